"""Draws a bar chart as a PNG card that reads on a phone, on light and dark screens: large type on a background of its own.

Labels stand over their bars, so that a long name has the whole width and nothing is cut. Lengths are inches from the
top left corner; the card is WIDTH wide and as high as it needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.charts.chart import Bar, BarChart, Group
from analysis.charts.fonts import drawable, font_for
from analysis.charts.lines import TypeSetter

DPI: Final = 200
WIDTH: Final = 7.2
"""1440 pixels: twice the widest that Slack shows."""
MARGIN: Final = 0.3
INNER: Final = WIDTH - 2 * MARGIN
PAPER, TRACK, TEXT, QUIET = "#FFFFFF", "#E8E8E8", "#1D1C1D", "#505050"

TITLE_SIZE, LABEL_SIZE, SMALL_SIZE = 20.0, 15.0, 12.5
BAR_HEIGHT: Final = 0.24
BAR_STEP: Final = 0.31
LABEL_GAP: Final = 0.05
GROUP_GAP: Final = 0.13
TITLE_LINES, LABEL_LINES, NOTE_LINES = 3, 2, 3


@dataclass(frozen=True)
class _Line:
    """A line of text and the height that it takes."""

    text: str
    size: float
    bold: bool = False
    colour: str = TEXT

    @property
    def height(self) -> float:
        return self.size / 72 * 1.38


def render_chart(chart: BarChart) -> bytes:
    """The chart as PNG, 1440 pixels wide."""
    setter = TypeSetter(DPI)
    head, notes = _head(chart, setter), _small_print(chart, setter)
    groups = [(group, _label(group, setter)) for group in chart.groups]
    bars = sum(_group_height(group, label) for group, label in groups)
    card = _Card(2 * MARGIN + _height(head) + GROUP_GAP + bars + _height(notes))
    card.write(head)
    card.skip(GROUP_GAP)
    column = _figures_width(chart, setter)
    for group, label in groups:
        card.write(label)
        card.skip(LABEL_GAP)
        for bar in group.bars:
            card.draw(bar, column)
        card.skip(GROUP_GAP)
    card.write(notes)
    return card.png()


class _Card:
    """A figure that is filled from the top downwards."""

    def __init__(self, height: float) -> None:
        self._figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER)
        FigureCanvasAgg(self._figure)
        self._axes: Any = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set(xlim=(0, WIDTH), ylim=(height, 0))
        self._axes.axis("off")
        self._top = MARGIN

    def skip(self, gap: float) -> None:
        self._top += gap

    def write(self, lines: list[_Line]) -> None:
        for line in lines:
            self._text(MARGIN, self._top + line.height / 2, line)
            self._top += line.height

    def draw(self, bar: Bar, column: float) -> None:
        """A bar on its track, with its figure in the column at the right."""
        length = INNER - column
        self._box(length, facecolor=TRACK)
        filled = min(max(bar.share, 0.0), 1.0) * length
        if filled:
            self._box(filled, facecolor=bar.ink.colour, hatch=bar.ink.hatch, edgecolor=PAPER, linewidth=0)
            self._box(filled, facecolor="none", edgecolor=TEXT, linewidth=0.8)
        self._text(MARGIN + length + 0.12, self._top + BAR_HEIGHT / 2, _Line(bar.text, LABEL_SIZE))
        self._top += BAR_STEP

    def png(self) -> bytes:
        file = BytesIO()
        self._figure.savefig(file, format="png", pil_kwargs={"compress_level": 1}, metadata={"Software": None})
        return file.getvalue()

    def _box(self, length: float, **style: Any) -> None:
        self._axes.add_patch(Rectangle((MARGIN, self._top), length, BAR_HEIGHT, **style))

    def _text(self, left: float, middle: float, line: _Line) -> None:
        # parse_math: a course may be called "Save $5 or $10", which is no formula.
        properties = font_for(line.text, line.size, bold=line.bold)
        self._axes.text(
            left,
            middle,
            line.text,
            fontproperties=properties,
            color=line.colour,
            va="center_baseline",
            parse_math=False,
        )


def _head(chart: BarChart, setter: TypeSetter) -> list[_Line]:
    title = setter.wrap(
        drawable(chart.title, fallback="Completion by course"), TITLE_SIZE, INNER, TITLE_LINES, bold=True
    )
    subtitle = _wrapped(chart.subtitle, SMALL_SIZE, LABEL_LINES, setter)
    return [_Line(line, TITLE_SIZE, bold=True) for line in title] + [
        _Line(line, SMALL_SIZE, colour=QUIET) for line in subtitle
    ]


def _label(group: Group, setter: TypeSetter) -> list[_Line]:
    text = drawable(group.label, group.fallback)
    return [_Line(line, LABEL_SIZE) for line in setter.wrap(text, LABEL_SIZE, INNER, LABEL_LINES)]


def _small_print(chart: BarChart, setter: TypeSetter) -> list[_Line]:
    return [
        _Line(line, SMALL_SIZE, colour=QUIET)
        for note in chart.notes
        for line in _wrapped(note, SMALL_SIZE, NOTE_LINES, setter)
    ]


def _wrapped(text: str, size: float, most: int, setter: TypeSetter) -> list[str]:
    return setter.wrap(drawable(text, fallback=""), size, INNER, most)


def _figures_width(chart: BarChart, setter: TypeSetter) -> float:
    """How wide the column of figures must be for the longest of them."""
    return max(setter.width(bar.text, LABEL_SIZE) for group in chart.groups for bar in group.bars) + 0.15


def _height(lines: list[_Line]) -> float:
    return sum(line.height for line in lines)


def _group_height(group: Group, label: list[_Line]) -> float:
    return _height(label) + LABEL_GAP + BAR_STEP * len(group.bars) + GROUP_GAP
