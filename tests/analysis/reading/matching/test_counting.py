"""Columns that count lines are nobody's id, score or attempt."""

from tests.analysis.reading.exports import read_text

LINES = [f"{n},P{n:03}x,ann{n % 7}@x.example,Course {n % 3},Passed,2025-0{1 + n % 9}-02" for n in range(1, 25)]


def test_a_column_that_counts_the_lines_is_no_score():
    reading = read_text("\n".join(["序号,Code,Email,Course,Status,Completed on", *LINES]) + "\n").reading

    assert "序号" not in reading.mapping.values()
    assert not reading.questions


def test_an_id_that_counts_the_learners_stays_their_id():
    lines = [f"{n},ann{n}@x.example,Fire,Passed,2025-03-02" for n in range(1, 25)]

    reading = read_text("\n".join(["User ID,Email,Course,Status,Completed on", *lines]) + "\n").reading

    assert reading.mapping["user_id"] == "User ID"
