"""What reading a file gives: the rows that were understood, the ones that were not and why, and how the columns were read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import pandas as pd

from analysis.policy import Policy
from analysis.reading.answers import Answers

Kind = Literal["training", "usage", "roster", "requirements"]
Shape = Literal["long", "wide", "log"]


class UnreadableFile(Exception):
    """The whole file is refused. ``str(error)`` is one sentence for a person: what, where, and what to do next."""


@dataclass(frozen=True)
class Reject:
    """A row that was not taken: its number as a person sees it in the file, its cells, and why."""

    file: str
    row: int
    reason: str
    values: Mapping[str, str]
    column: str | None = None


@dataclass(frozen=True)
class Warned:
    """A row that was taken although something about it is odd."""

    file: str
    row: int
    warning: str


@dataclass(frozen=True)
class RowAccount:
    """read == accepted + duplicates + rejected, always."""

    read: int
    accepted: int
    duplicates: int
    rejected: int
    rejects: tuple[Reject, ...] = ()
    warned: tuple[Warned, ...] = ()


@dataclass(frozen=True)
class Question:
    """What the evidence does not decide. ``text`` says it to a person, evidence included; ``options`` are the answers offered.

    ``assumed``: how it is read until somebody answers. ``blocks``: no figure should be shown before the answer, as the file could
    be read in two ways that give other figures and nothing in it tells which.
    """

    key: str
    text: str
    options: tuple[str, ...] = ()
    assumed: str | None = None
    blocks: bool = False


@dataclass(frozen=True)
class FileReading:
    """How one file was read. ``mapping``: field -> header ("A + B" when joined); ``date_order``: header -> ymd, dmy or mdy.

    ``fingerprint``: equal for files of one layout, under which answers are remembered.
    """

    file: str
    kind: Kind
    platform: str | None
    mapping: Mapping[str, str]
    confidence: float
    date_order: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()
    shape: Shape = "long"
    fingerprint: str = ""


@dataclass(frozen=True)
class Reading:
    """One file, read. ``frame`` has the columns of analysis.columns for its kind; requirements have ``policy`` instead.

    ``sample``: a small CSV with a line an attempt that reads under ``decided`` as the whole file does: what a person is shown while
    answering questions.
    """

    reading: FileReading
    rows: RowAccount
    frame: pd.DataFrame | None = None
    policy: Policy | None = None
    sample: bytes = b""
    decided: Answers = field(default_factory=Answers)


@dataclass(frozen=True)
class Import:
    """Files dropped together, read: the attempts of all training files joined without repeats, and what the other files say.

    ``rows`` counts the training files (the others where there is none); ``accounts`` has each file's own, in the order of ``files``.
    """

    files: tuple[FileReading, ...]
    rows: RowAccount
    attempts: pd.DataFrame
    usage: pd.DataFrame | None = None
    roster: pd.DataFrame | None = None
    policy: Policy | None = None
    accounts: tuple[RowAccount, ...] = ()
