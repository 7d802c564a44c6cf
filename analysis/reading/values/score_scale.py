"""How many points are everything, where neither cells nor headers say so: a column beside them, or who passed with what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from analysis.reading.table import Codes
from analysis.reading.values.status_column import CODE, NONE
from analysis.reading.words import phrase, visible

Floats = npt.NDArray[np.float64]

_MAXIMUM: Final = re.compile(
    r"\b(?:max|maks|maximum|maximal\w*|maxim[aoe]s?|maximale|maksim\w*|massim[oaie]|maksymaln\w*|possible|possibles|posibles?|"
    r"possive(?:l|is)|possibil[ei]|mojliga?|mulige?|mogelijke?|haalbare?|erreichbare?|available|obtainable|attainable|"
    r"denominator|out of|bareme|макс\w*|максимал\w*|maximalpunkt\w*|enimmais\w*)\b|満点|满分|配点|만점|总分"
)
_TOTAL: Final = frozenset(
    {"total points", "total marks", "possible", "total possible", "points total", "total score possible"}
)
_POINTS: Final = frozenset(
    phrase(
        "points point pts earned total collected punkte puntos pontos punti punten punkty poang poeng body puncte pisteet "
        "pontok очки ポイント 积分 "
        "積分 포인트 poin gesammelte sammelte acumulados ganados gagnes obtenus totales"
    ).split()
)
_NO_POINTS: Final = re.compile(
    r"\b(?:attempts?|tries|days?|hours?|minutes?|min|times?|dates?|seats?|capacity|participants?|users?|learners?|age|"
    r"versuche?|tentativ\w*|intentos|tage|dauer|plazas|pogingen|forsok|dni)\b"
)
_PERCENT: Final = re.compile(
    r"%|\b(?:percent\w*|per cent|pct|prozent\w*|pro[cs]ent\w*|por ?cent\w*|pour ?cent\w*)\b", re.IGNORECASE
)
_FEWEST: Final = 8
_FEWEST_ASKED: Final = 3
_SCHOOL: Final = re.compile(
    r"\b(?:gpa|grade point(?: average)?|schulnoten?|zensur(?:en)?)\b|\b[45](?:[.,]0)? scale\b"
    r"|[(\[]\s*1\s*(?:[-–—]|bis|to|a|à)\s*[4-6]\s*[)\]]",
    re.IGNORECASE,
)
_HIGHEST_GRADE: Final = 6.0
_HUNDRED: Final = 100.0
_THIRD: Final = 35.0
_PROVEN: Final = (10.0, 20.0)
_LEAST_SHARE_TO_PASS: Final = 0.5
_FEWEST_OF_EACH: Final = 2
_WHOLES: Final = (5, 6, 10, 12, 15, 20, 25, 30, 40, 50)


@dataclass(frozen=True)
class Small:
    """Scores that all lie in the lowest third of a hundred. ``whole``: the points that statuses prove; None where people must say.

    ``passed_with``: the lowest of those who passed; None where nothing in the file says who did.
    """

    highest: float
    whole: float | None = None
    passed_with: float | None = None

    @property
    def offered(self) -> list[str]:
        """Round numbers that the points may be out of, and the hundred."""
        return [*(f"{n:g}" for n in [w for w in _WHOLES if w >= self.highest][:4]), "100"]


def names_maximum(header: str) -> bool:
    """Whether a header speaks of the most that can be had, of points and not of attempts or days."""
    words = phrase(header)
    return (words in _TOTAL or _MAXIMUM.search(words) is not None) and not _NO_POINTS.search(words)


def is_maximum_of(header: str, scored: str) -> bool:
    """Whether a maximum's header is the score's own with the word for the most of it: "Quiz_score_max" beside "Quiz_score"."""
    return phrase(_MAXIMUM.sub(" ", phrase(header))) == phrase(scored)


def are_school_grades(header: str, scores: Floats) -> bool:
    """Whether a header speaks of grades such as 1 to 6 or a GPA: no share of anything, and which is best differs by country."""
    given = scores[~np.isnan(scores)]
    return _SCHOOL.search(header) is not None and bool(len(given)) and float(given.max()) <= _HIGHEST_GRADE


def counts_points(header: str) -> bool:
    """Whether a header says nothing but points: they are collected, and nothing tells that there is a most of them."""
    return set(phrase(header).split()) <= _POINTS


def small_scores(header: str, scores: Floats, statuses: Codes | None) -> Small | None:
    """What small numbers may be out of; None where they can be read as they stand.

    ``scores`` and ``statuses`` by line; without statuses these scores would decide them.
    """
    given = scores[(scores >= 0) & (scores <= _HUNDRED)]
    if len(given) < _FEWEST_ASKED or given.max() > _THIRD or _PERCENT.search(visible(header)):
        return None
    highest = float(given.max())
    undecided = statuses is None or int(((statuses == NONE) & ~np.isnan(scores)).sum()) >= _FEWEST_ASKED
    if statuses is None or (undecided and not (statuses == CODE["passed"]).any()):
        return Small(highest) if highest > 0 else None
    passed = scores[(statuses == CODE["passed"]) & ~np.isnan(scores)]
    failed = scores[(statuses == CODE["failed"]) & ~np.isnan(scores)]
    if len(passed) < _FEWEST_OF_EACH or passed.max() == 0:
        return None
    return Small(highest, _proven(highest, passed, failed), float(passed.min()))


def _proven(highest: float, passed: Floats, failed: Floats) -> float | None:
    """Ten or twenty, where everybody who passed has at least half of it and more than everybody who failed."""
    whole = next((w for w in _PROVEN if w >= highest), None)
    if whole is None or len(failed) < _FEWEST_OF_EACH or highest <= whole / 2:
        return None
    apart = passed.min() > failed.max() and passed.min() >= _LEAST_SHARE_TO_PASS * whole
    return whole if apart and len(passed) + len(failed) >= _FEWEST else None
