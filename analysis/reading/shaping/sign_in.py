"""Sign-in sheets: one course and day over a list of people, and columns in which they signed or were ticked off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COMPLETED_ON, COURSE, SCORE, STATUS
from analysis.reading.matching.assignment import header_score
from analysis.reading.matching.headers.concepts import COURSE as TAUGHT
from analysis.reading.matching.headers.concepts import DATE, START, TIME
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.shaping.cells import COMPLETED, IN_PROGRESS, NOT_STARTED, mix_of
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.source_names import titled_course
from analysis.reading.shaping.stacking import HEADERS
from analysis.reading.table import Column, Mask, Table, encode
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import is_no, status_of
from analysis.reading.words import phrase, visible

_SIGNED: Final = frozenset(
    phrase(w)
    for w in split(
        """
        signature, signatures, signed, sign, initials, emargement, unterschrift, unterzeichnet, firma, firmas,
        assinatura, assinaturas, firme,
        handtekening, paraaf, podpis, parafa, underskrift, signatur, allekirjoitus, alairas, semnatura, imza, υπογραφη, подпись, роспись,
        підпис, 署名, サイン, 受講印, 签名, 簽名, 签到, 서명, 사인, توقيع, חתימה, paraf, attended, attendance, present, presence, presents,
        anwesend, anwesenheit, asistencia, asistio, presente, presenca, presenza, aanwezig, aanwezigheid, obecnosc,
        obecny, narvaro, tilstede,
        fremmodt, lasnaolo, pritomen, prezence, jelen, jelenlet, prezenta, katilim, присутствие, присутствовал,
        явка, 出席, 出欠, 出勤, 참석, 출석,
        hadir, kehadiran
        """
    )
)
_DAY_TITLE: Final = re.compile(r"^([^:：=]{2,40}?)\s*[:：=]\s*(\S.{0,40})$")
_MOSTLY: Final = 0.5
_NAMED: Final = 0.8
_OF_THE_DAY: Final = frozenset({DATE, TIME, START, TAUGHT})

Above = Sequence[Sequence[str]]


def find_sign_in(table: Table) -> Shaped | None:
    """An attempt a line of the course over the table: completed by who is marked in every column, begun by who is in some."""
    course = titled_course(table.above)
    marked = [c for c in table.columns if _is_signed(c)]
    if course is None or not marked or not len(table.rows) or _says_more(table, marked):
        return None
    marks = np.stack([_marks(c) for c in marked])
    if not marks.any():
        return None
    words = np.where(marks.all(axis=0), COMPLETED, np.where(marks.any(axis=0), IN_PROGRESS, NOT_STARTED)).astype(object)
    made = {COURSE: _constant(course, len(words)), STATUS: encode(HEADERS[STATUS], words)}
    if (day := _titled_day(table.above)) is not None:
        made[COMPLETED_ON] = encode(HEADERS[COMPLETED_ON], np.where(words == COMPLETED, day, "").astype(object))
    kept = tuple(c for c in table.columns if all(c is not m for m in marked))
    places = {field: len(kept) + n for n, field in enumerate(made)}
    return Shaped(replace(table, columns=(*kept, *made.values())), "long", places)


def _says_more(table: Table, marked: Sequence[Column]) -> bool:
    """Whether another column names courses, results, scores or days of completion: then who was there is not all there is."""
    others = [phrase(c.header) for c in table.columns if all(c is not m for m in marked) and mix_of([c]).filled]
    return any(header_score(f, h) >= _NAMED for f in (COURSE, STATUS, SCORE, COMPLETED_ON) for h in others)


def _constant(text: str, lines: int) -> Column:
    return Column(HEADERS[COURSE], np.zeros(lines, dtype=np.int64), [text])


def _is_signed(column: Column) -> bool:
    """Whether a header speaks of signing or being there, and no days, points or times stand below it."""
    words = phrase(column.header)
    named = words in _SIGNED or bool(_SIGNED & set(words.split()))
    return named and mix_of([column]).share("day", "score", "share") < _MOSTLY


def _marks(column: Column) -> Mask:
    told = [bool(t := visible(v)) and not _says_absent(t) for v in column.values]
    return np.array(told, dtype=bool)[column.codes]


def _says_absent(text: str) -> bool:
    return is_missing(text) or is_no(text) or status_of(text) in ("withdrawn", "not_started", "waived")


def _titled_day(above: Above) -> str | None:
    """The day that a line over the table gives: "Date: 14/01/2026", or in two cells."""
    for line in above:
        cells = [visible(c) for c in line if visible(c)]
        pairs = [(m[1], m[2]) for c in cells if (m := _DAY_TITLE.match(c))]
        if len(cells) == 2:
            pairs.append((cells[0].rstrip(" :："), cells[1]))
        for name, value in pairs:
            said = concepts_of(name).concepts
            if DATE in said and said <= _OF_THE_DAY and looks_like_day(value):
                return value
    return None
