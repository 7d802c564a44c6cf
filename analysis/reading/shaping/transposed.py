"""Learners across, courses down: a column for each person, a line for each course."""

from __future__ import annotations

from typing import Final

import numpy as np

from analysis.columns import COURSE, EMAIL, NAME
from analysis.reading.matching.assignment import header_score
from analysis.reading.matching.profile import is_email
from analysis.reading.opening.pseudo_words import is_total
from analysis.reading.shaping.cells import Custom, custom_of, kind_of, mix_of, read_cells
from analysis.reading.shaping.item_names import is_unnamed
from analysis.reading.shaping.part_words import PART_FIELDS, is_about_person, is_sum
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.shaping.stacking import HEADERS, Item, stack
from analysis.reading.table import Column, Table
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, visible

_MOSTLY: Final = 0.6
_SURE: Final = 0.8
_OWN_LINE: Final = 0.9


def find_transposed(table: Table) -> Shaped | None:
    """The table with a line for each course and person; None where the headers name no people."""
    if len(table.columns) < 3 or not len(table.rows):
        return None
    table = _without_counts(table)
    course, *others = table.columns
    people = [c for c in others if _names_person(c)]
    if not people or not _lists_courses(course) or not _people_stand_across(course, others, people):
        return None
    custom = custom_of(people)
    items = [_item(c, custom) for c in people]
    shaped = stack(table, (Column(HEADERS[COURSE], course.codes, course.values),), [i for i in items if i.cells])
    return Shaped(shaped.table, shaped.shape, {COURSE: 0, **shaped.fixed})


def _item(column: Column, custom: Custom) -> Item:
    cells = read_cells(column, None, column.maximum, custom)
    return Item({_field(column): visible(column.header)}, cells, {field: [column] for field in cells})


def _without_counts(table: Table) -> Table:
    """The table without lines that count what stands above them: figures beside a word for a status or a sum, which no course is called."""
    label, *others = table.columns
    counted = np.array(
        [is_sum(v) or is_total(v) or status_of(visible(v)) is not None for v in label.values], dtype=bool
    )
    lines = np.flatnonzero(counted[label.codes])
    figures = [i for i in lines.tolist() if _holds_figures([c.values[c.codes[i]] for c in others])]
    if not figures or len(figures) == len(table.rows):
        return table
    return table.take(np.setdiff1d(np.arange(len(table.rows)), figures))


def _holds_figures(cells: list[str]) -> bool:
    kinds = {kind_of(c) for c in cells} - {"nothing"}
    return bool(kinds) and kinds <= {"score", "share", "flag"}


def _field(column: Column) -> str:
    return EMAIL if is_email(visible(column.header)) else NAME


def _names_person(column: Column) -> bool:
    """Whether a header may be a person's e-mail or name and the cells below it speak of attempts."""
    seen = visible(column.header)
    if is_unnamed(seen) or phrase(seen) in PART_FIELDS or is_sum(seen) or is_about_person(seen):
        return False
    mix = mix_of([column])
    return not mix.filled or mix.telling >= _SURE


def _lists_courses(column: Column) -> bool:
    """Whether nearly every line has a text of its own."""
    used = int((column.counts > 0).sum())
    return mix_of([column]).share("other") >= _SURE and used >= _OWN_LINE * len(column.codes)


def _people_stand_across(course: Column, others: list[Column], people: list[Column]) -> bool:
    """E-mails as headers prove it; names do where the first column is headed as the course."""
    addresses = sum(is_email(visible(c.header)) for c in others)
    if addresses >= _MOSTLY * len(others):
        return True
    headed = header_score(COURSE, phrase(course.header)) >= _SURE
    named = sum(_is_name(visible(c.header)) for c in people)
    return headed and named >= _MOSTLY * len(others)


def _is_name(header: str) -> bool:
    """Two to four words that each begin with a capital letter, or "Last, First"."""
    words = header.replace(",", " ").split()
    return 2 <= len(words) <= 4 and all(w[0].isupper() and not any(c.isdigit() for c in w) for w in words)
