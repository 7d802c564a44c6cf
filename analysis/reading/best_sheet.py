"""Which sheet of a file holds the rows: dashboards, notes and lists stand beside them in many workbooks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from analysis.columns import EMAIL, NAME, USER_ID
from analysis.reading.answers import Memory
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.kinds import Layout
from analysis.reading.opening.joined_sheets import join_tables
from analysis.reading.result import UnreadableFile
from analysis.reading.shaping.choice import choose_layout
from analysis.reading.table import Table
from analysis.reading.words import phrase

_TABLE_COLUMNS: Final = 3
_TABLE_ROWS: Final = 2


@dataclass(frozen=True, eq=False)
class Chosen:
    """The layout that is read, and what a person should know about the sheets that are not."""

    layout: Layout
    warnings: tuple[str, ...] = ()


def choose_sheet(tables: Sequence[Table], memory: Memory) -> Chosen:
    """The sheet that people see and that reads best; refuses a file in which none says something about learners."""
    found: list[tuple[Table, Layout]] = []
    refusal: UnreadableFile | None = None
    for table in tables:
        try:
            found.append((table, choose_layout(table, memory)))
        except UnreadableFile as error:
            refusal = refusal or error
    if not found:
        raise refusal or UnreadableFile("There is no table in this file.")
    matrices = _matrices(found)
    table, layout = max(found, key=_worth)
    if len(matrices) > 1 and any(table is m for m in matrices):
        joined = join_tables(matrices)
        found = [(t, own) for t, own in found if not any(t is m for m in matrices)]
        tables = [t for t in tables if not any(t is m for m in matrices)]
        table, layout = joined, choose_layout(joined, memory)
    if not len(layout.table.rows):
        raise UnreadableFile(
            f"{table.name} has headers but no rows: export it again, with a wider period or without filters."
        )
    known = [t for t, _ in found]
    left = [t for t in tables if t is not table and len(t.rows) and (t in known or _is_table(t))]
    return Chosen(layout, (*layout.warnings, *(_left_out(t, table) for t in left)))


def _matrices(found: Sequence[tuple[Table, Layout]]) -> list[Table]:
    """The tables with courses across that say in the same columns who the learner is: one matrix in several pieces."""
    best = max(found, key=_worth)[1]
    who = _who(best)
    alike = [t for t, own in found if _is_piece(t, own) and _who(own) == who and not t.hidden]
    return alike if best.shape == "wide" and best.kind == "training" and best.table.origin and who else []


def _is_piece(table: Table, layout: Layout) -> bool:
    """Whether a table has courses across, or stands below one that has and may hold too few of them to tell."""
    return bool(layout.shape == "wide" and layout.table.origin) or (layout.kind == "roster" and bool(table.part))


def _who(layout: Layout) -> frozenset[tuple[str, str]]:
    """The fields that tell learners apart with the headers of their columns."""
    columns = ((f, layout.column(f)) for f in (EMAIL, USER_ID, NAME, FIRST_NAME, LAST_NAME))
    return frozenset((f, phrase(c.header)) for f, c in columns if c is not None)


def _worth(found: tuple[Table, Layout]) -> tuple[bool, bool, bool, int, int]:
    table, layout = found
    rows = len(layout.table.rows)
    return rows > 0, not table.hidden, layout.kind == "training", len(layout.match.places), rows


def _is_table(table: Table) -> bool:
    """Two columns are a legend or a dashboard's figures as a rule."""
    return len(table.columns) >= _TABLE_COLUMNS and len(table.rows) >= _TABLE_ROWS


def _left_out(table: Table, read: Table) -> str:
    """One sentence about a table that was not read."""
    if table.part and _name(table) == _name(read):
        return (
            f"A second table {table.part}{_on(table)} was not read: the other one says more about learners. "
            "Drop it as a file of its own if it should count."
        )
    hidden = ", which is hidden," if table.hidden else ""
    return (
        f"Sheet '{_name(table)}'{hidden} was not read: only '{_name(read)}' was. "
        "Drop it as a file of its own if it should count."
    )


def _on(table: Table) -> str:
    return f" of sheet '{_name(table)}'" if table.sheet or table.sheets else ""


def _name(table: Table) -> str:
    """The sheet's name, or the names of those that were joined."""
    if table.sheets is None:
        return (table.sheet or "the first table")[:80]
    return ", ".join(dict.fromkeys(table.sheets.values))[:80]
