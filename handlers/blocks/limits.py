"""Slack's published limits (the smaller where two are published), and sections laid out over as few messages as they allow."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from handlers.blocks.message import Block, Message
from handlers.blocks.text import cut, mrkdwn_lines

MESSAGE_BLOCKS: Final = 50
VIEW_BLOCKS: Final = 100
# Slack does not publish the size of a message; msg_blocks_too_long was seen at about 13,200 characters.
MESSAGE_CHARS: Final = 12_000
MESSAGE_CHARTS: Final = 2
MESSAGE_TABLE_CHARS: Final = 10_000
TABLE_ROWS: Final = 100
"""Rows of data, the header row apart."""
TABLE_COLUMNS: Final = 20
HEADER_CHARS: Final = 150
TEXT_CHARS: Final = 3000
CONTEXT_ELEMENTS: Final = 10
BUTTON_CHARS: Final = 75
OPTION_CHARS: Final = 75
OPTION_VALUE_CHARS: Final = 150
SELECT_OPTIONS: Final = 100
ALT_CHARS: Final = 2000
VIEW_TITLE_CHARS: Final = 24
CHART_TITLE_CHARS: Final = 50
CHART_LABEL_CHARS: Final = 20
CHART_CATEGORIES: Final = 12
TABLE_BUDGET: Final = 7_000
"""JSON of one table: leaves room in its message for the heading and the neighbours."""


@dataclass(frozen=True)
class Section:
    """Blocks that stay together in one message, and the same in words: ``text`` is not escaped."""

    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class _Load:
    """How much of a message's limits some blocks use."""

    blocks: int = 0
    chars: int = 0
    charts: int = 0
    table_chars: int = 0
    tables: int = 0

    def __add__(self, other: _Load) -> _Load:
        return _Load(
            self.blocks + other.blocks,
            self.chars + other.chars,
            self.charts + other.charts,
            self.table_chars + other.table_chars,
            self.tables + other.tables,
        )

    @property
    def fits(self) -> bool:
        return (
            self.blocks <= MESSAGE_BLOCKS
            and self.chars <= MESSAGE_CHARS
            and self.charts <= MESSAGE_CHARTS
            and self.table_chars <= MESSAGE_TABLE_CHARS
            and self.tables <= 1
        )


def json_chars(value: Any) -> int:
    """How many characters ``value`` has as JSON."""
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def cell_chars(rows: Any) -> int:
    """The text in the cells of a table, as Slack counts it."""
    if isinstance(rows, dict):
        return sum(
            len(item) if key == "text" and isinstance(item, str) else cell_chars(item) for key, item in rows.items()
        )
    return sum(cell_chars(item) for item in rows) if isinstance(rows, list | tuple) else 0


def lay_out(sections: Iterable[Section]) -> tuple[Message, ...]:
    """The sections in their order in as few messages as Slack's limits allow; a section is never torn apart."""
    messages: list[Message] = []
    taken: list[Section] = []
    load = _Load()
    for section in sections:
        more = _load(section.blocks)
        if taken and not (load + more).fits:
            messages.append(_message(taken))
            taken, load = [], _Load()
        taken, load = [*taken, section], load + more
    return (*messages, *([_message(taken)] if taken else []))


def _load(blocks: Sequence[Block]) -> _Load:
    kinds = [block["type"] for block in blocks]
    tables = [block["rows"] for block in blocks if block["type"] in {"table", "data_table"}]
    return _Load(
        blocks=len(blocks),
        chars=json_chars(blocks),
        charts=kinds.count("data_visualization"),
        table_chars=sum(cell_chars(rows) for rows in tables),
        tables=kinds.count("table"),  # one a message: the limit that Slack launched them with
    )


def _message(sections: Sequence[Section]) -> Message:
    text = "\n\n".join(section.text for section in sections if section.text)
    return Message(text=message_text(text), blocks=tuple(block for section in sections for block in section.blocks))


def message_text(text: str) -> str:
    """The text alternative of a message: escaped for mrkdwn, within what Slack recommends."""
    return mrkdwn_lines(cut(text, TEXT_CHARS))
