"""One set of attempts written as many systems would write it: other words, orders, noise, dates, encodings, layouts."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

TODAY = date(2026, 1, 30)
_NAMES = (
    "Sarah Chen", "Ngozi Okafor", "Jürgen Großmann", "Inês Carvalho", "Łukasz Zieliński", "Þóra Jónsdóttir", "Omar Haddad", "Mei Lin",
    "Anaïs Dupré", "Piotr Nowak", "Fatima Zahra", "Liam O'Connor", "Søren Holm", "Yuki Tanaka", "Priya Raman", "Ana María López",
)  # fmt: skip
_COURSES = (
    "Data Import Essentials",
    "Administrator Certification",
    "Security & Compliance",
    "Reporting, Part 2",
    "Workflow Builder",
)
_ROLES = ("Admin", "Developer", "Analyst", "Power User")
WORDS: Mapping[str, Mapping[str, str]] = {
    "English": {
        "passed": "Passed", "failed": "Failed", "completed": "Completed", "in_progress": "In Progress",
        "not_started": "Not Started",
    },
    "German": {
        "passed": "Bestanden", "failed": "Nicht bestanden", "completed": "Abgeschlossen", "in_progress": "In Bearbeitung",
        "not_started": "Nicht begonnen",
    },
    "French": {"passed": "Réussi", "failed": "Échoué", "completed": "Terminé", "in_progress": "En cours", "not_started": "Non commencé"},
    "Spanish": {
        "passed": "Aprobado", "failed": "Reprobado", "completed": "Finalizado", "in_progress": "En progreso", "not_started": "No iniciado",
    },
}  # fmt: skip
HEADERS: Mapping[str, Sequence[Mapping[str, str]]] = {
    "English": (
        {"email": "Email", "name": "Full Name", "roles": "Job Role", "course": "Course Name", "enrolled_on": "Enrollment Date",
         "completed_on": "Completion Date", "score": "Final Score", "status": "Status"},
        {"email": "user_email", "name": "learner_name", "roles": "job_title", "course": "course_title", "enrolled_on": "enrolled_at",
         "completed_on": "completed_at", "score": "score", "status": "progress_status"},
        {"email": "Learner E-mail", "name": "Learner", "roles": "Position", "course": "Training", "enrolled_on": "Assigned On",
         "completed_on": "Finished On", "score": "Grade %", "status": "Result"},
    ),
    "German": (
        {"email": "E-Mail-Adresse", "name": "Teilnehmer", "roles": "Funktion", "course": "Kurs", "enrolled_on": "Anmeldedatum",
         "completed_on": "Abschlussdatum", "score": "Ergebnis (%)", "status": "Status"},
    ),
    "French": (
        {"email": "Adresse e-mail", "name": "Nom complet", "roles": "Poste", "course": "Formation", "enrolled_on": "Date d'inscription",
         "completed_on": "Date de fin", "score": "Note", "status": "Statut"},
    ),
    "Spanish": (
        {"email": "Correo electrónico", "name": "Nombre completo", "roles": "Puesto", "course": "Curso",
         "enrolled_on": "Fecha de inscripción",
         "completed_on": "Fecha de finalización", "score": "Calificación", "status": "Estado"},
    ),
}  # fmt: skip
DECOYS: Mapping[str, Callable[[random.Random], str]] = {
    "Account Created": lambda chance: f"2024-0{chance.randint(1, 9)}-15",
    "Manager Email": lambda _: "head@acme.example",
    "Course Code": lambda chance: f"C-{chance.randint(100, 999)}",
    "Access Expires": lambda _: "2027-12-31",
    "Time Spent": lambda chance: f"{chance.randint(0, 5)}h {chance.randint(0, 59)}m",
    "Progress": lambda chance: f"{chance.randint(0, 100)}%",
    "User Status": lambda _: "Active",
    "Department": lambda chance: chance.choice(("Sales", "Support", "Finance")),
}
_DATES: Mapping[str, Callable[[date], str]] = {
    "iso": lambda d: d.isoformat(),
    "iso time": lambda d: f"{d.isoformat()}T09:10:18.000Z",
    "day first": lambda d: f"{d:%d/%m/%Y}",
    "day first dots": lambda d: f"{d:%d.%m.%Y}",
    "day first unpadded": lambda d: f"{d.day}/{d.month}/{d.year}",
    "month first": lambda d: f"{d:%m/%d/%Y}",
    "month first time": lambda d: f"{d.month}/{d.day}/{d.year} 3:04 PM",
    "short year": lambda d: f"{d:%d/%m/%y}",
    "named": lambda d: f"{d:%d-%b-%Y}",
    "long": lambda d: f"{d:%A}, {d.day} {d:%B} {d.year}",
    "serial": lambda d: str((d - date(1899, 12, 30)).days),
}
_SCORES: Mapping[str, Callable[[int], str]] = {
    "number": str,
    "percent": lambda s: f"{s}%",
    "decimal comma": lambda s: f"{s},0",
    "fraction": lambda s: f"{s}/100",
}
_NOTHING = ("", "-", "N/A")


@dataclass(frozen=True)
class Attempt:
    """What is true of one learner and course."""

    email: str
    name: str
    roles: str
    course: str
    enrolled_on: date
    completed_on: date | None
    score: int | None
    status: str


@dataclass(frozen=True)
class Style:
    """How a system writes."""

    language: str
    headers: int
    dates: str
    scores: str
    nothing: str
    delimiter: str
    encoding: str
    line_end: str
    title: bool
    totals: bool
    quoted: bool
    decoys: tuple[str, ...]
    seed: int


STYLES = st.builds(
    Style,
    language=st.sampled_from(sorted(WORDS)),
    headers=st.integers(0, 2),
    dates=st.sampled_from(sorted(_DATES)),
    scores=st.sampled_from(sorted(_SCORES)),
    nothing=st.sampled_from(_NOTHING),
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16")),
    line_end=st.sampled_from(("\n", "\r\n")),
    title=st.booleans(),
    totals=st.booleans(),
    quoted=st.booleans(),
    decoys=st.lists(st.sampled_from(sorted(DECOYS)), unique=True, max_size=5).map(tuple),
    seed=st.integers(0, 10_000),
)


def make_truth(seed: int) -> list[Attempt]:
    """Between 12 and 40 attempts, one for a learner and course."""
    chance = random.Random(seed)
    people = [(n, _address(n), chance.choice(_ROLES)) for n in chance.sample(_NAMES, chance.randint(6, len(_NAMES)))]
    pairs = [(person, course) for person in people for course in _COURSES if chance.random() < 0.5]
    return [_attempt(chance, person, course) for person, course in (pairs or [(people[0], _COURSES[0])])]


def _address(name: str) -> str:
    letters = "".join(c if c.isascii() and c.isalpha() else "." for c in name.casefold())
    return f"{'.'.join(p for p in letters.split('.') if p)}@acme.example"


def _attempt(chance: random.Random, person: tuple[str, str, str], course: str) -> Attempt:
    name, email, role = person
    enrolled = date(2024, 6, 1) + timedelta(days=chance.randint(0, 500))
    status = chance.choice(("passed", "passed", "completed", "failed", "in_progress", "not_started"))
    done = status in ("passed", "failed", "completed")
    score = {"passed": chance.randint(70, 100), "failed": chance.randint(0, 69)}.get(status)
    finished = min(enrolled + timedelta(days=chance.randint(0, 60)), TODAY) if done else None
    return Attempt(email, name, role, course, enrolled, finished, score, status)


def write_export(truth: Sequence[Attempt], style: Style) -> tuple[bytes, int]:
    """The file and the row number of the first attempt."""
    chance = random.Random(style.seed)
    variants = HEADERS[style.language]
    headers = variants[style.headers % len(variants)]
    columns = [*headers, *style.decoys]
    chance.shuffle(columns)
    lines = [[headers.get(c, c) for c in columns]]
    lines += [[_cell(chance, attempt, column, style) for column in columns] for attempt in truth]
    above = [["Training report"], [f"Exported {TODAY:%Y-%m-%d}"], []] if style.title else []
    if style.totals:
        lines.append([f"Total: {len(truth)}", *[""] * (len(columns) - 1)])
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if style.quoted else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=style.delimiter, lineterminator=style.line_end, quoting=quoting).writerows(
        [*above, *lines]
    )
    return out.getvalue().encode(style.encoding), len(above) + 2


def _cell(chance: random.Random, attempt: Attempt, column: str, style: Style) -> str:
    if column in DECOYS:
        return DECOYS[column](chance)
    value = getattr(attempt, column)
    if value is None:
        return style.nothing
    if isinstance(value, date):
        return _DATES[style.dates](value)
    if isinstance(value, int):
        return _SCORES[style.scores](value)
    return WORDS[style.language][value] if column == "status" else str(value)
