"""The learners of a report as values: what each holds and misses, and when they were last active."""

from __future__ import annotations

from typing import TypeVar

import numpy as np

from analysis.days import FOREVER, NO_DAY, Days, dates_of
from analysis.grouping import Mask
from analysis.requirements import Assigned, Setting
from analysis.results import Held, Learner
from analysis.spelling import Codes, by_name
from analysis.statuses import LEVEL_WORDS, STATUS_WORDS, Standing

T = TypeVar("T")


def build_learners(setting: Setting, assigned: Assigned, standing: Standing, active: Days) -> tuple[Learner, ...]:
    """One entry a learner, in their order."""
    people, size = setting.learners, len(setting.learners)
    held = slices(*_held(setting), size)
    missing = slices(*missing_names(assigned, assigned.missing), size)
    return tuple(
        Learner(
            key,
            email,
            user_id,
            name,
            roles,
            STATUS_WORDS[status],
            LEVEL_WORDS[level] if level >= 0 else None,
            holds,
            lacks,
            last,
        )
        for key, email, user_id, name, roles, status, level, holds, lacks, last in zip(
            people.keys,
            people.emails,
            people.user_ids,
            people.names,
            setting.roles.of_each(size),
            standing.status.tolist(),
            standing.level.tolist(),
            held,
            missing,
            dates_of(active),
            strict=True,
        )
    )


def missing_names(assigned: Assigned, chosen: Mask) -> tuple[list[str], Codes]:
    """The names of the chosen entries in text order within each learner, and the learner of each."""
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


def _held(setting: Setting) -> tuple[list[Held], Codes]:
    """What is or was held, by learner then course; a waiver in force stands where no completion is current."""
    facts, holdings = setting.facts, setting.holdings
    pairs = np.flatnonzero(holdings.holding | holdings.waived)
    by_waiver = holdings.waived[pairs] & ~(holdings.holding[pairs] & (holdings.expires[pairs] >= facts.today))
    completed = np.where(by_waiver, NO_DAY, holdings.completed[pairs])
    expires = np.where(by_waiver, holdings.waived_until[pairs], holdings.expires[pairs])
    names = setting.catalog.names
    held = [
        Held(names[course], done, until, current)
        for course, done, until, current in zip(
            facts.pair_course[pairs].tolist(),
            dates_of(completed),
            dates_of(np.where(expires == FOREVER, NO_DAY, expires)),
            holdings.current[pairs].tolist(),
            strict=True,
        )
    ]
    return held, facts.pair_learner[pairs]
