"""The points that a header gives as everything: "Note /20", "(máx. 10)", "MaxPoints:40", "(0 a 10)", "得分(满分100)"."""

from __future__ import annotations

import re
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_NUMBER: Final = r"\s*(?:up to\s*)?(\d+(?:[.,]\d+)?)(?![\d/-]|[.,]\d)"
POINTS: Final = (
    r"(?:points?|pts?\.?|marks?|punkte?n?|punkt(?:ów|y|er)|pkt\.?|puntos|pontos|punti|poäng|poeng|bod[ůy]|балл\w*|бал\w*"
    r"|点|點|分|점|분)"
)
"""What points are called, as a pattern."""
_COUNTED: Final = (
    r"(?!\s*(?:attempts?|tries|days?|hours?|minutes?|min\b|mins|times|versuche|tage|intentos|tentativ\w*))"
)
_OPENS: Final = "[(\\[\uff08]"
_CLOSES: Final = "[)\\]\uff09]"
_SAID: Final = re.compile(
    rf"total\s*pts\s*[:.]?{_NUMBER}"
    rf"|(?<![^\W\d_])(?:m[aá](?:x|ks)(?:im\w*)?|макс\w*)\.?\s*(?:{POINTS}|score|grade)?\s*[:=.]?{_NUMBER}{_COUNTED}"
    rf"|MaxPoints:{_NUMBER}"
    rf"|(?:満点|满分|滿分|만점)\s*[:\uff1a]?{_NUMBER}"
    rf"|(?<!\d\s)\bout\s+of{_NUMBER}"
    rf"|points\s+possible\s*:?{_NUMBER}"
    rf"|{_OPENS}\s*(\d+(?:[.,]\d+)?)\s*(?:{POINTS}|possible)\s*(?:possible|max\.?|満点)?\s*{_CLOSES}"
    rf"|{_OPENS}\s*(?:0\s*[-–—…]|1\s*[-–—…]\s*(?=\d\d)){_NUMBER}\s*{_CLOSES}"
    rf"|(?<![\w.,:/-])0\s*(?:\.\.\.?|[-–—…~〜]|(?:to|a|à|bis|hasta|al|até|ate|tot|til|till|do|до)\b){_NUMBER}"
    rf"|{_OPENS}\s*/{_NUMBER}\s*{_CLOSES}",
    re.IGNORECASE,
)
_OUT_OF: Final = re.compile(
    rf"(?<!\d)(?<!\d\s)(?:/|\b(?:of|von|de|sur|su|di|van|av|af|z|из)\b){_NUMBER}", re.IGNORECASE
)
_BRACKETED: Final = re.compile(rf"\s*{_OPENS}[^()\[\]\uff08\uff09]*{_CLOSES}")
_AT_END: Final = re.compile(r"\s+(?:out\s+of|/)\s*\d+(?:[.,]\d+)?\s*$", re.IGNORECASE)
_BARE: Final = re.compile(rf"\S\s*{_OPENS}\s*(\d{{1,4}}(?:[.,]\d+)?)\s*{_CLOSES}\s*$")
_HUNDRED: Final = 100.0
_LEAST_BARE: Final = 5.0
_LEAST_WHOLE: Final = 2.0
_YEARS: Final = (1900, 2100)
_KEPT: Final = 0.9
_ENOUGH_FOR_A_SLIP: Final = 4
_KEPT_BARE: Final = 0.8


def header_maximum(header: str, given: Floats) -> float | None:
    """The points that a header gives as everything; no year, no "part 1 of 3".

    ``given``: the numbers below it; a mere "of 50" is believed where they hold to it.
    """
    said, out_of = _SAID.search(header), _OUT_OF.search(header)
    if said and (whole := _points(said)) > 0:
        return whole
    if (bare := _BARE.search(header)) and _is_whole(_points(bare), given):
        return _points(bare)
    whole = _points(out_of) if out_of else 0.0
    if whole < _LEAST_WHOLE or _YEARS[0] <= whole <= _YEARS[1]:
        return None
    return whole if not len(given) or _hold_to(whole, given) else None


def _hold_to(whole: float, given: Floats) -> bool:
    """Whether the numbers hold to a stated whole, but for one in ten or, of a few, a single slip."""
    over = int((given > whole).sum())
    return over <= (1 - _KEPT) * len(given) or (over == 1 and len(given) >= _ENOUGH_FOR_A_SLIP)


def _is_whole(whole: float, given: Floats) -> bool:
    """Whether a number alone in brackets is the most that can be had: nearly all numbers hold to it, and some come near."""
    if whole < _LEAST_BARE or not len(given) or float((given <= whole).mean()) < _KEPT_BARE:
        return False
    highest = float(given[given <= whole].max())
    return highest > _HUNDRED if whole > _HUNDRED else highest > whole / 2


def without_maximum(header: str) -> str:
    """The header without what it says about points, where something else is left: "Nota 1 (máx. 10)" is "Nota 1"."""
    bare = _BRACKETED.sub(lambda found: "" if _states(found[0]) else found[0], header)
    bare = _AT_END.sub("", bare)
    return bare.strip() or header


def _states(bracketed: str) -> bool:
    return _SAID.search(bracketed) is not None or _OUT_OF.search(bracketed) is not None


def _points(found: re.Match[str]) -> float:
    return float(next(group for group in found.groups() if group).replace(",", "."))
