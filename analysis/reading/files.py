"""The way in: one file, or several dropped together, from bytes to what they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

import pandas as pd

from analysis.policy import DEFAULT_PASS_SCORE, Policy
from analysis.reading.answers import Memory
from analysis.reading.best_sheet import Chosen, choose_sheet
from analysis.reading.limits import Limits, check_size
from analysis.reading.matching.layout import Layout
from analysis.reading.opening.account_columns import without_account_columns
from analysis.reading.opening.archive import unpack
from analysis.reading.opening.content import container
from analysis.reading.opening.encoding import decode
from analysis.reading.opening.tables import read_tables
from analysis.reading.progress import CHECKING, MATCHING, READING, Progress, silent
from analysis.reading.requirements.own_words import requirement_columns
from analysis.reading.requirements.policy import build_policy, looks_like_requirements_yaml
from analysis.reading.requirements.tables import is_requirements_table, read_requirement_tables
from analysis.reading.requirements.yaml_text import read_yaml
from analysis.reading.result import FileReading, Import, Kind, Reading, RowAccount, UnreadableFile
from analysis.reading.rows.account import total
from analysis.reading.rows.attempts import read_attempts
from analysis.reading.rows.duplicates import duplicate_attempts
from analysis.reading.rows.event_log import read_log
from analysis.reading.rows.frames import join_frames, no_attempts
from analysis.reading.rows.people import read_roster, read_usage
from analysis.reading.shaping.named_customer import with_named_customer
from analysis.reading.table import Table
from analysis.reading.terms import Terms

_LONGEST_YAML: Final = 2_000_000


@dataclass(frozen=True)
class _Stated:
    """Requirements, and which columns of a list of people's own they stood in."""

    policy: Policy
    mapping: Mapping[str, str] = field(default_factory=dict)


_Opened = _Stated | Chosen


def read_file(
    content: bytes,
    name: str,
    *,
    today: date,
    pass_score: float = DEFAULT_PASS_SCORE,
    limits: Limits = Limits(),  # noqa: B008 - frozen, so that one value serves every call
    progress: Progress | None = None,
    memory: Memory = Memory(),  # noqa: B008 - frozen
    policy: Policy | None = None,
) -> Reading:
    """One file of any kind, read; raises UnreadableFile when the file as a whole cannot be taken.

    A ``policy`` brings its own pass score, and its names settle spellings of courses and roles.
    """
    watch = progress or silent
    terms = Terms(today, policy.pass_score if policy else pass_score, memory, policy or Policy())
    opened = _open_dropped(content, name, _Opening(limits, watch, memory))
    if len(opened) > 1:
        raise UnreadableFile(f"{name} holds {len(opened)} exports: unpack it and drop the files in it.")
    return _read(opened[0][1], opened[0][0], terms, watch)


def read_files(
    files: Sequence[tuple[str, bytes]],
    *,
    today: date,
    policy: Policy | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen, so that one value serves every call
    progress: Progress | None = None,
    memory: Memory = Memory(),  # noqa: B008 - frozen
) -> Import:
    """Files dropped together, archives unpacked, requirements first: attempts of all training files joined, every row accounted for.

    A requirements file among them takes the place of ``policy``; its pass score decides rows without a status.
    """
    watch = progress or silent
    opening = _Opening(limits, watch, memory)
    opened = [o for name, content in files for o in _open_dropped(content, name, opening)]
    stated = next((o.policy for _, o in reversed(opened) if isinstance(o, _Stated)), policy)
    pass_score = stated.pass_score if stated else DEFAULT_PASS_SCORE
    terms = Terms(today, pass_score, memory, stated or Policy())
    return _joined([_read(o, name, terms, watch) for name, o in opened], stated)


@dataclass(frozen=True)
class _Opening:
    limits: Limits
    progress: Progress
    memory: Memory


def _open_dropped(content: bytes, name: str, opening: _Opening) -> list[tuple[str, _Opened]]:
    """The file, or the files in it; one that cannot be read does not keep back the others of its archive, and is named."""
    opened: list[tuple[str, _Opened]] = []
    refused: list[UnreadableFile] = []
    for inner, member in unpack(content, name, opening.limits):
        try:
            opened.append((inner, _open(member, inner, opening)))
        except UnreadableFile as error:
            refused.append(error)
    place = next((i for i, (_, o) in enumerate(opened) if isinstance(o, Chosen)), None)
    if refused and place is None:
        raise refused[0]
    if refused and place is not None:
        inner, chosen = opened[place]
        opened[place] = (inner, _warned(chosen, refused))
    return opened


def _warned(chosen: _Opened, refused: Sequence[UnreadableFile]) -> _Opened:
    if isinstance(chosen, _Stated):
        return chosen
    return replace(chosen, warnings=(*chosen.warnings, *(f"Not read: {error}" for error in refused)))


def _open(content: bytes, name: str, opening: _Opening) -> _Opened:
    """What the file is by its content: a policy, or a table whose columns are known."""
    limits, progress = opening.limits, opening.progress
    progress(READING, 0, 0)
    check_size(content, name, limits)
    text = decode(content, name) if len(content) < _LONGEST_YAML and container(content, name) == "text" else ""
    if looks_like_requirements_yaml(text):
        return _Stated(build_policy(read_yaml(text, name)))
    tables = [without_account_columns(table) for table in read_tables(content, name, limits)]
    progress(READING, lines := sum(len(t.rows) for t in tables), lines)
    if all(is_requirements_table(t) for t in tables):
        named = {key: header for t in tables for key, header in requirement_columns(t).items()}
        return _Stated(build_policy(read_requirement_tables(tables, name)), named)
    progress(MATCHING, 0, lines)
    for table in tables:
        _check_cells(table, limits)
    chosen = choose_sheet(tables, opening.memory)
    progress(MATCHING, lines, lines)
    return chosen


def _check_cells(table: Table, limits: Limits) -> None:
    for column in table.columns:
        if max(map(len, column.values), default=0) > limits.cell_characters:
            raise UnreadableFile(
                f"{table.name}: a cell of '{column.header[:80]}' is longer than {limits.cell_characters:,} characters: "
                "check the quotes of the file, or export it without that column."
            )


def _read(opened: _Opened, name: str, terms: Terms, progress: Progress) -> Reading:
    if isinstance(opened, _Stated):
        told = FileReading(name, "requirements", None, opened.mapping, 1.0)
        return Reading(told, RowAccount(0, 0, 0, 0), policy=opened.policy)
    lines = len(opened.layout.table.rows)
    progress(CHECKING, 0, lines)
    reading = read_layout(opened.layout, terms)
    progress(CHECKING, lines, lines)
    if not opened.warnings:
        return reading
    return replace(reading, reading=replace(reading.reading, warnings=(*reading.reading.warnings, *opened.warnings)))


def read_layout(layout: Layout, terms: Terms) -> Reading:
    """What the lines of a table say, now that its columns are known."""
    if layout.kind == "training":
        reading = (read_log if layout.shape == "log" else read_attempts)(layout, terms)
    else:
        reading = (read_usage if layout.kind == "usage" else read_roster)(layout, terms)
    return with_named_customer(reading, layout.table.above)


def _joined(readings: Sequence[Reading], policy: Policy | None) -> Import:
    attempts = _frames(readings, "training")
    joined = join_frames(attempts) if attempts else no_attempts()
    repeats = duplicate_attempts(joined) if len(attempts) > 1 else None
    repeated = 0 if repeats is None else int(repeats.sum())
    return Import(
        files=tuple(r.reading for r in readings),
        rows=total([r.rows for r in readings if not attempts or r.reading.kind == "training"], repeated),
        attempts=joined if repeats is None or not repeated else joined[~repeats].reset_index(drop=True),
        usage=_people(readings, "usage"),
        roster=_people(readings, "roster"),
        policy=policy,
        accounts=tuple(r.rows for r in readings),
    )


def _frames(readings: Sequence[Reading], kind: Kind) -> list[pd.DataFrame]:
    return [r.frame for r in readings if r.reading.kind == kind and r.frame is not None]


def _people(readings: Sequence[Reading], kind: Kind) -> pd.DataFrame | None:
    frames = _frames(readings, kind)
    return join_frames(frames) if frames else None
