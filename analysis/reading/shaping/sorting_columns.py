"""Each column of a table without a course column: the learner's, a course's, a sum, or the line's own status, score or day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np

from analysis.columns import (
    COMPLETED_ON,
    DAY_COLUMNS,
    EMAIL,
    LAST_ACTIVITY,
    LAST_SEEN,
    LEFT_ON,
    MANAGER,
    NAME,
    ROLES,
    SCORE,
    START_DATE,
    STATUS,
    USER_ID,
)
from analysis.reading.matching.assignment import field_of_part, header_score, line_field
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.shaping.cells import mix_of, plain_points, values_seen
from analysis.reading.shaping.item_names import UNKNOWN, HeaderParts, agreed_parts, is_unnamed, named_part
from analysis.reading.shaping.line_columns import counts_lines, is_session
from analysis.reading.shaping.part_words import ASIDE, PART_FIELDS, PROGRESS, counts_something, is_about_person, is_sum
from analysis.reading.shaping.shared_marks import marked_columns
from analysis.reading.table import Column, Table
from analysis.reading.values.answer_counts import count_of
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.header_status import header_status
from analysis.reading.values.scores import read_numbers
from analysis.reading.values.stated_maximum import header_maximum, without_maximum
from analysis.reading.words import phrase, visible

Sort = Literal["learner", "item", "sum", "line"]
_PERSON: Final = (
    EMAIL,
    USER_ID,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    ROLES,
    MANAGER,
    LAST_ACTIVITY,
    LAST_SEEN,
    START_DATE,
    LEFT_ON,
)
_UNIT: Final = re.compile(r"[(\[][^()\[\]]{0,20}[)\]]|%")
_SURE: Final = 0.8
_TELLING: Final = 0.8
_TELLING_POINTS: Final = 0.5
"""Points under a stated maximum are scores, however many cells somebody has filled with remarks."""
_FEWEST_SCORED: Final = 2
_BARE_NUMBER: Final = re.compile(r"\s*[(\[]\s*\d+(?:[.,]\d+)?\s*[)\]]\s*$")
_MIXED: Final = 0.1
_DAY_SHARE: Final = 0.5
_SLIPS: Final = 0.08
_HIGHEST: Final = 200.0
"""More points than any exam without a stated maximum gives: such numbers count something else."""


@dataclass(frozen=True, eq=False)
class Sorted:
    """A column with what it is; for an item's column which course and which part of it."""

    column: Column
    sort: Sort
    item: str = ""
    part: str | None = None

    @property
    def maximum(self) -> float | None:
        """The points possible."""
        return points_possible(self.column)


def points_possible(column: Column) -> float | None:
    """The points that are everything in a column, by a line of the file or by the header."""
    if column.maximum or not any(c.isdecimal() for c in column.header):
        return column.maximum
    numbers = read_numbers(column)
    return header_maximum(column.header, numbers[(column.counts > 0) & ~np.isnan(numbers)])


def sort_columns(table: Table) -> tuple[Sorted, ...]:
    """Every column sorted, in file order."""
    parts = _parts(table)
    marked = marked_columns(table.columns)
    repeated = Counter(phrase(c.header) for c in table.columns if not c.group)
    found: list[Sorted] = []
    for column, split in zip(table.columns, parts, strict=True):
        if counts_lines(column) or is_session(column.header):
            found.append(Sorted(column, "sum"))
            continue
        if id(column) in marked:
            found.append(Sorted(column, "item", split.item or visible(column.header), split.part))
            continue
        found.append(_sorted(column, split, _item_before(found), often=repeated[phrase(column.header)] > 1))
    return _with_remarks(_without_points(_without_game_points(_with_scored(found, parts))))


def _with_scored(found: Sequence[Sorted], parts: Sequence[HeaderParts]) -> tuple[Sorted, ...]:
    """The columns, one of scores among two or more of scores being one of them however many of its cells are remarks."""
    scored = [s for s in found if s.sort == "item" and s.part is None and _scores(s.column) >= _TELLING]
    if len(scored) < _FEWEST_SCORED:
        return tuple(found)
    return tuple(
        Sorted(each.column, "item", split.item) if each.sort == "learner" and _is_scored(each.column, split) else each
        for each, split in zip(found, parts, strict=True)
    )


def _is_scored(column: Column, parts: HeaderParts) -> bool:
    named = parts.item and not parts.part and not _names_person(column.header) and not counts_something(column.header)
    return bool(named) and _scores(column) >= _TELLING_POINTS and _highest(column) <= _HIGHEST


def _scores(column: Column) -> float:
    return mix_of([column]).share("score", "share")


def _without_game_points(found: Sequence[Sorted]) -> list[Sorted]:
    """Points by the hundred beside the number of right answers are those of a game, and no score."""
    if not any(s.sort == "line" and count_of(s.column.header) == "right" for s in found):
        return list(found)
    return [
        replace(s, sort="sum") if s.sort != "learner" and s.part == SCORE and _highest(s.column) > _HIGHEST else s
        for s in found
    ]


def _without_points(found: Sequence[Sorted]) -> list[Sorted]:
    """The points in brackets behind a name are no part of it: "Final exam [80]"; unless two courses differ by nothing else."""
    bare = Counter(
        phrase(_bare_item(s)) for s in found if s.sort == "item" and s.part is None and mix_of([s.column]).filled
    )
    return [
        replace(s, item=_bare_item(s))
        if s.sort == "item" and s.part is None and bare[phrase(_bare_item(s))] == 1
        else s
        for s in found
    ]


def _with_remarks(found: Sequence[Sorted]) -> tuple[Sorted, ...]:
    """A column that repeats the name of a graded one, with a sign before or behind, holds what somebody wrote about it."""
    graded = {phrase(_bare_item(s)): s.item for s in found if s.sort == "item" and _is_graded(s.column)}
    return tuple(
        replace(s, sort="item", item=graded[name], part=ASIDE)
        if _may_remark(s) and (name := phrase(s.column.header)) in graded
        else s
        for s in found
    )


def _bare_item(each: Sorted) -> str:
    stated = without_maximum(each.item)
    return _BARE_NUMBER.sub("", stated) or stated if each.maximum and stated == each.item else stated


def _may_remark(each: Sorted) -> bool:
    """Whether a column is no grade itself."""
    free = each.sort == "learner" or (each.sort == "item" and each.part is None)
    return free and not _is_graded(each.column)


def _is_graded(column: Column) -> bool:
    mix = mix_of([column])
    return bool(mix.filled) and mix.share("score", "share", "flag", "letter") >= _TELLING_POINTS


def _parts(table: Table) -> list[HeaderParts]:
    """The parts by the headers; where a header stands under a course's name, that is the course."""
    groups = _course_groups(table.columns)
    split = agreed_parts([c.header for c in table.columns])
    return [
        HeaderParts(visible(c.group), _part_of_group(c.header)) if c.group in groups else s
        for c, s in zip(table.columns, split, strict=True)
    ]


def _course_groups(columns: Sequence[Column]) -> frozenset[str]:
    """The upper headers that are courses: all that stands below them names parts."""
    groups = {c.group for c in columns if c.group.strip()}
    below = {g: [c.header for c in columns if c.group == g] for g in groups}
    known = {g for g, listed in below.items() if all(is_unnamed(h) or _part_under(h) is not None for h in listed)}
    return frozenset(known | _alike(below))


def _alike(below: Mapping[str, Sequence[str]]) -> set[str]:
    """The groups that have the same columns below them, one of them a part: three columns a qualification."""
    sets = {g: frozenset(phrase(h) for h in listed) for g, listed in below.items()}
    often = Counter(sets.values())
    return {
        g for g, listed in below.items() if often[sets[g]] > 1 and len(sets[g]) > 1 and any(map(named_part, listed))
    }


def _part_of_group(header: str) -> str | None:
    return None if is_unnamed(header) else _part_under(header) or named_part(header) or UNKNOWN


def _part_under(header: str) -> str | None:
    """The part that a header under a course's name tells, its unit aside: "Points (%)"."""
    plain = phrase(_UNIT.sub(" ", header))
    return PART_FIELDS.get(phrase(header)) or PART_FIELDS.get(plain) or field_of_part(plain)


def _item_before(found: Sequence[Sorted]) -> Sorted | None:
    return found[-1] if found and found[-1].sort == "item" else None


def _sorted(column: Column, parts: HeaderParts, before: Sorted | None, *, often: bool) -> Sorted:
    early = _by_place(column, parts, before, often=often)
    if early is not None:
        return early
    if is_sum(parts.item) or is_sum(column.header):
        return Sorted(column, "sum", parts.item, parts.part)
    named = None if column.group else line_field(column.header)
    if named is not None:
        return Sorted(column, "line", "", named)
    if _is_learners(column, parts):
        return Sorted(column, "learner")
    if parts.part is None and not column.group and (status := header_status(parts.item)) is not None:
        return _stated(column, status)
    return Sorted(column, "item", parts.item, _fitting(column, parts.part))


def _by_place(column: Column, parts: HeaderParts, before: Sorted | None, *, often: bool) -> Sorted | None:
    """A column that counts answers, or whose header has no name of a course of its own; None for any other."""
    counted = count_of(column.header)
    if counted is not None and mix_of([column]).share("score", "flag") >= _TELLING:
        return Sorted(column, "line", "", SCORE) if counted == "right" else Sorted(column, "learner")
    nameless = is_unnamed(parts.item) or looks_like_day(visible(parts.item))
    if nameless and parts.part is None:
        return _follower(column, before)
    if parts.part == UNKNOWN:
        told = mix_of([column]).share("day", "word") >= _DAY_SHARE
        return Sorted(column, "item", parts.item, None if told else ASIDE)
    if not parts.item:
        return _pure_part(column, parts, before, often=often)
    return None


def _stated(column: Column, status: str) -> Sorted:
    """No course is called "Withdrawn" or "Acknowledged on": the column says so of the line."""
    if status not in ("completed", "passed"):
        return Sorted(column, "learner")
    dated = mix_of([column]).share("day") >= _DAY_SHARE
    return Sorted(column, "line", "", COMPLETED_ON if dated else STATUS)


def _follower(column: Column, before: Sorted | None) -> Sorted:
    """A column without a name of its own holds the rest of what the item before it says."""
    if before is None or not _tells(column, before.maximum):
        return Sorted(column, "learner")
    days = mix_of([column]).share("day") >= _DAY_SHARE
    return Sorted(column, "item", before.item, COMPLETED_ON if days else None)


def _pure_part(column: Column, parts: HeaderParts, before: Sorted | None, *, often: bool) -> Sorted:
    """ "Date" after every course is that course's; once in the file it is the line's own."""
    if before is not None and often:
        return Sorted(column, "item", before.item, _fitting(column, parts.part))
    return Sorted(column, "line", "", parts.part)


def _fitting(column: Column, part: str | None) -> str | None:
    """The part, unless it names a day and the cells are none."""
    mix = mix_of([column])
    if part in DAY_COLUMNS and mix.filled and mix.share("day", "score", "other") < _DAY_SHARE:
        return None
    return part


def _is_learners(column: Column, parts: HeaderParts) -> bool:
    if parts.part is not None and parts.part != PROGRESS and not is_about_person(column.header):
        return False
    if counts_something(column.header) and mix_of([column]).share("word", "share", "letter") < _MIXED:
        return True
    return _names_person(column.header) or not _tells(column, points_possible(column))


def _names_person(header: str) -> bool:
    return is_about_person(header) or max(header_score(f, phrase(header)) for f in _PERSON) >= _SURE


def _tells(column: Column, maximum: float | None) -> bool:
    """Whether the cells of a column are such as say something about attempts; an empty column tells nothing against it."""
    mix = mix_of([column])
    if not mix.filled:
        return True
    if maximum is not None:
        return mix.telling >= _TELLING_POINTS
    return mix.telling >= _TELLING and _highest(column) <= _HIGHEST


def _highest(column: Column) -> float:
    """The highest number but for a slip of the pen: one among many lines does not make points something else."""
    points = sorted((p, n) for v, n in values_seen(column) if (p := plain_points(visible(v))) is not None)
    few = _SLIPS * sum(n for _, n in points)
    while points and points[-1][0] > _HIGHEST and points[-1][1] <= few:
        few -= points.pop()[1]
    return points[-1][0] if points else 0.0
