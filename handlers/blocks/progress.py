"""The progress message, edited in place while a file is being worked on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Span, bold, name, notes, paragraph, rich, sentence
from handlers.blocks.text import listed, number

Step = Literal["reading", "matching", "checking", "analysing", "drawing"]
STEPS: Final[dict[Step, str]] = {
    "reading": "Reading the file",
    "matching": "Matching columns",
    "checking": "Checking rows",
    "analysing": "Analysing certifications",
    "drawing": "Drawing charts",
}
_DONE, _NOW, _LATER, _STOPPED = "✅", "⏳", "⬜", "❌"


@dataclass(frozen=True)
class Progress:
    """``current`` None: every step is done. ``failed`` says in a sentence why it stopped at ``current``."""

    files: tuple[str, ...]
    current: Step | None = "reading"
    rows_done: int | None = None
    rows_total: int | None = None
    failed: str | None = None


def build_progress(state: Progress) -> Message:
    """The steps ticked off as they are done, the current one marked, and how many rows of how many."""
    title = _title(state)
    lines = [_line(state, step) for step in STEPS]
    why = [paragraph(bold("Why: "), sentence(state.failed))] if state.failed else []
    steps = paragraph("\n".join(lines))
    blocks = (rich(paragraph(*title), steps, *why), *([notes(_files(state))] if state.files else []))
    return Message(text=message_text(_words(state)), blocks=blocks)


def _title(state: Progress) -> list[Span]:
    if state.failed:
        return ["📊 ", bold("Processing stopped")]
    if state.current is None:
        return ["📊 ", bold("Training data processed")]
    return ["📊 ", bold("Processing training data...")]


def _line(state: Progress, step: Step) -> str:
    said = f"{_mark(state, step)} {STEPS[step]}"
    return f"{said}: {rows}" if step == state.current and (rows := _rows(state)) else said


def _mark(state: Progress, step: Step) -> str:
    order = list(STEPS)
    if state.current is None or order.index(step) < order.index(state.current):
        return _DONE
    if step != state.current:
        return _LATER
    return _STOPPED if state.failed else _NOW


def _rows(state: Progress) -> str:
    if state.rows_done is None:
        return ""
    total = f" of {number(state.rows_total)}" if state.rows_total is not None else ""
    return f"{number(state.rows_done)}{total} rows"


def _files(state: Progress) -> str:
    return listed(state.files, 5, name)


def _words(state: Progress) -> str:
    if state.current is None:
        return "Training data processed."
    place = f"step {list(STEPS).index(state.current) + 1} of {len(STEPS)}, {STEPS[state.current].lower()}"
    if state.failed:
        return f"Processing stopped at {place}: {sentence(state.failed)}"
    rows = _rows(state)
    return f"Processing training data... {place}{', ' + rows if rows else ''}."
