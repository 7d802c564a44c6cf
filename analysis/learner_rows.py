"""The learners of a report as values: what each holds and misses, and when they were last active."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from analysis.days import FOREVER, NO_DAY, Days
from analysis.lazy_rows import LazyRows
from analysis.requirements import Assigned, Setting
from analysis.results import Held, Learner
from analysis.row_columns import Column, Maker, Makers, Nested, coded, dated, sliced
from analysis.spelling import Codes, by_name
from analysis.statuses import LEVEL_WORDS, STATUS_WORDS, Standing

T = TypeVar("T")


def build_learners(setting: Setting, assigned: Assigned, standing: Standing, active: Days) -> LazyRows[Learner]:
    """One entry a learner, in their order."""
    people = setting.learners
    makers: Makers = {
        "key": sliced(people.keys),
        "email": sliced(people.emails),
        "user_id": sliced(people.user_ids),
        "name": sliced(people.names),
        "roles": lambda start, stop: setting.roles.of_each(np.arange(start, stop)),
        "status": coded(STATUS_WORDS, standing.status),
        "level": coded((*LEVEL_WORDS, None), standing.level),
        "held": _held_by(setting),
        "missing": _missing_of(assigned),
        "last_activity": dated(active),
    }
    return LazyRows(Learner, len(people), makers)


@dataclass(frozen=True)
class _Held:
    """What is or was held, by learner then course: pairs, and the days to show."""

    pair: Codes
    learner: Codes
    completed: Days
    expires: Days


def _missing_of(assigned: Assigned) -> Maker:
    lacking = np.flatnonzero(assigned.missing)
    learner = assigned.learner[lacking]

    def missing(start: int, stop: int) -> Column:
        names, owner = missing_names(assigned, lacking[_of_learners(learner, start, stop)])
        return slices(names, owner - start, stop - start)

    return missing


def _of_learners(learner: Codes, start: int, stop: int) -> slice:
    """Where the entries of the learners from one number up to another stand among entries that are by learner."""
    return slice(*np.searchsorted(learner, (start, stop)).tolist())


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


def _held_by(setting: Setting) -> Maker:
    held = _held(setting)
    course, current = setting.facts.pair_course[held.pair], setting.holdings.current[held.pair].tolist()
    makers: Makers = {
        "course": coded(setting.catalog.names, course),
        "completed_on": dated(held.completed),
        "expires_on": dated(held.expires),
        "current": sliced(current),
    }

    def nested(start: int, stop: int) -> Column:
        at = _of_learners(held.learner, start, stop)
        sizes = np.bincount(held.learner[at] - start, minlength=stop - start).tolist()
        return Nested(Held, sizes, {name: maker(at.start, at.stop) for name, maker in makers.items()})

    return nested
