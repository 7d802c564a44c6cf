"""A form keeps what was typed, and knows what the bot put in."""

import pytest

from bot.local.page.form import Form, initial_value, view_fields
from tests.bot.local.page.kitchen_sink import form as modal
from tests.bot.local.page.kitchen_sink import option

TEXT = {"type": "plain_text_input", "action_id": "text", "initial_value": "Hello"}


def test_a_field_shows_what_the_bot_put_in():
    assert Form().value("body", TEXT) == "Hello"


def test_an_entry_wins_even_when_it_is_empty():
    form = Form()

    form.enter("body", "text", None)

    assert form.value("body", TEXT) is None
    assert form.values() == {"body": {"text": None}}


def test_an_update_keeps_the_fields_that_are_still_there():
    form = Form()
    form.enter("subject", "text", "Renew")
    form.enter("gone", "text", "lost")

    form.keep_only(view_fields(tuple(modal()["blocks"])))

    assert form.values() == {"subject": {"text": "Renew"}}


def test_the_fields_of_a_view_include_accessories_and_actions():
    section = {"type": "section", "block_id": "s", "accessory": {"type": "checkboxes", "action_id": "by"}}

    assert view_fields((*modal()["blocks"][-1:], section)) == {"steps": {"push_more", "refresh"}, "s": {"by"}}


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ({"type": "static_select", "initial_option": option("a")}, "a"),
        ({"type": "external_select", "initial_option": option("a")}, option("a")),
        ({"type": "multi_static_select", "initial_options": [option("a"), option("b")]}, ["a", "b"]),
        ({"type": "checkboxes"}, []),
        ({"type": "datepicker", "initial_date": "2026-01-30"}, "2026-01-30"),
        ({"type": "multi_users_select", "initial_users": ["U0SAM"]}, ["U0SAM"]),
        ({"type": "static_select"}, None),
        ({"type": "button"}, None),
    ],
)
def test_initial_values_are_plain(element, value):
    assert initial_value(element) == value
