"""A sample of a table, read again as the whole table was: which columns hold what is known, nothing is matched anew."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest

import numpy as np

from analysis.columns import COURSE, DAY_COLUMNS
from analysis.policy import DEFAULT_PASS_SCORE, Policy
from analysis.reading.answers import COLUMN, COURSE_NAME, NO_COLUMN, Answers
from analysis.reading.files import read_layout
from analysis.reading.matching.assignment import Match
from analysis.reading.matching.kinds import FIELDS, PERSON, Layout
from analysis.reading.result import FileReading, Reading, UnreadableFile
from analysis.reading.table import Table, encode
from analysis.reading.terms import Terms


def read_sample(
    content: bytes,
    as_read: FileReading,
    decided: Answers,
    said: Answers,
    *,
    today: date,
    policy: Policy | None = None,
) -> Reading:
    """What ``Reading.sample`` says under ``decided`` and, over it, what a person has ``said``; raises UnreadableFile.

    A column that a person gives to one field is no other field's any more; two days that are taken one for the other change places.
    """
    table = _table(content, as_read.file)
    match = _match(table, FIELDS.get(as_read.kind, ()), decided, said)
    layout = Layout(
        kind=as_read.kind,
        table=_with_named_course(table, match, said),
        match=match,
        shape=as_read.shape,
        fingerprint=as_read.fingerprint,
        answers=decided.joined(said),
    )
    terms = Terms(today, policy.pass_score if policy else DEFAULT_PASS_SCORE, policy=policy or Policy())
    return read_layout(layout, terms)


def headers_of(content: bytes) -> tuple[str, ...]:
    """What the columns of a sample are called where people choose one."""
    return _table(content, "").labels


def _table(content: bytes, name: str) -> Table:
    lines = list(csv.reader(io.StringIO(content.decode("utf-8", "replace"), newline="")))
    if not lines:
        raise UnreadableFile("There are no rows to show.")
    header, rows = lines[0], lines[1:]
    cells = list(zip_longest(*rows, fillvalue="")) or [()] * len(header)
    columns = tuple(encode(title, np.array(values, dtype=object)) for title, values in zip(header, cells, strict=False))
    return Table(name, columns, np.arange(2, len(rows) + 2, dtype=np.int64))


def _with_named_course(table: Table, match: Match, said: Answers) -> Table:
    """The table with the course that a person has named on every line, where no column holds it."""
    names = [answer for key, answer in said.given.items() if key.startswith(f"{COURSE_NAME}:")]
    place = match.places.get(COURSE)
    if not names or place is None:
        return table
    named = replace(table.columns[place], codes=np.zeros(len(table.rows), dtype=np.int64), values=[names[-1]])
    return replace(table, columns=(*table.columns[:place], named, *table.columns[place + 1 :]))


def _match(table: Table, fields: Sequence[str], decided: Answers, said: Answers) -> Match:
    places = {label: place for place, label in enumerate(table.labels)}
    before, chosen = _columns(fields, decided, places), _columns(fields, said, places)
    freed = {place: before[field] for field, place in chosen.items() if field in before and field in DAY_COLUMNS}
    found = dict(chosen)
    for field, place in before.items():
        left = place if place not in chosen.values() else freed.get(place) if field in DAY_COLUMNS else None
        if said.about(COLUMN, field) is None and left is not None and left not in found.values():
            found[field] = left
    _check(found, fields)
    return Match(found, dict.fromkeys(found, 1.0))


def _check(found: Mapping[str, int], fields: Sequence[str]) -> None:
    """Refuses what no line could be read with."""
    if not any(field in found for field in PERSON):
        raise UnreadableFile("no column is left that says who the learner is.")
    if COURSE in fields and COURSE not in found:
        raise UnreadableFile("no column is left for the course.")


def _columns(fields: Sequence[str], answers: Answers, places: Mapping[str, int]) -> dict[str, int]:
    told = {field: answers.about(COLUMN, field) for field in fields}
    return {field: places[label] for field, label in told.items() if label not in (None, NO_COLUMN) and label in places}
