"""What the evidence does not decide about columns: said as questions rather than read wrong in silence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analysis.columns import COMPLETED_ON, ENROLLED_ON, EXPIRES_ON, STARTED_ON
from analysis.reading.matching.kinds import Layout
from analysis.reading.matching.profile import profile
from analysis.reading.result import Question

_SURE: Final = 0.6
_DATED: Final = 0.8
_EVENTS: Final = (ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON)
_SHOWN: Final = 10


def column_questions(layout: Layout) -> tuple[Question, ...]:
    """Questions about fields that only just match, and about dates that stand in columns of no known name."""
    return (*_unsure_fields(layout), *_unused_dates(layout))


def _unsure_fields(layout: Layout) -> list[Question]:
    headers = layout.table.headers
    unsure = {f: p for f, p in layout.match.places.items() if layout.match.scores[f] < _SURE}
    return [
        Question(
            key=f"column:{field}",
            text=f"Is '{headers[place][:80]}' the {field.replace('_', ' ')}? Its header and values only just fit.",
            options=tuple(h[:80] for h in headers if h.strip())[:100],
        )
        for field, place in unsure.items()
    ]


def _unused_dates(layout: Layout) -> list[Question]:
    """A training table without a single event's date, although some column is full of dates."""
    if any(f in layout.match.places for f in _EVENTS):
        return []
    dated = _dated_headers(layout)
    if not dated:
        return []
    listed = ", ".join(f"'{h[:80]}'" for h in dated[:_SHOWN])
    text = f"Which column says when a course was completed? None is named so, but these hold dates: {listed}."
    return [Question(key=f"column:{COMPLETED_ON}", text=text, options=tuple(dated))]


def _dated_headers(layout: Layout) -> Sequence[str]:
    taken = set(layout.match.places.values())
    return [c.header for i, c in enumerate(layout.table.columns) if i not in taken and profile(c).day >= _DATED]
