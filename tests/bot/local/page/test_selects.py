"""Options of selects."""

import pytest

from bot.local.page.selects import option_groups, option_words
from tests.bot.local.page.kitchen_sink import option, plain


@pytest.mark.parametrize(
    ("text", "words"),
    [("30 days", "30 days"), (":tada: Done", "🎉 Done"), ("at 10:30:00", "at 10:30:00"), ("a:nope:b", "a:nope:b")],
)
def test_an_option_shows_its_emoji(text, words):
    assert option_words(option("x", text)) == words


def test_options_without_groups_are_one_nameless_group():
    assert option_groups({"options": [option("a")]}) == [("", [("a", "A")])]


def test_groups_keep_their_labels():
    element = {"option_groups": [{"label": plain("Roles"), "options": [option("admin")]}]}

    assert option_groups(element) == [("Roles", [("admin", "Admin")])]
