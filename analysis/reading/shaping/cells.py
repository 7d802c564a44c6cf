"""What a single cell of a wide layout says: a day, a score, a status word, or nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

import numpy as np

from analysis.columns import COMPLETED_ON, DAY_COLUMNS, EXPIRES_ON, SCORE, STATUS
from analysis.reading.shaping.cell_parts import parts_of
from analysis.reading.table import Column
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.missing import is_endless, is_missing
from analysis.reading.values.periods import is_period
from analysis.reading.values.scores import looks_like_score, score_of
from analysis.reading.values.status_words import says_nothing, status_of
from analysis.reading.words import phrase, visible

Kind = Literal["nothing", "day", "score", "share", "word", "letter", "flag", "other"]
_LETTER: Final = re.compile(r"^[A-F][+\-−]?$")
_NO_SUCH_DAY: Final = re.compile(r"^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\d)")
"""Written as a day, though the calendar may have none such."""
_PROGRESS_ENDS: Final = re.compile(r"^(?:0|100)(?:[.,]0+)? ?%$")
_DATED: Final = 0.1
_OF_CONTRACTS: Final = frozenset(
    {"permanent", "permanente", "permanently", "life", "dauerhaft", "indefinido", "indefinida", "постоянно"}
)
_OPEN_FIELDS: Final = (STATUS, SCORE, COMPLETED_ON)
"""Where a cell may go that says what it is by itself."""
_FLAGS: Final = frozenset({"0", "1"})
_LOOKED_AT: Final = 400
"""Distinct values of a column that tell what its cells are."""
_NOT_YET: Final = re.compile(r"^(?:not|nicht|non|no|nao|niet|pas|noch nicht|sin)\b|^not ?complete")
_LETTER_STATUS: Final = {"F": "Failed"}
NOT_STARTED: Final = "Not started"
IN_PROGRESS: Final = "In progress"
COMPLETED: Final = "Completed"


@lru_cache(maxsize=65536)
def kind_of(text: str) -> Kind:
    """The kind of a cell by its text alone; "flag" is a bare 0 or 1."""
    seen = visible(text)
    if _is_nothing(seen):
        return "nothing"
    if seen in _FLAGS:
        return "flag"
    if (parts := parts_of(seen)) is not None:
        return "day" if parts.day else "word"
    if looks_like_day(seen) or _NO_SUCH_DAY.match(seen) or is_period(seen):
        return "day"
    if looks_like_score(seen):
        return "share" if seen.endswith("%") else "score"
    if _LETTER.match(seen):
        return "letter"
    return "word" if status_of(seen) or says_nothing(seen) or _is_held_for_good(seen) else "other"


def _is_held_for_good(seen: str) -> bool:
    """Whether a cell says that something is held without an end; contracts are permanent too."""
    return is_endless(seen) and phrase(seen) not in _OF_CONTRACTS


def _is_nothing(seen: str) -> bool:
    return not seen or (is_missing(seen) and status_of(seen) is None)


def says_begun(text: str) -> bool:
    """Whether a cell says that something has been done: a day, more than zero points, a word that is no "not"."""
    seen = visible(text)
    kind = kind_of(seen)
    if kind in ("day", "letter"):
        return True
    if kind in ("score", "share", "flag"):
        return any(c in "123456789" for c in seen.split("/")[0])
    return kind == "word" and status_of(seen) not in (None, "not_started") and not _NOT_YET.match(phrase(seen))


def is_not_yet(text: str) -> bool:
    """Whether a cell says in words that something has not happened."""
    return bool(_NOT_YET.match(phrase(text))) or says_nothing(text) or status_of(text) == "not_started"


@dataclass(frozen=True)
class Mix:
    """How many filled cells of some columns are of each kind."""

    cells: Mapping[Kind, int]

    @property
    def filled(self) -> int:
        """Cells that say something."""
        return sum(n for kind, n in self.cells.items() if kind != "nothing")

    def share(self, *kinds: Kind) -> float:
        """The share of the filled cells that are of these kinds; 0 where nothing is filled."""
        return sum(self.cells.get(k, 0) for k in kinds) / self.filled if self.filled else 0.0

    @property
    def telling(self) -> float:
        """The share of the filled cells that say something about an attempt."""
        return 1.0 - self.share("other") if self.filled else 0.0


def values_seen(column: Column) -> list[tuple[str, int]]:
    """Distinct values in use with their lines: all of a few hundred, else some from all over the column."""
    used = np.flatnonzero(column.counts)
    if len(used) > _LOOKED_AT:
        used = used[np.linspace(0, len(used) - 1, _LOOKED_AT).astype(np.int64)]
    return [(column.values[i], n) for i, n in zip(used.tolist(), column.counts[used].tolist(), strict=True)]


def mix_of(columns: Sequence[Column]) -> Mix:
    """The kinds of the cells of these columns, counted by the lines of the values looked at."""
    counted: dict[Kind, int] = {}
    for column in columns:
        for value, n in values_seen(column):
            kind = kind_of(value)
            counted[kind] = counted.get(kind, 0) + n
    return Mix(counted)


@dataclass(frozen=True)
class Custom:
    """How a whole layout writes its cells: 0 and 1 as yes and no; percentages beside days as progress; days that are expiries;
    small whole numbers as levels of a skill, which only people can say the meaning of.
    """

    flags: bool = False
    progress: bool = False
    expiries: bool = False
    levels: bool = False


def custom_of(columns: Sequence[Column]) -> Custom:
    """The custom of the columns that carry nothing but the course's name in the header.

    Percentages beside days are progress; so are those of which most are nothing or all.
    """
    mix = mix_of(columns)
    shares = [(visible(v), n) for c in columns for v, n in values_seen(c) if kind_of(v) == "share"]
    whole = sum(n for v, n in shares if _PROGRESS_ENDS.match(v))
    return Custom(
        flags=mix.share("flag") > 0 and not mix.share("score"),
        progress=bool(shares)
        and (mix.share("day") >= _DATED or (_has_nought(shares) and 2 * whole >= sum(n for _, n in shares))),
    )


def _has_nought(shares: Sequence[tuple[str, int]]) -> bool:
    return any(not any(c in "123456789" for c in v) for v, _ in shares)


def read_cells(column: Column, default: str | None, maximum: float | None, custom: Custom) -> dict[str, Column]:
    """A column apart into the fields that its cells fill; ``default``: the field that its header names."""
    main = default or _main_field(column, custom)
    custom = replace(custom, expiries=custom.expiries and default is None)
    shares = maximum is None and is_share(column)
    texts: dict[str, list[str]] = {main: [], STATUS: [], SCORE: [], COMPLETED_ON: [], EXPIRES_ON: []}
    for value, lines in zip(column.values, column.counts.tolist(), strict=True):
        # A value of a line that was no row may still stand among the values.
        said = _cell(visible(value), main, custom) if lines else {}
        for field, listed in texts.items():
            listed.append(said.get(field, ""))
        if SCORE in said:
            texts[SCORE][-1] = _as_share(said[SCORE]) if shares else _of_maximum(said[SCORE], maximum)
    filled = {f: t for f, t in texts.items() if any(t)}
    return {f: Column(column.header, column.codes, t, column.group) for f, t in filled.items()}


def _main_field(column: Column, custom: Custom) -> str:
    """Where a cell goes that could be anything: where most of the column's cells go."""
    mix = mix_of([column])
    numbers = mix.share("score", "share") if not custom.progress else 0.0
    flags = 0.0 if custom.flags else mix.share("flag")
    best = max((mix.share("day"), COMPLETED_ON), (numbers + flags, SCORE), (mix.share("word", "letter"), STATUS))
    return best[1] if best[0] > 0 else STATUS


def _cell(seen: str, main: str, custom: Custom) -> dict[str, str]:
    """The fields that a cell fills, and its text in each."""
    parts = parts_of(seen)
    if parts is not None and (main in _OPEN_FIELDS or parts.day):
        return _of_parts(parts.fields, main, custom)
    if is_endless(seen) and (main in _OPEN_FIELDS or main == EXPIRES_ON):
        return {STATUS: COMPLETED} if main in _OPEN_FIELDS else {}
    kind = kind_of(seen)
    if kind == "nothing":
        return {}
    if kind == "day" and custom.expiries and main in _OPEN_FIELDS:
        return {EXPIRES_ON: seen, STATUS: COMPLETED}
    if kind == "word" and main in DAY_COLUMNS:
        return {STATUS: seen}
    if main not in _OPEN_FIELDS or kind == "other":
        return {main: seen}
    if custom.levels and seen.isdecimal():
        return {STATUS: f"Level {seen}"}
    field, text = _KIND_RULES.get(kind, _number)(seen, main, custom)
    return {field: text}


def _of_parts(said: Mapping[str, str], main: str, custom: Custom) -> dict[str, str]:
    """What a cell of several parts says; its day is that of the column's header, or an expiry where all days are."""
    day = EXPIRES_ON if custom.expiries and main in _OPEN_FIELDS else main if main in DAY_COLUMNS else COMPLETED_ON
    placed = {(day if f == COMPLETED_ON else f): text for f, text in said.items()}
    held = main in _OPEN_FIELDS and EXPIRES_ON in placed
    return {STATUS: COMPLETED, **placed} if held else placed


def _day(seen: str, main: str, custom: Custom) -> tuple[str, str]:
    return COMPLETED_ON, seen


def _word(seen: str, main: str, custom: Custom) -> tuple[str, str]:
    return STATUS, seen


def _letter(seen: str, main: str, custom: Custom) -> tuple[str, str]:
    return STATUS, _LETTER_STATUS.get(seen[0], "Passed")


def _share(seen: str, main: str, custom: Custom) -> tuple[str, str]:
    if not custom.progress or main == SCORE:
        return SCORE, seen
    return STATUS, progress_word(seen)


def _flag(seen: str, main: str, custom: Custom) -> tuple[str, str]:
    if main == SCORE and not custom.flags:
        return SCORE, seen
    return STATUS, COMPLETED if seen == "1" else NOT_STARTED


def _number(seen: str, main: str, custom: Custom) -> tuple[str, str]:
    return (main if main == COMPLETED_ON else SCORE), seen


_KIND_RULES: Final = {"day": _day, "word": _word, "letter": _letter, "share": _share, "flag": _flag}


def progress_word(seen: str) -> str:
    """The status that a percentage of progress stands for."""
    number = score_of(seen)
    if number <= 0:
        return NOT_STARTED
    return COMPLETED if number >= 100 else IN_PROGRESS


def is_share(column: Column) -> bool:
    """Whether plain numbers of the column lie in 0..1 and are not all whole."""
    values = [n for v, _ in values_seen(column) if (n := plain_points(visible(v))) is not None]
    return bool(values) and all(0 <= v <= 1 for v in values) and any(0 < v < 1 for v in values)


def plain_points(seen: str) -> float | None:
    """A bare number; None for a share, a fraction or a number beside a word."""
    try:
        return float(seen.replace(",", ".")) if kind_of(seen) in ("score", "flag") else None
    except ValueError:
        return None


def _as_share(text: str) -> str:
    points = plain_points(text)
    return text if points is None else f"{round(100 * points, 6):g}%"


def _of_maximum(text: str, maximum: float | None) -> str:
    return f"{text}/{maximum:g}" if maximum and plain_points(text) is not None else text
