"""Under which terms a file is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from analysis.policy import DEFAULT_PASS_SCORE, Policy
from analysis.reading.answers import Memory


@dataclass(frozen=True)
class Terms:
    """``today``: the customer's day; ``pass_score``: decides rows without a status; ``memory``: what people have answered before.

    ``policy``: whose names and aliases settle spellings of courses and roles.
    """

    today: date
    pass_score: float = DEFAULT_PASS_SCORE
    memory: Memory = field(default_factory=Memory)
    policy: Policy = field(default_factory=Policy)
