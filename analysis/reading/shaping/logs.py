"""Event logs known by what they show: several lines of one learner and course, a word for what happened, and one time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.columns import (
    COMPLETED_ON,
    COURSE,
    DUE_ON,
    EMAIL,
    ENROLLED_ON,
    EXPIRES_ON,
    NAME,
    SCORE,
    STARTED_ON,
    STATUS,
    USER_ID,
)
from analysis.reading.answers import COLUMN
from analysis.reading.matching.assignment import header_score, says_nothing
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME
from analysis.reading.matching.kinds import Layout
from analysis.reading.matching.profile import Profile, profile
from analysis.reading.shaping.acted_logs import with_acted_upon
from analysis.reading.shaping.cells import is_share
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.table import Codes, Column, Table
from analysis.reading.values.event_words import ENROLS, GOES_ON, STARTS, event_of
from analysis.reading.values.missing import is_missing
from analysis.reading.values.moments import moments_of
from analysis.reading.words import phrase, visible

_KNOWN: Final = 0.8
_MOST_WORDS: Final = 60
_FEWEST_LINES: Final = 4
_TIMED: Final = 0.8
_FILLED: Final = 0.9
_SEVERAL: Final = 0.3
_OPENED: Final = 0.6
_RARE: Final = 0.05
_SCORE: Final = 0.5
_ONE_EACH: Final = 1.1
_SEVERAL_LEARNERS: Final = 3
_DAY: Final = 86_400
_NO_EVENT: Final = (EXPIRES_ON, DUE_ON)
_LATER_STORED: Final = frozenset(
    {"stored", "received", "stored at", "received at", "ingested", "created", "logged", "written"}
)


@dataclass(frozen=True, eq=False)
class _Seen:
    """The columns of a table with their profiles."""

    table: Table
    profiles: Sequence[Profile]

    def places(self) -> range:
        return range(len(self.profiles))


def find_log(table: Table, long: Layout | None) -> Shaped | None:
    """The table as a log, where its lines are events; ``long``: how it reads with a line an attempt."""
    if len(table.rows) < _FEWEST_LINES:
        return None
    verb = event_column(table, long)
    if verb is None:
        return None
    acted = with_acted_upon(table)
    table = acted.table
    seen = _Seen(table, [profile(c) for c in table.columns])
    time, learner = _time(seen, long), _learner(seen, long) if acted.learner is None else acted.learner
    if time is None or learner is None:
        return None
    person = {} if acted.learner is None else {NAME: acted.learner}
    told = [acted.course] if acted.course is not None and _said(long, COURSE) is None else None
    for course in told or _courses(seen, long, learner, {verb, time, learner}):
        if is_log(table, (learner, course), verb, time):
            fixed = {COURSE: course, STATUS: verb, COMPLETED_ON: time, **person, **_scaled_score(table)}
            return Shaped(table, "log", fixed, named=course == acted.course)
    return None


def _scaled_score(table: Table) -> dict[str, int]:
    """The column of scores as shares of 1, where there is one: points beside it have maxima of their own."""
    shares = (p for p, c in enumerate(table.columns) if header_score(SCORE, phrase(c.header)) >= _SCORE and is_share(c))
    place = next(shares, None)
    return {} if place is None else {SCORE: place}


def _said(long: Layout | None, field: str) -> int | None:
    """The place of the column that a person has named for a field."""
    label = None if long is None else long.answers.about(COLUMN, field)
    return long.table.labels.index(label) if long is not None and label in long.table.labels else None


def event_column(table: Table, long: Layout | None) -> int | None:
    """The column of event words: more than one kind of event, some of them before the end; words before addresses."""
    if (named := _said(long, STATUS)) is not None:
        return named
    found = [(n, place) for place, c in enumerate(table.columns) if (n := _kinds_of_event(c)) > 1]
    plain = [(n, place) for n, place in found if not any("/" in v for v in table.columns[place].values)]
    return max(plain or found, key=lambda f: (f[0], -f[1]))[1] if found else None


def _kinds_of_event(column: Column) -> int:
    used = np.flatnonzero(column.counts)
    if not 2 <= len(used) <= _MOST_WORDS:
        return 0
    events = {visible(column.values[i]): event_of(column.values[i]) for i in used.tolist() if not column.blank[i]}
    known = sum(int(column.counts[i]) for i in used.tolist() if events.get(visible(column.values[i])))
    opening = {e for e in events.values() if e in (ENROLS, STARTS, GOES_ON)}
    return len({e for e in events.values() if e}) if opening and known >= _KNOWN * len(column.codes) else 0


def _time(seen: _Seen, long: Layout | None) -> int | None:
    """The one time of each line; None where lines have several days of their own, as attempts have."""
    if (named := _said(long, COMPLETED_ON)) is not None:
        return named
    timed = [p for p in seen.places() if _is_time(seen, p)]
    if not timed:
        return None
    timed.sort(key=lambda p: (phrase(seen.table.headers[p]) in _LATER_STORED, p))
    first = timed[0]
    others = [p for p in seen.places() if p != first and _may_be_event_day(seen, p)]
    return first if all(_nearly_equal(seen.table.columns[first], seen.table.columns[p]) for p in others) else None


def _is_time(seen: _Seen, place: int) -> bool:
    values = seen.profiles[place]
    dated = max(values.day, values.stamp) >= _TIMED and not _named(seen, place, _NO_EVENT)
    return dated and values.filled >= _FILLED * len(seen.table.rows)


def _may_be_event_day(seen: _Seen, place: int) -> bool:
    values = seen.profiles[place]
    rare = values.filled < _RARE * len(seen.table.rows)
    known = values.day >= _TIMED or (
        values.stamp >= _TIMED and _named(seen, place, (ENROLLED_ON, STARTED_ON, COMPLETED_ON))
    )
    return known and not rare and not _named(seen, place, _NO_EVENT)


def _named(seen: _Seen, place: int, fields: Sequence[str]) -> bool:
    header = phrase(seen.table.headers[place])
    return any(header_score(f, header) >= _KNOWN for f in fields)


def _nearly_equal(one: Column, other: Column) -> bool:
    """Whether two columns tell the same moment, give or take a day, wherever both tell one."""
    first, second = moments_of(one)[one.codes], moments_of(other)[other.codes]
    both = ~np.isnan(first) & ~np.isnan(second)
    return bool(both.any()) and float((np.abs(first[both] - second[both]) <= _DAY).mean()) >= _TIMED


def _learner(seen: _Seen, long: Layout | None) -> int | None:
    places = {} if long is None else long.match.places
    known = next((places[f] for f in (EMAIL, USER_ID, NAME) if f in places), None)
    if known is not None:
        return known
    return next((p for p in seen.places() if seen.profiles[p].email >= _KNOWN), None)


def _courses(seen: _Seen, long: Layout | None, learner: int, taken: set[int]) -> list[int]:
    """Columns that may name the course, the likeliest first: by the header, else texts that recur."""
    if long is not None and COURSE in long.match.places:
        return [long.match.places[COURSE]]
    recurring = [
        p for p in seen.places()
        if p not in taken and seen.profiles[p].text >= _KNOWN and seen.profiles[p].repetition > 0
        and not _kinds_of_event(seen.table.columns[p]) and not _is_of_a_person(seen, p, learner)
        and (names_course(seen.table.headers[p]) or says_nothing(seen.table.headers[p]))
    ]  # fmt: skip
    return sorted(recurring, key=lambda p: (-names_course(seen.table.headers[p]), _is_address(seen, p)))


def _is_of_a_person(seen: _Seen, place: int, learner: int) -> bool:
    """Whether a column names people, by its header or as each learner has one value that is nobody else's."""
    if _named(seen, place, (NAME, EMAIL, USER_ID, FIRST_NAME, LAST_NAME)):
        return True
    column, owner = seen.table.columns[place], seen.table.columns[learner]
    pairs = np.unique(np.stack([owner.codes, column.codes]), axis=1)
    fewest = min(int(np.count_nonzero(c.counts)) for c in (owner, column))
    return fewest >= _SEVERAL_LEARNERS and int(pairs.shape[1]) <= _ONE_EACH * fewest


def names_course(header: str) -> float:
    """How surely a header, or the end of a path such as "data.course.title", names the course."""
    words = phrase(header).split()
    return max((header_score(COURSE, " ".join(words[i:])) for i in range(len(words))), default=0.0)


def _is_address(seen: _Seen, place: int) -> bool:
    return any("://" in v for v in seen.table.columns[place].values[:20])


def is_log(table: Table, pair: tuple[int, int], verb: int, time: int | None) -> bool:
    """Whether enough pairs of learner and course have several lines, and these begin with a beginning and go on to something else.

    Without a ``time`` the lines count in the order of the file.
    """
    moments = np.zeros(len(table.rows)) if time is None else moments_of(table.columns[time])[table.columns[time].codes]
    order, starts = _in_pairs(table, pair, moments)
    if not len(order):
        return False
    events = _event_codes(table.columns[verb])[order]
    several = np.diff(np.r_[starts, len(order)]) > 1
    other = np.maximum.reduceat(events, starts) != np.minimum.reduceat(events, starts)
    opened = (events[starts] <= 1) & other & several
    return bool(float(several.mean()) >= _SEVERAL and int(opened.sum()) >= _OPENED * int(several.sum()))


def comes_again(table: Table, pair: tuple[int, int]) -> bool:
    """Whether enough pairs of learner and course have several lines."""
    order, starts = _in_pairs(table, pair, np.zeros(len(table.rows)))
    return len(order) > 0 and float((np.diff(np.r_[starts, len(order)]) > 1).mean()) >= _SEVERAL


def _in_pairs(table: Table, pair: tuple[int, int], moments: npt.NDArray[np.float64]) -> tuple[Codes, Codes]:
    """The lines that have both in order of the pair and of time, and where in that order each pair begins."""
    learner, course = (table.columns[p] for p in pair)
    pairs = learner.codes * len(course.values) + course.codes
    known = ~(_missing(learner)[learner.codes] | _missing(course)[course.codes])
    order = np.lexsort((np.arange(len(pairs)), moments, pairs))
    order = order[known[order]]
    return order, np.flatnonzero(np.r_[True, np.diff(pairs[order]) != 0]) if len(order) else order


def _missing(column: Column) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.array([is_missing(visible(v)) for v in column.values], dtype=bool)


def _event_codes(column: Column) -> Codes:
    """0 enrols, 1 starts, 2 goes on, more for each way of ending; 2 for a word that is not known."""
    ranks = {ENROLS: 0, STARTS: 1, GOES_ON: 2, None: 2}
    found = [event_of(v) for v in column.values]
    codes = [ranks.get(e, 3 + len(str(e))) for e in found]
    return np.array(codes, dtype=np.int64)[column.codes]
