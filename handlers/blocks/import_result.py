"""What was found in the files: the customer, the counts, how the columns were read, and which rows were not taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from analysis.reading.result import FileReading, RowAccount
from analysis.results import CustomerReport
from handlers import ids
from handlers.blocks.changes import changes
from handlers.blocks.field_names import field_name
from handlers.blocks.import_buttons import import_buttons
from handlers.blocks.limits import message_text
from handlers.blocks.message import Block, Message
from handlers.blocks.parts import (
    Element,
    Span,
    actions,
    bold,
    bullets,
    name,
    notes,
    paragraph,
    rich,
    sentence,
)  # fmt: skip
from handlers.blocks.rejected import rejected_lines
from handlers.blocks.text import listed, number, plural
from handlers.ids import ImportRef

_FILES: Final = 5
_COLUMNS: Final = 14
_MAPPING_CHARS: Final = 700
_WARNING_CHARS: Final = 250
_WARNINGS: Final = 5
_ROWS: Final = 5
_BEFORE: Final = "This exact file was imported before: nothing changed."
_THERE: Final = "Its columns can be changed, and its import undone, where it was dropped first."


@dataclass(frozen=True)
class ImportOutcome:
    """``previous``: the report before this import; ``unchanged``: these exact files were imported before.

    ``ref``: what the buttons act on; None where there are to be none. ``told``: a sentence for each usage, roster or requirements
    file. ``updated``: attempts that this import has brought anew, with another status, score or date; ``refreshed``: known ones of
    which it says something else beside that. ``known``: the files are other ones, and yet say nothing that was not known.
    """

    report: CustomerReport
    rows: RowAccount
    files: tuple[FileReading, ...]
    previous: CustomerReport | None = None
    unchanged: bool = False
    ref: ImportRef | None = None
    told: tuple[str, ...] = ()
    updated: int = 0
    refreshed: int = 0
    known: bool = False


def build_import_result(outcome: ImportOutcome) -> Message:
    """The transcript's four lines, the mapping in one, the rows not taken by reason, and what changed since the last upload."""
    report = outcome.report
    found = paragraph(*_found(report))
    blocks: list[Block] = [rich(found, *_unchanged(outcome))]
    blocks += [notes(*_mappings(outcome.files))] if outcome.files else []
    has_columns = any(file.kind != "requirements" for file in outcome.files)
    blocks += [rich(*rejected_lines(outcome.rows))] if has_columns or outcome.rows.read else []
    blocks += [rich(bullets([[line] for line in outcome.told]))] if outcome.told else []
    blocks += _news(outcome)
    warnings = _warnings(outcome)
    blocks += [notes(*warnings)] if warnings else []
    blocks += [actions(import_buttons(outcome.ref, columns=has_columns), ids.IMPORT_ACTIONS)] if outcome.ref else []
    return Message(text=message_text(_words(outcome)), blocks=tuple(blocks))


def _found(report: CustomerReport) -> list[Span]:
    return [
        "Customer: ", bold(name(report.name)),
        f"\nFound: {plural(report.records, 'training record')}",
        f"\nUsers: {plural(report.users, 'unique user')}",
        f"\nCourses: {plural(report.courses, 'course')}",
    ]  # fmt: skip


def _unchanged(outcome: ImportOutcome) -> list[Element]:
    said = _nothing_changed(outcome)
    return [paragraph(bold(said))] if said else []


def _nothing_changed(outcome: ImportOutcome) -> str:
    if outcome.unchanged:
        return f"{_BEFORE} {_THERE}"
    return "Everything in it was known already: nothing changed." if outcome.known else ""


def _mappings(files: tuple[FileReading, ...]) -> list[str]:
    lines = [_mapping(file) for file in files[:_FILES]]
    left_out = len(files) - len(lines)
    return [*lines, f"...and {plural(left_out, 'more file', 'more files')}."] if left_out > 0 else lines


def _mapping(file: FileReading) -> str:
    columns = [f"{field_name(field)} ← {name(header, 60)}" for field, header in file.mapping.items()]
    said = listed(columns, _COLUMNS)
    origin = f"{name(file.platform)} export" if file.platform else f"{file.kind} data"
    return sentence(f"{name(file.file)} ({origin}){f': {said}' if said else ''}.", _MAPPING_CHARS)


def _news(outcome: ImportOutcome) -> list[Block]:
    lines = changes(outcome.previous, outcome.report) if outcome.previous and not outcome.unchanged else []
    if outcome.refreshed:
        lines = [
            f"{plural(outcome.refreshed, 'row')} refreshed: a role, a name, a due date or the last activity",
            *lines,
        ]
    if outcome.updated:
        lines = [f"{plural(outcome.updated, 'record')} updated", *lines]
    if not lines:
        return []
    items: list[list[Span]] = [[line] for line in lines]
    return [rich(paragraph(bold("Since the last upload:")), bullets(items))]


def _warnings(outcome: ImportOutcome) -> list[str]:
    said = [sentence(warning, _WARNING_CHARS) for file in outcome.files for warning in file.warnings]
    asked = [sentence(question.text, _WARNING_CHARS) for file in outcome.files for question in file.questions]
    lines = [line for line in (*said, *asked, *_odd_rows(outcome.rows)) if line]
    left_out = len(lines) - _WARNINGS
    return [*lines[:_WARNINGS], f"...and {plural(left_out, 'more note')}."] if left_out > 0 else lines


def _odd_rows(rows: RowAccount) -> list[str]:
    """Rows that were taken although something about them is odd, by what it is."""
    odd: dict[str, list[int]] = {}
    for warned in rows.warned:
        odd.setdefault(warned.warning, []).append(warned.row)
    return [
        f"{plural(len(places), 'row')} taken, though {sentence(warning, _WARNING_CHARS)} "
        f"({'row' if len(places) == 1 else 'rows'} {listed([number(row) for row in places], _ROWS)})."
        for warning, places in sorted(odd.items(), key=lambda item: -len(item[1]))
    ]


def _words(outcome: ImportOutcome) -> str:
    report, rows = outcome.report, outcome.rows
    said = (
        f"Customer: {name(report.name)}. Found {plural(report.records, 'training record')} for {plural(report.users, 'user')} "
        f"across {plural(report.courses, 'course')}."
    )
    not_taken = f" {plural(rows.rejected, 'row')} not taken." if rows.rejected else ""
    return " ".join(part for part in (f"{said}{not_taken}", _nothing_changed(outcome)) if part)
