"""The learners of a report as values: what each holds and misses, and when they were last active."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from analysis.days import FOREVER, NO_DAY, Days, dates_of
from analysis.lazy_rows import LazyRows
from analysis.requirements import Assigned, Setting
from analysis.results import Held, Learner
from analysis.row_columns import Columns, Nested
from analysis.spelling import Codes, by_name
from analysis.statuses import LEVEL_WORDS, STATUS_WORDS, Standing

T = TypeVar("T")


def build_learners(setting: Setting, assigned: Assigned, standing: Standing, active: Days) -> LazyRows[Learner]:
    """One entry a learner, in their order."""
    held = _held(setting)
    lacking = np.flatnonzero(assigned.missing)
    lacking_learner = assigned.learner[lacking]

    def columns(start: int, stop: int) -> Columns:
        missing = lacking[slice(*np.searchsorted(lacking_learner, (start, stop)).tolist())]
        return _columns(setting, standing, active, _Part(start, stop, _cut(held, start, stop), missing, assigned))

    return LazyRows(Learner, len(setting.learners), columns)


@dataclass(frozen=True)
class _Part:
    """The learners from one place up to another, with what they hold and the entries of ``assigned`` that they miss."""

    start: int
    stop: int
    held: _Held
    missing: Codes
    assigned: Assigned


@dataclass(frozen=True)
class _Held:
    """What is or was held, by learner then course: pairs, and the days and the state to show."""

    pair: Codes
    learner: Codes
    completed: Days
    expires: Days


def _columns(setting: Setting, standing: Standing, active: Days, part: _Part) -> Columns:
    people, at = setting.learners, slice(part.start, part.stop)
    size = part.stop - part.start
    names, entry_learner = missing_names(part.assigned, part.missing)
    return {
        "key": people.keys[at],
        "email": people.emails[at],
        "user_id": people.user_ids[at],
        "name": people.names[at],
        "roles": setting.roles.of_each(np.arange(part.start, part.stop)),
        "status": [STATUS_WORDS[status] for status in standing.status[at].tolist()],
        "level": [LEVEL_WORDS[level] if level >= 0 else None for level in standing.level[at].tolist()],
        "held": _holdings(setting, part.held, np.bincount(part.held.learner - part.start, minlength=size)),
        "missing": slices(names, entry_learner - part.start, size),
        "last_activity": dates_of(active[at]),
    }


def missing_names(assigned: Assigned, chosen: Codes) -> tuple[list[str], Codes]:
    """The names of the chosen entries, by name within each learner, and the learner of each."""
    learner, item = assigned.learner[chosen], assigned.item[chosen]
    names = [one.name for one in assigned.items]
    return [names[number] for number in item[by_item_name(assigned, learner, item)].tolist()], learner


def by_item_name(assigned: Assigned, learner: Codes, item: Codes) -> Codes:
    """The order of entries (already by learner) in which each learner's items are in text order."""
    ordered = sorted(range(len(assigned.items)), key=lambda number: by_name(assigned.items[number].name))
    rank = np.empty(len(ordered), dtype=np.int64)
    rank[ordered] = np.arange(len(ordered))
    return np.lexsort((rank[item], learner))


def slices(values: list[T], learner: Codes, size: int) -> list[tuple[T, ...]]:
    """Values that are in the learners' order, as one tuple a learner."""
    ends = np.cumsum(np.bincount(learner, minlength=size)).tolist()
    return [tuple(values[start:end]) for start, end in zip([0, *ends], ends, strict=False)]


def _held(setting: Setting) -> _Held:
    """A waiver in force stands where no completion is current."""
    facts, holdings = setting.facts, setting.holdings
    pairs = np.flatnonzero(holdings.holding | holdings.waived)
    by_waiver = holdings.waived[pairs] & ~(holdings.holding[pairs] & (holdings.expires[pairs] >= facts.today))
    completed = np.where(by_waiver, NO_DAY, holdings.completed[pairs])
    expires = np.where(by_waiver, holdings.waived_until[pairs], holdings.expires[pairs])
    return _Held(pairs, facts.pair_learner[pairs], completed, np.where(expires == FOREVER, NO_DAY, expires))


def _cut(held: _Held, start: int, stop: int) -> _Held:
    at = slice(*np.searchsorted(held.learner, (start, stop)).tolist())
    return _Held(held.pair[at], held.learner[at], held.completed[at], held.expires[at])


def _holdings(setting: Setting, held: _Held, sizes: Codes) -> Nested:
    names, courses = setting.catalog.names, setting.facts.pair_course[held.pair].tolist()
    columns: Columns = {
        "course": [names[course] for course in courses],
        "completed_on": dates_of(held.completed),
        "expires_on": dates_of(held.expires),
        "current": setting.holdings.current[held.pair].tolist(),
    }
    return Nested(Held, sizes.tolist(), columns)
