"""Names and sizes as the page shows them."""

import pytest

from bot.local.page.faces import initials, size_words


@pytest.mark.parametrize(
    ("name", "letters"), [("Sam Rivera", "SR"), ("Ana de la Cruz", "AC"), ("laurel", "L"), ("", "?"), ("(x)", "?")]
)
def test_initials_are_one_or_two_letters(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize(("size", "words"), [(713, "713 B"), (33_000, "33 KB"), (3_400_000, "3.4 MB")])
def test_sizes_are_said_as_people_say_them(size, words):
    assert size_words(size) == words
