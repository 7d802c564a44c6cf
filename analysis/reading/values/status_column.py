"""What the words of one status column mean together: some words say one thing in an enrolment and another on a certificate."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from analysis.columns import STATUSES
from analysis.reading.answers import STATUS_WORD, Answers
from analysis.reading.table import Codes, Column, Mask
from analysis.reading.values.header_status import header_status, is_of_other_things
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.status_words import AMBIGUOUS, is_no, is_yes, status_of
from analysis.reading.values.timeliness import IN_TIME, LATE
from analysis.reading.words import phrase, visible

NONE: Final = -1
NOTHING: Final = "nothing"
"""The answer that a word is no status: dates and scores decide."""
CODE: Final[Mapping[str, int]] = {status: code for code, status in enumerate(STATUSES)}
_ACCEPTANCE: Final = frozenset(
    split(
        "accepted, pending, rejected, declined, revoked, expired, issued, unclaimed, claimed, replaced, "
        "pending acceptance, not accepted, awaiting acceptance"
    )
)
"""What can become of a credential after it was earned: whether its earner takes it is no part of earning it."""
_EARNED: Final = frozenset(
    split("accepted, pending, issued, unclaimed, claimed, pending acceptance, not accepted, awaiting acceptance")
)
_AWARDED: Final = frozenset(split("issued, issue, awarded, award, earned, granted"))
_ENROLMENT: Final = frozenset(
    split("active, completed, concluded, inactive, deleted, invited, creation pending, rejected, suspended")
)
"""The states of an enrolment as such: "completed" beside them says that the course has closed."""
_ENROLMENT_ONLY: Final = frozenset(split("deleted, invited, creation pending, inactive"))
_ENROLMENT_HEADER: Final = re.compile(r"\benroll?ment (?:workflow )?state\b|\bworkflow state\b")
_CLOSED: Final = frozenset(split("completed, concluded"))
_IN_FORCE: Final = frozenset(split("active, aktiv, actif, activo, activa, attivo, ativo, aktywny, current"))
_PASS_HEADER: Final = frozenset(
    split(
        "passed, pass, passed ?, has passed, success, successful, pass fail, bestanden, reussi, aprobado, "
        "aprovado, superato, geslaagd, zdane"
    )
)
_GONE_THROUGH: Final = frozenset(
    map(phrase, split("пройден, пройдена, пройдено, пройдены, пройдений, absolviert, absolvovano, absolvovan"))
)
"""Gone through: completed, or passed where the column has another word for that or one for failing."""
_PERCENT: Final = re.compile(r"^(\d{1,3})(?:[.,]\d+)?\s?%$")
_NUMBER: Final = re.compile(r"^-?\d+$")
_MOSTLY: Final = 0.9


@dataclass(frozen=True, eq=False)
class Beside:
    """What stands on each line beside the status; ``awarded``: the header of the completion speaks of issuing."""

    completed: Mask
    expires: Mask
    scored: Mask
    dated: bool = True
    """Whether the file says anywhere when things were completed."""
    awarded: bool = False


@dataclass(frozen=True, eq=False)
class StatusColumn:
    """The column, what stands beside it, and what people have said about its words."""

    column: Column
    beside: Beside
    answers: Answers

    @cached_property
    def words(self) -> list[str]:
        """The distinct words as people see them."""
        return [visible(v) for v in self.column.values]

    @cached_property
    def phrases(self) -> list[str]:
        """The distinct words, normalised."""
        return [phrase(w) for w in self.words]

    @cached_property
    def used(self) -> frozenset[str]:
        """The phrases that stand on any line."""
        return frozenset(p for p, n in zip(self.phrases, self.column.counts, strict=True) if n and p)

    @cached_property
    def given(self) -> list[str | None]:
        """The answer about each word, None where nobody has said."""
        return [self.answers.about(STATUS_WORD, w[:100]) for w in self.words]

    def codes(self) -> Codes:
        """The status code of each line, NONE where the word says none."""
        by_word = np.array([self._code(at) for at in range(len(self.words))], dtype=np.int64)
        codes = by_word[self.column.codes]
        return self._with_lines(codes)

    def known(self) -> Mask:
        """Which distinct words need no question."""
        return np.array([self._is_known(at) for at in range(len(self.words))], dtype=bool)

    def closed(self) -> Sequence[str]:
        """Words that say only that an enrolment has closed."""
        return [w for w, p in zip(self.words, self.phrases, strict=True) if p in _CLOSED] if self._is_enrolment else []

    def _code(self, at: int) -> int:
        said = self.given[at]
        if said is not None:
            return CODE.get(said, NONE)
        return CODE.get(self._meaning(at) or "", NONE)

    def _meaning(self, at: int) -> str | None:
        word, words = self.words[at], self.phrases[at]
        percent = _PERCENT.match(word)
        if percent:
            return _progress(int(percent[1]))
        if _NUMBER.match(word) and not self._is_flag:
            return None
        if words in AMBIGUOUS:
            return self._suspended()
        if is_yes(word):
            return self._yes
        if words in _GONE_THROUGH and self._has_another_end:
            return "passed"
        if words in _EARNED and self._is_acceptance:
            return "completed"
        if words in _CLOSED and self._is_enrolment:
            return None
        return status_of(word)

    def _is_known(self, at: int) -> bool:
        if self.given[at] is not None or _PERCENT.match(self.words[at]):
            return True
        if _NUMBER.match(self.words[at]):
            return self._is_flag
        return self._code(at) != NONE or self.phrases[at] in _CLOSED

    @cached_property
    def _is_flag(self) -> bool:
        return {p for p in self.used if _NUMBER.match(p)} <= {"0", "1"}

    @cached_property
    def _is_acceptance(self) -> bool:
        """Earned credentials: every word is about taking them, or what is pending has been awarded already."""
        pending = np.array([p.startswith("pending") for p in self.phrases], dtype=bool)[self.column.codes]
        if not self.used <= _ACCEPTANCE or not self.used & _EARNED:
            return False
        taken = "accepted" in self.used or self.beside.awarded
        return taken and (not pending.any() or float(self.beside.completed[pending].mean()) >= _MOSTLY)

    @cached_property
    def _is_enrolment(self) -> bool:
        if _ENROLMENT_HEADER.search(phrase(self.column.header)):
            return True
        return not self.beside.dated and self.used <= _ENROLMENT and bool(self.used & _ENROLMENT_ONLY)

    @cached_property
    def _asks_for_passing(self) -> bool:
        """A header such as "Passed?" or "Learning outcome mastered" over yes and no."""
        header = phrase(self.column.header)
        return header in _PASS_HEADER or header.endswith((" passed", " mastered"))

    @cached_property
    def _yes(self) -> str | None:
        """What a yes means: what the header says, and completed under a header that says no status itself.

        None where it may be about an account or an access: "Active", "Expired" without a certificate.
        """
        if self._asks_for_passing:
            return "passed"
        said = header_status(self.column.header)
        of_access = said == "expired" and "certif" not in phrase(self.column.header)
        unclear = is_of_other_things(self.column.header) and said not in ("completed", "passed")
        return None if of_access or unclear else said or "completed"

    @cached_property
    def _has_another_end(self) -> bool:
        """Whether another word of the column says completed or failed, so that what was gone through was passed."""
        others = {status_of(w) for w, p in zip(self.words, self.phrases, strict=True) if p in self.used - _GONE_THROUGH}
        return bool(others & {"completed", "failed"})

    @cached_property
    def _is_timely(self) -> Mask:
        """Which lines have a word that says when rather than what."""
        return np.array([p in IN_TIME or p in LATE for p in self.phrases], dtype=bool)[self.column.codes]

    @property
    def _ended(self) -> Mask:
        """Which lines tell by a day, or where the file has none by a score, that the attempt has ended."""
        return self.beside.completed if self.beside.dated else self.beside.completed | self.beside.scored

    def _suspended(self) -> str | None:
        """Failed beside "passed", barred beside "active"; None where neither stands in the column."""
        found = {status_of(w) for w, p in zip(self.words, self.phrases, strict=True) if p not in AMBIGUOUS}
        if self.used & _IN_FORCE:
            return "withdrawn"
        return "failed" if "passed" in found and "failed" not in found else None

    def _with_lines(self, codes: Codes) -> Codes:
        """Words that mean another thing on lines that were completed: "active" certificates, and a "no" to "passed?"."""
        in_force = np.array([p in _IN_FORCE for p in self.phrases], dtype=bool)[self.column.codes]
        done = in_force & self.beside.completed & (codes == CODE["in_progress"])
        codes = np.where(self._is_timely & self._ended, NONE, codes)
        held = done & (self.beside.expires | self.beside.awarded)
        codes = np.where(held, CODE["passed"], np.where(done, NONE, codes))
        if self._yes in ("in_progress", "not_started"):
            flagged = np.array([is_yes(w) for w in self.words], dtype=bool)[self.column.codes]
            codes = np.where(flagged & self.beside.completed, NONE, codes)
        if not self._asks_for_passing:
            return codes
        no = np.array([is_no(w) for w in self.words], dtype=bool)[self.column.codes]
        return np.where(no & (self.beside.completed | self.beside.scored), CODE["failed"], codes)


def speaks_of_awards(header: str) -> bool:
    """Whether a date's header says that something was issued or awarded then."""
    return not _AWARDED.isdisjoint(phrase(header).split())


def _progress(percent: int) -> str | None:
    if percent >= 100:
        return "completed" if percent == 100 else None
    return "in_progress" if percent else "not_started"
