"""What Irish, Welsh and Basque exports call their columns."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

CELTIC_BASQUE_WORDS: Final = {
    c.DATE: "dáta, dátaí, dyddiad, dyddiadau, eguna, egunean, data",
    c.TIME: "am, ordua",
    c.ENROL: "clárú, cláraithe, clárúcháin, cofrestru, cofrestriad, cofrestrwyd, izen ematea, izen emate, esleitze, esleipen",
    c.START: "tosú, tosaithe, tosaigh, dechrau, dechreuwyd, cychwyn, hasiera, hasi, hasita",
    c.COMPLETE: """
        críochnú, críochnaithe, críochnaíodh, cwblhau, cwblhawyd, gorffen, wedi cwblhau, mynychu, amaiera, amaitze,
        bukaera, burutze,
        osatze, egite data
    """,
    c.ISSUE: "eisithe, eisiúna, cyhoeddi, jaulkitze, eskuratze",
    c.EXPIRE: """
        éag, éaga, dul in éag, dul as feidhm, bailí go dtí, dod i ben, yn ddilys tan, dilys tan, dyddiad adnewyddu, iraungitze,
        iraungipen, balio epea, indarrean, balioduna arte, berritze data
    """,
    c.UNTIL: "go dtí, hyd at, arte",
    c.DUE: "spriocdháta, dyddiad cau, epemuga, azken eguna",
    c.NEXT: "seo chugainn, chéad eile, nesaf, hurrengo",
    c.RENEW: "athnuachan, athoiliúint, gloywi, adnewyddu, birziklatze, berritze",
    c.EXAM: "scrúdú, tástáil, arholiad, prawf, asesiad, azterketa, proba, ebaluazio",
    c.EMAIL: """
        ríomhphost, seoladh ríomhphoist, r phost, e bost, ebost, cyfeiriad e bost, cyfeiriad ebost, posta elektronikoa,
        helbide elektronikoa, eposta, e posta
    """,
    c.LEARNER: """
        foghlaimeoir*, fostaí, rannpháirtí, foirne, mac léinn, gweithiwr, gweithwyr, dysgwr, dysgwyr, cyflogai,
        staff, cyfranogwr,
        myfyriwr, langile*, ikasle*, parte hartzaile*, erabiltzaile*
    """,
    c.NAME: "ainm, teideal, enw, teitl, izena, izen, izenburua",
    c.FULL: "iomlán, llawn, abizen izenak, izen osoa",
    c.GIVEN_NAME: "céadainm, ainm tosaigh, enw cyntaf",
    c.FAMILY_NAME: "sloinne, cyfenw, enw olaf, abizena, abizenak, abizen",
    c.ID: "uimhir, rhif, zenbakia, zk, nan, kodea",
    c.ROLE: "ról, rôl, rola, eginkizun*",
    c.JOB: "post, teideal poist, ról poist, swydd, lanpostu*, kargu*, lanbide*",
    c.CUSTOMER: "cuideachta, eagraíocht, fostóir, custaiméir, cwmni, sefydliad, cyflogwr, cwsmer, enpresa*, erakunde*, bezero*",
    c.MANAGER: "bainisteoir, maoirseoir, rheolwr, goruchwyliwr, rheolwr llinell, arduradun*, nagusi*, buru*",
    c.COURSE: """
        cúrsa, chúrsa, cúrsaí, oiliúint, oiliúna, traenáil, modúl, cwrs, cyrsiau, hyfforddiant, modiwl, ikastaro*,
        prestakuntza*,
        trebakuntza*, formakuntza*, modulu*
    """,
    c.CERTIFICATE: "teastas, deimhniú, tystysgrif, cymhwyster, ziurtagiri*, titulu*",
    c.STATUS: "stádas, toradh, staid, statws, canlyniad, cyflwr, egoera, emaitza",
    c.SCORE: "scór, marcanna, grád, sgôr, marciau, gradd, puntuazio*, kalifikazio*, nota, puntuak",
    c.PERCENT: "céatadán, canran, ehunekoa, portzentaje*",
    c.PROGRESS: "dul chun cinn, cynnydd, aurrerapen*",
    c.ATTEMPT: "iarracht, ymgais, saiakera*",
    c.OTHER_PERSON: "oiliúnóir, teagascóir, múinteoir, hyfforddwr, athro, tiwtor, irakasle*, prestatzaile*, hezitzaile*",
    c.OTHER_THING: """
        nótaí, rannóg, suíomh, áit, fad, uaireanta, costas, síniú, adran, lleoliad, hyd, oriau, cost, sylwadau,
        nodiadau, llofnod,
        sail*, lekua, iraupen*, orduak, kostua, sinadura, ohar*, herria
    """,
    c.NOISE: "an, na, ar, ag, yr, y, ar gyfer, o, i, eta, edo, ko, ren",
}
