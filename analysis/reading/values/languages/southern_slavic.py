"""Croatian, Serbian and Bosnian in both scripts, Slovene, Bulgarian. Participles agree with their noun and with the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from analysis.reading.values.languages.scripts import in_cyrillic
from analysis.reading.values.languages.vocabulary import Vocabulary

CROATIAN_SERBIAN: Final = Vocabulary(
    deny="nije, nisu, još nije, ne",
    joined="ne",
    completed="""
        završeno, završen, završena, završio, završila, dovršeno, okončano, odslušano, odslušao, odslušala, pohađao, pohađala, pohađano,
        prisustvovao, prisustvovala, prisutan, prisutna, sudjelovao, sudjelovala, učestvovao, učestvovala, obavljeno, obavio, obavila,
        održano, izvršeno, realizirano, realizovano, gotovo, kompletno, kompletirano, zaključeno, obučen, obučena, završeno na vrijeme
    """,
    passed="""
        položio, položila, položen, položena, zadovoljio, zadovoljila, zadovoljava, zadovoljeno, prošao, prošla, uspješno,
        uspešno, uspješan, uspešan, osposobljen, osposobljena, certificiran, certificirana, sertifikovan, sertifikovana, kvalificiran,
        kvalifikovan
    """,
    begun="započeto, započeo, započela, počeo, počela, pokrenuto, krenuo",
    others={
        "passed": """
            uspješno završeno, uspešno završeno, uspješno položeno, uspešno položeno, važeće, važeći, vrijedi, važi, prolaz
        """,
        "failed": """
            pao, pala, palo, nezadovoljio, neuspješno, neuspešno, neuspješan, neuspešan, nije prošao, nije prošla, nezadovoljavajuće,
            nedovoljan, nedovoljno
        """,
        "not_started": """
            prijavljen, prijavljena, prijavljeno, upisan, upisana, registriran, registrirana, registrovan, registrovana, dodijeljeno,
            dodeljeno, planirano, planiran, zakazano, pozvan, pozvana, novo, nije započeto, za obuku, potrebno
        """,
        "in_progress": """
            u tijeku, u toku, traje, u procesu, aktivno, aktivan, djelomično, delimično, djelomično završeno, nepotpuno, na čekanju,
            čeka, kasni, zakašnjelo
        """,
        "waived": "oslobođen, oslobođena, oslobođeno, izuzet, izuzeta, nije potrebno, nije obavezno, priznato",
        "withdrawn": """
            otkazano, otkazao, otkazala, odjavljen, odjavljena, odsutan, odsutna, izostao, izostala, nije pristupio, nije pristupila,
            nije se pojavio, nije se pojavila, nije došao, nije došla, nije prisustvovao, nije prisustvovala, odustao, odustala,
            odbijeno, lista čekanja, nije prisutan, nije sudjelovao, nije učestvovao, poništena prijava
        """,
        "expired": "isteklo, istekao, istekla, nevažeće, nevažeći, ne vrijedi, ne važi, nije važeće, zastarjelo",
        "revoked": "opozvano, opozvan, oduzeto, oduzet, oduzeta, povučeno, poništeno",
    },
)
SLOVENE: Final = Vocabulary(
    deny="ni, niso, še ni, ne",
    joined="ne",
    completed="""
        zaključeno, zaključen, zaključena, zaključil, zaključila, dokončano, končano, končal, opravljeno, opravljen, opravljena,
        udeležil se, udeležila se, prisoten, prisotna, izvedeno, usposobljen
    """,
    passed="uspešno, uspešen, uspešna, opravil, opravila, izpit opravljen, pozitivno, zadostno, certificiran",
    begun="začeto, začel, začela, pričeto",
    others={
        "passed": "uspešno zaključeno, uspešno opravljeno, veljavno, veljaven, veljavna",
        "failed": "neuspešno, neuspešen, negativno, padel, padla, nezadostno, ni opravljeno",
        "not_started": "prijavljen, prijavljena, vpisan, vpisana, dodeljeno, načrtovano, planirano, povabljen, predvideno",
        "in_progress": "v teku, poteka, v izvajanju, v postopku, delno, delno opravljeno, nepopolno, čaka, zamuja",
        "waived": "oproščen, oproščena, oproščeno, ni potrebno, priznano",
        "withdrawn": """
            odsoten, odsotna, odpovedano, odjavljen, odjavljena, preklicana prijava, ni se udeležil, ni se udeležila, odstopil,
            zavrnjeno
        """,
        "expired": "poteklo, potekel, potekla, neveljavno, ni veljavno",
        "revoked": "preklicano, odvzeto, razveljavljeno",
    },
)
BULGARIAN: Final = Vocabulary(
    deny="не е, не, още не е",
    joined="не",
    completed="""
        завършен, завършена, завършено, завършил, завършила, приключен, приключено, приключил, преминал, преминала, преминат, преминато,
        проведен, проведено, присъствал, присъствала, участвал, участвала, изпълнено, обучен, обучена, готово
    """,
    passed="""
        издържал, издържала, издържан, взет, взет изпит, взел, взела, положил, положен, успешно, успешен, успешна, сертифициран,
        квалифициран
    """,
    begun="започнал, започнала, започнат, започнато, стартирал",
    others={
        "passed": "успешно завършен, успешно завършено, успешно положен, валиден, валидно, валидна, в сила",
        "failed": "скъсан, скъсана, провален, неуспешно, неуспешен, неиздържал, слаб, не покрива, неудовлетворително",
        "not_started": """
            записан, записана, регистриран, назначен, назначено, поканен, планирано, предстои, предстоящо, ново, за обучение
        """,
        "in_progress": "в процес, в ход, в процес на обучение, тече, активен, частично, непълно, чака, закъснява, просрочен",
        "waived": "освободен, освободена, не се изисква, признато, неприложимо",
        "withdrawn": """
            отсъствал, отсъствала, отказан, отказано, отказал се, отменено, отменен, неявил се, не се явил, не се е явил, отписан,
            отпаднал
        """,
        "expired": "изтекъл, изтекла, изтекло, невалиден, невалидно, с изтекъл срок",
        "revoked": "отнет, отнета, отнето, анулиран, анулирано, оттеглен",
    },
)


def _cyrillic(latin: Vocabulary) -> Vocabulary:
    """The same vocabulary in Serbian Cyrillic letters."""
    others: Mapping[str, str] = {status: in_cyrillic(listed) for status, listed in latin.others.items()}
    return replace(
        latin,
        completed=in_cyrillic(latin.completed),
        passed=in_cyrillic(latin.passed),
        begun=in_cyrillic(latin.begun),
        deny=in_cyrillic(latin.deny),
        joined=in_cyrillic(latin.joined),
        others=others,
    )


SOUTHERN_SLAVIC: Final = (CROATIAN_SERBIAN, _cyrillic(CROATIAN_SERBIAN), SLOVENE, BULGARIAN)
