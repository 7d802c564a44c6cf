"""Where each learner stands: certified, in progress, not started, or nothing assigned; and their level of certification."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.requirements import Assigned
from analysis.results import LearnerStatus, Level, Share
from analysis.rounding import percent
from analysis.spelling import Codes

STATUS_WORDS: Final[tuple[LearnerStatus, ...]] = ("certified", "in_progress", "not_started", "no_requirement")
LEVEL_WORDS: Final[tuple[Level, ...]] = ("Fully Certified", "Partial", "Not Certified")


@dataclass(frozen=True)
class Standing:
    """For each learner: the place in STATUS_WORDS, the place in LEVEL_WORDS (-1: no level), and how much of the assigned is held."""

    status: Codes
    level: Codes
    assigned: Codes
    held: Codes

    @property
    def missing(self) -> Codes:
        return self.assigned - self.held


def find_standing(assigned: Assigned, learners: int) -> Standing:
    """The status and level of every learner."""
    total = np.bincount(assigned.learner, minlength=learners)
    held = np.bincount(assigned.learner[assigned.held], minlength=learners)
    begun = np.bincount(assigned.learner[assigned.missing & assigned.begun], minlength=learners)
    status = np.select([total == 0, held == total, begun > 0], [3, 0, 1], default=2)
    level = np.select([total == 0, held == total, held > 0], [-1, 0, 1], default=2)
    return Standing(status, level, total, held)


def status_shares(standing: Standing) -> Mapping[LearnerStatus, Share]:
    """How many learners have each status; the percentages divide by learners with anything assigned."""
    counts = np.bincount(standing.status, minlength=len(STATUS_WORDS)).tolist()
    bound = sum(counts[:3])
    shares = {word: Share(count, percent(count, bound)) for word, count in zip(STATUS_WORDS[:3], counts, strict=False)}
    return {**shares, "no_requirement": Share(counts[3], None)}
