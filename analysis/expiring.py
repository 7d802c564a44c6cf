"""Holdings that run out in the window, that ran out, and that are in grace."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from analysis.days import FOREVER, NO_DAY, dates_of, first_known
from analysis.facts import NOT_BEGUN, Facts
from analysis.grouping import Mask, any_in_group
from analysis.lazy_rows import LazyRows
from analysis.requirements import Setting
from analysis.results import Expiring, Recertification
from analysis.row_columns import Columns
from analysis.spelling import Codes


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
    renewing = _renewing(setting)[pairs]

    def columns(start: int, stop: int) -> Columns:
        words: list[Recertification | None] = [
            "in_progress" if begun else "not_started" for begun in renewing[start:stop].tolist()
        ]
        return _columns(setting, pairs[start:stop], words)

    return LazyRows(Expiring, len(pairs), columns)


def build_expired(setting: Setting, pairs: Codes) -> LazyRows[Expiring]:
    """What ran out, in the order of the pairs."""
    return LazyRows(
        Expiring, len(pairs), lambda start, stop: _columns(setting, pairs[start:stop], [None] * (stop - start))
    )


def _renewing(setting: Setting) -> Mask:
    """Pairs with an attempt that began after the completion that they hold."""
    facts: Facts = setting.facts
    begun = first_known(facts.started, facts.enrolled, facts.completed)
    after = ~facts.has(NOT_BEGUN) & (begun != NO_DAY) & (begun > setting.holdings.completed[facts.pair])
    return any_in_group(facts.pair, after, facts.pairs)


def _columns(setting: Setting, pairs: Codes, recertification: Sequence[Recertification | None]) -> Columns:
    names, facts = setting.catalog.names, setting.facts
    return {
        **setting.learners.columns(facts.pair_learner[pairs]),
        "course": [names[what] for what in facts.pair_course[pairs].tolist()],
        "expires_on": dates_of(setting.holdings.expires[pairs]),
        "recertification": recertification,
    }
