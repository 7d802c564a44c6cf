"""The words that learning systems use for the status of an attempt, as whole normalised phrases -> the word of the definitions.

Whole phrases only: "not completed", "incomplete" and "completed (did not achieve pass grade)" all contain "complete".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from analysis.reading.words import phrase

_TABLE: Final = {
    "not_started": """
        not started, not begun, not yet started, not attempted, no attempt, registered, enrolled, enroled,
        subscribed, assigned, invited, to do, todo, unstarted, not accessed, new, initialized, no iniciado,
        sin iniciar, sin empezar, inscrito, asignado, matriculado, nicht begonnen, nicht gestartet, angemeldet,
        eingeschrieben, zugewiesen, offen, non commence, pas commence, a faire, inscrit, assigne, nao iniciado,
        non iniziato, iscritto, niet gestart, niet begonnen, ingeschreven, 未開始, 未开始, 未着手
    """,
    "in_progress": """
        in progress, inprogress, started, begun, ongoing, active, open, incomplete, not complete, not completed,
        notcomplete, not finished, unfinished, not yet completed, not certified, uncompleted, attempted,
        launched, in itinere, pending, pending evaluation, pending evaluation required, pending approval,
        pending review, awaiting grading, under review, to confirm, past due, overdue, late, partially complete,
        partially completed, en progreso, en curso, incompleto, no completado, no finalizado, no terminado,
        pendiente, in bearbeitung, in arbeit, laufend, begonnen, gestartet, nicht abgeschlossen, unvollstandig,
        nicht vollstandig, uberfallig, en cours, commence, non termine, non acheve, incomplet, en retard,
        inacheve, em andamento, em progresso, em curso, nao concluido, nao completado, in corso, iniziato,
        non completato, bezig, in uitvoering, niet voltooid, 進行中, 学習中, 进行中
    """,
    "failed": """
        failed, fail, not passed, did not pass, not pass, unsuccessful, unsuccessfully completed,
        not successful, completed did not achieve pass grade, completed fail, completed failed,
        completed unsuccessfully, complete failed, completed not passed, exam failed, not achieved,
        not mastered, nicht bestanden, durchgefallen, nicht erfolgreich, echoue, echec, non reussi, non valide,
        ajourne, reprobado, no aprobado, no superado, fallido, desaprobado, reprovado, nao aprovado,
        non superato, respinto, bocciato, niet geslaagd, gezakt, 不合格, 未通过
    """,
    "passed": """
        passed, pass, successful, success, certified, acquired, valid, mastered, achieved,
        completed achieved pass grade, completed passed, completed pass, complete passed,
        completed successfully, successfully completed, exam passed, accepted, issued, earned, expiring soon,
        bestanden, erfolgreich, erfolgreich abgeschlossen, zertifiziert, reussi, recu, admis, valide, acquis,
        certifie, aprobado, superado, certificado, aprovado, superato, promosso, certificato, geslaagd, behaald,
        合格, 通过, completado con certificado, due for renewal, window open
    """,
    "completed": """
        completed, complete, done, finished, attended, course complete, course completed, online complete,
        online item completed, online item complete, item completed, exam completed, item complete,
        job checklist complete, chklist complete, completed via equivalency, equivalency, equivalent,
        previously completed, completed late, completed on time, satisfied, fulfilled, viewed, read, ✔, ✓, ☑, x,
        yes, y, true, 1, ja, oui, si, sim, completado, completada, terminado, finalizado, concluido, hecho,
        abgeschlossen, beendet, erledigt, fertig, absolviert, teilgenommen, termine, terminee, acheve, fini,
        suivi, concluida, completato, concluso, terminato, voltooid, afgerond, 完了, 已完成, 完成
    """,
    "waived": """
        waived, exempt, exempted, exemption, excused, on exemption, not required, befreit, freigestellt,
        dispense, exempte, exento, exenta, eximido, isento, esentato, esente, vrijgesteld
    """,
    "withdrawn": """
        withdrawn, withdrew, unenrolled, unenroled, removed, removed from program, dropped, cancelled, canceled,
        declined, rejected, no show, absent, on waitlist, waitlisted, waiting list, waitlist, waiting,
        overbooking, archived, deleted, inactive, suspended, deregistered, unassigned, abgemeldet, storniert,
        abgebrochen, nicht erschienen, warteliste, desinscrit, annule, abandonne, retirado, cancelado, baja,
        desinscrito, desistente, ritirato, annullato, uitgeschreven, geannuleerd
    """,
    "expired": """
        expired, lapsed, no longer valid, outdated, abgelaufen, expire, expiree, perime, caducado, vencido,
        expirado, scaduto, verlopen
    """,
    "revoked": """
        revoked, invalidated, annulled, rescinded, widerrufen, entzogen, revoque, retire, revocado, revogado,
        revocato, ingetrokken
    """,
}

STATUS_PHRASES: Final = {phrase(words): status for status, listed in _TABLE.items() for words in listed.split(",")}
# Who noted it and whether it earns credit changes nothing about what happened.
_ASIDE: Final = re.compile(
    r" (?:not )?for credit$| by (?:the |an? )?(?:manager|admin|administrator|instructor|system|learner|user)$"
)
# A "no" in a column of yes and no says only that the thing did not happen: the row's dates tell the rest.
_SAYS_NOTHING: Final = frozenset({"no", "n", "false", "0", "nein", "non", "nao", "nee", "unknown", "browsed"})


@lru_cache(maxsize=4096)
def status_of(text: str) -> str | None:
    """The status that a text means as a whole phrase, or None for a word that is not known."""
    words = phrase(text)
    return STATUS_PHRASES.get(words) or STATUS_PHRASES.get(_ASIDE.sub("", words))


def says_nothing(text: str) -> bool:
    """Whether a known word leaves the status to the row's dates and score."""
    return phrase(text) in _SAYS_NOTHING
