"""Words and figures, and hostile text made harmless."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.blocks.text import (
    bar,
    clean,
    cut,
    day,
    decimal,
    listed,
    mrkdwn_escape,
    mrkdwn_lines,
    percent_of,
    plain,
    plural,
    plural_of,
    share,
    whole,
)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("<!channel>", "&lt;!channel&gt;"),
        ("<@U1> & <#C1>", "&lt;@U1&gt; &amp; &lt;#C1&gt;"),
        ("&lt;!here&gt;", "&amp;lt;!here&amp;gt;"),
        ("*x*", "\u200b*\u200bx\u200b*\u200b"),
        ("_x_", "\u200b_\u200bx\u200b_\u200b"),
        ("first_last@acme.example", "first_last@acme.example"),
        ("> said", "\u200b&gt; said"),
        ("a\n> b", "a &gt; b"),
        ("10:30", "10:30"),
        (":fire:", "\u200b:\u200bfire:"),
    ],
)
def test_mrkdwn_shows_it_as_it_was_written(text: str, escaped: str):
    assert mrkdwn_escape(text) == escaped


@given(st.text())
def test_escaped_text_has_no_live_markup(text: str):
    escaped = mrkdwn_escape(text)

    assert "<" not in escaped
    assert ">" not in escaped
    assert "\n" not in escaped


def test_our_own_line_breaks_stay():
    assert mrkdwn_lines("a <b>\nc") == "a &lt;b&gt;\nc"


def test_control_and_bidirectional_characters_are_removed():
    assert clean("a\u202eb\u0000c\u200bd\u2066e\ufefff") == "abcdef"
    assert clean("  a\t\nb\u00a0 c ") == "a b c"


def test_a_text_without_end_is_read_only_so_far():
    assert clean("x" * 1_000_000) == "x" * 4_000


def test_joined_emoji_and_scripts_that_need_joiners_stay():
    assert clean("👩‍👧 می‌خواهم") == "👩‍👧 می‌خواهم"


@given(st.text(), st.integers(min_value=4, max_value=60))
def test_cut_text_fits_and_starts_as_the_whole(text: str, limit: int):
    shorter = cut(text, limit)

    assert len(shorter) <= limit
    assert shorter == text or text.startswith(shorter.removesuffix("..."))


@pytest.mark.parametrize("whole_character", ["👩‍👩‍👧‍👦", "e\u0301", "🇫🇷", "👍🏽", "☎️"])
@pytest.mark.parametrize("limit", range(6, 24))
def test_a_character_is_never_cut_in_two(whole_character: str, limit: int):
    shorter = cut(whole_character * 20, limit).removesuffix("...")

    assert shorter.replace(whole_character, "") == ""


@given(st.text(), st.integers(min_value=1, max_value=60))
def test_plain_text_is_never_empty_nor_too_long(text: str, limit: int):
    said = plain(text, limit)

    assert 1 <= len(said) <= limit
    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in said)


def test_missing_text_reads_as_a_dash():
    assert plain(None, 20) == plain(" \u200b ", 20) == "–"


@pytest.mark.parametrize(
    ("pct", "filled"), [(0, 0), (1, 1), (13, 3), (15, 3), (50, 10), (72, 15), (99, 19), (100, 20), (120, 20), (-3, 0)]
)
def test_a_bar_is_filled_as_in_the_transcript(pct: int, filled: int):
    assert bar(pct) == "█" * filled + "░" * (20 - filled)


def test_days_carry_the_year_only_when_it_is_another():
    assert day(date(2026, 2, 15), date(2026, 1, 30)) == "Feb 15"
    assert day(date(2027, 2, 15), date(2026, 1, 30)) == "Feb 15, 2027"
    assert day(None, date(2026, 1, 30)) == "–"


@pytest.mark.parametrize(
    ("one", "many"),
    [("Admin", "Admins"), ("Power User", "Power Users"), ("Sales", "Sales"), ("Secretary", "Secretaries"), ("Key", "Keys"),
     ("Coach", "Coaches"), ("Ärztin", "Ärztins"), ("管理者", "管理者"), ("", ""), ("Role 2", "Role 2")],
)  # fmt: skip
def test_roles_in_the_plural(one: str, many: str):
    assert plural_of(one) == many


def test_counts_in_words():
    assert (plural(1, "learner"), plural(2, "learner"), plural(0, "learner")) == (
        "1 learner",
        "2 learners",
        "0 learners",
    )
    assert plural(10_000, "person", "people") == "10,000 people"
    assert (share(64, 72), share(3, None)) == ("64 (72%)", "3")


def test_figures_round_half_up():
    assert [whole(value) for value in (0.5, 1.5, 2.5, 2.4999)] == [1, 2, 3, 2]
    assert (percent_of(1, 8), percent_of(0, 0)) == (13, None)
    assert (decimal(2.5, 1), decimal(3.0, 1), decimal(-0.001), decimal(7, 0)) == ("2.5", "3", "0", "7")


def test_a_long_list_says_how_many_more():
    assert listed(["A", "B"], 3) == "A, B"
    assert listed(["A", "B", "C", "D"], 2) == "A, B and 2 more"
