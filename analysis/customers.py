"""Frames of several customers, split by the customer that each line names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from analysis.columns import CUSTOMER, STATUS
from analysis.company_names import company_key
from analysis.grouping import Mask
from analysis.spelling import Codes, TextIndex, most_common_spelling, raw_codes


@dataclass(frozen=True)
class Frames:
    """The frames of a report; roster and usage where there are any."""

    attempts: pd.DataFrame
    roster: pd.DataFrame | None
    usage: pd.DataFrame | None


def split_by_customer(frames: Frames, unnamed: str) -> Iterator[tuple[str, Frames]]:
    """Each customer's name, as spelled most often, and lines, by name. Spellings with one ``company_key`` are one.

    Attempts without a customer are ``unnamed``'s. So are such roster lines, unless there is only one customer; such usage
    lines go to every customer, where they find their own learners or nobody.
    """
    names = _customer_names(frames, unnamed)
    index = TextIndex(company_key)
    for name in names.values():
        index.number(name)
    other = index.find(unnamed)
    of_attempts = _numbers(frames.attempts, index, other)
    of_roster = _numbers(frames.roster, index, 0 if len(names) == 1 else other)
    of_usage = _numbers(frames.usage, index, _ANY)
    for name in sorted(names.values()):
        number = index.find(name)
        attempts = _part(frames.attempts, of_attempts == number)
        roster = None if frames.roster is None else _part(frames.roster, of_roster == number)
        usage = None if frames.usage is None else _part(frames.usage, (of_usage == number) | (of_usage == _ANY))
        yield name, Frames(attempts, roster, usage)


_ANY: Final = -2


def _customer_names(frames: Frames, unnamed: str) -> dict[str, str]:
    """Folded -> shown. Usage lines never make a customer, as they never make a learner."""
    roster = {} if frames.roster is None else _spellings(frames.roster)
    names = {**roster, **_spellings(frames.attempts)}
    homeless = bool(frames.attempts[CUSTOMER].isna().any())
    if frames.roster is not None and len(names) > 1:
        homeless = homeless or bool(frames.roster[CUSTOMER].isna().any())
    return {company_key(unnamed): unnamed, **names} if homeless or not names else names


def shown_names(frames: Iterable[pd.DataFrame]) -> dict[str, str]:
    """Each spelling of a customer in the frames -> the spelling of that company which most lines have; in the order of the frames."""
    counts: dict[str, int] = {}
    for frame in frames:
        (codes,), texts = raw_codes([frame[CUSTOMER]])
        lines = np.bincount(codes[codes >= 0], minlength=len(texts)).tolist()
        for text, count in zip(texts, lines, strict=True):
            if count:
                counts[text] = counts.get(text, 0) + count
    shown = most_common_spelling(counts.items(), company_key)
    return {text: shown[company_key(text)] for text in counts if text.strip()}


def _spellings(frame: pd.DataFrame) -> dict[str, str]:
    (codes,), texts = raw_codes([frame[CUSTOMER]])
    counts = np.bincount(codes[codes >= 0], minlength=len(texts)).tolist()
    return most_common_spelling(
        ((text, count) for text, count in zip(texts, counts, strict=True) if count), company_key
    )


def _numbers(frame: pd.DataFrame | None, index: TextIndex, unnamed: int) -> Codes:
    if frame is None:
        return np.empty(0, dtype=np.int64)
    codes = index.codes(frame[CUSTOMER])
    return np.where(codes < 0, unnamed, codes)


def _part(frame: pd.DataFrame, chosen: Mask) -> pd.DataFrame:
    """These lines; texts of other customers' lines are dropped, so that a small part costs little."""
    if chosen.all():
        return frame
    part = frame[chosen]
    categorical = [
        name for name in part.columns if name != STATUS and isinstance(part[name].dtype, pd.CategoricalDtype)
    ]
    return part.assign(**{name: part[name].cat.remove_unused_categories() for name in categorical})
