"""A start that all of a course share, before most were enrolled, is the course's."""

from tests.analysis.reading.exports import read_text


def read_starts(start: str):
    lines = [f"p{i}@x.example,{'Fire' if i % 2 else 'Gas'},Completed,2025-0{1 + i % 9}-10,{start}" for i in range(12)]
    return read_text("\n".join(["Email,Course,Status,Registration Date,Offering Start Date", *lines]) + "\n").reading


def test_one_day_before_most_enrolments_is_nobodys_start():
    reading = read_starts("2025-01-01")

    assert "started_on" not in reading.mapping
    assert not reading.questions


def test_one_day_after_the_enrolments_is_when_the_class_began():
    assert read_starts("2025-12-01").mapping["started_on"] == "Offering Start Date"
