"""What Polish, Czech and Slovak exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

WEST_SLAVIC_WORDS: Final = {
    c.DATE: "dnia, w dniu, datum, dna, dne, ke dni, datumu, datumem, termin",
    c.TIME: "godzina, cas, hodina",
    c.ENROL: """
        zgloszeni*, skierowani*, skierowano, delegowan*, zaproszeni*, zapisano, zapisany, prihlasil*, prihlaseno, zaevidovan*, nominac*,
        pozvanka, pozvan*, prihlasenie*, prihlaseni*, prihlaska, zaradeni*, zarazen*, zapisanie, zapisany dna, priraden*, registrovan*
    """,
    c.START: """
        rozpoczal, start szkolenia, zahajil*, zacatku, zaciatok*, zaciatku, zacat*, zacate, zaciatok skolenia, spusten*, nastup na skoleni
    """,
    c.COMPLETE: """
        odbyci*, odbyto, odbyt*, przeszkolen*, przeszkolono, realizacj*, przeprowadzen*, przeprowadzono, uczestnictw*, zdania, zdano,
        zaliczono, zal, absolvovan*, absolvovani*, absolvoval*, absolvovano, absolvovania, absolvovanie, absolvovane, ukonceni*, ukonceno,
        ukoncenie, ukoncenia, dokonceni*, splneni*, splneno, splnenia, slozen*, slozeni*, slozeno, realizac*, preskolen*, preskoleni*,
        proskolen*, proskoleno, provedeni*, provedeno, uskutocnen*, vykonani*, vykonan*, vykonane, vykonania, konani, konania, ucast,
        ucasti, zucastnil*, uzavret*
    """,
    c.ISSUE: "wystawieni*, wystawiono, uzyskano, wydania, vydani*, vydano, vydania, vydane, vystaveni*, ziskan*, ziskani*",
    c.EXPIRE: """
        wazne do dnia, obowiazuje do, waznosc, data wygasniecia, koniec waznosci, odnowic do, odnowieni*, data odnowienia,
        termin odnowienia, platnost, platnosti, platnosti do, konec platnosti, koniec platnosti, plati do, platne do, platny do, expirac*,
        expirace, expiracia, vyprsi, vyprseni, obnova do, obnovit do, obnoven*, konci dna, platnost konci
    """,
    c.VALID: "wazny, wazna, wazne, platny, platna, platne",
    c.UNTIL: "do dnia, az do, do dne, do dna",
    c.DUE: "splnit do, nejpozdeji do, najneskor do, wykonac do, ukonczyc do",
    c.NEXT: """
        nastepn*, kolejn*, kolejne, nastepne, nastepnego, pristi, pristiho, dalsi, dalsiho, dalsie, dalsieho, nasledujic*, nasledujuc*,
        buduc*, najblizs*
    """,
    c.RENEW: """
        szkolenie okresowe, szkolenia okresowego, szkolenie przypominajace, odnowienie, recertyfikacj*, przypominajac*, doszkalani*,
        preskoleni*, opakovane skoleni, opakovane skolenie, opakovani, opakovaneho skoleni, opakovacie skolenie, periodicke skoleni,
        recertifikac*, obnovovaci skoleni, udrzovaci skoleni, aktualizacna odborna priprava, aktualizacni skoleni, aktualizacn*
    """,
    c.EXAM: """
        egzamin*, test*, kolokwium, sprawdzian*, sprawdzeni*, sprawdzenia wiedzy, zkousk*, zkouska, zkousky, zkouseni, prezkousen*,
        prezkouseni*, overen*, overeni*, overeni znalosti, skusk*, skuska, skusky, preskusan*, overenie*, overenia, test znalosti, testu,
        testovani*
    """,
    c.EMAIL: "adres e mail sluzbowy, e mailovy kontakt, mailova adresa, elektronicka adresa, emailova adresa, mail adresa",
    c.LEARNER: """
        imie pracownika, osoba szkolona, osoby szkolonej, szkolony, przeszkolony, uczestniczka, zatrudnion*, personel*, skoleny, skolena,
        skolena osoba, skoleny pracovnik, absolvent*, pracovnik*, pracovnic*, zamestnanec, zamestnanca, zamestnankyn*, ucastnik*,
        ucastnic*, osob, uchazec*, ziak*, student*, skoleneho
    """,
    c.NAME: "nazwa, nazwy, tytul, tematyka nazwa, nazev, nazvu, nazov, oznaceni, oznacenie, pojmenovani, meno, mena, jmena",
    c.FULL: """
        imie i nazwisko, nazwisko i imie, cele jmeno, cele meno, jmeno a prijmeni, prijmeni a jmeno, meno a priezvisko, priezvisko a meno,
        plne jmeno
    """,
    c.GIVEN_NAME: "imie, imienia, krestni, krstne, krestni jmeno, krstne meno",
    c.FAMILY_NAME: "nazwisko, nazwiska, prijmeni, prijmenim, priezvisko, priezviska",
    c.ID: """
        nr ewidencyjny, numer ewidencyjny, nr pracownika, nr prac, pesel, nr kadrowy, numer kadrowy, nr osobowy, identyfikator pracownika,
        nr id, osobni cislo, os cislo, os c, oscislo, osc, evidencni cislo, ev c, osobne cislo, osobneho cisla, os cislo zamestnanca,
        zamestnanecke cislo, zamestnanecke c, cislo zamestnance, cislo zamestnanca, c zamestnance, id zamestnanca, rodne cislo, osobne c,
        cisla
    """,
    c.ROLE: "rola pracownika, funkcje, funkcja, funkcji, funkce, funkcie, funkcia, rola zamestnanca, ulohy",
    c.JOB: """
        stanowiska, stanowisko pracy, stanowiskiem, zawod, zawodu, profesja, stanowisko sluzbowe, pracovni zarazeni, pracovni misto,
        pracovniho mista, profese, profesie, povolani, povolanie, pracovna pozicia, pracovnej pozicie, pracovne zaradenie,
        pracovne miesto, pracovneho miesta, zaradenie, zarazeni, pozicia, pozicie, pracovna funkcia, pracovni funkce, druh prace
    """,
    c.WORK: "sluzbowy, sluzbowe, pracovna, pracovne, pracovny, firemni, firemny, firemne, zamestnanecky",
    c.CUSTOMER: """
        firmy, nazwa firmy, podmiot, przedsiebiorstw*, zaklad pracy, kontrahent*, zleceniodawc*, zamestnavatel*, odberatel*, nazev firmy,
        nazov firmy, spolecnosti, spolocnosti, podnik, organizacia, organizace, objednatel*
    """,
    c.MANAGER: """
        przelozeni, bezposredni przelozony, brygadzist*, mistrz, zwierzchnik*, nadrizen*, primy nadrizeny, vedouciho, mistr, nadriaden*,
        priamy nadriadeny, veduci*, veduca, majster nadriadeny, zodpovedn* osoba
    """,
    c.COURSE: """
        szkolen, kurs*, instruktaz*, temat szkolenia, tematu szkolenia, rodzaj szkolenia nazwa, przedmiot szkolenia, warsztat*, zajec*,
        zajeci*, kurzy, kurzu, skoleni, skoleni nazev, seminare, seminar*, instruktaz, odborna priprava, odborne pripravy,
        odbornej pripravy, predmet skoleni, tema skoleni, tema skolenia, obsah skoleni, skolenie, skolenia, skoleniam, skoleniach,
        vzdelavanie, vzdelavania, vzdelavaci program, vzdelavacia aktivita, vzdelavaci akce, poucen*, poucenie, poucenia, kurz*, kurzov,
        treninky, trenink, treningu
    """,
    c.CONTENT: "temat, tematu, tematyka, tematyki, zagadnien*, tema, temata, predmet, predmetu, tematu skolenia",
    c.CERTIFICATE: """
        zaswiadczen*, uprawnien*, uprawnienia, kwalifikacj*, dyplom*, certyfikatu, opravnen*, opravneni*, prukaz*, kvalifikac*,
        opravnenie, opravnenia, preukaz*, osvedceni*, osvedcenie, osvedcenia, spusobilost*, zpusobilost*
    """,
    c.STATUS: """
        stan szkolenia, wyniku, wyniki, zaliczenie, ocena koncowa slowna, stavu, stav skoleni, stav skolenia, vysledky, vysledku,
        vysledok, vysledku skolenia, hodnotenie slovne, hodnoceni slovne, stav plneni, stav plnenia
    """,
    c.SUCCESS: """
        zaliczone tak nie, zdal, zaliczyl, prospel, vyhovel, vyhovela, vyhovel nevyhovel, prospel neprospel, splnil, splneno ano ne,
        uspesnost ano nie
    """,
    c.SCORE: """
        uzyskane punkty, liczba punktow, ilosc punktow, punktacja, punktow, wynik procentowy, wynik w %, ocena, oceny, ocena koncowa,
        bodu, bodove hodnoceni, pocet bodu, ziskane body, znamky, znamka, hodnotenie, hodnoceni, bodov, pocet bodov, uspesnost,
        uspesnost v %, vysledok testu, vysledek testu, dosiahnute body
    """,
    c.PERCENT: "procentowo, procentach, proc, procenta, percento, percenta, percent*",
    c.PROGRESS: "postepy, stopien realizacji, postup, priebeh, pokrok, rozpracovanost, stupen dokonceni",
    c.ATTEMPT: """
        nr podejscia, liczba podejsc, liczba prob, podejscie, proby, pokusu, pokusy, cislo pokusu, pocet pokusu, pocet pokusov, pokusov
    """,
    c.OTHER_PERSON: """
        prowadzac*, trenera, szkoleniowiec, wykladowc*, egzaminator*, organizator*, firma szkoleniowa, jednostka szkoleniowa,
        osrodek szkoleniowy, dostawca*, instruktora, przeprowadzil, skolil, proskolil, preskolil, skolici firma, skolitele, skolitel*,
        skolitelka, zkousejic*, zkusebni komisar, dodavatel*, poradatel*, organizator skolenia, lektora, lektorka, lektori, prednasejic*,
        prednasajuc*, instruktor*, skoliaca firma, skoliaca organizacia, skusajuc*, preskusal, zabezpecil*, usporiadatel*
    """,
    c.OTHER_THING: """
        lp, l p, podpis*, dzialu, wydzial*, oddzial*, sekcja, komork* organizacyjn*, komorka, obszar, lokalizacj*, miejsce*, hala, zmiana,
        ilosc godzin, liczba godzin, liczba godz, czas trwania h, koszt*, cena, kwota, stawka, forma, tryb, waznosc w miesiacach, okres,
        rodzaj*, dni, adnotacj*, spostrzezen*, plec, por c, poradi, poradove cislo, por cislo, p c, stredisk*, provoz*, usek, zavod,
        pobock*, misto*, hodiny, pocet hodin, rozsah hodin, rozsah, delka hodin, naklady, poznamk*, smena, lokalita, forma skoleni,
        perioda, periodicita, lhuta mesicu, pohlavi, titul, poradove c, odd, oddeleni*, oddelenie, oddelenia, prevadzk*, pobocka,
        miesto konania, mesto konani, hodin, trvani*, trvanie, dlzka, naklad*, zmena pracovna, forma skolenia, pohlavie, poznamky,
        stredisko
    """,
    c.NOISE: "ze, dla, pod, przez, od, pri, pro, ve, so, zo, pre, sa, se, do, w",
}
