"""Rows that were not taken: how many, why, and where in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from analysis.reading.result import Reject, RowAccount
from handlers.blocks.parts import Element, Span, bold, bullets, name, paragraph, sentence
from handlers.blocks.text import number, plural

_REASONS: Final = 6
_ROWS: Final = 5
_REASON_CHARS: Final = 150
_QUOTED: Final = re.compile("'.*'", re.DOTALL)


def rejected_lines(rows: RowAccount) -> list[Element]:
    """The account of the rows, and a line per reason, the most frequent first."""
    if not rows.rejected and not rows.duplicates:
        return [paragraph(f"{plural(rows.read, 'row')} read, all taken.")]
    account = (
        f"{plural(rows.read, 'row')} read: {number(rows.accepted)} taken, "
        f"{plural(rows.duplicates, 'duplicate')}, {number(rows.rejected)} not taken."
    )
    groups = _by_reason(rows.rejects)
    items: list[list[Span]] = [
        [bold(f"{number(len(group))} × "), f"{reason} ({_places(group)})"] for reason, group in groups[:_REASONS]
    ]
    if len(groups) > _REASONS:
        rest = sum(len(group) for _, group in groups[_REASONS:])
        items.append([f"...and {plural(rest, 'more row')} for {plural(len(groups) - _REASONS, 'other reason')}"])
    return [paragraph(account), *([bullets(items)] if items else [])]


def _by_reason(rejects: Iterable[Reject]) -> list[tuple[str, list[Reject]]]:
    groups: dict[str, list[Reject]] = {}
    for reject in rejects:
        groups.setdefault(_kind(reject), []).append(reject)
    said = [(_reason(group), group) for group in groups.values()]
    return sorted(said, key=lambda item: (-len(item[1]), item[0]))


def _reason(group: list[Reject]) -> str:
    """The first one's words stand for all of a kind."""
    first = sentence(group[0].reason, _REASON_CHARS)
    return first if len({reject.reason for reject in group}) == 1 else f"{first}, and the like"


def _kind(reject: Reject) -> str:
    """The reason without the value that it quotes, so that the same mistake in many rows is one line."""
    return _QUOTED.sub("''", reject.reason)


def _places(group: list[Reject]) -> str:
    files = {reject.file for reject in group}
    numbers = ", ".join(number(reject.row) for reject in sorted(group, key=lambda reject: reject.row)[:_ROWS])
    more = f" and {number(len(group) - _ROWS)} more" if len(group) > _ROWS else ""
    where = f" of {name(next(iter(files)), 60)}" if len(files) == 1 else ""
    return f"{'row' if len(group) == 1 else 'rows'} {numbers}{more}{where}"
