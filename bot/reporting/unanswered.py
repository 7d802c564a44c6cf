"""Questions that must be answered before there are any figures, said in one line with how to answer them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from shlex import quote
from typing import Final

from analysis.reading.result import FileReading, Question, UnreadableFile

_SHOWN: Final = 3
_TEXT: Final = 200


def blocking(files: Sequence[FileReading]) -> list[tuple[FileReading, Question]]:
    """The questions without whose answer the files can be read in two ways that give other figures."""
    return [(file, question) for file in files for question in file.questions if question.blocks]


def refuse_wrong_answers(files: Sequence[FileReading], given: Mapping[str, str]) -> None:
    """Raises UnreadableFile where a question was answered and is still open: the answer is none that it can have."""
    for question in (question for file in files for question in file.questions):
        if question.key in given:
            offered = f" It can be: {', '.join(question.options[:20])}." if question.options else ""
            raise UnreadableFile(f"--answer {question.key}: '{given[question.key]}' does not answer it.{offered}")


def how_to_answer(open_questions: Sequence[tuple[FileReading, Question]]) -> str:
    """One line: which questions, and the options that answer them."""
    shown = [f"{file.file}: {question.text[:_TEXT]} {hint(question)}" for file, question in open_questions[:_SHOWN]]
    more = len(open_questions) - len(shown)
    rest = f" ... and {more} more" if more > 0 else ""
    return f"There are no figures before this is answered. {' '.join(shown)}{rest}"


def hint(question: Question) -> str:
    """The option that answers a question, with the answers that it can have."""
    first, *others = question.options[:_SHOWN] or ("...",)
    also = f" (or {', '.join(others)}{', ...' if len(question.options) > _SHOWN else ''})" if others else ""
    return f"[--answer {quote(f'{question.key}={first}')}{also}]"
