"""The first rows of a file as they would be read with the answers chosen so far, as text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final

import pandas as pd

from analysis.columns import (
    COURSE,
    CUSTOMER,
    DAY_COLUMNS,
    EMAIL,
    FILE,
    NAME,
    NUMBER_COLUMNS,
    ROLES,
    ROW,
    STATUS,
    USER_ID,
)  # fmt: skip
from analysis.reading import Answers, UnreadableFile
from analysis.reading.answers import COURSE_NAME, OTHER_NAME, SAME_COURSE, SAME_ROLE, STATUS_WORD
from analysis.reading.rereading import read_sample
from handlers.blocks.field_names import field_name
from handlers.blocks.question_modal import could_not_read
from handlers.blocks.questions import AskedFile
from handlers.blocks.text import NOTHING, cut, decimal, plain

ROWS: Final = 8
_WIDTH: Final = 22
_LINE: Final = 68
"""As many characters of a fixed width as a line of a modal takes before it is broken."""
_GAP: Final = 2
_FIELD_OF: Final = {
    STATUS_WORD: STATUS,
    SAME_COURSE: COURSE,
    COURSE_NAME: COURSE,
    SAME_ROLE: ROLES,
    OTHER_NAME: CUSTOMER,
}
_WHO: Final = (NAME, EMAIL, USER_ID)


Columns = dict[str, list[str]]
"""Heading -> its cells."""


def live_sample(file: AskedFile, chosen: Mapping[str, str], today: date) -> str | None:
    """A line a row under a line of headings; a sentence where the rows cannot be read so; None where the file gave no sample."""
    if not file.sample or file.as_read is None:
        return None
    decided, said = (
        Answers({key: answer for key, answer in each.items() if answer}) for each in (file.decided, chosen)
    )
    try:
        reading = read_sample(file.sample, file.as_read, decided, said, today=today)
    except UnreadableFile as error:
        return could_not_read(str(error))
    if reading.frame is None or not len(reading.frame):
        reasons = list(dict.fromkeys(reject.reason for reject in reading.rows.rejects))
        return could_not_read(reasons[0] if reasons else "no row of it can be taken")
    return _table(reading.frame.head(ROWS), _asked_about(file))


def _table(frame: pd.DataFrame, asked: Collection[str]) -> str:
    found = {_title(name): _cells(frame[name]) for name in _shown(frame)}
    widths = {title: max(len(title), *map(len, cells)) for title, cells in found.items()}
    columns = _fitting(found, widths, {_title(name) for name in asked})
    widths = {title: widths[title] for title in columns}
    lines = [[title.ljust(widths[title]) for title in columns]]
    lines += [
        [cell.ljust(width) for cell, width in zip(cells, widths.values(), strict=True)]
        for cells in zip(*columns.values(), strict=True)
    ]
    return "\n".join("  ".join(line).rstrip() for line in lines)


def _fitting(found: Columns, widths: Mapping[str, int], asked: Collection[str]) -> Columns:
    """The person, then what is asked about, then the others as far as a line has room; in their own order."""
    first = list(found)[:1]
    chosen: list[str] = []
    for title in dict.fromkeys((*first, *(title for title in found if title in asked), *found)):
        if sum(widths[each] + _GAP for each in (*chosen, title)) <= _LINE + _GAP or title in first:
            chosen.append(title)
    return {title: cells for title, cells in found.items() if title in chosen}


def _asked_about(file: AskedFile) -> frozenset[str]:
    """The fields that the file's questions are about."""
    fields = {header: field for field, header in file.as_read.mapping.items()} if file.as_read else {}
    subjects = [question.key.partition(":")[::2] for question in file.questions]
    of_kind = {_FIELD_OF[kind] for kind, _ in subjects if kind in _FIELD_OF}
    named = {fields.get(subject, subject) for kind, subject in subjects if kind not in _FIELD_OF}
    return frozenset(of_kind | named)


def _shown(frame: pd.DataFrame) -> list[str]:
    """The columns that say something: one for the person, then the others in their order."""
    filled = [str(name) for name in frame.columns if name not in (FILE, ROW) and frame[name].notna().any()]
    who = [name for name in _WHO if name in filled][:1]
    others = [name for name in filled if name not in (*_WHO, CUSTOMER)]
    # Whose it is says something of each row only where several are named; else the line stays short enough for a phone.
    several = [CUSTOMER] if frame[CUSTOMER].nunique() > 1 or not others else []
    return [*who, *several, *others]


def _title(name: str) -> str:
    return field_name(name).capitalize()


def _cells(column: pd.Series) -> list[str]:
    return [_cell(column.name, value) for value in column.astype(object)]


def _cell(name: object, value: object) -> str:
    if pd.isna(value):  # type: ignore[call-overload]
        return NOTHING
    if name in DAY_COLUMNS:
        return f"{value:%Y-%m-%d}"
    if name in NUMBER_COLUMNS and isinstance(value, int | float):
        return decimal(value)
    if name == STATUS:
        return str(value).replace("_", " ")
    return cut(plain(str(value), _WIDTH), _WIDTH)
