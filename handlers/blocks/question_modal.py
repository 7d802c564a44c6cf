"""The modal in which people answer questions about files or change their columns, with some rows as they would be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from slack_sdk.models.blocks import (
    ExternalDataSelectElement,
    InputBlock,
    InputInteractiveElement,
    Option,
    PlainTextInputElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from analysis.reading.result import Question
from handlers import ids
from handlers.blocks.answer_labels import answer_label
from handlers.blocks.limits import OPTION_CHARS, SELECT_OPTIONS, TEXT_CHARS, VIEW_TITLE_CHARS
from handlers.blocks.message import Block
from handlers.blocks.parts import bold, header, literal, monospaced, notes, paragraph, rich, sentence
from handlers.blocks.text import cut, plural

QUESTIONS_AT_ONCE: Final = 36
_LABEL_CHARS: Final = 1_900
_NAME_CHARS: Final = 200
_SAMPLE_CHARS: Final = TEXT_CHARS - 100
_READ: Final = "The first rows as they would be read:"
_GUESSED: Final = "The first rows, by a guess until you choose:"
_SAMPLE_BELOW: Final = 4
"""With more questions than this the rows stand above them, where they are seen to change."""


@dataclass(frozen=True)
class ShownFile:
    """``numbered``: the number of each question in the modal. ``sample``: rows as they would be read; None where there are none."""

    upload_id: int
    name: str
    numbered: Mapping[int, Question]
    sample: str | None = None


@dataclass(frozen=True)
class Form:
    """``metadata`` comes back with every change and with the answers. ``chosen``: what is filled in, by the number of the question."""

    title: str
    submit: str
    metadata: str
    files: Sequence[ShownFile]
    chosen: Mapping[int, str] = field(default_factory=dict)
    left_out: int = 0


def build_question_modal(form: Form) -> Block:
    """A view: for each file its questions, and beside them the first rows as they would be read with what is chosen so far."""
    several = len(form.files) > 1
    blocks: list[Block] = []
    for file in form.files:
        blocks += [header(file.name)] if several else []
        asked = [_input(number, question, form.chosen.get(number)) for number, question in file.numbered.items()]
        is_guess = any(question.blocks and number not in form.chosen for number, question in file.numbered.items())
        sample = _sample(file, _GUESSED if is_guess else _READ)
        blocks += [*asked, sample] if len(asked) <= _SAMPLE_BELOW else [sample, *asked]
    if form.left_out:
        blocks.append(notes(f"{plural(form.left_out, 'more question')} will follow when you have answered these."))
    view = View(
        type="modal",
        callback_id=ids.QUESTIONS_MODAL,
        title=literal(form.title, VIEW_TITLE_CHARS),
        submit=literal(form.submit, VIEW_TITLE_CHARS),
        close=literal("Cancel", VIEW_TITLE_CHARS),
        private_metadata=form.metadata,
        blocks=blocks,
    )
    return view.to_dict()


def build_closed_modal(title: str, said: str) -> Block:
    """A view that takes nothing any more: one sentence says why."""
    view = View(
        type="modal",
        callback_id=ids.QUESTIONS_MODAL,
        title=literal(title, VIEW_TITLE_CHARS),
        close=literal("Close", VIEW_TITLE_CHARS),
        blocks=[rich(paragraph(said))],
    )
    return view.to_dict()


def question_block(number: int) -> str:
    """The block of a question, by its number."""
    return f"{ids.QUESTION_BLOCK}{number}"


def build_option(question: Question, place: int) -> Option:
    """An option of a select; its value is its place among the question's options, as a header may be longer than Slack takes."""
    return Option(value=str(place), text=literal(answer_label(question, question.options[place]), OPTION_CHARS))


def _input(number: int, question: Question, chosen: str | None) -> Block:
    element = _element(question, _filled_in(question) if chosen is None else chosen)
    block = InputBlock(
        block_id=question_block(number),
        label=literal(question.text, _LABEL_CHARS),
        element=element,
        optional=not question.blocks and _filled_in(question) is None,
        dispatch_action=True,
    )
    return block.to_dict()


def _filled_in(question: Question) -> str | None:
    """What stands in the field at first: nothing where only a person can say, so that nobody confirms a guess by haste."""
    return None if question.blocks else question.assumed


def _element(question: Question, chosen: str | None) -> InputInteractiveElement:
    if not question.options:
        written = cut(chosen, _NAME_CHARS) if chosen else None
        return PlainTextInputElement(action_id=ids.ANSWER_TEXT, max_length=_NAME_CHARS, initial_value=written)
    options = list(question.options)
    initial = build_option(question, options.index(chosen)) if chosen in options else None
    hint = literal("Choose", 150)
    if len(options) > SELECT_OPTIONS:
        return ExternalDataSelectElement(
            action_id=ids.ANSWER_SEARCH, placeholder=hint, min_query_length=0, initial_option=initial
        )
    shown = [build_option(question, place) for place in range(len(options))]
    return StaticSelectElement(action_id=ids.ANSWER_SELECT, placeholder=hint, options=shown, initial_option=initial)


def _sample(file: ShownFile, title: str) -> Block:
    if file.sample is None:
        return {
            **notes("There are no rows to show here: what you choose holds for the whole file."),
            "block_id": _block(file),
        }
    shown = rich(paragraph(bold(title)), monospaced(cut(file.sample, _SAMPLE_CHARS)))
    return {**shown, "block_id": _block(file)}


def _block(file: ShownFile) -> str:
    return f"{ids.SAMPLE_BLOCK}{file.upload_id}"


def could_not_read(why: str) -> str:
    """What stands in place of the rows where they cannot be read with what is chosen."""
    return f"With these answers the file cannot be read: {sentence(why, 300)}"
