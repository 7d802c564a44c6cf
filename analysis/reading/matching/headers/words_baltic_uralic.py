"""What Lithuanian, Latvian, Estonian, Finnish and Hungarian exports add to the words of words_events and its neighbours."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

_BALTIC: Final = {
    c.DATE: "data, datos, diena, dienos, datuma, laikas",
    c.TIME: "laikas, laiks, valanda",
    c.ENROL: """
        registracij*, užsiregistrav*, paskirt*, paskyrim*, įtraukt*, priskirt*, reģistrācij*, reģistrēt*,
        pieteikšan*, pieteikum*,
        piešķirt*, norīkot*, uzaicināt*, pakviest*
    """,
    c.START: "pradžia, pradžios, pradėt*, pradėjo, sākum*, sākum, sākt*, sāka, uzsākt*, uzsākšan*",
    c.COMPLETE: """
        baigim*, baigta, baigė, pabaig*, užbaigim*, išlaikym*, atlikim*, išklausym*, dalyvavim*, vykdym*, pabeigšan*, pabeigt*,
        pabeidza, noslēg*, nokārto*, apmeklē*, apmeklējum*, norises, norise, izpild*
    """,
    c.ISSUE: "išdavim*, išduot*, izsniegšan*, izsniegt*, iegūt*, įgijim*",
    c.EXPIRE: """
        galioja iki, galiojim*, galiojimo pabaiga, baigia galioti, pratęsti iki, derīgs līdz, derīga līdz, derīgum*,
        derīguma termiņš,
        derīguma termiņa beigas, derīguma beigas, beidzas, atjaunot līdz, spēkā līdz
    """,
    c.VALID: "galioj*, derīg*, spēkā",
    c.UNTIL: "iki, līdz",
    c.DUE: "atlikti iki, termiņ*, jāpabeidz līdz",
    c.NEXT: "kitas, kita, kito, kiti, kitų, kitos, sekant*, nākam*",
    c.RENEW: """
        atnaujinim*, pakartotin*, periodinis mokymas, perkvalifikavim*, atkārtot*, atjaunošan*, periodiskā apmācība,
        pārsertifikācij*
    """,
    c.EXAM: """
        egzamin*, test*, testo, patikrinim*, žinių patikrinimas, eksāmen*, pārbaud*, zināšanu pārbaude, ieskait*,
        įskait*, atestacij*
    """,
    c.EMAIL: "el paštas, el pašto adresas, elektroninis paštas, paštas, e pasta adrese, epasts, elektroniskais pasts, pasts",
    c.LEARNER: """
        darbuotoj*, dalyv*, besimokant*, asmuo, asmens, klausytoj*, kursant*, darbiniek*, dalībniek*, apmācām*,
        persona, lietotāj*,
        naudotoj*, vartotoj*, nodarbināt*
    """,
    c.NAME: "pavadinim*, nosaukum*, virsraksts, antraštė",
    c.FULL: "pilnas vardas, v pavardė, pilns vārds",
    c.GIVEN_NAME: "vardas, vardo, vārds, vārda, priekšvārds",
    c.FAMILY_NAME: "pavardė, pavardės, uzvārds, uzvārda",
    c.ID: "numeris, nr, tabelio numeris, tabelio nr, kodas, kods, numurs, numura, tabeles numurs, tabeles nr",
    c.ROLE: "vaidmuo, funkcija, loma, lomas, funkcijas",
    c.JOB: "pareig*, profesija, darbo vieta pareigos, amats, amata, amatā, ieņemamais amats, profesijas",
    c.CUSTOMER: "įmon*, įmonė, bendrov*, organizacij*, darbdav*, klient*, uzņēmum*, organizācij*, darba devēj*, iestāde, sabiedrība",
    c.MANAGER: "vadov*, tiesioginis vadovas, viršinink*, vadītāj*, tiešais vadītājs, priekšniek*",
    c.COURSE: """
        mokym*, kurs*, kursų, seminar*, instruktavim*, instruktaž*, mokymų tema, kvalifikacijos kėlimas, kurss,
        kursi, apmācīb*, mācīb*,
        instruktāž*, mācību tēma, apmācību tēma
    """,
    c.CONTENT: "tema, temos, turinys, tēma, tēmas, saturs",
    c.CERTIFICATE: "pažymėjim*, sertifikat*, liudijim*, pažym*, diplom*, apliecīb*, sertifikāt*, apliecinājum*, licenc*",
    c.STATUS: "būsen*, statusas, rezultat*, stāvokl*, rezultāt*, iznākum*",
    c.SUCCESS: "išlaikyta, išlaikyta taip ne, išlaikė, nokārtots, įskaityta, ieskaitīts",
    c.SCORE: """
        balas, balo, balų, balai, balų skaičius, įvertinim*, pažymys, pažymio, taškai, taškų skaičius, vērtējum*,
        punkt*, punktu skaits,
        atzīm*, balles
    """,
    c.PERCENT: "procent*",
    c.PROGRESS: "pažanga, progres*, eiga, progress, gaita",
    c.ATTEMPT: "bandym*, bandymų skaičius, mēģinājum*, mēģinājumu skaits",
    c.OTHER_PERSON: """
        lektor*, dėstytoj*, mokytoj*, instruktor*, egzaminuotoj*, mokymų teikėjas, teikėj*, organizator*, vedė, pasniedzēj*,
        eksaminētāj*, apmācītāj*, nodrošinātāj*, organizētāj*, novadīja
    """,
    c.OTHER_THING: """
        eil nr, eilės nr, pastab*, padalin*, skyri*, departament*, viet*, vieta, mokymų vieta, trukm*, valandos,
        valandų skaičius,
        kaina, išlaid*, paraš*, pamaina, npk, kārtas nr, piezīm*, nodaļ*, struktūrvienīb*, norises vieta, ilgum*, stundas,
        stundu skaits, cena, izmaksas, parakst*, maiņa, filiāl*
    """,
    c.NOISE: "ir, un, dėl, su, par, no, uz, ar, apie",
}
_URALIC: Final = {
    c.DATE: "kuupäev*, kp, kuup, päev, pvm, päivä*, päivämäär*, ajankohta, dátum*, dátuma, időpont*, napja, kelte, kelt",
    c.TIME: "kell, aeg, klo, időpont",
    c.ENROL: """
        registreeri*, määratud, määramise, kutsutud, ilmoittautum*, kutsuttu, varattu, jelentkezés*, beiratkozás*,
        beosztva, kijelölve,
        kijelölés*, meghívás*, nevezés*, regisztráció*, regisztrált
    """,
    c.START: "algus*, alustatud, alustamise, alustas, aloitus*, aloittanut, alkoi, alkaa, kezdés*, kezdő dátum, kezdet*, indulás*",
    c.COMPLETE: """
        läbimi*, läbitud, läbis, lõpetami*, lõpetatud, lõpetas, sooritami*, sooritatud, osalemi*, toimumi*, osavõtt,
        suorituspäivä*,
        suoritus*, suorittanut, osallistuttu, osallistunut, pidetty, käyty, koulutettu, teljesítés*, elvégzés*,
        befejezés*, részvétel*,
        megtartás*, lebonyolítás*, letétel*, letette, megszerzés*, vizsgázott
    """,
    c.ISSUE: "väljaandmi*, väljastami*, väljastatud, myöntämis*, kiadás*, kiállítás*, kiadva",
    c.EXPIRE: """
        kehtib kuni, kehtiv kuni, kehtivus*, kehtivuse lõpp, aegub, aegumi*, uuendada enne, voimassa saakka,
        voimassaolon päättyminen,
        vanhenee, päättyy, uusittava, uusittava viimeistään, uusittava ennen, päivitettävä, érvényes, érvényesség*,
        érvényesség vége,
        lejár*, lejárat*, megújítandó, megújítás*, hatály*
    """,
    c.VALID: "kehtiv*, kehtib, voimassa",
    c.UNTIL: "kuni, asti, saakka, ig, eddig, viimeistään",
    c.DUE: "tähtaeg*, tähtaja, määräaika*, määräpäivä, eräpäivä, határidő*, teljesítendő, elvégzendő",
    c.NEXT: "järgmi*, seuraav*, következő*, soron következő, esedékes következő",
    c.RENEW: """
        täiendkoolitus*, kordusinstrueerimi*, korduskoolitus*, korduv, uuendamine, uuenduskoolitus*, kertauskoulutus*, kertaus*,
        uusinta*, uusiminen, päivityskoulutus*, ismétlő*, ismételt, továbbképzés*, szinten tartó, megújító*, frissítő*
    """,
    c.EXAM: """
        eksam*, eksamid, test*, testi, kontrolltöö, teadmiste kontroll, koe, kokee*, koepäivä, tentti*, tentin,
        loppukoe, näyttökoe,
        vizsga*, teszt*, teszt, számonkérés*, ellenőrzés tudás, beszámoló
    """,
    c.EMAIL: """
        e posti aadress, e posti, meiliaadress, sähköpostiosoite*, s posti, spostiosoite, e mail cím, email cím,
        levelezési cím email,
        villámposta
    """,
    c.LEARNER: """
        töötaja*, osaleja*, koolitatav*, õppija*, õpilane, õppur*, isik, isiku, juhendatav*, kursuslane, henkilö*,
        koulutettava*,
        osanottaja*, kurssilainen, työntekijä*, toimihenkilö*, hlö, oktatott*, oktatásban részesült, résztvevő*, vizsgázó*,
        munkavállaló*, alkalmazott*, dolgozó*, személy*, tanfolyamon résztvevő
    """,
    c.NAME: "nimi, nimetus*, pealkiri, nimike, otsikko, neve, név, nevek, megnevezés*, elnevezés*, címe",
    c.FULL: """
        ees ja perekonnanimi, ees ja perenimi, perekonna ja eesnimi, etu ja sukunimi, suku ja etunimi, vezeték és keresztnév,
        családi és utónév
    """,
    c.GIVEN_NAME: "eesnimi, eesnimed, etunimet, kutsumanimi, keresztnév, utónév, uto nev, keresztnevek",
    c.FAMILY_NAME: "perekonnanimi, perenimi, sukunimi, vezetéknév, családi név, családnév, vezeteknev",
    c.ID: """
        number, isikukood, tabelinumber, henkilönumero*, nro, numero, hetu, palkkanumero, törzsszám*, adóazonosító,
        kártyaszám, sztsz,
        száma, tsz
    """,
    c.ROLE: "roll, ülesanne, tööülesanded, rooli, szerepkör*, feladatkör*, funkció*",
    c.JOB: """
        ametikoht*, ametikoha, amet, ametinimetus*, amet*, töökoht, tehtävänimike*, ammatti*, ammattinimike*, toimi,
        virkanimike, asema,
        munkakör*, munkakör megnevezése, beosztás*, pozíció*, foglalkozás*, szakma
    """,
    c.CUSTOMER: """
        ettevõt*, firma, asutus*, tööandja*, klient*, työnantaja*, cég*, cégnév, vállalat*, munkáltató*, megrendelő*, ügyfél*,
        szervezet*, társaság, partner cég
    """,
    c.MANAGER: """
        juht, juhi, otsene juht, ülemus*, vahetu juht, juhataja*, esihenkilö*, esimies*, lähiesihenkilö, lähiesimies, päällikkö,
        felettes*, közvetlen felettes, közvetlen vezető, vezető*, művezető*
    """,
    c.COURSE: """
        koolitus*, kursus*, juhendami*, väljaõp*, õpe, õppe, instrueerimi*, seminar*, koolituse teema, koulutus*,
        kurssi*, perehdyty*,
        valmennus*, koulutusaihe, opinto*, verkkokurssi*, oktatás*, oktatás témája, képzés*, tanfolyam*, tréning*, továbbképzés,
        tananyag*, kurzus*, tárgya, munkavédelmi oktatás megnevezése
    """,
    c.CONTENT: "teema, teemad, sisu, aihe, aiheet, sisältö, téma*, tárgy, tartalom",
    c.CERTIFICATE: """
        tunnistus*, litsents*, pädevus*, kutsetunnistus, luba*, pätevyys*, pätevyyden, todistus*, kortti, lupa, lupakortti*,
        tanúsítvány*, bizonyítvány*, igazolás*, engedély*, jogosultság*, jogosítvány*, oklevél*, képesítés*
    """,
    c.STATUS: """
        staatus*, olek*, olek, seis, tulemus*, tila, tilanne, lopputulos, tulos, suoritustila, státusz*, állapot*, eredmény*,
        minősítés*, teljesítés állapota, oktatás állapota
    """,
    c.SUCCESS: """
        sooritatud jah ei, arvestatud, läpäisty, hyväksytty, läpäisy, hyväksytty hylätty, megfelelt, megfelelt nem felelt meg,
        sikeres igen nem, sikeresség
    """,
    c.SCORE: """
        punkti*, punktide arv, hinne, hinde, hinded, hinnang, tulemus protsentides, pisteet, pistemäärä*, arvosana*, koetulos,
        tulosprosentti, pontszám*, elért pont, elért pontszám, pontok, osztályzat*, érdemjegy*, jegy, értékelés*,
        vizsgaeredmény,
        teszt eredménye
    """,
    c.PERCENT: "protsent*, prosentti*, százalék*, százalékban",
    c.PROGRESS: "edenemi*, progress, suoritusaste, előrehaladás*, haladás*, készültség*, készültségi fok",
    c.ATTEMPT: """
        katse*, katse, katsete arv, yrityskerta*, yrityskerrat, suorituskerta*, yritysten määrä, kísérlet*,
        próbálkozás*, hányadik
    """,
    c.OTHER_PERSON: """
        koolitaja*, juhendaja*, lektor*, õpetaja*, instruktor*, korraldaja*, eksamineerija*, läbiviija,
        koolitusfirma, kouluttaja*,
        opettaja*, perehdyttäjä*, järjestäjä*, koulutuksen järjestäjä, kouluttajayritys, tarkastaja, ohjaaja*, oktató*, előadó*,
        oktatást végezte, oktatást tartotta, vizsgáztató*, vizsgabiztos*, képző szerv, képzőhely*, szervező*,
        tréner*, megtartotta
    """,
    c.OTHER_THING: """
        jrk nr, jrk, järjekorranumber, märkus*, osakon*, üksus*, asukoh*, koht, toimumiskoht, linn, kestus*, tunnid,
        tundide arv, maht,
        hind, maksumus*, allkir*, vahetus, toimipaik*, toimipaikka, yksikkö*, tiimi, huomautu*, huomio*, lisätiedo*, sijainti,
        paikkakunta, paikka, tunnit, tuntimäärä, kustannu*, hinta, allekirjoitu*, vuoro, järjestysnumero, juokseva numero, jnro,
        sukupuoli, sorszám*, ssz, s sz, megjegyzés*, részleg*, üzem*, telephely*, szervezeti egység, terület*,
        műszak*, helyszín*,
        helye, város, óraszám*, óra, órák, időtartam*, költség*, díj, aláírás*, csoport*, oktatás típusa,
        oktatás helye, gyakoriság
    """,
    c.NOISE: "ja, või, ning, kohta, sekä, tai, és, vagy, az, a, szerint, szerinti, való",
}


def baltic_uralic_tables() -> tuple[dict[str, str], ...]:
    """Concept -> words, a table for the Baltic languages and one for Estonian, Finnish and Hungarian."""
    return _BALTIC, _URALIC
