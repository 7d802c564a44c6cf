"""What Polish, Czech and Slovak exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

WEST_SLAVIC_WORDS: Final = {
    c.DATE: "dnia, w dniu, datum, dna, dne, ke dni, termin",
    c.TIME: "godzina, cas, hodina",
    c.ENROL: """
        zgloszeni*, skierowani*, skierowano, delegowan*, zaproszeni*, prihlasil*, zaevidovan*, nominac*, pozvan*, prihlasenie*,
        prihlaseni*, prihlaska, zaradeni*, zarazen*, priraden*, registrovan*
    """,
    c.START: "start szkolenia, zahajil*, zaciatok*, zaciatku, zacat*, zaciatok skolenia, spusten*, nastup na skoleni",
    c.COMPLETE: """
        odbyci*, odbyt*, przeszkolen*, przeszkolono, realizacj*, przeprowadzen*, przeprowadzono, uczestnictw*,
        zdania, zdano, zaliczono,
        zal, absolvovan*, absolvovani*, absolvoval*, ukonceni*, dokonceni*, splneni*, slozen*, slozeni*, realizac*, preskolen*,
        preskoleni*, proskolen*, provedeni*, uskutocnen*, vykonani*, vykonan*, konani, konania, ucast, ucasti,
        zucastnil*, uzavret*
    """,
    c.ISSUE: "wystawieni*, wystawiono, vydani*, vystaveni*, ziskan*, ziskani*",
    c.EXPIRE: """
        obowiazuje do, waznosc, data wygasniecia, odnowic do, odnowieni*, termin odnowienia, plati do, platne do,
        platny do, expirac*,
        vyprsi, obnova do, obnovit do, obnoven*, konci dna, platnost konci
    """,
    c.VALID: "wazny, wazna, wazne",
    c.UNTIL: "do dnia, az do, do dne, do dna",
    c.DUE: "splnit do, nejpozdeji do, najneskor do, wykonac do, ukonczyc do",
    c.NEXT: "nastepn*, kolejn*, pristi, pristiho, dalsi, dalsiho, dalsie, dalsieho, nasledujic*, nasledujuc*, buduc*, najblizs*",
    c.RENEW: """
        szkolenie okresowe, szkolenia okresowego, recertyfikacj*, przypominajac*, doszkalani*, preskoleni*, opakovane skoleni,
        opakovane skolenie, opakovani, opakovaneho skoleni, opakovacie skolenie, periodicke skoleni, recertifikac*,
        obnovovaci skoleni,
        udrzovaci skoleni, aktualizacn*
    """,
    c.EXAM: """
        egzamin*, test*, kolokwium, sprawdzian*, sprawdzeni*, sprawdzenia wiedzy, zkousk*, zkouseni, prezkousen*,
        prezkouseni*, overen*,
        overeni*, overeni znalosti, skusk*, preskusan*, overenie*, test znalosti, testu, testovani*
    """,
    c.EMAIL: "e mailovy kontakt, mailova adresa, elektronicka adresa, emailova adresa, mail adresa",
    c.LEARNER: """
        imie pracownika, osoba szkolona, osoby szkolonej, szkolony, przeszkolony, uczestniczka, zatrudnion*, personel*, skoleny,
        skolena, absolvent*, pracovnik*, pracovnic*, zamestnankyn*, ucastnik*, ucastnic*, osob, uchazec*, ziak*,
        student*, skoleneho
    """,
    c.NAME: "nazwa, nazwy, tytul, tematyka nazwa, nazev, nazvu, nazov, oznaceni, oznacenie, pojmenovani, meno, mena, jmena",
    c.FULL: "plne jmeno",
    c.GIVEN_NAME: "imie, imienia, krestni, krstne, krestni jmeno, krstne meno",
    c.FAMILY_NAME: "nazwisko, nazwiska, prijmeni, priezvisko",
    c.ID: """
        nr ewidencyjny, numer ewidencyjny, nr prac, pesel, nr kadrowy, numer kadrowy, nr osobowy, nr id, os c, oscislo, osc,
        evidencni cislo, ev c, osobne cislo, osobneho cisla, zamestnanecke c, c zamestnance, rodne cislo, osobne c, cisla
    """,
    c.ROLE: "funkcje, funkcja, funkcji, funkce, funkcia, ulohy",
    c.JOB: """
        stanowisko pracy, stanowiskiem, zawod, profesja, pracovni zarazeni, pracovni misto, pracovniho mista, profese, povolani,
        pracovna pozicia, pracovnej pozicie, pracovne miesto, pracovneho miesta, zaradenie, zarazeni, pozicia, druh prace
    """,
    c.WORK: "pracovna, pracovne, pracovny, firemni, firemny, firemne, zamestnanecky",
    c.CUSTOMER: """
        firmy, podmiot, przedsiebiorstw*, zaklad pracy, kontrahent*, zleceniodawc*, zamestnavatel*, odberatel*,
        podnik, organizace,
        objednatel*
    """,
    c.MANAGER: """
        przelozeni, bezposredni przelozony, brygadzist*, mistrz, zwierzchnik*, nadrizen*, primy nadrizeny, mistr, nadriaden*,
        priamy nadriadeny, veduci*, veduca, majster nadriadeny
    """,
    c.COURSE: """
        szkolen, kurs*, instruktaz*, temat szkolenia, tematu szkolenia, rodzaj szkolenia nazwa, przedmiot szkolenia,
        warsztat*, zajec*,
        zajeci*, kurzy, kurzu, seminar*, odborna priprava, odborne pripravy, odbornej pripravy, predmet skoleni, tema skoleni,
        tema skolenia, obsah skoleni, vzdelavaci program, vzdelavacia aktivita, vzdelavaci akce, poucen*, kurz*,
        treninky, trenink
    """,
    c.CONTENT: "temat, tematyka, tematyki, zagadnien*, tema, predmet, predmetu",
    c.CERTIFICATE: """
        zaswiadczen*, uprawnien*, kwalifikacj*, dyplom*, opravnen*, opravneni*, prukaz*, kvalifikac*, preukaz*, osvedceni*,
        spusobilost*, zpusobilost*
    """,
    c.STATUS: """
        stan szkolenia, zaliczenie, ocena koncowa slowna, stavu, stav skoleni, stav skolenia, vysledky, vysledku, vysledok,
        vysledku skolenia, hodnotenie slovne, hodnoceni slovne, stav plneni, stav plnenia
    """,
    c.SUCCESS: """
        zaliczone tak nie, zdal, zaliczyl, prospel, vyhovel, vyhovela, vyhovel nevyhovel, prospel neprospel, splnil,
        splneno ano ne,
        uspesnost ano nie
    """,
    c.SCORE: """
        liczba punktow, ilosc punktow, wynik procentowy, wynik w %, ocena, oceny, bodu, pocet bodu, znamky, znamka, hodnotenie,
        hodnoceni, bodov, pocet bodov, uspesnost, vysledok testu, vysledek testu, dosiahnute body
    """,
    c.PERCENT: "proc, percent*",
    c.PROGRESS: "stopien realizacji, postup, priebeh, pokrok, rozpracovanost, stupen dokonceni",
    c.ATTEMPT: "liczba podejsc, liczba prob, proby",
    c.OTHER_PERSON: """
        prowadzac*, szkoleniowiec, wykladowc*, egzaminator*, organizator*, firma szkoleniowa, jednostka szkoleniowa,
        osrodek szkoleniowy, dostawca*, przeprowadzil, skolil, skolici firma, skolitel*, zkousejic*,
        zkusebni komisar, dodavatel*,
        poradatel*, organizator skolenia, prednasejic*, prednasajuc*, instruktor*, skoliaca firma,
        skoliaca organizacia, skusajuc*,
        preskusal, zabezpecil*, usporiadatel*
    """,
    c.OTHER_THING: """
        lp, l p, podpis*, wydzial*, oddzial*, sekcja, komorka, obszar, lokalizacj*, miejsce*, hala, zmiana,
        ilosc godzin, liczba godzin, liczba godz, czas trwania h, koszt*, cena, kwota, stawka, forma, tryb,
        waznosc w miesiacach, okres,
        dni, adnotacj*, spostrzezen*, plec, por c, poradi, poradove cislo, por cislo, p c, stredisk*, provoz*, usek,
        zavod, pobock*,
        misto*, hodiny, pocet hodin, rozsah, poznamk*, smena, lokalita, forma skoleni, perioda, periodicita,
        lhuta mesicu, pohlavi,
        titul, poradove c, odd, oddeleni*, prevadzk*, pobocka, miesto konania, mesto konani, hodin, trvani*, dlzka, naklad*,
        zmena pracovna, forma skolenia, pohlavie
    """,
    c.NOISE: "ze, dla, pod, przez, od, pri, pro, ve, so, zo, pre, sa, se, do, w",
}
