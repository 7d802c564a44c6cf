"""From files on disk to reports: what `laurel report` shows and writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from analysis.columns import CUSTOMER
from analysis.company_names import company_key
from analysis.customer_name import find_customer_name
from analysis.customers import Frames, split_by_customer
from analysis.policy import Policy
from analysis.reading.answers import Answers, Memory
from analysis.reading.files import read_files
from analysis.reading.result import Import, Kind, UnreadableFile
from analysis.report import Question, report_on
from analysis.results import CustomerReport
from bot.reporting.asked import Asked
from bot.reporting.unanswered import blocking, how_to_answer, refuse_wrong_answers
from bot.terminal.watching import Watch

NAMED: Final = 10


@dataclass(frozen=True)
class Outcome:
    """What was read, and each customer's report with the frames behind it; no report while a question is ``unanswered``."""

    imported: Import
    reports: tuple[tuple[CustomerReport, Frames], ...]
    as_of: date
    unanswered: str | None = None


def analyse(asked: Asked, watch: Watch) -> Outcome:
    """Read, then report on each customer. Raises UnreadableFile or OSError where an input cannot be taken."""
    imported = _read(asked, watch)
    if questions := blocking(imported.files):
        return Outcome(imported, (), asked.as_of, how_to_answer(questions))
    if not any(file.kind in ("training", "roster") for file in imported.files):
        return Outcome(imported, (), asked.as_of)  # usage alone makes nobody a learner
    imported, customers = _split(imported, asked)
    reports = []
    for done, (name, frames) in enumerate(_chosen(customers, asked.customer).items()):
        watch("analysing", done, len(customers))
        question = Question(imported.policy or Policy(), asked.as_of, asked.window_days, frames.usage, frames.roster)
        reports.append((report_on(frames.attempts, name, question), frames))
    return Outcome(imported, tuple(reports), asked.as_of)


def _read(asked: Asked, watch: Watch) -> Import:
    expected: Mapping[Kind, Path | None] = {
        "requirements": asked.requirements,
        "usage": asked.usage,
        "roster": asked.roster,
    }
    extra = [(kind, path) for kind, path in expected.items() if path is not None]
    paths = [*asked.files, *(path for _, path in extra)]
    memory = Memory(always=Answers(asked.answers))
    contents = [(path.name, path.read_bytes()) for path in paths]
    imported = read_files(contents, today=asked.today, progress=watch, memory=memory)
    refuse_wrong_answers(imported.files, asked.answers)
    # From the end: an archive among the files gives several.
    for (kind, _), reading in zip(reversed(extra), reversed(imported.files), strict=False):
        if reading.kind != kind:
            raise UnreadableFile(f"{reading.file} was given as --{kind}, but it reads as {reading.kind} data.")
    return imported


def _split(imported: Import, asked: Asked) -> tuple[Import, dict[str, Frames]]:
    """The frames of each customer. Where a name had to be found for lines without one, the first file's warnings say so."""
    frames = Frames(imported.attempts, imported.roster, imported.usage)
    people = [frame for frame in (frames.attempts, frames.roster) if frame is not None]
    unnamed = [frame[missing] for frame in people if (missing := frame[CUSTOMER].isna()).any()]
    found, why = find_customer_name(unnamed, asked.files[0].stem)
    customers = dict(split_by_customer(frames, found))
    if asked.customer or not unnamed or found not in customers:
        return imported, customers
    first, *others = imported.files
    warned = replace(first, warnings=(*first.warnings, f"{why} --customer NAME gives it another."))
    return replace(imported, files=(warned, *others)), customers


def _chosen(customers: dict[str, Frames], asked: str | None) -> dict[str, Frames]:
    """All of them, or the one that was asked for; a file's only customer takes the name that was asked for."""
    if asked is None:
        return customers
    if len(customers) == 1:
        return dict.fromkeys([asked], *customers.values())
    chosen = {name: frames for name, frames in customers.items() if company_key(name) == company_key(asked)}
    if not chosen:
        names = ", ".join(list(customers)[:NAMED])
        raise UnreadableFile(
            f"--customer {asked}: the files have {len(customers)} customers and none of that name ({names})."
        )
    return chosen
