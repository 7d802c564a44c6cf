"""Breaks a text into lines by the width that it has when drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from matplotlib.backends.backend_agg import RendererAgg

from analysis.charts.fonts import font_for

MAX_CHARACTERS = 400
"""Longer is no name: it is cut before it is measured, so that a hostile cell costs no time."""


class TypeSetter:
    """Measures and wraps text as it will be drawn. Widths are in inches."""

    def __init__(self, dpi: int) -> None:
        self._dpi = dpi
        self._renderer: Any = RendererAgg(1, 1, dpi)  # type: ignore[no-untyped-call]

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        properties = font_for(text, size, bold=bold)
        return float(self._renderer.get_text_width_height_descent(text, properties, ismath=False)[0]) / self._dpi

    def wrap(self, text: str, size: float, width: float, most: int, *, bold: bool = False) -> list[str]:
        """At most ``most`` lines, none wider than ``width``; the last ends in an ellipsis where the text goes on."""

        def fits(candidate: str) -> bool:
            return self.width(candidate, size, bold=bold) <= width

        lines: list[str] = []
        rest = text[:MAX_CHARACTERS]
        while rest and len(lines) < most:
            line = _longest(rest, fits)
            lines.append(line.strip())
            rest = rest[len(line) :].lstrip()
        if rest or len(text) > MAX_CHARACTERS:
            lines[-1] = _shortened(lines[-1], fits)
        return lines


def _longest(text: str, fits: Callable[[str], bool]) -> str:
    """The longest beginning that fits, ending at a space where there is one in its second half."""
    end = bisect_left(range(1, len(text) + 1), True, key=lambda size: not fits(text[:size]))
    if end == len(text):
        return text
    space = text.rfind(" ", 0, end + 1)
    return text[: space + 1] if space > end // 2 else text[: max(end, 1)]


def _shortened(line: str, fits: Callable[[str], bool]) -> str:
    while line and not fits(f"{line}…"):
        line = line[:-1]
    return f"{line}…"
