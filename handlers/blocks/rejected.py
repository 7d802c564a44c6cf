"""Rows that were not taken: how many, why, and where in the file."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from analysis.reading.result import Reject, RowAccount
from handlers.blocks.parts import Element, Span, bold, bullets, name, paragraph, sentence
from handlers.blocks.text import number, plural

_REASONS: Final = 6
_ROWS: Final = 5
_REASON_CHARS: Final = 150


def rejected_lines(rows: RowAccount) -> list[Element]:
    """Nothing when every row was taken; else the account of the rows, and a line per reason, the most frequent first."""
    if not rows.rejected and not rows.duplicates:
        return []
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
    ordered = sorted(rejects, key=_kind)
    groups = [
        (_kind(group[0]) if len(group) > 1 else sentence(group[0].reason, _REASON_CHARS), group)
        for _, rows in groupby(ordered, key=_kind)
        if (group := list(rows))
    ]
    return sorted(groups, key=lambda item: (-len(item[1]), item[0]))


def _kind(reject: Reject) -> str:
    """The reason without the value that it quotes, so that the same mistake in many rows is one line."""
    before, quoted, rest = reject.reason.partition("'")
    after = rest.rpartition("'")[2] if quoted else ""
    whole = f"{before.rstrip()}{after}" if quoted else reject.reason
    return sentence(whole, _REASON_CHARS)


def _places(group: list[Reject]) -> str:
    files = {reject.file for reject in group}
    numbers = ", ".join(number(reject.row) for reject in sorted(group, key=lambda reject: reject.row)[:_ROWS])
    more = f" and {number(len(group) - _ROWS)} more" if len(group) > _ROWS else ""
    where = f" of {name(next(iter(files)), 60)}" if len(files) == 1 else ""
    return f"{'row' if len(group) == 1 else 'rows'} {numbers}{more}{where}"
