"""What the files leave open, asked before anything of them is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from analysis.reading.answers import OTHER_NAME
from analysis.reading.result import FileReading, Question
from handlers import ids
from handlers.blocks.answer_labels import answer_label
from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import Span, actions, bold, bullets, button, name, notes, paragraph, rich, sentence
from handlers.blocks.text import listed, number, plural

_FILES = 5
_QUESTIONS = 12
_TEXT_CHARS = 300
_ASSUMED_CHARS = 80
_UNTIL = "until you say"


@dataclass(frozen=True)
class AskedFile:
    """A file with what it leaves open; ``sample`` and ``decided`` as in Reading, for showing it while people answer.

    ``as_read``: how it was read; None where it is not to be shown.
    """

    upload_id: int
    name: str
    questions: tuple[Question, ...]
    sample: bytes = b""
    decided: Mapping[str, str] = field(default_factory=dict)
    as_read: FileReading | None = None


def build_questions(files: Sequence[AskedFile], drop_value: str) -> Message:
    """Each question with its evidence; [Answer] opens the modal, [Go on as read] is offered where no question blocks."""
    asked = [question for file in files for question in file.questions]
    about = listed([file.name for file in files], _FILES, name)
    title = f"I have {plural(len(asked), 'question')} about {about} before I go on."
    items = [_item(question) for question in asked[:_QUESTIONS]]
    if len(asked) > _QUESTIONS:
        items.append([f"...and {plural(len(asked) - _QUESTIONS, 'more question')}"])
    buttons = [button("Answer", ids.ANSWER_QUESTIONS, drop_value, style="primary")]
    if can_go_on(files):
        buttons.append(button("Go on as read", ids.GO_ON_AS_READ, drop_value))
    blocks = (
        rich(paragraph(bold(title)), bullets(items, ordered=True)),
        actions(buttons, ids.QUESTION_ACTIONS),
        notes(_note(files)),
    )
    return Message(text=message_text(f"{title} {' '.join(_words(question) for question in asked)}"), blocks=blocks)


def can_go_on(files: Sequence[AskedFile]) -> bool:
    """Whether the files can be read without an answer."""
    return not any(question.blocks for file in files for question in file.questions)


def _item(question: Question) -> list[Span]:
    said = _said(question)
    return [sentence(question.text, _TEXT_CHARS), *([f" {said}"] if said else [])]


def _said(question: Question) -> str:
    if question.blocks:
        return "I cannot go on without this."
    if not question.assumed or _UNTIL in question.text.casefold():
        return ""
    return f"Until you say: {sentence(answer_label(question, question.assumed), _ASSUMED_CHARS)}."


def _words(question: Question) -> str:
    return f"{sentence(question.text, _TEXT_CHARS)} {_said(question)}".strip()


def _note(files: Sequence[AskedFile]) -> str:
    kept = (
        "Nothing is stored yet; the file is kept and"
        if len(files) == 1
        else "Nothing is stored yet; the files are kept and"
    )
    blocking = sum(question.blocks for file in files for question in file.questions)
    need = f" {number(blocking)} of them I cannot do without." if blocking and blocking < _count(files) else ""
    kinds = {question.key.partition(":")[0] for file in files for question in file.questions}
    remembered = "files under that name" if kinds == {OTHER_NAME} else "files of this layout"
    return f"{kept} the work goes on as soon as you answer. Your answer is remembered for {remembered}.{need}"


def _count(files: Sequence[AskedFile]) -> int:
    return sum(len(file.questions) for file in files)
