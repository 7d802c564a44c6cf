"""What Lithuanian, Latvian, Estonian, Finnish and Hungarian exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

_BALTIC: Final = {
    c.DATE: "data, datos, diena, dienos, datums, datumi, datuma, laikas",
    c.TIME: "laikas, laiks, valanda",
    c.ENROL: """
        registracij*, registracijos, užsiregistrav*, paskirt*, paskyrim*, paskirta, įtraukt*, priskirt*, reģistrācij*, reģistrācijas,
        reģistrēt*, pieteikšan*, pieteikum*, pieteikuma, piešķirt*, norīkot*, uzaicināt*, pakviest*
    """,
    c.START: "pradžia, pradžios, pradėt*, pradėjo, sākum*, sākuma, sākum, sākt*, sāka, uzsākt*, uzsākšan*",
    c.COMPLETE: """
        baigim*, baigimo, baigta, baigė, pabaig*, pabaigos, užbaigim*, išlaikym*, išlaikymo, atlikim*, išklausym*, dalyvavim*, vykdym*,
        pabeigšan*, pabeigšanas, pabeigt*, pabeidza, noslēg*, nokārto*, nokārtošanas, apmeklē*, apmeklējum*, norises, norise, izpild*
    """,
    c.ISSUE: "išdavim*, išdavimo, išduot*, izsniegšan*, izsniegšanas, izsniegt*, iegūt*, įgijim*",
    c.EXPIRE: """
        galioja iki, galiojim*, galiojimo pabaiga, galiojimas iki, galiojimo data, baigia galioti, pratęsti iki, derīgs līdz, derīga līdz,
        derīgum*, derīguma termiņš, derīguma termiņa beigas, derīguma beigas, beidzas, atjaunot līdz, spēkā līdz
    """,
    c.VALID: "galioj*, galiojantis, derīg*, spēkā",
    c.UNTIL: "iki, līdz",
    c.DUE: "terminas, atlikti iki, termiņš, termiņ*, jāpabeidz līdz, izpildes termiņš",
    c.NEXT: "kitas, kita, kito, kiti, kitų, kitos, sekant*, nākam*, nākamā, nākamās, nākamais",
    c.RENEW: """
        atnaujinim*, pakartotin*, pakartotinis mokymas, periodinis mokymas, perkvalifikavim*, atkārtot*, atjaunošan*, periodiskā apmācība,
        pārsertifikācij*
    """,
    c.EXAM: """
        egzamin*, egzamino, test*, testo, patikrinim*, patikrinimo, žinių patikrinimas, eksāmen*, eksāmena, pārbaud*, pārbaudes,
        zināšanu pārbaude, ieskait*, įskait*, atestacij*
    """,
    c.EMAIL: """
        el paštas, el pašto adresas, elektroninis paštas, e paštas, paštas, e pasts, e pasta adrese, epasts, elektroniskais pasts, pasts
    """,
    c.LEARNER: """
        darbuotoj*, darbuotojas, darbuotojo, dalyv*, dalyvis, dalyvio, besimokant*, asmuo, asmens, klausytoj*, kursant*, darbiniek*,
        darbinieks, darbinieka, dalībniek*, dalībnieka, apmācām*, persona, personas, lietotāj*, naudotoj*, vartotoj*, nodarbinātā,
        nodarbināt*
    """,
    c.NAME: "pavadinim*, pavadinimas, nosaukum*, nosaukums, virsraksts, antraštė",
    c.FULL: """
        vardas pavardė, vardas ir pavardė, pavardė vardas, vardo pavardės, pilnas vardas, v pavardė, vārds uzvārds, uzvārds vārds,
        vārds un uzvārds, pilns vārds, darbuotojo vardas pavardė
    """,
    c.GIVEN_NAME: "vardas, vardo, vārds, vārda, priekšvārds",
    c.FAMILY_NAME: "pavardė, pavardės, uzvārds, uzvārda",
    c.ID: """
        numeris, numerio, nr, tabelio numeris, tabelio nr, asmens kodas, darbuotojo kodas, kodas, kods, numurs, numura, tabeles numurs,
        tabeles nr, personas kods, identifikators, identifikatorius
    """,
    c.ROLE: "vaidmuo, funkcija, loma, lomas, funkcijas",
    c.JOB: """
        pareig*, pareigos, pareigų, pareigybė, pareigybės, profesija, darbo vieta pareigos, amats, amata, amata nosaukums, amatā,
        ieņemamais amats, profesijas
    """,
    c.CUSTOMER: """
        įmon*, įmonė, įmonės, bendrov*, organizacij*, darbdav*, klient*, uzņēmum*, uzņēmums, uzņēmuma, organizācij*, darba devēj*,
        klients, iestāde, sabiedrība
    """,
    c.MANAGER: "vadov*, vadovas, tiesioginis vadovas, viršinink*, vadītāj*, tiešais vadītājs, priekšniek*, priekšnieks",
    c.COURSE: """
        mokym*, mokymai, mokymų, mokymo, kurs*, kursai, kursų, seminar*, instruktavim*, instruktaž*, mokymų tema, mokymo programa,
        kvalifikacijos kėlimas, kurss, kursi, apmācīb*, apmācība, apmācību, apmācības, mācīb*, mācību, mācības, semināri, instruktāž*,
        mācību kurss, mācību tēma, apmācību tēma
    """,
    c.CONTENT: "tema, temos, turinys, tēma, tēmas, saturs",
    c.CERTIFICATE: "pažymėjim*, sertifikat*, liudijim*, pažym*, diplom*, apliecīb*, sertifikāt*, apliecinājum*, licenc*",
    c.STATUS: "būsen*, būsena, statusas, rezultat*, rezultatas, statuss, stāvokl*, rezultāt*, rezultāts, iznākum*",
    c.SUCCESS: "išlaikyta, išlaikyta taip ne, išlaikė, nokārtots, nokārtots jā nē, įskaityta, ieskaitīts",
    c.SCORE: """
        balas, balo, balų, balai, balų skaičius, įvertinim*, įvertinimas, pažymys, pažymio, taškai, taškų skaičius, vērtējum*, vērtējums,
        punkt*, punkti, punktu skaits, atzīm*, balles
    """,
    c.PERCENT: "procent*, procentai, procentais, procenti, procentos",
    c.PROGRESS: "pažanga, progres*, eiga, progress, gaita",
    c.ATTEMPT: "bandym*, bandymas, bandymo, bandymų skaičius, mēģinājum*, mēģinājums, mēģinājumu skaits",
    c.OTHER_PERSON: """
        lektor*, dėstytoj*, mokytoj*, instruktor*, egzaminuotoj*, mokymų teikėjas, teikėj*, organizator*, vedė, pasniedzēj*, lektors,
        instruktors, eksaminētāj*, apmācītāj*, nodrošinātāj*, organizētāj*, novadīja
    """,
    c.OTHER_THING: """
        eil nr, eilės nr, pastab*, padalin*, padalinys, skyri*, skyrius, departament*, viet*, vieta, mokymų vieta, trukm*, valandos,
        valandų skaičius, kaina, išlaid*, paraš*, pamaina, npk, kārtas nr, piezīm*, nodaļ*, struktūrvienīb*, norises vieta, ilgum*,
        stundas, stundu skaits, cena, izmaksas, parakst*, maiņa, filiāl*
    """,
    c.NOISE: "ir, un, dėl, su, par, no, uz, ar, apie",
}
_URALIC: Final = {
    c.DATE: """
        kuupäev*, kuupäev, kp, kuup, päev, pvm, päivä*, päiväys, päivämäär*, ajankohta, dátum*, dátuma, időpont*, időpontja, napja, kelte,
        kelt
    """,
    c.TIME: "kell, aeg, kellaaeg, klo, kellonaika, időpont",
    c.ENROL: """
        registreeri*, registreerimise, registreerimine, registreeritud, määratud, määramise, kutsutud, ilmoittautum*, ilmoittautunut,
        ilmoittautumispäivä, kutsuttu, varattu, jelentkezés*, jelentkezett, beiratkozás*, beosztva, kijelölve, kijelölés*, meghívás*,
        nevezés*, regisztráció*, regisztrált
    """,
    c.START: """
        algus*, alguse, alustatud, alustamise, alustas, alguskuupäev, aloitus*, aloitettu, aloittanut, alkoi, alkaa, alkupvm, kezdés*,
        kezdete, kezdő dátum, kezdet*, megkezdve, indulás*, kezdési
    """,
    c.COMPLETE: """
        läbimi*, läbimise, läbitud, läbis, lõpetami*, lõpetamise, lõpetatud, lõpetas, sooritami*, sooritamise, sooritatud, osalemi*,
        osalemise, toimumi*, toimumise, osavõtt, suoritettu, suorituspäivä*, suoritus*, suorituspvm, suorittanut, osallistuttu,
        osallistunut, pidetty, käyty, hyväksytty pvm, koulutettu, teljesítés*, teljesítve, teljesítette, elvégzés*, elvégezve, elvégezte,
        befejezés*, befejezve, részvétel*, részvétel dátuma, megtartás*, lebonyolítás*, letétel*, letette, megszerzés*, megszerzése,
        vizsgázott
    """,
    c.ISSUE: "väljaandmi*, väljaandmise, väljastami*, väljastatud, myöntämis*, myönnetty, kiadás*, kiállítás*, kiállítva, kiadva",
    c.EXPIRE: """
        kehtib kuni, kehtiv kuni, kehtivus*, kehtivuse lõpp, kehtivusaeg, aegub, aegumi*, aegumise, uuendada enne, voimassa saakka,
        voimassaolon päättyminen, voimassaolo, voimassaoloaika, vanhenee, vanhenemispäivä, päättyy, uusittava, uusittava viimeistään,
        uusittava ennen, päivitettävä, érvényes, érvényesség*, érvényességi idő, érvényesség vége, érvényes eddig, érvényesség lejárta,
        lejár*, lejárat*, lejárati dátum, megújítandó, megújítás*, hatály*, hatályos
    """,
    c.VALID: "kehtiv*, kehtib, voimassa, voimassaolo, hatályos",
    c.UNTIL: "kuni, asti, saakka, ig, eddig, viimeistään",
    c.DUE: "tähtaeg*, tähtaja, määräaika*, määräpäivä, eräpäivä, határidő*, teljesítendő, elvégzendő",
    c.NEXT: "järgmi*, järgmine, järgmise, seuraav*, seuraava, seuraavan, következő*, következő, soron következő, esedékes következő",
    c.RENEW: """
        täiendkoolitus*, kordusinstrueerimi*, korduskoolitus*, korduv, uuendamine, uuenduskoolitus*, kertauskoulutus*, kertaus*, uusinta*,
        uusiminen, päivityskoulutus*, ismétlő*, ismétlődő oktatás, ismételt oktatás, ismételt, továbbképzés*, szinten tartó, megújító*,
        frissítő*
    """,
    c.EXAM: """
        eksam*, eksami, eksamid, test*, testi, kontrolltöö, teadmiste kontroll, koe, kokee*, kokeen, koepäivä, tentti*, tentin, loppukoe,
        näyttökoe, vizsga*, vizsga, vizsgák, vizsgázás, teszt*, teszt, számonkérés*, ellenőrzés tudás, beszámoló
    """,
    c.EMAIL: """
        e posti aadress, e posti, meiliaadress, sähköpostiosoite*, sähköposti, s posti, spostiosoite, e mail cím, email cím, e mail címe,
        levelezési cím email, villámposta
    """,
    c.LEARNER: """
        töötaja*, töötaja, töötajad, osaleja*, koolitatav*, õppija*, õpilane, õppur*, isik, isiku, juhendatav*, kursuslane, henkilö*,
        koulutettava*, osanottaja*, kurssilainen, työntekijä*, toimihenkilö*, hlö, oktatott*, oktatásban részesült, résztvevő*, vizsgázó*,
        munkavállaló*, alkalmazott*, dolgozó*, személy*, tanfolyamon résztvevő
    """,
    c.NAME: "nimi, nimetus*, nimetuse, pealkiri, nimike, otsikko, neve, név, nevek, megnevezés*, megnevezése, elnevezés*, címe",
    c.FULL: """
        ees ja perekonnanimi, ees ja perenimi, perekonna ja eesnimi, täisnimi, koko nimi, etu ja sukunimi, suku ja etunimi, teljes név,
        vezeték és keresztnév, családi és utónév, vezetéknév keresztnév
    """,
    c.GIVEN_NAME: "eesnimi, eesnimed, etunimet, kutsumanimi, keresztnév, keresztneve, utónév, utóneve, uto nev, keresztnevek",
    c.FAMILY_NAME: "perekonnanimi, perenimi, sukunimi, vezetéknév, vezetékneve, családi név, családnév, családneve, vezeteknev",
    c.ID: """
        number, töötaja nr, isikukood, tabelinumber, personalinumber, henkilönumero*, henkilönro, hlönro, hlö nro, nro, numero,
        työntekijänumero, henkilötunnus, hetu, palkkanumero, törzsszám*, törzsszáma, dolgozói azonosító, dolgozói szám, személyi szám,
        adóazonosító, azonosító szám, kártyaszám, sztsz, száma, tsz
    """,
    c.ROLE: "roll, ülesanne, tööülesanded, rooli, tehtävä, tehtävät, szerepkör*, feladatkör*, funkció*",
    c.JOB: """
        ametikoht*, ametikoha, amet, ametinimetus*, amet*, töökoht, tehtävänimike*, ammatti*, ammattinimike*, toimi, virkanimike, asema,
        munkakör*, munkaköre, munkakör megnevezése, beosztás*, beosztása, pozíció*, munkahelyi beosztás, foglalkozás*, szakma
    """,
    c.CUSTOMER: """
        ettevõt*, ettevõte, ettevõtte, firma, asutus*, tööandja*, klient*, yritys, yrityksen, työnantaja*, asiakas, organisaatio, cég*,
        cég neve, cégnév, vállalat*, munkáltató*, megrendelő*, ügyfél*, szervezet*, társaság, partner cég
    """,
    c.MANAGER: """
        juht, juhi, otsene juht, ülemus*, vahetu juht, juhataja*, esihenkilö*, esimies*, lähiesihenkilö, lähiesimies, päällikkö,
        felettes*, közvetlen felettes, közvetlen vezető, vezető*, vezetője, művezető*, munkahelyi vezető
    """,
    c.COURSE: """
        koolitus*, koolitus, koolituse, kursus*, kursuse, juhendami*, väljaõp*, õpe, õppe, instrueerimi*, seminar*, koolituse teema,
        koulutus*, koulutuksen, koulutusten, kurssi*, kurssin, perehdyty*, perehdytys, valmennus*, koulutusaihe, opinto*, verkkokurssi*,
        oktatás*, oktatás, oktatási, oktatás témája, oktatás tárgya, oktatás neve, oktatás megnevezése, képzés*, képzés, képzések,
        tanfolyam*, tréning*, továbbképzés, tananyag*, kurzus*, tárgya, munkavédelmi oktatás megnevezése
    """,
    c.CONTENT: "teema, teemad, sisu, aihe, aiheet, sisältö, téma*, témája, tárgy, tartalom",
    c.CERTIFICATE: """
        tunnistus*, tunnistuse, litsents*, pädevus*, kutsetunnistus, luba*, pätevyys*, pätevyyden, todistus*, kortti, lupa, lupakortti*,
        tanúsítvány*, bizonyítvány*, igazolás*, engedély*, jogosultság*, jogosítvány*, oklevél*, képesítés*
    """,
    c.STATUS: """
        staatus*, olek*, olek, seis, tulemus*, tulemus, tila, tilanne, lopputulos, tulos, suoritustila, státusz*, állapot*, állapota,
        eredmény*, eredménye, minősítés*, minősítése, teljesítés állapota, oktatás állapota
    """,
    c.SUCCESS: """
        sooritatud jah ei, arvestatud, läpäisty, hyväksytty, läpäisy, hyväksytty hylätty, megfelelt, megfelelt nem felelt meg,
        sikeres igen nem, sikeresség
    """,
    c.SCORE: """
        punkti*, punktid, punktide arv, hinne, hinde, hinded, hinnang, tulemus protsentides, pisteet, pistemäärä*, pistemaara, arvosana*,
        koetulos, tulosprosentti, pontszám*, pontszáma, elért pont, elért pontszám, pontok, osztályzat*, érdemjegy*, jegy, értékelés*,
        vizsgaeredmény, teszt eredménye
    """,
    c.PERCENT: "protsent*, protsentides, protsenti, prosentti*, prosentteina, prosenttia, százalék*, százalékban",
    c.PROGRESS: "edenemi*, progress, edistyminen, edistymisaste, suoritusaste, előrehaladás*, haladás*, készültség*, készültségi fok",
    c.ATTEMPT: """
        katse*, katse, katsete arv, yrityskerta*, yrityskerrat, suorituskerta*, yritysten määrä, kísérlet*, próbálkozás*,
        kísérletek száma, hányadik
    """,
    c.OTHER_PERSON: """
        koolitaja*, juhendaja*, lektor*, õpetaja*, instruktor*, korraldaja*, eksamineerija*, läbiviija, koolitusfirma, kouluttaja*,
        kouluttajan, opettaja*, perehdyttäjä*, järjestäjä*, koulutuksen järjestäjä, kouluttajayritys, tarkastaja, ohjaaja*, oktató*,
        oktatója, előadó*, oktatást végezte, oktatást tartotta, vizsgáztató*, vizsgabiztos*, képző szerv, képzőhely*, szervező*, tréner*,
        megtartotta
    """,
    c.OTHER_THING: """
        jrk nr, jrk, järjekorranumber, märkus*, osakon*, osakonna, üksus*, asukoh*, koht, toimumiskoht, linn, kestus*, tunnid,
        tundide arv, maht, hind, maksumus*, allkir*, vahetus, toimipaik*, toimipaikka, yksikkö*, tiimi, huomautu*, huomio*, lisätiedo*,
        sijainti, paikkakunta, paikka, tunnit, tuntimäärä, kustannu*, hinta, allekirjoitu*, vuoro, järjestysnumero, juokseva numero, jnro,
        sukupuoli, sorszám*, ssz, s sz, megjegyzés*, részleg*, üzem*, telephely*, szervezeti egység, terület*, műszak*, helyszín*, helye,
        város, óraszám*, óra, órák, időtartam*, költség*, díj, aláírás*, csoport*, oktatás típusa, oktatás helye, gyakoriság
    """,
    c.NOISE: "ja, või, ning, kohta, sekä, tai, és, vagy, az, a, szerint, szerinti, való",
}


def baltic_uralic_tables() -> tuple[dict[str, str], ...]:
    """Concept -> words, a table for the Baltic languages and one for Estonian, Finnish and Hungarian."""
    return _BALTIC, _URALIC
