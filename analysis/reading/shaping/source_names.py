"""The course that a file is about when no column says so: a title line, the sheet's name, the file's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from analysis.reading.matching.headers.concepts import ID
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.shaping.cells import values_seen
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase, visible

_TITLE: Final = re.compile(
    r"^(?:course|course name|course title|training|training course|module|program|programme|certification|kurs|kursname|kurstitel|schulung|"
    r"lehrgang|cours|nom du cours|formation|curso|nombre del curso|nome do curso|formación|"
    r"treinamento|corso|nome del corso|cursus|training naam|opleiding|szkolenie|temat szkolenia|utbildning|kursus|koulutus|školení|"
    r"képzés|eğitim|обучение|программа|тема обучения|курс|навчання|研修名|コース名|講習名|培训课程|课程名称|培训名称|과정명|교육명|"
    r"meeting title|meeting name|meeting topic|topic|webinar|webinar name|webinar title|webinar topic|event name|event title|session title|"
    r"session name|class name|besprechungstitel|besprechungsthema|thema|titre de la réunion|sujet|título de la reunión|tema|"
    r"título da reunião|titolo della riunione|argomento|titel van de vergadering|onderwerp|tytuł spotkania|temat|mötestitel|"
    r"møtetittel|mødetitel|kokouksen otsikko|název schůzky|название собрания|тема|会议主题|主题|会議のタイトル|トピック|회의 제목|주제)"
    r"\s*[:：=]\s*(.+)$",
    re.IGNORECASE,
)  # fmt: skip
_TITLE_WORD: Final = re.compile(_TITLE.pattern.replace(r"\s*[:：=]\s*(.+)$", r"\s*[:：=]?$"), re.IGNORECASE)
_EXTENSIONS: Final = frozenset(
    {
        ".csv",
        ".tsv",
        ".txt",
        ".tab",
        ".xlsx",
        ".xlsm",
        ".xls",
        ".xlsb",
        ".ods",
        ".zip",
        ".gz",
        ".dat",
        ".json",
        ".jsonl",
        ".ndjson",
        ".md",
        ".prn",
    }
)
_STAMPS: Final = (
    re.compile(
        r"(?<!\d)(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])"
        r"(?:[-_T .]?(?:[01]\d|2[0-3])(?:[-_.:h]?[0-5]\d){0,2}Z?)?(?![\d])"),
    re.compile(
        r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-_.](?:0?[1-9]|[12]\d|3[01])[-_.](?:19|20)\d\d"
        r"(?:[-_T ](?:[01]\d|2[0-3])[-_.:h]?[0-5]\d)?(?!\d)"),
    re.compile(r"(?<![0-9a-zA-Z])1[5-9]\d{8}(?:\d{3})?(?!\d)"),
    re.compile(r"(?<![0-9a-zA-Z])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-zA-Z])", re.IGNORECASE),
    re.compile(r"(?<![0-9a-zA-Z])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{12,}(?![0-9a-zA-Z])"),
)  # fmt: skip
_COPY: Final = re.compile(
    r"\s*[-_ ]*\((?:\d{1,3}|responses?|respuestas|r[ée]ponses|antworten|respostas|risposte|reacties|odpowiedzi|svar|"
    r"vastaukset|odpovědi|válaszok|răspunsuri|yanıtlar|ответы|відповіді|回答|回复|응답|"
    r"copy|kopie|copie|copia|final|draft|rev|v\d+|final v?\d+|final version|clean|new)\)\s*$|"
    r"[-_ ]+(?:copy|kopie|final|draft|clean|v\d{1,2})\s*$",
    re.IGNORECASE,
)  # fmt: skip
_ENDS: Final = (
    "grade report", "grades export", "gradesexport", "gradebook", "grade book", "course completion report", "course report",
    "completion report",
    "progress report", "report", "export", "grades", "students", "learners", "participants", "attendees", "users", "enrollments",
    "enrolments",
    "completions", "teilnehmerliste", "teilnehmer", "bericht", "auswertung", "apprenants", "rapport", "alumnos", "informe",
    "alunos",
    "relatorio", "iscritti", "deelnemers",
)  # fmt: skip
"""What stands behind a course's name even without a sign between them."""
_PARTED: Final = (
    *_ENDS, "comma separated", "tab separated", "course completion", "course progress", "course results", "course export",
    "completion",
    "progress", "student progress", "learner progress", "user progress", "student", "learner", "user", "people", "members",
    "enrollment",
    "enrolment", "registrations", "results", "result", "scores", "reports", "exports", "extract", "download", "data", "list",
    "roster", "overview",
    "summary", "status", "details", "detail", "transcript", "all", "raw", "fullgc", "gc", "ergebnisse", "abschluss",
    "fortschritt", "resultats",
    "responses", "form responses", "quiz responses", "respuestas", "réponses", "antworten", "respostas", "risposte",
    "reacties", "odpowiedzi",
    "svar", "vastaukset", "odpovědi", "válaszok", "răspunsuri", "yanıtlar", "ответы", "відповіді", "回答", "回复", "응답",
    "suivi", "resultados", "participantes", "risultati", "rapportage", "utf 8", "utf8", "excel", "csv",
)  # fmt: skip
"""What stands behind it after a dash, a point or an underscore."""
_FRONTS: Final = (
    "progress", "completion", "completions", "course completion", "grades", "gradebook", "report", "course report", "export",
    "gc", "students",
    "learners", "participants", "enrollments", "enrolments", "users", "results", "course", "teilnehmer", "rapport", "informe",
    "relatorio", "ergebnisse", "resultats", "resultados", "risultati", "resultaten", "wyniki", "resultat", "resultater", "tulokset",
    "vysledky", "eredmenyek", "rezultate", "sonuclar", "результаты",
)  # fmt: skip
"""What stands before it, with such a sign."""
_EMPTY_NAMES: Final = frozenset(
    phrase(w)
    for w in (
        "training", "trainings", "course", "courses", "tracker", "matrix", "sheet", "table", "tabelle", "file", "document",
        "lms", "learning", "compliance", "book", "workbook", "my", "the", "of", "for", "and", "from", "by", "to", "export",
        "activity", "history", "records", "record", "untitled", "new", "test", "sample", "input", "output", "attempt",
        "attempts", "certification", "certifications", "certificate", "certificates", "schulung", "schulungen", "kurs",
        "kurse", "formation", "formations", "curso", "cursos", "feuil", "hoja", "foglio", "planilha", "blad", "account",
        "customer", "employee", "employees", "staff", "team", "dashboard", "page", "upload", "uploads", "import", "hr",
        "team", "company", "final", "score", "leaderboard", "ranking", "player", "players", "answers",
        "questions", "monthly", "weekly", "daily", "quarterly", "annual", "q", "h", "fy",
        "rapor", "raporu", "raport", "rapporto", "rapporter", "raportti", "otchet", "отчет", "zprava", "zestawienie", "lista",
        "form", "forms", "formulario", "formulaire", "formularantworten", "formular", "formulier",
        "formulierreacties", "formulário", "modulo",
        "formularz", "formulář", "formulär", "formularsvar", "formulaires", "formularios", "formuliers", "űrlap",
        "chestionar", "форма", "フォーム", "설문지",
        "表单", "au", "ao", "del", "de", "på", "på formulär",
        "liste", "listesi", "eksport", "exportacion", "exportacao", "esportazione", "datei", "fichier", "archivo", "arquivo",
        "dosya", "plik", "報告", "报告", "レポート", "一覧", "보고서", "download", "downloads", "szkolenia", "egitim", "opleiding"
    )
) | frozenset(phrase(w) for noise in (*_PARTED, *_FRONTS) for w in (noise, *noise.split()))  # fmt: skip
_INITIALS: Final = 3
_LONGEST_DOMAIN: Final = 60
_SEPARATORS: Final = " \t-_–—.,;:+~"


def _any_of(listed: Sequence[str]) -> str:
    return "|".join(r"[-_ .]*".join(map(re.escape, words.split())) for words in sorted(listed, key=len, reverse=True))


_BEHIND: Final = re.compile(rf"[-_ .–—:]+(?:{_any_of(_ENDS)})$", re.IGNORECASE)
_BEHIND_SIGN: Final = re.compile(rf"\s*[-_.–—:]+\s*(?:{_any_of(_PARTED)})$", re.IGNORECASE)
_BEFORE_SIGN: Final = re.compile(rf"^(?:{_any_of(_FRONTS)})\s*[-_.–—:]+\s*", re.IGNORECASE)


def course_of_source(table: Table) -> str | None:
    """The course by a title line, the sheet's name or the file's name, in this order; None where none of them names one."""
    titled = titled_course(table.above) or repeated_title(table)
    return titled or (sheet_course(table.sheet) if table.sheet else None) or file_course(table.name)


def titled_course(above: Sequence[Sequence[str]]) -> str | None:
    """The course of a title line: "Course: Safety", or "Course" in one cell and its name in the next, or below in a line of labels."""
    lines = [[visible(c) for c in line if visible(c)] for line in above]
    for cells, below in zip(lines, [*lines[1:], []], strict=False):
        for place, cell in enumerate(cells):
            found = _TITLE.match(cell)
            if found:
                return found[1].strip()
            if _TITLE_WORD.match(cell) and len(cells) == 2 and place == 0:
                return below[0] if _is_label(cells[1]) and len(below) == 2 else cells[1]
    return None


def _is_label(cell: str) -> bool:
    """Whether a cell is a name for a number, "Webinar ID", rather than one of something."""
    meaning = concepts_of(cell)
    return not meaning.unknown and ID in meaning.concepts


def repeated_title(table: Table) -> str | None:
    """A title line alone in its row that the file's name repeats, where it says more than "report": a quiz, a course."""
    named, company = f" {phrase(_stem(table.name).replace('_', ' '))} ", company_words(table)
    alone = ([visible(c) for c in line if visible(c)] for line in table.above)
    titles = (cells[0] for cells in alone if len(cells) == 1)
    return next((t for t in titles if f" {phrase(t)} " in named and _says_something(t, company)), None)


def block_courses(blocks: Column) -> Column | None:
    """The course of each line by the heading over its group of lines, where these are written as courses: "Course: Safety"."""
    found = [_TITLE.match(visible(v)) for v in blocks.values]
    if not any(found):
        return None
    return Column(blocks.header, blocks.codes, [m[1].strip() if m else "" for m in found])


def company_words(table: Table) -> str:
    """The domains of the e-mail addresses, as one text: words that stand in them name a company rather than a course."""
    seen = (v for c in table.columns for v, _ in values_seen(c) if "@" in v)
    return " ".join(sorted({v.rpartition("@")[2].split(".")[0].casefold()[:_LONGEST_DOMAIN] for v in seen}))


def sheet_course(sheet: str, company: str = "") -> str | None:
    """The course that a sheet's name gives; "Sheet1", "Data" and the words of ``company`` give none."""
    name = visible(sheet)
    return name if _says_something(name, company) else None


def file_course(name: str, company: str = "") -> str | None:
    """The course that a file's name gives, without dates, export ids and what platforms add; None where nothing is left."""
    rest = _stem(name)
    for pattern in _STAMPS:
        rest = pattern.sub(" \x00 ", rest)
    rest = _without_noise(rest.replace("\x00", " "))
    return rest if rest and _says_something(rest, company) else None


def _stem(name: str) -> str:
    path = PurePath(name.replace("\\", "/"))
    while path.suffix.casefold() in _EXTENSIONS:
        path = path.with_suffix("")
    return visible(path.name)


def _without_noise(name: str) -> str:
    """The name without what systems and people put around it; what is inside stays as written."""
    bare = _cut(name, (_COPY,))
    parted = _cut(bare, (_COPY, _BEHIND_SIGN, _BEFORE_SIGN))
    return visible(parted if parted != bare else _cut(bare, (_COPY, _BEHIND)))


def _cut(name: str, patterns: Sequence[re.Pattern[str]]) -> str:
    """The name with all that the patterns find taken off its ends, as long as they find anything."""
    while True:
        cut = name.strip(_SEPARATORS)
        for pattern in patterns:
            cut = pattern.sub("", cut).strip(_SEPARATORS)
        if cut == name:
            return cut
        name = cut


def _says_something(name: str, company: str) -> bool:
    words = [w for w in phrase(name.replace("_", " ")).split() if not w.isdigit()]
    words = [
        w
        for w in words
        if not re.fullmatch(
            r"(?:v|q|h|fy|sheet|tabelle|feuil|hoja|foglio|planilha|blad|table|page|export|data|form|formular|formulaire|formulario|formulier|ark|list|arkusz|лист|аркуш|工作表|シート|시트)?\d+",
            w,
        )
    ]
    return any(w not in _EMPTY_NAMES and len(w) > 1 and not (len(w) > _INITIALS and w in company) for w in words)
