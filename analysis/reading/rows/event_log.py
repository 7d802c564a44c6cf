"""An event log -> attempts: lines of one learner and course folded, every line accounted for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.columns import (
    ATTEMPT_COLUMNS,
    COMPLETED_ON,
    COURSE,
    CUSTOMER,
    EMAIL,
    ENROLLED_ON,
    LAST_ACTIVITY,
    NAME,
    ROLES,
    ROW,
    SCORE,
    STARTED_ON,
    STATUS,
    STATUSES,
    USER_ID,
)  # fmt: skip
from analysis.reading.answers import STATUS_WORD, Answers, question_key
from analysis.reading.matching.header_words import SUCCESS
from analysis.reading.matching.kinds import Layout
from analysis.reading.result import FileReading, Question, Reading
from analysis.reading.rows.account import account
from analysis.reading.rows.day_fields import DayFields, read_days
from analysis.reading.rows.duplicates import learner_codes, repeated
from analysis.reading.rows.findings import Finding, cell_finding, rejected_lines, row_finding, tell_rejects
from analysis.reading.rows.folding import CODES, Events, fold
from analysis.reading.rows.frames import complete, day_column, source_columns, status_column, text_columns
from analysis.reading.rows.learners import read_learners
from analysis.reading.rows.settled import LINES, sample, settled
from analysis.reading.table import Codes, Column
from analysis.reading.terms import Terms
from analysis.reading.values.dates import Order
from analysis.reading.values.event_words import GOES_ON, event_of
from analysis.reading.values.missing import is_missing
from analysis.reading.values.moments import moments_of
from analysis.reading.values.roles import read_roles
from analysis.reading.values.scores import read_scores
from analysis.reading.values.status_words import is_no, status_of
from analysis.reading.values.texts import Texts, read_texts
from analysis.reading.words import visible

_ASKED_AT_MOST: Final = 10
_BY_STATUS: Final = {"not_started": "enrols", "in_progress": "starts"}
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Log:
    """What each line says; lines are those of the table."""

    texts: dict[str, Texts]
    days: DayFields
    events: Codes
    moments: Floats
    scores: Floats
    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]


def read_log(layout: Layout, terms: Terms) -> Reading:
    """The attempts that a log tells; each has the row of its last line. Accepted rows are lines, records are attempts."""
    log, lines = _read(layout, terms), len(layout.table.rows)
    kept = np.flatnonzero(~rejected_lines(log.findings, lines))
    pairs = _pairs(log.texts, kept)
    pairs_of_lines = np.full(lines, -1, dtype=np.int64)
    pairs_of_lines[kept] = pairs
    again = repeated([pairs, _codes(log.moments[kept]), log.events[kept], _codes(log.scores[kept])])
    told, pairs = kept[~again], pairs[~again]
    order = np.lexsort((told if _rises(log.moments) else -told, log.moments[told], pairs))
    frame = _frame(layout, log, told[order], pairs[order])
    return Reading(
        reading=_describe(layout, log),
        rows=account(lines, len(told), tell_rejects(layout.table, log.findings)),
        frame=frame,
        sample=sample(layout, (), _telling_lines(layout, pairs_of_lines)),
        decided=settled(layout, log.days.proven, {}),
    )


def _telling_lines(layout: Layout, pairs: Codes) -> list[int]:
    """All lines of the first attempts, and of those with each word of the event, as far as there is room."""
    column = layout.column(STATUS)
    firsts = np.array([], dtype=np.int64) if column is None else np.unique(column.codes, return_index=True)[1]
    chosen: dict[int, None] = {}
    for pair in dict.fromkeys(pairs[[*np.sort(firsts)[:LINES], *range(min(LINES, len(pairs)))]].tolist()):
        mine = np.flatnonzero(pairs == pair)[: LINES + 1].tolist()
        if pair >= 0 and len(chosen) + len(mine) <= LINES:
            chosen |= dict.fromkeys(mine)
    return sorted(chosen)


def _read(layout: Layout, terms: Terms) -> _Log:
    learners, days = read_learners(layout), read_days(layout, (COMPLETED_ON,), terms.today)
    texts = {**learners.by_column(), **_things(layout)}
    events, questions = _events(layout)
    scores, unread = _scores(layout)
    when = np.isnat(days.of(COMPLETED_ON, len(layout.table.rows)))
    headers = layout.mapping()
    findings = (
        learners.nobody,
        row_finding(~texts[COURSE].present, f"no course: {headers[COURSE]} is empty", headers[COURSE]),
        *days.findings,
        row_finding(when, f"no time: {headers[COMPLETED_ON]} is empty", headers[COMPLETED_ON]),
        *unread,
    )
    return _Log(texts, days, events, _moments(layout, days), scores, findings, (*days.questions, *questions))


def _things(layout: Layout) -> dict[str, Texts]:
    course, roles = layout.column(COURSE), layout.column(ROLES)
    found = {COURSE: read_texts(course)} if course else {}
    return found | ({ROLES: read_roles(roles)} if roles else {})


def _scores(layout: Layout) -> tuple[Floats, tuple[Finding, ...]]:
    column = layout.column(SCORE)
    if column is None:
        return np.full(len(layout.table.rows), np.nan), ()
    read = read_scores(column)
    unread = cell_finding(column, read.unreadable, "is not a score")
    return read.scores[column.codes], (unread, cell_finding(column, read.out_of_range, "is not between 0 and 100"))


def _moments(layout: Layout, days: DayFields) -> Floats:
    column = layout.column(COMPLETED_ON)
    if column is None:
        return np.zeros(len(layout.table.rows))
    order: Order = "mdy" if days.orders.get(column.header) == "mdy" else "dmy"
    return moments_of(column, order)[column.codes]


def _events(layout: Layout) -> tuple[Codes, tuple[Question, ...]]:
    """The event of each line (see CODES) and a question for each word that is not known; such a line merely goes on."""
    column, success = layout.column(STATUS), layout.column(SUCCESS)
    if column is None:
        return np.full(len(layout.table.rows), CODES[GOES_ON], dtype=np.int64), ()
    words = [visible(v) for v in column.values]
    events = [_event(w, layout.answers) for w in words]
    codes = np.array([CODES[e or GOES_ON] for e in events], dtype=np.int64)[column.codes]
    unknown = [
        (int(n), w) for w, e, n in zip(words, events, column.counts, strict=True) if n and e is None and not is_missing(w)
    ]  # fmt: skip
    questions = tuple(_question(column.header, w, n) for n, w in sorted(unknown, reverse=True)[:_ASKED_AT_MOST])
    return (codes if success is None else _with_success(codes, success)), questions


def _event(word: str, answers: Answers) -> str | None:
    told = answers.about(STATUS_WORD, word)
    return _BY_STATUS.get(told, told) if told in STATUSES else event_of(word)


def _question(header: str, word: str, lines: int) -> Question:
    return Question(
        key=question_key(STATUS_WORD, word[:100]),
        text=f"{header}: what does '{word[:100]}' mean ({lines} {'line' if lines == 1 else 'lines'})? Until you say, the attempt goes on.",
        options=STATUSES,
    )


def _with_success(codes: Codes, success: Column) -> Codes:
    """ "completed" with its own yes or no about success is passed or failed."""
    told = [
        CODES["failed"] if is_no(v) else CODES["passed"] if status_of(v) in ("completed", "passed") else -1
        for v in success.values
    ]
    result = np.array(told, dtype=np.int64)[success.codes]
    return np.where((codes == CODES["completed"]) & (result >= 0), result, codes)


def _pairs(texts: dict[str, Texts], lines: Codes) -> Codes:
    """A number for each pair of learner and course, line by line."""
    who = pd.DataFrame({f: texts[f].categorical(lines) for f in (EMAIL, USER_ID, NAME)})
    learners, course = learner_codes(who), texts[COURSE].codes[lines]
    customer = texts[CUSTOMER].codes[lines]
    together = (
        (learners * (int(course.max(initial=0)) + 2) + course + 1) * (int(customer.max(initial=0)) + 2) + customer + 1
    )
    return pd.factorize(together)[0].astype(np.int64)


def _codes(values: Floats) -> Codes:
    return pd.factorize(values, use_na_sentinel=False)[0].astype(np.int64)


def _rises(moments: Floats) -> bool:
    """Whether the file runs forward in time; where two lines have one time, the file's order decides."""
    steps = np.diff(moments[~np.isnan(moments)])
    return int((steps > 0).sum()) >= int((steps < 0).sum())


def _frame(layout: Layout, log: _Log, told: Codes, pairs: Codes) -> pd.DataFrame:
    """A line an attempt, in the order of their last lines in the file."""
    days = log.days.of(COMPLETED_ON, len(layout.table.rows))[told]
    folded = fold(Events(pairs, log.events[told], days, log.scores[told]))
    order = np.argsort(told[folded.last], kind="stable")
    last = told[folded.last]
    frame = complete(
        {
            **source_columns(layout.table, last),
            **text_columns(log.texts, last),
            ENROLLED_ON: day_column(folded.enrolled, np.arange(len(last))),
            STARTED_ON: day_column(folded.started, np.arange(len(last))),
            COMPLETED_ON: day_column(folded.completed, np.arange(len(last))),
            LAST_ACTIVITY: day_column(days, folded.last),
            SCORE: folded.scores,
            STATUS: status_column(folded.statuses, np.arange(len(last))),
        },
        ATTEMPT_COLUMNS,
        len(last),
    )
    return frame.iloc[order].reset_index(drop=True) if not (np.diff(frame[ROW].to_numpy()) >= 0).all() else frame


def _describe(layout: Layout, log: _Log) -> FileReading:
    return FileReading(
        file=layout.table.name,
        kind=layout.kind,
        platform=layout.platform,
        mapping=layout.mapping(),
        confidence=layout.match.confidence,
        date_order=log.days.orders,
        questions=(*layout.questions, *log.questions),
        shape="log",
        fingerprint=layout.fingerprint,
    )
