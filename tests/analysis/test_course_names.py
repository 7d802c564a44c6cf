"""When two spellings name one course."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.course_names import course_key


@pytest.mark.parametrize(
    "other",
    ["data import essentials ", "Data-Import Essentials", "DATA IMPORT: essentials", "Data_Import  Essentials."],
)
def test_case_white_space_and_punctuation_do_not_count(other: str) -> None:
    assert course_key(other) == course_key("Data Import Essentials")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Level 1", "Level 2"), ("C", "C++"), ("C#", "C"), ("Sales 1.0", "Sales 10"), ("AI", "A I"), ("R&D", "R D")],
)
def test_words_numbers_and_signs_count(one: str, other: str) -> None:
    assert course_key(one) != course_key(other)


def test_an_apostrophe_is_no_gap() -> None:
    assert course_key("Manager’s Guide") == course_key("Managers guide")


@given(st.text(max_size=40))
def test_a_key_is_its_own_key_and_only_white_space_has_none(text: str) -> None:
    assert course_key(course_key(text)) == course_key(text)
    assert bool(course_key(text)) == bool(text.strip())
