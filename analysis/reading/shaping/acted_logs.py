"""Logs that name two people on a line, who did something and whom it concerned, and the course in a context such as "Course: Safety"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import NAME
from analysis.reading.matching.assignment import header_score
from analysis.reading.matching.profile import profile
from analysis.reading.shaping.cells import values_seen
from analysis.reading.table import Column, Mask, Table
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.missing import is_missing
from analysis.reading.words import phrase, visible

_AFFECTED: Final = frozenset(
    phrase(w).partition(" ")[0]
    for w in split(
        """
        affected, target, related, concerned, subject, betroffene, betroffener, betroffenes, betroffen, concerne, concernee, afectado,
        afectada, afetado, afetada, interessato, interessata, coinvolto, coinvolta, betrokken, getroffen, dotyczy, ktorego, berord, berort,
        paverkad, pavirket, asianomainen, dotceny, dotceneho, erintett, afectat, etkilenen, επηρεαζομενος, затронутый, затронутого,
        зачеплений, 影響を受けるユーザ, 受影响用户, 受影响的用户, 영향을
        """
    )
)
"""What a header calls somebody to whom something is done."""
_PERSON: Final = 0.6
_COURSE: Final = re.compile(
    r"^(?:course|training|kurs|schulung|cours|formation|curso|corso|cursus|kursus|kurssi|kurz|tanfolyam|курс|μάθημα|コース|课程|課程|강좌)"
    r"\s*[:\uff1a]\s*(\S.*)$",
    re.IGNORECASE,
)
_MOSTLY: Final = 0.5
_NAMES: Final = 0.8


@dataclass(frozen=True, eq=False)
class Acted:
    """The table with its columns ``learner``, whom each line concerns, and ``course``, bare names; None where it has none."""

    table: Table
    learner: int | None
    course: int | None


def with_acted_upon(table: Table) -> Acted:
    """The table of a log with the person whom each line concerns, else who did it; contexts of courses lose the word before the name."""
    affected = next((p for p, h in enumerate(table.headers) if _is_affected(h)), None)
    actor = None if affected is None else _actor(table, affected)
    learner = affected if actor is not None else None
    columns = list(table.columns)
    if affected is not None and actor is not None:
        columns[affected] = _concerned(columns[affected], columns[actor])
    course = next((p for p, c in enumerate(columns) if _is_context(c)), None)
    if course is not None:
        columns[course] = _bare(columns[course])
    return Acted(replace(table, columns=tuple(columns)), learner, course)


def _is_affected(header: str) -> bool:
    words = phrase(header).split()
    return len(words) > 1 and not _AFFECTED.isdisjoint(words)


def _actor(table: Table, affected: int) -> int | None:
    """The column of people who do things: named so, and some of them stand among those concerned."""
    concerned = _people(table.columns[affected])
    found = [p for p, h in enumerate(table.headers) if p != affected and header_score(NAME, phrase(h)) >= _PERSON]
    return next((p for p in found if _people(table.columns[p]) & concerned), None)


def _people(column: Column) -> frozenset[str]:
    used = (visible(v) for v, n in zip(column.values, column.counts, strict=True) if n)
    return frozenset(v for v in used if not is_missing(v))


def _concerned(affected: Column, actor: Column) -> Column:
    """Who is concerned, and on lines that name nobody who acted for themselves."""
    nobody = _missing(affected)
    shift = len(affected.values)
    codes = np.where(nobody, actor.codes + shift, affected.codes)
    used, packed = np.unique(codes, return_inverse=True)
    values: Sequence[str] = (*affected.values, *actor.values)
    return Column(affected.header, packed.astype(np.int64), [values[c] for c in used.tolist()], affected.group)


def _missing(column: Column) -> Mask:
    return np.array([is_missing(visible(v)) for v in column.values], dtype=bool)[column.codes]


def _is_context(column: Column) -> bool:
    """Whether most lines say what they are about with the word for a course before its name."""
    seen = [(visible(v), n) for v, n in values_seen(column)]
    told = sum(n for v, n in seen if not is_missing(v))
    return told > 0 and sum(n for v, n in seen if _COURSE.match(v)) >= _MOSTLY * told and profile(column).text >= _NAMES


def _bare(column: Column) -> Column:
    """Courses by their names; what is about something else belongs to the course where there is only one, and to none otherwise."""
    named = [(m[1].strip() if (m := _COURSE.match(visible(v))) else "") for v in column.values]
    kinds = {n for n, lines in zip(named, column.counts, strict=True) if n and lines}
    only = next(iter(kinds)) if len(kinds) == 1 else ""
    codes, values = pd.factorize(np.array([n or only for n in named], dtype=object))
    return Column(column.header, codes.astype(np.int64)[column.codes], [str(v) for v in values], column.group)
