"""What a line of an event log tells: the words of learning record stores and activity logs -> what happens to the attempt."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, visible

ENROLS: Final = "enrols"
STARTS: Final = "starts"
GOES_ON: Final = "goes on"
ENDS: Final = frozenset({"completed", "passed", "failed", "waived", "withdrawn", "expired", "revoked"})


def _words(text: str) -> frozenset[str]:
    return frozenset(phrase(w) for w in text.split(",") if w.strip())


_EVENTS: Final = (
    (ENROLS, _words(
        """
            registered, enrolled, enroled, enrolls, enrols, enroll, enrol, register, registers, enrollment, enrolment,
            registration, assigned, assign, assigns, assignment, invited, subscribed, subscribe, signed up, signup, joined,
            re enrolled, reenrolled, re registered, angemeldet, eingeschrieben, zugewiesen, inscrit, inscrito, inscripto,
            matriculado, inscritto, iscritto, ingeschreven, created, inscription, inscripcion, matricula, inscricao,
            iscrizione,
            anmeldung, einschreibung, inschrijving, aangemeld, inscrita, inscrito no, inscrita no, inscrite, matriculada, iscritta,
            inskriven, registrerad, tilmeldt,
            pameldt, ilmoittautunut, zapisany, zapisana, zapsan, zapsana, beiratkozott, inscris, inscrisa, kaydedildi,
            kaydoldu, εγγραφηκε,
            зачислен, зачислена, записан, записана, зараховано, записано, 登録, 受講登録, 选课, 已报名, 등록, 수강신청,
            zapis, zapisano, kayit, registrering, tilmelding, pamelding, anmalan
        """
    )),
    (STARTS, _words(
        """
            attempted, attempt, attempts, started, start, starts, begun, began, launched, launch, launches, initialized,
            initialised, initialize, opened, open, opens, entered, accessed, access, first access, resumed, restarted,
            retried,
            retake, begonnen, gestartet, commence, demarre, iniciado, comenzado, empezado, iniziato, gestart, debut,
            demarrage,
            inicio, inizio, beginn, kursstart, rozpoczecie, rozpoczeto, baslangic, basladi
        """
    )),
    (GOES_ON, _words(
        """
            progressed, progress, progresses, in progress, experienced, interacted, answered, answer, viewed, view, read,
            watched,
            played, paused, seeked, skipped, suspended, suspend, terminated, terminate, exited, exit, closed, left,
            logged in,
            logged out, scored, graded, submitted, submit, saved, commented, asked, shared, liked, downloaded, bookmarked,
            clicked, visited, navigated, logged, listed, searched, exported, completion updated, attempt viewed,
            attempt reviewed,
            attempt submitted, attempt started, attempt abandoned, attempt summary viewed, submission created,
            submission viewed, status viewed,
            angezeigt, betrachtet, geoffnet, просмотрен, просмотрена, просмотрено, wyswietlony, wyswietlona, visad, vist,
            naytetty, zobrazen,
            zobrazeno, megtekintve, vizualizat, görüntülendi, προβληθηκε, переглянуто, 表示, 閲覧, 查看, 已查看, 조회,
            dilihat, da xem, updated, responded, bearbeitet, fortschritt, progresse, avance, progreso,
            progresso, voortgang, consulte, consultee, vu, vue, visto, consultado, visualizado, visualizzato, angesehen,
            aufgerufen,
            bekeken, wyswietlono, obejrzano, goruntulendi, connexion, anmeldung im system, login, logout
        """
    )),
    ("completed", _words(
        "complete, completes, completed, finished, finish, finishes, satisfied, satisfies, fulfilled, done, completion, ended"
    )),
    ("passed", _words(
        "passed, pass, passes, mastered, achieved, certified, certificate issued, certificate earned, certificate awarded"
    )),
    ("failed", _words("failed, fail, fails, not passed")),
    ("waived", _words("waived, waive, exempted, exempt, excused")),
    ("withdrawn", _words(
        """
        withdrawn, withdrew, unregistered, unenrolled, unenroled, dropped, cancelled, canceled, deregistered, removed,
        unassigned from course, abgemeldet, ausgetragen, ausgeschrieben, entfernt, desinscrit,
        desinscrite, desmatriculado, desmatriculada, dado de baja, disiscritto, disiscritta, desinscrito, removido,
        uitgeschreven, afgemeld, wypisany,
        wypisana, wyrejestrowany, avregistrerad, frameldt, avmeldt, odhlasen, odepsan, dezabonat, kaydi silindi, отчислен,
        отчислена, исключен,
        відраховано, 登録解除, 退选, 수강취소, abandoned, abandon
        """
    )),
    ("expired", _words("expired, lapsed")),
    ("revoked", _words("revoked, voided, rescinded")),
)  # fmt: skip
_EVENT_OF: Final = {w: event for event, listed in reversed(_EVENTS) for w in listed}
_BY_STATUS: Final = {"not_started": ENROLS, "in_progress": STARTS}
_COURSE_WORDS: Final = _words(
    """
    the, a, an, course, courses, training, program, learning, certification, event, user, learner, has, was, is, in, to,
    for, from, by, on, activity, been, item, self, content, kurs, cours, curso, corso, am, object, assignment, user s,
    nutzer, nutzerin, benutzer, benutzerin, teilnehmer, teilnehmerin, person, utilisateur, utilisateurs, usuario, usuaria,
    utente, gebruiker, uzytkownik, anvandare, bruger, bruker, kayttaja, uzivatel, felhasznalo, utilizator, kullanici,
    χρηστης, пользователь, користувач, aus, im, dem, au, aux, en, el, los, un, una, al, dal, nel, na, ao, uit, van, het,
    naar, w, z, na, ze, на, из, с, со, с курса, fra, til, fran, courses s, курс, курса, курсе, kursu, cursuri, kursen,
    kurset, mandatory, du, de, la, le, des, del, do, da, della, des, der, die, au, a la, formation, formacion, formacao,
    formazione, schulung, cursus
    """
)
_PARTS: Final = _words(
    """
    list, report, profile, discussion, post, message, summary, instance, method, role, group, member, note, feedback,
    survey, choice, grade, grades, folder, url, resource, label, book, wiki, glossary, forum, chat, calendar, activity s,
    aktivitat, aktivitaet, actividad, atividade, attivita, lesson, module, video, page, section, topic, step, slide,
    chapter, quiz, question, unit, document, file, task, sco, lecon, chapitre, leccion, capitulo, licao, lezione, capitolo,
    lektion, kapitel, seite, hoofdstuk, rozdzial, modulo, modul
    """
)


@lru_cache(maxsize=4096)
def event_of(text: str) -> str | None:
    """What a word does to an attempt: ENROLS, STARTS, GOES_ON or one of ENDS; None for a word that is not known.

    Addresses of verbs count by their last part; what happens to a lesson or a page goes on with the course.
    """
    words = phrase(visible(text).rstrip("/").rsplit("/", 1)[-1])
    if words in _EVENT_OF:
        return _EVENT_OF[words]
    rest = [w for w in words.split() if w not in _COURSE_WORDS]
    bare = [w for w in rest if w not in _PARTS]
    event = _EVENT_OF.get(" ".join(bare)) or _by_status(" ".join(rest)) if bare else None
    return GOES_ON if event and len(bare) < len(rest) else event


def _by_status(words: str) -> str | None:
    status = status_of(words)
    return _BY_STATUS.get(status, status) if status else None
