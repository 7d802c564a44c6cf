"""Where a column is missing nothing else takes its place in silence: another that proves itself, an empty field, or a question."""

import pytest

from analysis.reading import UnreadableFile
from tests.analysis.reading.exports import read_text


def read(header: str, *lines: str, name: str = "export.csv"):
    return read_text("\n".join((header, *lines)) + "\n", name)


def keys(reading) -> list[str]:
    return [q.key for q in reading.reading.questions]


def test_a_start_of_each_learner_s_own_needs_no_enrolment_beside_it():
    lines = (f"p{n}@x.example,Safety,2025-0{1 + n // 3}-0{1 + n},2025-0{2 + n // 3}-1{n}" for n in range(9))

    assert (
        read("Email,Course Title,Course Start Date,Completed on", *lines).reading.mapping["started_on"]
        == "Course Start Date"
    )


def test_whether_a_course_is_active_is_no_status_beside_words_of_attempts():
    states = ("Complete", "Not Started", "In Progress")
    lines = (f"p{n}@x.example,Safety,Active,{states[n % 3]},2025-01-0{n + 1}" for n in range(6))

    assert (
        read("Email,Course Name,Course Status,Avancement,Date Enrolled", *lines).reading.mapping["status"]
        == "Avancement"
    )


def test_a_last_day_alone_is_asked_about():
    lines = (f"p{n}@x.example,Safety,Completed,2025-01-0{n + 1}" for n in range(6))

    assert "column:completed_on" in keys(read("Email,Course,Status,Last day", *lines))


def test_shares_on_some_lines_may_be_scores_where_nothing_says_what_is_completed():
    lines = (f"p{n}@x.example,Safety,2025-01-0{n % 9 + 1},{40 + n if n < 6 else ''}" for n in range(14))

    assert keys(read("Email,Course,Enrolled on,Percent achieved", *lines)) == ["column:score"]


def test_an_empty_name_gives_way_to_the_one_that_people_have():
    lines = (f'p{n}@x.example,,"Chen, Sarah {"abcdef"[n]}",Developer,2020-01-0{n + 1}' for n in range(6))

    reading = read("Work Email,Preferred Name,Nombre y apellidos,Job Title,Hire Date", *lines)

    assert reading.reading.mapping["name"] == "Nombre y apellidos"


def test_figures_under_headers_that_only_number_columns_are_no_courses():
    lines = (f"p{n}@x.example,main,{20 + n},{60 + n},2026-01-1{n}" for n in range(6))

    with pytest.raises(UnreadableFile):
        read("fld_00,fld_01,fld_02,fld_03,fld_04", *lines)


def test_the_days_when_people_were_seen_are_no_courses():
    lines = (f"p{n}@x.example,Vela,2025-12-1{n},2024-05-02" for n in range(6))

    with pytest.raises(UnreadableFile):
        read("user_email,account_name,Last Active Date,First Seen", *lines)


def test_states_of_attempts_without_a_course_make_no_roster():
    states = ("Completed", "In progress", "Not started")
    lines = (f"p{n}@x.example,{states[n % 3]}" for n in range(6))

    try:
        reading = read("Email,Status", *lines)
    except UnreadableFile:
        return
    assert reading.reading.kind == "training"
    assert any(q.blocks for q in reading.reading.questions)
