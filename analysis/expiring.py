"""Holdings that run out in the window, that ran out, and that are in grace."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from analysis.days import FOREVER, NO_DAY, dates_of, first_known
from analysis.facts import NOT_BEGUN, Facts
from analysis.grouping import Mask, any_in_group
from analysis.requirements import Setting
from analysis.results import Expiring, Recertification
from analysis.spelling import Codes


def expiring_pairs(setting: Setting, window_days: int) -> Codes:
    """Pairs whose holding expires on the day of the facts or up to ``window_days`` later."""
    expires, today = setting.holdings.expires, setting.facts.today
    due = setting.holdings.holding & (expires >= today) & (expires <= today + window_days) & (expires != FOREVER)
    return np.flatnonzero(due)


def build_expiring(setting: Setting, pairs: Codes) -> tuple[Expiring, ...]:
    """By date, then name: what runs out, and whether its renewal has begun."""
    renewing = _renewing(setting)[pairs].tolist()
    return _lines(setting, pairs, ["in_progress" if begun else "not_started" for begun in renewing])


def build_expired(setting: Setting, chosen: Mask) -> tuple[Expiring, ...]:
    """By date (a day that nobody knows first), then name."""
    pairs = np.flatnonzero(chosen)
    return _lines(setting, pairs, [None] * len(pairs))


def _renewing(setting: Setting) -> Mask:
    """Pairs with an attempt that began after the completion that they hold."""
    facts: Facts = setting.facts
    begun = first_known(facts.started, facts.enrolled, facts.completed)
    after = ~facts.has(NOT_BEGUN) & (begun != NO_DAY) & (begun > setting.holdings.completed[facts.pair])
    return any_in_group(facts.pair, after, facts.pairs)


def _lines(setting: Setting, pairs: Codes, words: Sequence[Recertification | None]) -> tuple[Expiring, ...]:
    people, names, facts = setting.learners, setting.catalog.names, setting.facts
    expires = setting.holdings.expires[pairs]
    order = np.lexsort((pairs, expires))
    days = dates_of(expires)
    learner, course = facts.pair_learner[pairs].tolist(), facts.pair_course[pairs].tolist()
    return tuple(
        Expiring(
            people.keys[learner[at]],
            people.emails[learner[at]],
            people.user_ids[learner[at]],
            people.names[learner[at]],
            names[course[at]],
            days[at],
            words[at],
        )
        for at in order.tolist()
    )
