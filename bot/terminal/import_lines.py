"""How the files were read: columns, rows not taken, questions and warnings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import RenderableType

from analysis.reading.result import FileReading, Reject, RowAccount, Warned
from bot.reporting.unanswered import hint
from bot.terminal.listing import Listing, line, section, shown
from handlers.blocks.text import number, plural

FIRST: Final = 20


def import_parts(rows: RowAccount, files: Sequence[FileReading]) -> list[RenderableType]:
    """A section on the files and one on the rows, and one each for what there is of questions, warnings and rejected rows."""
    taken = (
        f"{number(rows.accepted)} accepted + {number(rows.duplicates)} duplicates + {number(rows.rejected)} rejected"
    )
    read = f"{number(rows.read)} read = {taken}"
    parts = [section("Files", [line(_file(file)) for file in files]), section("Rows", [line(read)])]
    questions = [f"{file.file}: {question.text} {hint(question)}" for file in files for question in file.questions]
    said = [f"{file.file}: {warning}" for file in files for warning in file.warnings]
    for title, lines in (
        ("Questions", questions),
        ("Warnings", said),
        ("Rows to look at", [_warned(each) for each in rows.warned]),
    ):
        if lines:
            parts.append(section(title, _first(lines)))
    return [*parts, shown(_rejected(rows.rejects))] if rows.rejects else parts


def _file(file: FileReading) -> str:
    columns = ", ".join(f"{field} = {header}" for field, header in file.mapping.items())
    platform = f", {file.platform}" if file.platform else ""
    return f"{file.file} ({file.kind}{platform}): {columns}" if columns else f"{file.file} ({file.kind}{platform})"


def _warned(warned: Warned) -> str:
    return f"{warned.file}, row {warned.row}: {warned.warning}"


def _first(lines: Sequence[str]) -> Iterable[RenderableType]:
    more = len(lines) - FIRST
    return [*(line(text) for text in lines[:FIRST]), *([line(f"... and {number(more)} more.")] if more > 0 else [])]


def _rejected(rejects: Sequence[Reject]) -> Listing:
    rows = [(each.file, number(each.row), each.reason) for each in rejects[:FIRST]]
    more = len(rejects) - FIRST
    notes = (f"... and {plural(more, 'more', 'more')}; --json has all of them.",) if more > 0 else ()
    return Listing("Rejected rows", ("File", "Row", "Reason"), rows, "", numbers=frozenset({1}), notes=notes)
