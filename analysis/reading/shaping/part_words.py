"""
What the columns of one course are called beside the course's name: its status, score,
days; and headers that are no course. English, German, French, Spanish, Portuguese, Italian and Dutch.
"""

from __future__ import annotations

import re
from typing import Final

from analysis.columns import ATTEMPT, COMPLETED_ON, DUE_ON, ENROLLED_ON, EXPIRES_ON, SCORE, STARTED_ON, STATUS
from analysis.reading.words import phrase

PERCENT: Final = "percent"
POINTS: Final = "points"
LETTER: Final = "letter"
PROGRESS: Final = "progress"
ASIDE: Final = "aside"
"""A part of a course that says nothing about the attempt: feedback, minutes, comments."""


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase(p) for p in text.split(",") if p.strip())


_PARTS: Final = {
    COMPLETED_ON: _phrases(
        """
            completion date, date completed, completed on, completed at, completed date, date of completion, completion, date,
            finished on, finish date, end date, date passed, passed on, date achieved, achieved on, date taken, date done,
            issued on, issue date, issued, completion time, completed time, time completed, abschlussdatum, abgeschlossen am,
            datum, datum abschluss, beendet am, erledigt am, date d achevement, date de fin, termine le, date de realisation,
            fecha de finalizacion, fecha, fecha fin, completado el, data de conclusao, concluido em, data di completamento,
            data completamento, completato il, voltooid op, datum voltooid, afgerond op,
            obtained, obtained on, date obtained, date of issue, awarded on, obtenu le, obtenue le, date d obtention,
            delivre le, delivree le,
            date de delivrance, realise le, suivi le, passe le, erworben am, ausgestellt am, ausstellungsdatum, geschult am, schulung am,
            obtenido el, fecha de obtencion, fecha de emision, realizado el, obtido em, data de emissao, realizado em, conseguito il,
            data di conseguimento, rilasciato il, data rilascio, behaald op, datum behaald, uitgegeven op, utfardat, genomford,
            gjennomfort, gennemfort, suoritettu, suorituspaiva, data szkolenia, data ukonczenia, absolvovano, datum skoleni,
            datum skolenia, elvegezve, polozeno, datum polaganja, obtinut la, дата прохождения, пройдено, дата навчання, 受講日, 修了日,
            取得日, 培训日期, 取得日期, 이수일, 수료일
        """
    ),
    STATUS: _phrases(
        """
            status, state, enrollment status, enrolment status, course enrollment status, learner status, training status,
            registration status, learning status, result, outcome, completed, complete, done, passed, pass fail,
            completion status, completion state, completed y n, attended, ergebnis, stand, abgeschlossen, erledigt, statut, etat,
            resultat, termine, estado, resultado, completado, situacao, concluido, stato, esito, completato, voltooid, resultaat
        """
    ),
    SCORE: _phrases(
        """
            score, grade, mark, marks, score %, test score, quiz score, final score, note, punktzahl, bewertung, puntuacion,
            calificacion, nota, pontuacao, punteggio, voto, cijfer, ergebnis %
        """
    ),
    PERCENT: _phrases("percentage, percent, %, pct, score pct, prozent, prozentsatz, pourcentage, porcentaje, porcentagem, percentuale"),
    POINTS: _phrases("real, points, pts, points grade, raw, raw score, punkte, reel, puntos, pontos, punti, punten"),
    LETTER: _phrases("letter, letter grade, buchstabe, lettre, letra, lettera, letter note"),
    PROGRESS: _phrases(

        "progress, % complete, percent complete, progress %, % completed, completion %, fortschritt, progression, avancement, progreso, "
        "progresso, voortgang"
    ),
    STARTED_ON: _phrases(
        """
            started on, started at, date started, start date, started, start, first access, begonnen am, gestartet am, startdatum,
            beginn, date de debut, commence le, debut, fecha de inicio, inicio, iniciado em, data de inicio, data di inizio,
            inizio, gestart op
        """
    ),
    ENROLLED_ON: _phrases(
        """
            enrolled on, enrolled at, enrollment date, enrolment date, date enrolled, enrolled, assigned on, date assigned,
            assigned, assignment date, registered on, registration date, angemeldet am, zugewiesen am, date d inscription,
            inscrit le, fecha de inscripcion, data de inscricao, data di iscrizione, inschrijfdatum
        """
    ),
    EXPIRES_ON: _phrases(
        """
            expires on, expires, expiry, expiry date, expiration date, expiration, expires at, valid until, valid to,
            valid through, renewal date, gultig bis, ablaufdatum, expire le, valable jusqu au, date d expiration,
            fecha de vencimiento, valido hasta, data de validade, valido ate, scadenza, data di scadenza, geldig tot, verloopt op,
            valid till, good until, next due, renewal due, renew by, valide jusqu au, fin de validite, recyclage,
            date de recyclage, gultig bis,
            wiederholung bis, nachste schulung, vigente hasta, vence, vence el, proximo vencimiento, valido ate, vence em, valido fino al,
            scade il, giltig till, giltigt till, gyldig til, utloper, udlober, voimassa, voimassa asti, wazne do, waznosc, platnost do,
            platne do, platnost, ervenyes, lejarat, vrijedi do, vazi do, valabil pana la, gecerlilik, действует до, срок действия,
            дійсний до, 有効期限, 有效期, 유효기간
        """
    ),
    DUE_ON: _phrases(

        "due date, due on, due, deadline, due by, fallig am, frist, date limite, echeance, fecha limite, prazo, data limite, deadline datum"
    ),
    ATTEMPT: _phrases("attempt, attempt number, attempt no, versuch, tentative, intento, tentativa, tentativo, poging"),
    ASIDE: _phrases(
        """
            feedback, comment, comments, notes, time spent, duration, minutes, hours, time, credits, trainer, instructor,
            location, attempts, number of attempts, certificate url, url, link, ruckmeldung, kommentar, commentaire, comentario,
            commento, opmerking, type, mode
        """
    ),
}  # fmt: skip
PART_FIELDS: Final = {words: name for name, listed in _PARTS.items() for words in listed}
LONGEST_PART: Final = max(len(words.split()) for words in PART_FIELDS)

_SUM_ENDS: Final = re.compile(
    r"(?:^|\b(?:course|weighted|grand|running|kurs|curso|cours|corso) )(?:total|totals|gesamt|gesamtnote|summe)$"
    r"|\b(?:subtotal|avg|average|mean)$"
    r"|^(?:subtotal|average|mean|avg|durchschnitt|moyenne|promedio|media)\b|\b(?:subtotal|total|grade|score) (?:numerator|denominator)$"
)  # fmt: skip
_SUM_STARTS: Final = re.compile(
    r"^(?:total|overall|weighted total|calculated|adjusted|unposted|current|final|cumulative)"
    r"(?: calculated| adjusted| current| final| unposted| course)*"
    r"(?: (?:total|score|grade|points|pts|percent|percentage|%|marks?|result|progress|completion|status|possible|numerator|denominator))*$"
    r"|^(?:total|gesamt|nota final|note finale|total d[eu] (?:cours|curso)|totale del corso|kurs gesamt)\b(?: (?:des|del?|du|do)\b.*)?$"
)  # fmt: skip
_PERSON_WORDS: Final = _phrases(
    """
        id, user, username, login, name, email, first name, last name, surname, middle name, full name, department, dept,
        division, team, group, groups, section, sections, cohort, cohort name, class, branch, region, country, city, state,
        province, location, site, office, address, street, zip, zip code, postal code, postcode, phone, phone number, mobile,
        telephone, fax, language, locale, timezone, time zone, gender, birthday, age, title, job title, position, role, roles,
        level, grade level, user type, user level, employee type, employment type, employment status, employee status,
        user status, account status, active, is active, enabled, disabled, locked, suspended, availability, available, visible,
        manager, manager name, manager email, supervisor, is manager, admin, is admin, organization, organisation, company,
        customer, client, account, institution, business unit, cost center, cost centre, vendor, notes, comments, comment,
        remarks, tags, tag, source, type, category, created, created at, created by, updated, updated at, modified, deleted,
        deleted at, confirmed, verified, email verified, subscribed, subscribed to emails, newsletter, opt in, marketing opt in,
        consent, avatar, url, bio, points, badges, certificates, courses, enrollment track, enrolment track, verification status,
        certificate type, certificate eligible, last access, last login, last activity, last seen, last visit, first login,
        first access, hire date, date hired, start date, birth date, date of birth, end of line indicator, rank, gpa, percentile,
        score rank, contractor, remote, full time, part time, mfa enabled, sso, licensed, license, abteilung, gruppe, standort,
        land, stadt, sprache, aktiv, firma, rolle, vorgesetzter, bemerkung, kommentar, service, ville, pays, langue, groupe,
        equipe, site web, actif, departamento, grupo, ciudad, pais, idioma, activo, cidade, ativo, reparto, gruppo, citta, lingua,
        attivo, afdeling, groep, stad, taal, actief, vestiging
    """
)  # fmt: skip
_USAGE_WORDS: Final = frozenset(
    phrase(w)
    for w in [
        "days",
        " minutes",
        " mins",
        " hours",
        " seconds",
        " visits",
        " sessions",
        " events",
        " logins",
        " clicks",
        " views",
        " pageviews",
        " downloads",
        " count",
        " number",
        " frequency",
        " usage",
        " adoption",
        " engagement",
        " health",
        " avg",
        " median",
        " nps",
        " arr",
        " mrr",
        " seats",
        " licenses",
        " time",
        " duration",
        " last",
        " hired",
        " hire",
        " birth",
        " born",
        " updated",
        " created",
        " modified",
        " signup",
        " signed",
        " joined",
        " login",
        " phone",
        " address",
        " code",
        " active",
        " age",
        " salary",
        " year",
        " years",
        " tenure",
        " quantity",
        " amount",
        " price",
        " cost",
        " revenue",
        " trend",
        " trending",
        " index",
        " rate",
        " spent",
    ]
)


def is_sum(header: str) -> bool:
    """Whether a header names what is reckoned from other columns: "Final Score", "Course total", "Homework (Avg)"."""
    words = phrase(header)
    return bool(_SUM_ENDS.search(words) or _SUM_STARTS.search(words))


def is_about_person(header: str) -> bool:
    """Whether a header names a property of the learner or the record rather than a course."""
    return phrase(header) in _PERSON_WORDS


def counts_something(header: str) -> bool:
    """Whether a header has a word of lists of use and of master data: bare numbers and days below it are no attempts."""
    return bool(_USAGE_WORDS & set(phrase(header).split()))
