"""The way in: one file, or several dropped together, from bytes to what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from analysis.policy import DEFAULT_PASS_SCORE, Policy
from analysis.reading.answers import Memory
from analysis.reading.limits import Limits, check_size
from analysis.reading.matching.kinds import Layout
from analysis.reading.opening.content import container
from analysis.reading.opening.encoding import decode
from analysis.reading.opening.text_table import read_text_table
from analysis.reading.opening.workbook import read_workbook
from analysis.reading.progress import CHECKING, MATCHING, READING, Progress, silent
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
from analysis.reading.shaping.choice import choose_layout
from analysis.reading.table import Table
from analysis.reading.terms import Terms

_Opened = Policy | Layout


def read_file(
    content: bytes,
    name: str,
    *,
    today: date,
    pass_score: float = DEFAULT_PASS_SCORE,
    limits: Limits = Limits(),  # noqa: B008 - frozen, so that one value serves every call
    progress: Progress | None = None,
    memory: Memory = Memory(),  # noqa: B008 - frozen
) -> Reading:
    """One file of any kind, read; raises UnreadableFile when the file as a whole cannot be taken."""
    watch = progress or silent
    terms = Terms(today, pass_score, memory)
    return _read(_open(content, name, _Opening(limits, watch, memory)), name, terms, watch)


def read_files(
    files: Sequence[tuple[str, bytes]],
    *,
    today: date,
    policy: Policy | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen, so that one value serves every call
    progress: Progress | None = None,
    memory: Memory = Memory(),  # noqa: B008 - frozen
) -> Import:
    """Files dropped together, requirements first: attempts of all training files joined, every row accounted for.

    A requirements file among them takes the place of ``policy``; its pass score decides rows without a status.
    """
    watch = progress or silent
    opened = [(name, _open(content, name, _Opening(limits, watch, memory))) for name, content in files]
    stated = next((o for _, o in reversed(opened) if isinstance(o, Policy)), policy)
    pass_score = stated.pass_score if stated else DEFAULT_PASS_SCORE
    terms = Terms(today, pass_score, memory)
    return _joined([_read(o, name, terms, watch) for name, o in opened], stated)


@dataclass(frozen=True)
class _Opening:
    limits: Limits
    progress: Progress
    memory: Memory


def _open(content: bytes, name: str, opening: _Opening) -> _Opened:
    """What the file is by its content: a policy, or a table whose columns are known."""
    limits, progress = opening.limits, opening.progress
    progress(READING, 0, 0)
    check_size(content, name, limits)
    if container(content, name) != "text":
        tables = read_workbook(content, name, limits)
    else:
        head = decode(content, name) if len(content) < 2_000_000 else ""
        if looks_like_requirements_yaml(head):
            return build_policy(read_yaml(head, name))
        tables = [read_text_table(content, name, limits)]
    progress(READING, lines := sum(len(t.rows) for t in tables), lines)
    if all(is_requirements_table(t) for t in tables):
        return build_policy(read_requirement_tables(tables, name))
    progress(MATCHING, 0, lines)
    layout = _best_layout(tables, opening.memory)
    _check_cells(layout.table, limits)
    progress(MATCHING, lines, lines)
    return layout


def _best_layout(tables: Sequence[Table], memory: Memory) -> Layout:
    """The sheet that reads best: dashboards and notes stand beside the rows in many workbooks."""
    found: list[Layout] = []
    refusal: UnreadableFile | None = None
    for table in tables:
        try:
            found.append(choose_layout(table, memory))
        except UnreadableFile as error:
            refusal = refusal or error
    if not found:
        raise refusal or UnreadableFile("There is no table in this file.")
    best = max(found, key=lambda layout: (len(layout.match.places), len(layout.table.rows)))
    if not len(best.table.rows):
        raise UnreadableFile(
            f"{best.table.name} has headers but no rows: export it again, with a wider period or without filters."
        )
    return best


def _check_cells(table: Table, limits: Limits) -> None:
    for column in table.columns:
        if max(map(len, column.values), default=0) > limits.cell_characters:
            raise UnreadableFile(
                f"{table.name}: a cell of '{column.header[:80]}' is longer than {limits.cell_characters:,} characters: "
                "check the quotes of the file, or export it without that column."
            )


def _read(opened: _Opened, name: str, terms: Terms, progress: Progress) -> Reading:
    if isinstance(opened, Policy):
        return Reading(FileReading(name, "requirements", None, {}, 1.0), RowAccount(0, 0, 0, 0), policy=opened)
    lines = len(opened.table.rows)
    progress(CHECKING, 0, lines)
    if opened.kind == "training":
        reading = (read_log if opened.shape == "log" else read_attempts)(opened, terms)
    else:
        reading = (read_usage if opened.kind == "usage" else read_roster)(opened, terms)
    progress(CHECKING, lines, lines)
    return reading


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
