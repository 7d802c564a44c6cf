"""Modals and the Home tab, round trip with a real Bolt app."""

from __future__ import annotations

import queue
from typing import Any

import pytest
from slack_bolt import App

from tests.bot.local.makers import (
    Clock,
    actions,
    button,
    make_client,
    modal,
    plain,
    refusal,
    section,
    served,
    text_input,
    with_bot,
)

Answer = dict[str, Any]
FORM = modal(text_input(), callback_id="form")


class FormBot:
    """Opens a view on /form and answers submissions with what it is told to."""

    def __init__(self, view: Answer = FORM, answer: Answer | None = None) -> None:
        self.view, self.answer = view, answer
        self.bodies: queue.SimpleQueue[Answer] = queue.SimpleQueue()

    def register(self, app: App) -> None:
        @app.command("/form")
        def open_form(ack: Any, client: Any, body: Answer) -> None:
            client.views_open(trigger_id=body["trigger_id"], view=self.view)
            ack()

        @app.view("form")
        def submitted(ack: Any, body: Answer) -> None:
            self.bodies.put(body)
            ack(**(self.answer or {}))

        @app.view_closed("form")
        def closed(ack: Any, body: Answer) -> None:
            self.bodies.put(body)
            ack()

        app.action("go")(self._hear)

        @app.options("find")
        def find(ack: Any, payload: Answer) -> None:
            ack(options=[{"text": plain(f"{payload['value']} Corp"), "value": payload["value"]}])

    def _hear(self, ack: Any, body: Answer) -> None:
        ack()
        self.bodies.put(body)


def opened(workspace: Any) -> Any:
    workspace.command("U0SAM", "C0ACME", "/form")
    return workspace.views("U0SAM")[-1]


def test_a_submission_carries_what_was_entered_and_closes_the_modal():
    bot = FormBot()

    with with_bot(bot.register) as workspace:
        view = opened(workspace)
        delivery = workspace.submit_view("U0SAM", view.id, {"name": {"value": "Acme"}})

        body = bot.bodies.get(timeout=30)
        assert delivery.ok
        assert body["view"]["state"]["values"]["name"]["value"] == {"type": "plain_text_input", "value": "Acme"}
        assert workspace.views("U0SAM") == ()


def test_an_empty_required_field_is_not_submitted():
    bot = FormBot()

    with with_bot(bot.register) as workspace:
        view = opened(workspace)
        delivery = workspace.submit_view("U0SAM", view.id, {})

        assert delivery.error == "input_required"
        assert workspace.views("U0SAM")[0].errors == {"name": "Please complete this required field."}
        assert bot.bodies.empty()


def test_errors_stand_under_their_field_and_the_entry_stays():
    bot = FormBot(answer={"response_action": "errors", "errors": {"name": "No such customer."}})

    with with_bot(bot.register) as workspace:
        view = opened(workspace)
        delivery = workspace.submit_view("U0SAM", view.id, {"name": {"value": "Acme"}})

        (shown,) = workspace.views("U0SAM")
        assert delivery.ok
        assert shown.errors == {"name": "No such customer."}
        assert shown.values["name"]["value"]["value"] == "Acme"


def test_errors_for_a_field_that_is_not_there_are_refused():
    bot = FormBot(answer={"response_action": "errors", "errors": {"other": "No."}})

    with with_bot(bot.register) as workspace:
        delivery = workspace.submit_view("U0SAM", opened(workspace).id, {"name": {"value": "Acme"}})

        assert "other" in str(delivery.error)
        assert len(workspace.views("U0SAM")) == 1


def test_an_answer_can_update_push_and_clear():
    update = FormBot(answer={"response_action": "update", "view": modal(section("Saved"))})
    push = FormBot(answer={"response_action": "push", "view": modal(section("Sure?"))})
    clear = FormBot(answer={"response_action": "clear"})
    titles = []

    for bot in (update, push, clear):
        with with_bot(bot.register) as workspace:
            workspace.submit_view("U0SAM", opened(workspace).id, {"name": {"value": "Acme"}})
            titles.append([view.blocks[0]["type"] for view in workspace.views("U0SAM")])

    assert titles == [["section"], ["input", "section"], []]


def test_an_update_that_slack_refuses_leaves_the_modal_and_is_told():
    bot = FormBot(answer={"response_action": "update", "view": modal(section("x" * 3_001))})

    with with_bot(bot.register) as workspace:
        delivery = workspace.submit_view("U0SAM", opened(workspace).id, {"name": {"value": "Acme"}})

        assert "must be less than 3001 characters" in str(delivery.error)
        assert workspace.views("U0SAM")[0].blocks[0]["type"] == "input"


def test_closing_is_told_only_when_the_view_asks_for_it():
    silent, curious = FormBot(), FormBot({**FORM, "notify_on_close": True})

    for bot in (silent, curious):
        with with_bot(bot.register) as workspace:
            workspace.close_view("U0SAM", opened(workspace).id)
            assert workspace.views("U0SAM") == ()

    assert silent.bodies.empty()
    assert curious.bodies.get(timeout=30)["type"] == "view_closed"


def test_a_press_in_a_modal_carries_the_view():
    bot = FormBot({**FORM, "blocks": [text_input(), actions()]})

    with with_bot(bot.register) as workspace:
        view = opened(workspace)
        workspace.press_in_view("U0SAM", view.id, "go")

        body = bot.bodies.get(timeout=30)
        assert body["view"]["id"] == view.id
        assert body["container"] == {"type": "view", "view_id": view.id}


def test_an_update_keeps_what_was_entered_in_fields_that_stay():
    bot = FormBot({**FORM, "blocks": [text_input(), actions()]})

    with with_bot(bot.register) as workspace:
        view = opened(workspace)
        workspace.choose_in_view("U0SAM", view.id, "value", "Acme")
        make_client(workspace).views_update(view_id=view.id, view={**FORM, "title": plain("Other")})

        (shown,) = workspace.views("U0SAM")
        assert (shown.title, shown.values["name"]["value"]["value"]) == ("Other", "Acme")
        assert shown.hash != view.hash


def test_suggestions_come_from_the_bot():
    find = {"type": "external_select", "action_id": "find"}
    bot = FormBot(modal(text_input(element=find), callback_id="form"))

    with with_bot(bot.register) as workspace:
        view = opened(workspace)
        (option,) = workspace.suggestions("U0SAM", view.id, "find", "Acme")
        workspace.submit_view("U0SAM", view.id, {"name": {"find": option}})

        state = bot.bodies.get(timeout=30)["view"]["state"]["values"]
        assert state["name"]["find"]["selected_option"] == {"text": plain("Acme Corp"), "value": "Acme"}


def test_a_file_field_carries_whole_files():
    field = {"type": "file_input", "action_id": "files", "max_files": 1}
    bot = FormBot(modal(text_input(element=field), callback_id="form"))

    with with_bot(bot.register) as workspace:
        view = opened(workspace)
        file = workspace.upload("U0SAM", "a.csv", b"x")
        workspace.submit_view("U0SAM", view.id, {"name": {"files": [file.id]}})

        (shown,) = bot.bodies.get(timeout=30)["view"]["state"]["values"]["name"]["files"]["files"]
        assert (shown["id"], shown["name"]) == (file.id, "a.csv")


def trigger(workspace: Any) -> str:
    return str(workspace.store.tickets.trigger("U0SAM"))


def test_a_trigger_opens_one_modal():
    with served() as workspace:
        client, once = make_client(workspace), trigger(workspace)
        client.views_open(trigger_id=once, view=FORM)

        with refusal("exchanged_trigger_id"):
            client.views_open(trigger_id=once, view=FORM)
        with refusal("invalid_trigger_id"):
            client.views_open(trigger_id="made.up", view=FORM)


def test_a_trigger_lives_for_three_seconds():
    clock = Clock()
    with served(now=clock) as workspace:
        client, first, second = make_client(workspace), trigger(workspace), trigger(workspace)

        clock.pass_by(seconds=3)
        assert client.views_open(trigger_id=first, view=FORM)["ok"]
        clock.pass_by(milliseconds=1)
        with refusal("expired_trigger_id"):
            client.views_open(trigger_id=second, view=FORM)


def test_a_bad_view_leaves_the_trigger_unused():
    with served() as workspace:
        client, once = make_client(workspace), trigger(workspace)

        with refusal("invalid_arguments", "unsupported type: marquee [json-pointer:/view/blocks/0/type]"):
            client.views_open(trigger_id=once, view=modal({"type": "marquee"}))
        with refusal("view_too_large"):
            client.views_open(trigger_id=once, view=modal(*[section("x" * 3_000)] * 90))


def test_three_modals_are_the_most():
    with served() as workspace:
        client = make_client(workspace)
        with refusal("view_not_found"):
            client.views_push(trigger_id=trigger(workspace), view=FORM)
        client.views_open(trigger_id=trigger(workspace), view=FORM)
        client.views_push(trigger_id=trigger(workspace), view=FORM)
        client.views_push(trigger_id=trigger(workspace), view=FORM)

        with refusal("push_limit_reached"):
            client.views_push(trigger_id=trigger(workspace), view=FORM)

        first, second, third = workspace.views("U0SAM")
        assert (second.root_id, third.previous_id) == (first.id, second.id)


def test_views_are_updated_by_id_or_external_id_and_hash():
    with served() as workspace:
        client = make_client(workspace)
        view = client.views_open(trigger_id=trigger(workspace), view={**FORM, "external_id": "acme"})["view"]

        client.views_update(external_id="acme", hash=view["hash"], view={**FORM, "external_id": "acme"})

        with refusal("hash_conflict"):
            client.views_update(view_id=view["id"], hash=view["hash"], view=FORM)
        with refusal("not_found"):
            client.views_update(view_id="V0NOWHERE", view=FORM)
        with refusal("duplicate_external_id"):
            client.views_push(trigger_id=trigger(workspace), view={**FORM, "external_id": "acme"})


def test_a_home_tab_is_published_and_its_buttons_work():
    bot = FormBot()

    with with_bot(bot.register) as workspace:
        client = make_client(workspace)
        home = {"type": "home", "blocks": [section("Portfolio", accessory=button())]}
        first = client.views_publish(user_id="U0SAM", view=home)["view"]
        client.views_publish(user_id="U0SAM", hash=first["hash"], view=home)

        shown = workspace.home("U0SAM")
        assert shown is not None
        assert shown.id == first["id"]
        workspace.press_in_view("U0SAM", shown.id, "go")
        assert bot.bodies.get(timeout=30)["view"]["type"] == "home"
        with refusal("hash_conflict"):
            client.views_publish(user_id="U0SAM", hash=first["hash"], view=home)


def test_a_view_that_is_closed_cannot_be_acted_on():
    with with_bot(FormBot().register) as workspace:
        view = opened(workspace)
        workspace.close_view("U0SAM", view.id)

        with pytest.raises(LookupError, match="No view"):
            workspace.submit_view("U0SAM", view.id)
