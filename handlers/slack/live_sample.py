"""The first rows of a file as they would be read with the answers chosen so far, as text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

import pandas as pd

from analysis.columns import CUSTOMER, DAY_COLUMNS, EMAIL, FILE, NAME, NUMBER_COLUMNS, ROW, STATUS, USER_ID
from analysis.reading import Answers, UnreadableFile
from analysis.reading.rereading import read_sample
from handlers.blocks.field_names import field_name
from handlers.blocks.question_modal import could_not_read
from handlers.blocks.questions import AskedFile
from handlers.blocks.text import NOTHING, cut, decimal, plain

ROWS: Final = 8
_COLUMNS: Final = 7
_WIDTH: Final = 22
_WHO: Final = (NAME, EMAIL, USER_ID)


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
    return _table(reading.frame.head(ROWS))


def _table(frame: pd.DataFrame) -> str:
    columns = {_title(name): _cells(frame[name]) for name in _shown(frame)}
    widths = {title: max(len(title), *map(len, cells)) for title, cells in columns.items()}
    lines = [[title.ljust(widths[title]) for title in columns]]
    lines += [
        [cell.ljust(width) for cell, width in zip(cells, widths.values(), strict=True)]
        for cells in zip(*columns.values(), strict=True)
    ]
    return "\n".join("  ".join(line).rstrip() for line in lines)


def _shown(frame: pd.DataFrame) -> list[str]:
    """The columns that say something: one for the person, then the others in their order."""
    filled = [str(name) for name in frame.columns if name not in (FILE, ROW) and frame[name].notna().any()]
    who = [name for name in _WHO if name in filled][:1]
    others = [name for name in filled if name not in (*_WHO, CUSTOMER)]
    # Whose it is says something of each row only where several are named; else the line stays short enough for a phone.
    several = [CUSTOMER] if frame[CUSTOMER].nunique() > 1 or not others else []
    return [*who, *several, *others][:_COLUMNS]


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
