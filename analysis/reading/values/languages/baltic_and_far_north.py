"""Lithuanian, Latvian, Estonian, Icelandic; and what Finnish and Hungarian add."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import Vocabulary

LITHUANIAN: Final = Vocabulary(
    deny="ne, dar ne",
    joined="ne",
    completed="""
        baigta, baigtas, baigė, baigti, užbaigta, užbaigtas, pabaigta, įvykdyta, atlikta, išklausyta, išklausė, dalyvavo, apmokytas,
        apmokyta
    """,
    passed="išlaikė, išlaikyta, išlaikytas, įskaityta, sėkmingai, teigiamas, atestuotas, atestuota, sertifikuotas",
    begun="pradėta, pradėtas, pradėjo",
    others={
        "passed": "sėkmingai baigta, galioja, galiojantis",
        "failed": "neišlaikė, neišlaikyta, nesėkmingai, neigiamas, nepatenkinamai",
        "not_started": """
            užregistruotas, užregistruota, paskirta, paskirtas, priskirta, pakviestas, suplanuota, planuojama, naujas
        """,
        "in_progress": "vykdoma, vyksta, mokosi, tęsiama, nebaigta, dalinai, iš dalies, laukiama, vėluoja",
        "waived": "netaikoma, nereikalaujama, atleista nuo mokymų",
        "withdrawn": "nedalyvavo, neatvyko, atšaukta, atsisakė, išregistruotas, atmesta",
        "expired": "nebegalioja, pasibaigęs, pasibaigė, negalioja, pasibaigusi, baigėsi galiojimas",
        "revoked": "panaikinta, panaikintas, anuliuota",
    },
)
LATVIAN: Final = Vocabulary(
    deny="nav, vēl nav",
    joined="ne",
    completed="""
        pabeigts, pabeigta, pabeigti, pabeidza, izpildīts, izpildīta, noklausīts, apmeklēts, apmeklēja, piedalījās, apmācīts, apmācīta
    """,
    passed="nokārtots, nokārtota, nokārtoja, ieskaitīts, ieskaitīta, sekmīgi, sekmīgs, atestēts, sertificēts",
    begun="sākts, sākta, uzsākts, uzsākta, iesākts",
    others={
        "passed": "sekmīgi pabeigts, derīgs, derīga, spēkā",
        "failed": "nesekmīgi, nesekmīgs, nav nokārtots, izkrita",
        "not_started": """
            reģistrēts, reģistrēta, pieteikts, pieteikta, pieteicies, piešķirts, plānots, plānota, ieplānots, uzaicināts, jauns
        """,
        "in_progress": "procesā, norisinās, mācās, turpinās, daļēji, nav pabeigts, gaida, kavējas",
        "waived": "atbrīvots, atbrīvota, nav nepieciešams",
        "withdrawn": "neieradās, nepiedalījās, atcelts, atcelta, atteicās, izslēgts, noraidīts",
        "expired": "beidzies, beigusies, beidzies derīguma termiņš, nav derīgs, nederīgs",
        "revoked": "anulēts, anulēta, atsaukts",
    },
)
ESTONIAN: Final = Vocabulary(
    deny="ei ole, pole, mitte",
    joined="mitte",
    completed="lõpetatud, lõpetas, lõpetanud, läbitud, läbis, läbinud, osales, osalenud, tehtud, valmis, koolitatud",
    passed="sooritatud, sooritas, sooritanud, arvestatud, edukas, edukalt, positiivne, atesteeritud",
    begun="alustatud, alustas, alustanud",
    others={
        "passed": "edukalt lõpetatud, edukalt läbitud, kehtiv, kehtib",
        "failed": """
            läbi kukkunud, kukkus läbi, ebaõnnestunud, mittearvestatud, negatiivne, sooritamata, ei sooritanud, ei läbinud
        """,
        "not_started": "alustamata, registreeritud, registreerunud, määratud, kutsutud, planeeritud, plaanis, uus",
        "in_progress": "pooleli, lõpetamata, läbimata, käimas, osaliselt, ootel, hilineb, õpib",
        "waived": "vabastatud, ei ole vajalik, pole nõutud",
        "withdrawn": "puudus, puudunud, ei osalenud, ei ilmunud, tühistatud, loobus, loobunud, tagasi lükatud",
        "expired": "aegunud, kehtetu, ei kehti",
        "revoked": "kehtetuks tunnistatud, tühistatud tunnistus, ära võetud",
    },
)
ICELANDIC: Final = Vocabulary(
    deny="ekki, ekki enn",
    completed="lokið, lauk, kláraði, klárað, mætt, mætti, tók þátt, sótti",
    passed="staðist, staðið, stóðst, náð, náði, lokið með prófi",
    begun="hafið, byrjað, byrjaður, byrjuð",
    others={
        "passed": "lokið með árangri, gilt, í gildi",
        "failed": "fallið, fallinn, fallin, féll, náði ekki, stóðst ekki",
        "not_started": "skráð, skráður, skráðir, úthlutað, boðið, boðaður, áætlað, ólokið óhafið, óhafið, nýtt",
        "in_progress": "í vinnslu, í gangi, yfirstandandi, ólokið, stendur yfir, í námi",
        "waived": "undanþegin, undanþeginn, undanþága, ekki krafist, metið",
        "withdrawn": "mætti ekki, ekki mætt, afskráður, afskráð, hætt við, hætti, fjarverandi, aflýst",
        "expired": "útrunnið, útrunnin, rann út, ógilt, fallið úr gildi",
        "revoked": "afturkallað, afturkallað skírteini",
    },
)
FINNISH_FURTHER: Final = Vocabulary(
    completed="suoritti, koulutettu, osallistunut, osallistui, läsnä, käyty, päättynyt hyväksytysti",
    passed="hyväksytysti suoritettu, läpi",
    begun="aloittanut",
    others={
        "failed": "reputettu, ei hyväksytty, ei läpi, hylätty suoritus, reputti",
        "not_started": "puuttuu, puuttuva, tekemättä, suunniteltu, varattu, ei aloittanut, suorittamatta, tulossa, ilmoitettu",
        "in_progress": "kesken, keskeneräinen, meneillään, osittain",
        "withdrawn": """
            ei saapunut, ei saapunut paikalle, ei osallistunut, ei paikalla, poissa, peruttu, peruutettu ilmoittautuminen, keskeytetty,
            estynyt
        """,
        "expired": "umpeutunut, ei voimassa, mennyt vanhaksi",
    },
)
HUNGARIAN_FURTHER: Final = Vocabulary(
    deny="nem",
    completed="részt vett, részt vettek, jelen volt, oktatva, oktatásban részesült, kioktatva, letette, megtartva, elvégezték",
    passed="megfelelő, levizsgázott, sikeres vizsga, eredményes",
    begun="folytatja",
    others={
        "failed": "nem megfelelő, megbukott, bukott, elégtelen, eredménytelen, nem sikerült, sikertelen vizsga",
        "not_started": "jelentkezett, tervezett, betervezve, beosztva, ütemezve, nem kezdett, esedékes",
        "withdrawn": "hiányzott, nem vett részt, távol, lemondva, elmaradt, visszalépett, kimaradt",
        "expired": "érvényét vesztette, lejárt érvényesség",
    },
)
BALTIC_AND_FAR_NORTH: Final = (LITHUANIAN, LATVIAN, ESTONIAN, ICELANDIC, FINNISH_FURTHER, HUNGARIAN_FURTHER)
