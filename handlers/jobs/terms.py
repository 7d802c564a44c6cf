"""Under which terms the files of a team are read: what people have said about their layouts, and what the customer requires."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from analysis.policy import Policy
from analysis.reading import Answers, Memory, Question, Reading, read_file
from analysis.reading.answers import COURSE_NAME, OTHER_NAME
from analysis.reading.progress import Progress
from storage.layouts import layouts_of
from storage.policies import find_policy
from storage.tenancy import TeamSession
from storage.uploads import Upload

AS_READ: Final = ""
"""The answer of a person who lets a question stand: it is not asked again, and the file is read as if it never had been."""


@dataclass(frozen=True)
class Terms:
    """``layouts``: fingerprint -> answers by the key of their question."""

    today: date
    policy: Policy = field(default_factory=Policy)
    layouts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def read(self, upload: Upload, content: bytes, progress: Progress | None = None) -> Reading:
        """The upload under these terms and with what was said about it. Raises UnreadableFile."""
        by_layout = {fingerprint: spoken(said) for fingerprint, said in self.layouts.items()}
        memory = Memory(by_layout, always=spoken(upload.answers))
        return read_file(
            content, upload.file_name, today=self.today, policy=self.policy, progress=progress, memory=memory
        )

    def read_alike(self, other: Terms, fingerprints: Iterable[str]) -> bool:
        """Whether files of these layouts say the same under both terms."""
        same_answers = all(self.layouts.get(each) == other.layouts.get(each) for each in fingerprints)
        return same_answers and self._settles == other._settles

    @property
    def _settles(self) -> tuple[object, ...]:
        """What of the policy tells how a file reads: requirements and exemptions do not."""
        return self.policy.pass_score, self.policy.certifications, self.policy.roles

    def open_questions(self, upload: Upload, reading: Reading) -> tuple[Question, ...]:
        """What the file leaves open and nobody has answered."""
        said = {**self.layouts.get(reading.reading.fingerprint, {}), **upload.answers}
        return tuple(question for question in reading.reading.questions if question.key not in said)


def spoken(said: Mapping[str, str]) -> Answers:
    """Those of the answers that say something to the reader."""
    return Answers({key: answer for key, answer in said.items() if answer != AS_READ})


def lasting(said: Mapping[str, str]) -> dict[str, str]:
    """Those of the answers that hold for the next file of the layout too: the course of a file is the file's own.

    Whose a name is holds for files of every layout, and is kept with the customer.
    """
    return {key: answer for key, answer in said.items() if key.partition(":")[0] not in (COURSE_NAME, OTHER_NAME)}


def terms_of(session: TeamSession, customers: Iterable[int], policy: Policy | None, today: date) -> Terms:
    """The terms of the first of the customers that has a policy, with what is remembered of the only one's layouts.

    ``policy``: one that is dropped beside the files wins.
    """
    ids = list(customers)
    stored = policy or next((found.policy for each in (*ids, None) if (found := find_policy(session, each))), None)
    known = layouts_of(session, ids[0] if len(ids) == 1 else None)
    return Terms(today, stored or Policy(), known)
