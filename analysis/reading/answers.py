"""What a person has said about a layout: answers by the key of the question, remembered by the layout's fingerprint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

NO_COLUMN: Final = "(none)"
"""The answer that no column of the file holds the field."""
DAY_FIRST: Final = "day first"
MONTH_FIRST: Final = "month first"
SAME: Final = "same"
DIFFERENT: Final = "different"

COLUMN: Final = "column"
DATE_ORDER: Final = "date_order"
STATUS_WORD: Final = "status"
SCALE: Final = "score"
COURSE_NAME: Final = "course"
SAME_COURSE: Final = "same_course"
SAME_ROLE: Final = "same_role"
OTHER_NAME: Final = "customer"
"""Whether a name in the file is another one of a customer that is known: asked where the customers are stored, not while reading."""
NEW_CUSTOMER: Final = "(new customer)"


@dataclass(frozen=True)
class Answers:
    """``given``: key of a question -> the answer, one of the question's options (for a name: any text)."""

    given: Mapping[str, str] = field(default_factory=dict)

    def about(self, kind: str, subject: str) -> str | None:
        """The answer about a field, a column, a word or a pair; None where nobody has said."""
        return self.given.get(question_key(kind, subject))

    def joined(self, later: Answers) -> Answers:
        """Both, the later ones winning."""
        return Answers({**self.given, **later.given})


@dataclass(frozen=True)
class Memory:
    """Answers by fingerprint of a layout, and ``always``: those that hold for every file, which win."""

    by_layout: Mapping[str, Answers] = field(default_factory=dict)
    always: Answers = field(default_factory=Answers)

    def of(self, fingerprint: str) -> Answers:
        """What is known about a layout."""
        return self.by_layout.get(fingerprint, Answers()).joined(self.always)


def question_key(kind: str, subject: str) -> str:
    """The key under which a question is asked and its answer kept."""
    return f"{kind}:{subject}"
