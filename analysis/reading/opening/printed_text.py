"""Tables printed for the eye (database clients, mainframe lists, Markdown) -> the same lines with a tab between the cells.

Three ways of printing are known: frames of bars and rules, columns under a ruler of dashes, and columns lined up by spaces alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

_HEAD: Final = 100_000
_LINES: Final = 200
_CORNERS: Final = "┼┬┴├┤┌┐└┘╞╪╡╤╧╟╢╔╗╚╝╬╦╩╠╣┏┓┗┛┳┻┣┫╋"
_DRAWN: Final = str.maketrans(
    {**dict.fromkeys("│┃║", "|"), **dict.fromkeys("─━═", "-"), **dict.fromkeys(_CORNERS, "+")}
)
_RULE_SIGNS: Final = frozenset(" |+-=:")
_RULER_SIGNS: Final = frozenset(" -=")
_BAR: Final = re.compile(r"(?<!\\)\|")
_GAP: Final = re.compile(r"\S {2,}(?=\S)")
_FEWEST_LINES: Final = 4
_FEWEST_COLUMNS: Final = 3
_FEWEST_GAPS: Final = 2
_MOSTLY: Final = 0.7
_ALL: Final = 0.98

Cut = Callable[[str], list[str]]


def to_delimited(raw: bytes) -> bytes:
    """UTF-8 text with its printed tables cut at tabs, line by line; any other text as it is."""
    lines = raw[:_HEAD].decode("utf-8", errors="ignore").translate(_DRAWN).splitlines()[:_LINES]
    cut = _framed(lines) or _ruled(lines) or _lined_up(lines)
    if cut is None:
        return raw
    text = raw.decode("utf-8").translate(_DRAWN).replace("\r\n", "\n")
    return "\n".join("\t".join(map(_cell, cut(line))) for line in text.split("\n")).encode("utf-8")


def _cell(text: str) -> str:
    shown = text.strip().replace("\t", " ")
    return '"' + shown.replace('"', '""') + '"' if '"' in shown else shown


def _framed(lines: Sequence[str]) -> Cut | None:
    """Cells between bars, where a rule of dashes with corners or bars stands under the header."""
    rules = [i for i, line in enumerate(lines) if _is_frame_rule(line)]
    barred = [line for line in lines if "|" in line and not _is_frame_rule(line)]
    if not rules or len(barred) < _FEWEST_GAPS or not any("|" in lines[i - 1] for i in rules if i):
        return None
    outer = all(line.strip().startswith("|") for line in barred)

    def cut(line: str) -> list[str]:
        if _is_frame_rule(line):
            return []
        bare = line.strip()
        if "|" not in bare:
            return [bare]
        inner = bare.removeprefix("|").removesuffix("|") if outer else line
        return [c.replace("\\|", "|") for c in _BAR.split(inner)]

    return cut


def _is_frame_rule(line: str) -> bool:
    """A line of dashes with corners or bars: looked at sign by sign, as hostile lines are long."""
    return ("--" in line or "==" in line) and ("|" in line or "+" in line) and _RULE_SIGNS.issuperset(line)


def _is_ruler(line: str) -> bool:
    """A line of nothing but groups of dashes."""
    return ("--" in line or "==" in line) and _RULER_SIGNS.issuperset(line) and len(line.split()) > 1


def _ruled(lines: Sequence[str]) -> Cut | None:
    """Cells under the dashes of a ruler: each column reaches up to where the next one begins."""
    place = next((i for i, line in enumerate(lines) if i and _is_ruler(line)), None)
    if place is None or not lines[place - 1].strip():
        return None
    starts = [m.start() for m in re.finditer(r"[-=]+", lines[place])]
    below = [line for line in lines[place + 1 :] if line.strip()]
    clear = sum(all(s >= len(line) or line[s - 1] == " " for s in starts[1:]) for line in below)
    if len(starts) < _FEWEST_GAPS or not below or clear < _MOSTLY * len(below):
        return None
    return _cut_at(starts)


def _lined_up(lines: Sequence[str]) -> Cut | None:
    """Cells between columns of spaces that go down through all lines, where no sign parts the cells."""
    filled = [line.rstrip() for line in lines if line.strip()]
    spaced = [line for line in filled if len(_GAP.findall(line)) >= _FEWEST_GAPS]
    if len(spaced) < _FEWEST_LINES or len(spaced) < _MOSTLY * len(filled) or any("\t" in line for line in spaced):
        return None
    if any(min(line.count(sign) for line in spaced) >= _FEWEST_GAPS for sign in ",;|"):
        return None
    width = max(map(len, spaced))
    blank = [sum(p >= len(line) or line[p] == " " for line in spaced) >= _ALL * len(spaced) for p in range(width)]
    ends = [p for p in range(2, width) if blank[p - 1] and blank[p - 2] and not blank[p]]
    first = next(p for p in range(width) if not blank[p])
    starts = sorted({first, *ends})
    return _cut_at(starts) if len(starts) >= _FEWEST_COLUMNS else None


def _cut_at(starts: Sequence[int]) -> Cut:
    """Lines cut at these places; a line in which a word goes over one of them is a title or a remark, one cell."""
    edges = [0, *starts[1:]]

    def cut(line: str) -> list[str]:
        if _is_ruler(line) or not line.strip():
            return []
        crossed = sum(s < len(line) and line[s - 1] != " " for s in starts[1:])
        if crossed > len(edges) // 3:
            return [line]
        return [line[a:b] for a, b in pairwise([*edges, max(len(line), edges[-1])])]

    return cut
