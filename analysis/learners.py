"""Who is who: one learner for each person of the attempts and the roster, under the identity of definitions.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from analysis.as_of import begin_days
from analysis.columns import EMAIL, LEFT_ON, NAME, START_DATE, USER_ID
from analysis.days import NO_DAY, Days, day_number, day_numbers
from analysis.grouping import Mask, group_max, most_common
from analysis.row_columns import Makers, coded
from analysis.spelling import Codes, TextIndex, raw_codes, tidy_all


@dataclass(frozen=True)
class Learners:
    """The learners of a customer, by name then key; a learner's number is the place in these lists. -1 in ``of_*``: nobody known."""

    keys: list[str]
    emails: list[str | None]
    user_ids: list[str | None]
    names: list[str]
    of_attempt: Codes
    of_roster: Codes
    of_usage: Codes
    started_on: Days
    left_on: Days
    on_roster: Mask

    def __len__(self) -> int:
        return len(self.keys)

    def columns(self, learners: Codes) -> Makers:
        """Who these learners are: the columns with which each list of a report begins."""
        shown: dict[str, Sequence[str | None]] = {
            "key": self.keys,
            "email": self.emails,
            "user_id": self.user_ids,
            "name": self.names,
        }
        return {name: coded(texts, learners) for name, texts in shown.items()}


@dataclass(frozen=True)
class People:
    """The frames in which people are named; roster and usage may be empty. Usage rows never make a learner."""

    attempts: pd.DataFrame
    roster: pd.DataFrame
    usage: pd.DataFrame

    @property
    def frames(self) -> tuple[pd.DataFrame, ...]:
        return self.attempts, self.roster, self.usage

    def split(self, joined: Codes) -> tuple[Codes, Codes, Codes]:
        """One array over all frames' lines -> one for each frame."""
        ends = np.cumsum([len(frame) for frame in self.frames])
        attempts, roster, usage = np.split(joined, ends[:-1])
        return attempts, roster, usage


def identify(people: People, as_of: date) -> Learners:
    """Numbers the learners and says whose each line is. Raises ValueError for an attempt that names nobody."""
    identity, labels, emails = _identities(people)
    attempt, roster, _ = people.split(identity)
    if (attempt < 0).any():
        raise ValueError("an attempt without e-mail, user id and name belongs to nobody")
    active = _active(people.roster, as_of)
    known = np.flatnonzero(_flagged(np.concatenate([attempt, roster[active]]), len(labels)))
    number = np.full(len(labels) + 1, -1)
    number[known] = np.arange(len(known))
    shown = _shown(people, number[identity], [labels[at] for at in known.tolist()], known < emails)
    order = _by_name(shown)
    number[known[order]] = np.arange(len(known))
    return _learners(people, number[identity], shown.picked(order), active)


def _by_name(shown: _Shown) -> list[int]:
    """By folded name, then name, then key."""
    folded = list(map(str.casefold, shown.names))
    order = sorted(range(len(folded)), key=folded.__getitem__)
    if len(set(folded)) == len(folded):
        return order
    return sorted(order, key=lambda at: (folded[at], shown.names[at], shown.keys[at]))


def _learners(people: People, owner: Codes, shown: _Shown, active: Mask) -> Learners:
    of_attempt, of_roster, of_usage = people.split(owner)
    return Learners(
        keys=shown.keys,
        emails=shown.emails,
        user_ids=shown.user_ids,
        names=shown.names,
        of_attempt=of_attempt,
        of_roster=of_roster,
        of_usage=of_usage,
        started_on=_roster_days(people.roster[START_DATE], of_roster, len(shown.keys)),
        left_on=_roster_days(people.roster[LEFT_ON], of_roster, len(shown.keys)),
        on_roster=_flagged(of_roster[active], len(shown.keys)),
    )


def _identities(people: People) -> tuple[Codes, list[str], int]:
    """A number for each line's person over all frames (-1: nobody), the text of each number, and how many of them are e-mails."""
    email_index, id_index, name_index = TextIndex(), TextIndex(), TextIndex()
    email = np.concatenate([email_index.codes(frame[EMAIL]) for frame in people.frames])
    user_id = np.concatenate([id_index.codes(frame[USER_ID]) for frame in people.frames])
    email = _email_by_user_id(email, user_id, len(email_index.labels), len(id_index.labels))
    nameless = (email >= 0) | (user_id >= 0)
    name = np.full(len(email), -1)
    if not nameless.all():
        name = np.where(nameless, -1, np.concatenate([name_index.codes(frame[NAME]) for frame in people.frames]))
    emails, ids = len(email_index.labels), len(id_index.labels)
    by_name = np.where(name >= 0, emails + ids + name, -1)
    identity = np.where(email >= 0, email, np.where(user_id >= 0, emails + user_id, by_name))
    return identity, [*email_index.labels, *id_index.labels, *name_index.labels], emails


def _email_by_user_id(email: Codes, user_id: Codes, emails: int, ids: int) -> Codes:
    """Fills in the e-mail of lines that give a user id alone, where that id goes with exactly one e-mail elsewhere."""
    both = (email >= 0) & (user_id >= 0)
    alone = (email < 0) & (user_id >= 0)
    if not both.any() or not alone.any():
        return email
    pairs = np.unique(user_id[both] * emails + email[both])
    link = np.full(ids, -1)
    link[pairs // emails] = pairs % emails
    link[np.bincount(pairs // emails, minlength=ids) > 1] = -1
    return np.where(alone, link[user_id], email)


def _active(roster: pd.DataFrame, as_of: date) -> Mask:
    """Roster lines of people who were there on the day: started by then, and not gone before it."""
    today, left, started = day_number(as_of), day_numbers(roster[LEFT_ON]), day_numbers(roster[START_DATE])
    active: Mask = ((left == NO_DAY) | (left >= today)) & (started <= today)
    return active


@dataclass(frozen=True)
class _Shown:
    """What is shown of each learner."""

    keys: list[str]
    emails: list[str | None]
    user_ids: list[str | None]
    names: list[str]

    def picked(self, order: list[int]) -> _Shown:
        """The learners in this order."""
        emails, user_ids = [self.emails[at] for at in order], [self.user_ids[at] for at in order]
        return _Shown([self.keys[at] for at in order], emails, user_ids, [self.names[at] for at in order])


def _shown(people: People, owner: Codes, keys: list[str], by_email: Mask) -> _Shown:
    """The spelling on most of a learner's lines, the latest on a tie."""
    attempts, roster, _ = people.split(owner)
    lines = np.concatenate([attempts, roster])
    when = np.concatenate([begin_days(people.attempts), np.full(len(roster), NO_DAY)])
    user_ids = _spelled(people, USER_ID, lines, when, len(keys))
    names = _spelled(people, NAME, lines, when, len(keys))
    emails = [key if by else None for key, by in zip(keys, by_email.tolist(), strict=True)]
    said = [
        name or email or user_id or key for name, email, user_id, key in zip(names, emails, user_ids, keys, strict=True)
    ]
    return _Shown(keys, emails, user_ids, said)


def _spelled(people: People, column: str, lines: Codes, when: Days, size: int) -> list[str | None]:
    codes, spellings = raw_codes([people.attempts[column], people.roster[column]])
    chosen = most_common(lines, np.concatenate(codes), when, size, spellings)
    tidy = [*(text or None for text in tidy_all(spellings)), None]
    return [tidy[at] for at in chosen.tolist()]


def _roster_days(column: pd.Series, owner: Codes, size: int) -> Days:
    days = day_numbers(column)
    known = owner >= 0
    return group_max(owner[known], days[known], size, NO_DAY)


def _flagged(numbers: Codes, size: int) -> Mask:
    flags = np.zeros(size, dtype=bool)
    flags[numbers[numbers >= 0]] = True
    return flags
