"""Holdings that run out in the window, that ran out, and that are in grace."""

from __future__ import annotations

from typing import Final

import numpy as np

from analysis.days import FOREVER, NO_DAY, first_known
from analysis.facts import NOT_BEGUN, Facts
from analysis.grouping import Mask, any_in_group
from analysis.lazy_rows import LazyRows
from analysis.requirements import Setting
from analysis.results import Expiring, Recertification
from analysis.row_columns import Maker, Makers, coded, dated
from analysis.spelling import Codes

_RENEWALS: Final[tuple[Recertification, ...]] = ("not_started", "in_progress")


def expiring_pairs(setting: Setting, window_days: int) -> Codes:
    """Pairs whose holding expires on the day of the facts or up to ``window_days`` later, by date then name."""
    expires, today = setting.holdings.expires, setting.facts.today
    due = setting.holdings.holding & (expires >= today) & (expires <= today + window_days) & (expires != FOREVER)
    return pairs_by_expiry(setting, due)


def pairs_by_expiry(setting: Setting, chosen: Mask) -> Codes:
    """The chosen pairs by date (a day that nobody knows first), then name."""
    pairs = np.flatnonzero(chosen)
    return pairs[np.argsort(setting.holdings.expires[pairs], kind="stable")]


def build_expiring(setting: Setting, pairs: Codes) -> LazyRows[Expiring]:
    """What runs out, in the order of the pairs, and whether its renewal has begun."""
    return _rows(setting, pairs, coded(_RENEWALS, _renewing(setting)[pairs].astype(np.int64)))


def build_expired(setting: Setting, pairs: Codes) -> LazyRows[Expiring]:
    """What ran out, in the order of the pairs."""
    return _rows(setting, pairs, lambda start, stop: [None] * (stop - start))


def _renewing(setting: Setting) -> Mask:
    """Pairs with an attempt that began after the completion that they hold."""
    facts: Facts = setting.facts
    begun = first_known(facts.started, facts.enrolled, facts.completed)
    after = ~facts.has(NOT_BEGUN) & (begun != NO_DAY) & (begun > setting.holdings.completed[facts.pair])
    return any_in_group(facts.pair, after, facts.pairs)


def _rows(setting: Setting, pairs: Codes, recertification: Maker) -> LazyRows[Expiring]:
    facts = setting.facts
    makers: Makers = {
        **setting.learners.columns(facts.pair_learner[pairs]),
        "course": coded(setting.catalog.names, facts.pair_course[pairs]),
        "expires_on": dated(setting.holdings.expires[pairs]),
        "recertification": recertification,
    }
    return LazyRows(Expiring, len(pairs), makers)
