"""A table whose columns are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from analysis.columns import EMPLOYMENT, NAME, STATUS
from analysis.reading.answers import Answers
from analysis.reading.matching.assignment import Match
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS
from analysis.reading.result import Kind, Question, Shape
from analysis.reading.table import Column, Table

_SURE_NAME: Final = 0.7
_SHOWN_AS: Final[Mapping[str, str]] = {EMPLOYMENT: STATUS}
_HIDDEN: Final = frozenset({NAME, FIRST_NAME, LAST_NAME, PROGRESS})


@dataclass(frozen=True, eq=False)
class Layout:
    """A table whose columns are known, and what people have said about such a layout before.

    ``platform``: the system whose export it looks like, for a sentence only; None where that is not sure. ``questions``: what the
    table's shape leaves open; ``warnings``: what it took for granted.
    """

    kind: Kind
    table: Table
    match: Match
    shape: Shape = "long"
    fingerprint: str = ""
    answers: Answers = Answers()  # noqa: RUF009 - frozen
    platform: str | None = None
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()

    def column(self, field: str) -> Column | None:
        """The column of a field, where the table has one."""
        place = self.match.places.get(field)
        return None if place is None else self.table.columns[place]

    @property
    def name_parts(self) -> tuple[str, ...]:
        """Which fields make a learner's name: the full name where it is sure, else first and last name."""
        parts = tuple(f for f in (FIRST_NAME, LAST_NAME) if f in self.match.places)
        if NAME in self.match.places and (len(parts) < 2 or self.match.scores[NAME] >= _SURE_NAME):
            return (NAME,)
        return parts

    def mapping(self) -> dict[str, str]:
        """Field -> header for people; joined columns as "A + B"."""
        headers = self.table.labels
        shown = {_SHOWN_AS.get(f, f): headers[p] for f, p in self.match.places.items() if f not in _HIDDEN}
        names = [headers[self.match.places[f]] for f in self.name_parts]
        return {**({NAME: " + ".join(names)} if names else {}), **shown}
