"""Matrices of training: courses across, and cells that people write in many ways."""

import pytest

from analysis.reading import read_file
from analysis.reading.matching.likely_names import is_like_a_name
from analysis.reading.shaping.cell_parts import parts_of
from analysis.reading.values.told_expiries import says_expiries
from tests.analysis.reading.exports import TODAY, make_xlsx

PEOPLE = ["Iain Carnegie", "Ruta Balode", "Miguel Sandoval", "Agnes Lindholm"]


def frame_of(lines, name="matrix.xlsx"):
    reading = read_file(make_xlsx({"Matrix": lines}), name, today=TODAY)
    assert reading.frame is not None
    return reading


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("12.03.2025 (88 %)", {"completed_on": "12.03.2025", "score": "88 %"}),
        (
            "12.03.2025 nicht bestanden (43 %)",
            {"completed_on": "12.03.2025", "score": "43 %", "status": "nicht bestanden"},
        ),
        ("пройдено 31.11.2025", {"completed_on": "31.11.2025", "status": "пройдено"}),
        ("valid until 03/2027", {"expires_on": "03/2027"}),
        ("Booked 12/03/2026", {"status": "Booked"}),
    ],
)
def test_a_cell_of_several_parts_is_taken_apart(text, fields):
    parts = parts_of(text)

    assert parts is not None
    assert parts.fields == fields


@pytest.mark.parametrize("text", ["12.03.2025", "88 %", "50% complete", "Level 2", "12.03.2025 Müller", "v2.1"])
def test_a_cell_of_one_part_or_of_unknown_words_is_left_whole(text):
    assert parts_of(text) is None


@pytest.mark.parametrize("text", ["All dates shown are expiry dates.", "Datum = gültig bis", "日付は有効期限"])
def test_a_sentence_says_that_days_are_expiries(text):
    assert says_expiries(text)


@pytest.mark.parametrize("text", ["Red = expiry date within 60 days", "Date = completed on", "Stand: 12.03.2025"])
def test_other_sentences_say_nothing_of_expiries(text):
    assert not says_expiries(text)


def test_days_that_a_line_calls_expiries_are_no_completions():
    grid = [[p, "2027-03-04", "No expiry" if p != PEOPLE[0] else "2027-05-06"] for p in PEOPLE]

    frame = frame_of([["Dates shown are expiry dates"], ["Name", "Crane", "First Aid"], *grid]).frame

    assert frame["completed_on"].isna().all()
    assert frame["expires_on"].notna().tolist() == [True, True, *[True, False] * 3]
    assert set(frame["status"]) == {"completed"}


def test_three_columns_a_course_are_one_attempt():
    heads = ["Nom", *(f"{c} - {p}" for c in ("CACES", "SST") for p in ("Obtenu le", "Valable jusqu'au", "Organisme"))]
    grid = [[p, "2025-02-03", "2027-02-03", "Apave", "à planifier", "", ""] for p in PEOPLE]

    frame = frame_of([heads, *grid]).frame

    assert frame["course"].tolist() == ["CACES", "SST"] * 4
    assert frame["status"].tolist() == ["completed", "not_started"] * 4


def test_matrices_below_each_other_with_other_courses_are_read_together():
    upper = [
        ["Name", "Job role", "Induction", "Banksman"],
        *([p, "Driver", "2025-01-03", "2025-02-03"] for p in PEOPLE),
    ]
    lower = [
        ["Name", "Job role", "Induction", "Tacho Rules"],
        *([f"{p} Jr", "Clerk", "", "2025-03-03"] for p in PEOPLE),
    ]

    frame = frame_of([["Safety matrix"], [""], *upper, [""], *lower]).frame

    assert sorted(frame["course"]) == ["Banksman"] * 4 + ["Induction"] * 4 + ["Tacho Rules"] * 4


def test_levels_that_nothing_explains_are_asked_about():
    grid = [[p, str(i % 4), str((i + 2) % 4), "3"] for i, p in enumerate(PEOPLE)]

    reading = read_file(make_xlsx({"S": [["Radnik", "Hidraulika", "PLC", "MIG"], *grid]}), "Matrica.xlsx", today=TODAY)

    assert len(reading.rows.rejects) == 0
    assert any("Level 3" in q.text for q in reading.reading.questions)


def test_attempts_beside_each_other_are_attempts():
    heads = ["Candidate", "Exam", "Attempt 1 date", "Attempt 1 score", "Attempt 2 date", "Attempt 2 score", "Outcome"]
    grid = [[p, "Associate Exam", "2025-01-02", "43", "2025-02-03", "90", "Passed"] for p in PEOPLE[:3]]

    frame = frame_of([heads, *grid, [PEOPLE[3], "Associate Exam", "", "", "", "", "Not sat yet"]]).frame

    assert frame["status"].tolist() == ["failed", "passed"] * 3 + ["not_started"]
    assert frame["score"].dropna().tolist() == [43, 90] * 3


@pytest.mark.parametrize("text", ["Ivana Horvatić", "高橋 健一", "Maria de la Cruz"])
def test_names_of_people_are_known_by_how_they_are_written(text):
    assert is_like_a_name(text)


@pytest.mark.parametrize("text", ["Brandschutz", "forklift driver", "Level 2", "In Progress"])
def test_other_texts_are_no_names(text):
    assert not is_like_a_name(text)
