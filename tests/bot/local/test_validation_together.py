"""What is refused in blocks together, and in views."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.local.state import Misbehaviour
from bot.local.validation.message import message_problems
from bot.local.validation.view import view_problems
from tests.bot.local.makers import button, make_client, modal, plain, refusal, section, served, text_input
from tests.bot.local.test_validation_blocks import chart, data_table, pie, table

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "text", "elements", "rows", "chart", "element", "block_id"]), inner)
    ),
    max_leaves=12,
)
TYPES = st.sampled_from(
    ["section", "actions", "input", "table", "data_table", "data_visualization", "container", "card"]
)


def words(problems: Any) -> str:
    return " | ".join(map(str, problems))


def test_fifty_blocks_are_taken_and_no_more():
    assert message_problems([section()] * 50, {}) == ()
    assert "no more than 50 items allowed [json-pointer:/blocks]" in words(message_problems([section()] * 51, {}))


def test_a_block_id_is_used_once():
    problems = message_problems([section(block_id="a"), section(block_id="a")], {})

    assert words(problems) == "block_id a already exists [json-pointer:/blocks/1/block_id]"


@pytest.mark.parametrize(
    ("blocks", "complaint"),
    [
        ([table(), table()], "only_one_table_allowed"),
        ([chart(), pie(), chart()], "no more than 2 data_visualization blocks allowed"),
        (
            [{"type": "markdown", "text": "x" * 6_001}] * 2,
            "markdown blocks must be less than 12001 characters together",
        ),
    ],
)
def test_some_blocks_are_too_many_together(blocks, complaint):
    assert complaint in words(message_problems(blocks, {}))


def test_tables_share_one_budget_of_characters():
    full = data_table()
    full["rows"][1][0]["text"] = "x" * 6_000

    assert message_problems([full], {}) == ()
    assert "tables must hold less than 10001 characters together" in words(message_problems([full, full], {}))


def test_much_text_in_one_message_is_refused():
    with served() as workspace:
        client = make_client(workspace)

        assert client.chat_postMessage(channel="C0ACME", text="x", blocks=[section("x" * 3_000)] * 4)["ok"]
        with refusal("msg_blocks_too_long"):
            client.chat_postMessage(channel="C0ACME", text="x", blocks=[section("x" * 3_000)] * 5)


def test_the_refusal_names_each_place():
    blocks = [
        section(),
        {"type": "header", "text": plain("x" * 151)},
        {"type": "image", "image_url": "https://a.example/"},
    ]

    with (
        served() as workspace,
        refusal(
            "invalid_blocks",
            "[ERROR] must be less than 151 characters [json-pointer:/blocks/1/text/text]",
            "[ERROR] missing required field: alt_text [json-pointer:/blocks/2]",
        ),
    ):
        make_client(workspace).chat_postMessage(channel="C0ACME", text="x", blocks=blocks)


def test_a_workspace_can_refuse_new_block_types():
    with served() as workspace:
        client = make_client(workspace)
        workspace.misbehave(Misbehaviour(refuse_blocks=frozenset({"data_visualization"})))

        with refusal("invalid_blocks", "unsupported type: data_visualization [json-pointer:/blocks/1/type]"):
            client.chat_postMessage(channel="C0ACME", text="x", blocks=[section(), chart()])
        workspace.behave()
        assert client.chat_postMessage(channel="C0ACME", text="x", blocks=[section(), chart()])["ok"]


def test_blocks_can_be_validated_without_posting():
    with served() as workspace:
        client = make_client(workspace)

        assert client.api_call("blocks.validate", json={"blocks": [chart()]})["ok"]
        assert client.api_call("blocks.validate", json={"view": modal(section())})["ok"]
        with refusal("invalid_blocks"):
            client.api_call("blocks.validate", json={"message": {"blocks": [section("")]}})
        assert workspace.messages("C0ACME") == ()


@pytest.mark.parametrize(
    ("view", "complaint"),
    [
        (modal(section(), title=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/title/text]"),
        (modal(section(), submit=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/submit/text]"),
        (modal(text_input(), submit=None), "missing required field: submit [json-pointer:/view]"),
        (modal(chart()), "unsupported type: data_visualization [json-pointer:/view/blocks/0/type]"),
        (modal(*[section()] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
        (
            modal(private_metadata="x" * 3_001),
            "must be less than 3001 characters [json-pointer:/view/private_metadata]",
        ),
        (modal(section(block_id="a"), section(block_id="a")), "already exists [json-pointer:/view/blocks/1/block_id]"),
        (
            modal(*(text_input(n, element={"type": "plain_text_input", "focus_on_load": True}) for n in "ab")),
            "only one element can have focus_on_load set to true [json-pointer:/view/blocks/1/element]",
        ),
        ({"type": "modal", "blocks": []}, "missing required field: title [json-pointer:/view]"),
    ],
)
def test_a_bad_modal_is_refused_with_its_place(view, complaint):
    assert complaint in words(view_problems(view, "modal", {}))


def test_a_home_tab_takes_charts_and_no_title():
    home = {"type": "home", "blocks": [chart(), section(accessory=button())]}

    assert view_problems(home, "home", {}) == ()
    assert "invalid additional property: title" in words(view_problems({**home, "title": plain("x")}, "home", {}))


@settings(deadline=None, derandomize=True)
@given(kind=TYPES, body=ANYTHING)
def test_nothing_that_is_sent_breaks_the_validation(kind, body):
    block = {"type": kind, **(body if isinstance(body, dict) else {"text": body, "rows": body, "chart": body})}

    message_problems([{**block, "type": kind}], {})
    view_problems({"type": "modal", "title": plain("x"), "blocks": [{**block, "type": kind}]}, "modal", {})
