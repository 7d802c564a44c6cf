"""Answers to what files leave open, and columns that people change: one modal for both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from slack_bolt import Ack, App, BoltContext
from slack_sdk import WebClient

from analysis.reading.result import Question
from handlers import ids
from handlers.blocks.problem import build_problem
from handlers.blocks.question_modal import (
    QUESTIONS_AT_ONCE,
    Form,
    ShownFile,
    build_closed_modal,
    build_option,
    build_question_modal,
    question_block,
)
from handlers.blocks.questions import AskedFile, can_go_on
from handlers.deps import Deps
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_job
from handlers.jobs.ingest import ingest
from handlers.jobs.terms import AS_READ
from handlers.slack.asking import Answerer, Asked, acknowledge, following, team_of
from handlers.slack.live_sample import live_sample
from handlers.slack.question_window import TITLES, Asking

_OPTIONS: Final = 100
NEEDED: Final = "Choose one: without this the figures cannot be told."
NOTHING_CHANGED: Final = "Nothing was changed here: choose another column, or press Cancel."


def register(app: App, deps: Deps) -> None:
    """Register the buttons under the questions and what happens in the modal."""
    app.action(ids.ANSWER_QUESTIONS)(ack=acknowledge, lazy=[following(open_questions, deps)])
    app.action(ids.GO_ON_AS_READ)(ack=acknowledge, lazy=[following(go_on_as_read, deps)])

    def changed(body: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        show_sample(body["view"], client, team_of(context), deps)

    def submitted(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
        take_answers(ack, view, Answerer(team_of(context), context.user_id), deps)

    def searched(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
        ack(options=suggestions(body, team_of(context), deps))

    for action_id in ids.ANSWERS:
        app.action(action_id)(ack=acknowledge, lazy=[changed])
    app.options(ids.ANSWER_SEARCH)(searched)
    app.view(ids.QUESTIONS_MODAL)(submitted)


def open_questions(asked: Asked, deps: Deps) -> None:
    """Open the modal with the questions."""
    drop = Drop.unpack(asked.team_id, asked.value)
    if drop is None or not drop.origin:
        return
    open_modal(asked, Asking("questions", drop), deps)


def open_modal(asked: Asked, asking: Asking, deps: Deps) -> None:
    """Open the modal, or say that there is nothing left to say."""
    if closed := asking.closed(deps):
        asked.answer(build_problem(closed))
        return
    asked.client.views_open(trigger_id=asked.trigger_id, view=_view(asking, asking.files(deps), {}, deps))


def go_on_as_read(asked: Asked, deps: Deps) -> None:
    """Go on with what is assumed."""
    drop = Drop.unpack(asked.team_id, asked.value)
    if drop is None or not drop.origin:
        return
    asking = Asking("questions", drop)
    if closed := asking.closed(deps):
        asked.answer(build_problem(closed))
        return
    files = asking.files(deps)
    if can_go_on(files):
        answers = tuple(
            (file.upload_id, each.key, each.assumed or AS_READ) for file in files for each in file.questions
        )
        start_job(ingest, asking.job_id, drop.with_answers(answers, asked.user_id))


def show_sample(view: Mapping[str, Any], client: WebClient, team_id: str, deps: Deps) -> None:
    """Show the rows as they would be read with what is chosen now."""
    asking = Asking.unpack(team_id, view.get("private_metadata"))
    if asking is None:
        return
    if closed := asking.closed(deps):
        client.views_update(view_id=view["id"], view=_closed_view(asking, closed))
        return
    files = asking.files(deps)
    client.views_update(view_id=view["id"], view=_view(asking, files, _chosen(view, files), deps))


def suggestions(body: Mapping[str, Any], team_id: str, deps: Deps) -> list[dict[str, Any]]:
    """The columns whose header has what was typed."""
    asking = Asking.unpack(team_id, body.get("view", {}).get("private_metadata"))
    files = asking.files(deps) if asking else ()
    numbered = {question_block(number): question for _, number, question in _numbered(files)}
    question = numbered.get(str(body.get("block_id")))
    typed = str(body.get("value") or "").casefold().strip()
    if question is None:
        return []
    found = [place for place, text in enumerate(question.options) if typed in text.casefold()]
    return [build_option(question, place).to_dict() for place in found[:_OPTIONS]]


def take_answers(ack: Ack, view: Mapping[str, Any], who: Answerer, deps: Deps) -> None:
    """Go on with the files, now that it is said how they are to be read; answered twice, the first answers stand."""
    asking = Asking.unpack(who.team_id, view.get("private_metadata"))
    if asking is None:
        ack()
        return
    if closed := asking.closed(deps):
        ack(response_action="update", view=_closed_view(asking, closed))
        return
    files = asking.files(deps)
    chosen = _chosen(view, files)
    answers = _answers(asking, files, chosen)
    if errors := _missing(files, chosen) or ({} if answers else {question_block(0): NOTHING_CHANGED}):
        ack(response_action="errors", errors=errors)
        return
    ack()
    start_job(ingest, asking.job_id, asking.drop.with_answers(answers, who.user_id))


def _closed_view(asking: Asking, why: str) -> dict[str, Any]:
    return build_closed_modal(TITLES[asking.mode][0], why)


def _missing(files: tuple[AskedFile, ...], chosen: Mapping[int, str]) -> dict[str, str]:
    """By block, what is said of a question that cannot be let stand."""
    return {
        question_block(number): NEEDED
        for _, number, question in _numbered(files)
        if question.blocks and number not in chosen
    }


def _answers(
    asking: Asking, files: tuple[AskedFile, ...], chosen: Mapping[int, str]
) -> tuple[tuple[int, str, str], ...]:
    """To questions every one, even if it is to let them stand; of columns those that were changed."""
    if asking.mode == "questions":
        return tuple(
            (file.upload_id, each.key, chosen.get(number, each.assumed or AS_READ))
            for file, number, each in _numbered(files)
        )
    return tuple(
        (file.upload_id, each.key, chosen[number])
        for file, number, each in _numbered(files)
        if number in chosen and chosen[number] != each.assumed
    )


def _numbered(files: tuple[AskedFile, ...]) -> list[tuple[AskedFile, int, Question]]:
    """The questions that a modal has room for, each with its number."""
    every = [(file, question) for file in files for question in file.questions]
    return [(file, number, question) for number, (file, question) in enumerate(every[:QUESTIONS_AT_ONCE])]


def _chosen(view: Mapping[str, Any], files: tuple[AskedFile, ...]) -> dict[int, str]:
    """What is filled in, by the number of the question."""
    values: Mapping[str, Mapping[str, Any]] = view.get("state", {}).get("values", {})
    found = {
        number: _entered(values.get(question_block(number), {}), question) for _, number, question in _numbered(files)
    }
    return {number: answer for number, answer in found.items() if answer}


def _entered(value: Mapping[str, Any], question: Question) -> str | None:
    """The question's own words for what was chosen, or the words that were written; nothing that Slack did not offer."""
    if not question.options:
        return (value.get(ids.ANSWER_TEXT, {}).get("value") or "").strip() or None
    picked = value.get(ids.ANSWER_SELECT) or value.get(ids.ANSWER_SEARCH) or {}
    place = str((picked.get("selected_option") or {}).get("value", ""))
    return question.options[int(place)] if place.isdecimal() and int(place) < len(question.options) else None


def _view(asking: Asking, files: tuple[AskedFile, ...], chosen: Mapping[int, str], deps: Deps) -> dict[str, Any]:
    numbered = _numbered(files)
    shown = []
    for file in files:
        mine = {number: question for of, number, question in numbered if of is file}
        said = {question.key: chosen[number] for number, question in mine.items() if number in chosen}
        if mine:
            shown.append(ShownFile(file.upload_id, file.name, mine, live_sample(file, said, deps.now().date())))
    title, submit = TITLES[asking.mode]
    left_out = sum(len(file.questions) for file in files) - len(numbered)
    return build_question_modal(Form(title, submit, asking.pack(), shown, chosen, left_out))


def at_turn(drop: Drop, turn: int) -> Drop:
    """The drop as it is read anew for that time."""
    return replace(drop, turn=turn)
