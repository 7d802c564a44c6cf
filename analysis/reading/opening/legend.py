"""A legend ("K = completed, M = in progress") above, below or beside a table, or on a sheet of its own: its cells are read by it.

Nothing is taken for a legend unless its signs fill columns of the table and its words are states of training.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import STATUS
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.opening.header_row import is_known_name
from analysis.reading.table import Column, Table
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.missing import is_missing
from analysis.reading.values.status_words import says_nothing, status_of
from analysis.reading.values.told_expiries import says_expiries
from analysis.reading.words import phrase, visible

Legend = Mapping[str, str]
"""Sign -> what it stands for."""

_PIECES: Final = re.compile(r"\s*(?:[,;|•·]|\s/\s|\n|\s{3,})\s*")
_PAIR: Final = re.compile(
    r"(?:.{0,30}:\s*)?[\"'(\[]?([^\s=:\"'()\[\]]{1,6})[\"')\]]?\s*(?:=|:|–|—|-|→|->|≙)\s*(\S.{0,80})", re.DOTALL
)
_SIGN: Final = re.compile(
    r"""(?:^|(?<=[\s,;|/•·.、，；。(\[]))["'(\[«„“‘]?(?P<sign>[^\s=:："'()\[\]«»“”‘’.,;]{1,6})["')\]»“”’]?"""
    r"""\s*(?:=|:(?!//)|：|＝|→|->|≙|\s[–—-]\s)\s*(?=\S)"""
)
"""A sign with what says that its meaning follows."""
_AROUND: Final = " \t,;|/•·.、，；。"
_MEANINGS: Final = re.compile(r"\s*[,;(/–—]\s*|\s+-\s+")
_LONGEST: Final = 600
_LONGEST_SIGN: Final = 4
_LONGEST_ASIDE: Final = 30
_TAIL: Final = 60
_OFTEN: Final = 2
_HELD: Final = ("completed", "passed")
_MOSTLY: Final = 0.8
_HALF: Final = 0.5
_WIDEST_SHEET: Final = 3
_LONGEST_SHEET: Final = 40


def apart(rows: Sequence[Sequence[str]]) -> tuple[list[Sequence[str]], Legend]:
    """The first lines of a file with those of a legend left blank, and the legend; no line is left out, so that numbers hold."""
    read = {i: pairs for i, row in enumerate(rows) if (pairs := _pairs([c for c in row if c.strip()]))}
    if not read:
        return list(rows), {}
    used = Counter(
        visible(c) for i, row in enumerate(rows) if i not in read for c in row[1:] if 0 < len(c) <= _LONGEST_SIGN
    )
    lines = {i: pairs for i, pairs in read.items() if any(used[sign] >= _OFTEN for sign in pairs)}
    legend = _told({s: m for pairs in lines.values() for s, m in pairs.items()})
    return [_left(row) if legend and i in lines else row for i, row in enumerate(rows)], legend


def _left(row: Sequence[str]) -> Sequence[str]:
    """What a legend's line says of more than signs: what all the days of the table are."""
    return row if any(says_expiries(c[:_LONGEST]) for c in row) else []


def read_by_legend(table: Table, known: Legend) -> Table:
    """The table with the words of its legend in place of the signs; ``known``: what the lines around its header have told."""
    if not len(table.rows):
        return table
    lines = {i: pairs for i in _last_lines(table) if (pairs := _pairs(_cells(table, i)))}
    table, beside = _beside(table)
    legend = _told({**{s: m for pairs in lines.values() for s, m in pairs.items()}, **beside, **known})
    if not legend:
        return table
    own = frozenset(i for i, pairs in lines.items() if any(s in legend for s in pairs))
    translated = translate(_without(table, own), legend)
    if translated is not None:
        return translated
    # Words that say what other signs mean are still no learners; two cells could be one.
    return (
        _without(table, frozenset(i for i in own if len(_cells(table, i)) == 1))
        if len(own) < len(table.rows)
        else table
    )


def _without(table: Table, lines: frozenset[int]) -> Table:
    return (
        table.take(np.array([i for i in range(len(table.rows)) if i not in lines], dtype=np.int64)) if lines else table
    )


def with_legend_sheets(tables: Sequence[Table]) -> list[Table]:
    """The tables read by those of them that are nothing but a legend, which are left out then."""
    found = {i: legend for i, t in enumerate(tables) if (legend := _legend_table(t))}
    left: list[Table] = []
    used = False
    for i, table in enumerate(tables):
        for legend in (legend for at, legend in found.items() if at != i and i not in found):
            translated = translate(table, legend)
            used, table = used or translated is not None, translated or table
        left.append(table)
    return [t for i, t in enumerate(left) if i not in found] if used else list(tables)


def translate(table: Table, legend: Legend) -> Table | None:
    """The table with the legend's words where a column holds hardly anything but its signs; None where none does."""
    exact = {**{s.casefold(): m for s, m in legend.items()}, **legend}
    changed = [_worded(c, exact) for c in table.columns]
    if all(new is None for new in changed):
        return None
    columns = tuple(new or old for new, old in zip(changed, table.columns, strict=True))
    return replace(table, columns=columns)


def _worded(column: Column, legend: Legend) -> Column | None:
    words = phrase(column.header)
    if header_score(STATUS, words) < SURE and is_known_name(words):
        return None
    signs = [visible(v) for v in column.values]
    means = [legend.get(s) or legend.get(s.casefold()) for s in signs]
    lines = column.counts
    filled = sum(int(n) for s, n in zip(signs, lines, strict=True) if s and not looks_like_day(s))
    told = sum(int(n) for m, n in zip(means, lines, strict=True) if m)
    if not told or told < _MOSTLY * filled:
        return None
    texts = np.array([m or v for m, v in zip(means, column.values, strict=True)], dtype=object)
    codes, values = pd.factorize(texts)
    return replace(column, codes=codes.astype(np.int64, copy=False)[column.codes], values=[str(v) for v in values])


def _pairs(cells: Sequence[str]) -> dict[str, str]:
    """Sign -> meaning of a line that is nothing but a legend; empty for any other line."""
    shown = [visible(c[:_LONGEST]) for c in cells[: _LONGEST_SHEET + 1]]
    if not shown or len(shown) > _LONGEST_SHEET:
        return {}
    if len(shown) == 2 and len(shown[0]) <= _LONGEST_SIGN and len(shown[1]) > 1 and not _PAIR.fullmatch(shown[1]):
        return {shown[0]: shown[1]}
    pieces = [p for c in cells for p in _with_asides(_PIECES.split(c[:_LONGEST].strip()))]
    found = [m for p in pieces if (m := _PAIR.fullmatch(p))]
    if found and len(found) >= _HALF * len(pieces) and not any(_SIGN.search(m[2]) for m in found):
        return {m[1]: _meaning(visible(m[2])) for m in found}
    return _in_a_row(shown)


def _in_a_row(shown: Sequence[str]) -> dict[str, str]:
    """The pairs of a line without signs between them: "○：修了 △：受講中", "R = required, not done yet. IP = in progress."."""
    pairs: dict[str, str] = {}
    for text in shown:
        found = list(_SIGN.finditer(text))
        ends = (*(m.start() for m in found[1:]), len(text))
        for sign, end in zip(found, ends, strict=False):
            if meaning := text[sign.end() : end].strip(_AROUND):
                pairs[sign["sign"]] = _meaning(meaning)
    return pairs if len(pairs) >= _OFTEN else {}


def _meaning(text: str) -> str:
    """The words of a meaning that are a state of training: all of them, the first of its pieces, or those that it begins with."""
    whole = text.rstrip(".")
    words = whole.split()
    begins = (" ".join(words[:n]) for n in range(len(words) - 1, 0, -1))
    return next((m for m in (whole, *_MEANINGS.split(whole), *begins) if _is_state(m)), whole)


def _is_state(text: str) -> bool:
    return status_of(text) is not None or says_nothing(text) or (len(text) > 2 and is_missing(text))


def _with_asides(pieces: Sequence[str]) -> list[str]:
    """The pieces of a cell; what follows a comma and explains no sign of its own goes on with the meaning before it."""
    whole: list[str] = []
    for piece in filter(None, pieces):
        if whole and _PAIR.fullmatch(whole[-1]) and not _PAIR.fullmatch(piece) and len(piece) <= _LONGEST_ASIDE:
            whole[-1] += f", {piece}"
        else:
            whole.append(piece)
    return whole


def _told(pairs: Legend) -> Legend:
    """The pairs, when most of them are states of training; else none."""
    known = sum(map(_is_state, pairs.values()))
    stated = any(status_of(m) is not None or says_nothing(m) for m in pairs.values())
    return _with_higher_levels(pairs) if stated and known >= _HALF * len(pairs) else {}


def _with_higher_levels(pairs: Legend) -> Legend:
    """The pairs; who stands on a level above one that is completed, whatever it is called, has completed it as well."""
    levels = sorted((s for s in pairs if s.isdecimal() and len(s) == 1), key=int)
    held: dict[str, str] = {}
    for level in levels:
        done = status_of(pairs[level]) in _HELD
        if held and not _is_state(pairs[level]):
            held[level] = next(iter(held.values()))
        elif done:
            held[level] = pairs[level]
    return {**pairs, **held}


def _last_lines(table: Table) -> range:
    return range(max(0, len(table.rows) - _TAIL), len(table.rows))


def _cells(table: Table, line: int) -> list[str]:
    return [t for c in table.columns if (t := c.values[c.codes[line]]).strip()]


def _beside(table: Table) -> tuple[Table, Legend]:
    """The table without the last columns where these are a legend beside its first lines, and that legend."""
    for width in (2, 1):
        columns = table.columns[-width:]
        legend = _column_legend(columns) if len(table.columns) > width + 1 else {}
        if legend:
            kept = table.columns[:-width]
            while len(kept) > 1 and not kept[-1].header.strip() and kept[-1].blank[kept[-1].codes].all():
                kept = kept[:-1]
            own = replace(table, columns=kept)
            if translate(own, legend) is not None:
                return own, legend
    return table, {}


def _column_legend(columns: Sequence[Column]) -> Legend:
    """The legend that one column of "K = completed", or one of signs and one of words, is; also in place of the headers."""
    lines = min(len(columns[0].codes), _LONGEST_SHEET + 1)
    rows = [[c.header for c in columns], *([c.values[c.codes[i]] for c in columns] for i in range(lines))]
    filled = [[t for t in row if t.strip()] for row in rows]
    below = [row for row in filled[1:] if row]
    pairs = [p for row in below if (p := _pairs(row))]
    if len(pairs) < _OFTEN or len(pairs) < len(below) or _repeats(pairs):
        return {}
    if any((~c.blank[c.codes[lines:]]).any() for c in columns):
        return {}
    headed = [p for p in [_pairs(filled[0])] if any(status_of(m) for m in p.values())]
    return _told({s: m for found in (*pairs, *headed) for s, m in found.items()})


def _repeats(pairs: Sequence[Legend]) -> bool:
    """Whether a sign comes twice: a legend explains each one once, columns of yes and no go on repeating theirs."""
    return max(Counter(sign for found in pairs for sign in found).values(), default=0) > 1


def _legend_table(table: Table) -> Legend:
    """The legend that a small table of its own is."""
    if not len(table.rows) or len(table.rows) > _LONGEST_SHEET or len(table.columns) > _WIDEST_SHEET:
        return {}
    return _column_legend(table.columns[:2])
