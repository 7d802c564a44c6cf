import pytest

from analysis.reading.values.near_names import near_pairs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Admin Certification", "Admin Cert"),
        ("Workflow Builder", "Workflow Bulder"),
        ("Administrator", "Admin"),
        ("Admin", "Admins"),
        ("Data Import Essentials", "Data Import Essentails"),
    ],
)
def test_a_slip_or_a_word_cut_short_is_near(one, other):
    assert near_pairs({one: 5, other: 1}) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Level 1", "Level 2"),
        ("Security 2025", "Security 2026"),
        ("Sales I", "Sales II"),
        ("Part A", "Part B"),
        ("Data Import Basics", "Data Export Basics"),
        ("Admin", "Admin 2"),
        ("Basic Fundamentals", "Advanced Fundamentals"),
        ("admin cert", "Admin Cert"),
    ],
)
def test_numbers_levels_and_other_words_are_not(one, other):
    assert near_pairs({one: 5, other: 1}) == []


def test_many_names_are_not_compared():
    assert near_pairs({f"Workflow {i:04}": 1 for i in range(600)} | {"Workflow Builder": 1, "Workflow Bulder": 1}) == []
