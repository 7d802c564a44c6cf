import pytest

from tests.analysis.reading.shaping.reading import read_shape, told

FIRE_AND_GDPR = [
    ("2", "Fire", "completed", "2025-03-01"),
    ("3", "GDPR", "in_progress", ""),
    ("3", "Fire", "completed", "2025-04-01"),
]


@pytest.mark.parametrize(
    "header",
    [
        "Email,Course,Status,Date,Course,Status,Date",
        "Email,Course 1,Course 1 Status,Course 1 Date Completed,Course 2,Course 2 Status,Course 2 Date Completed",
        "Email,Course Name (1),Status (1),Completed on (1),Course Name (2),Status (2),Completed on (2)",
        "Email,Training,Status,Date,Training.1,Status.1,Date.1",
    ],
)
def test_groups_that_repeat_are_a_line_each(header):
    reading = read_shape(
        header, "s@x.example,Fire,Completed,2025-03-01,,,", "b@x.example,GDPR,In progress,,Fire,Completed,2025-04-01"
    )

    assert told(reading, "row", "course", "status", "completed_on") == FIRE_AND_GDPR
    assert reading.rows.read == 3


def test_a_group_with_something_in_it_but_no_course_is_rejected():
    reading = read_shape(
        "Email,Course,Status,Date,Course,Status,Date",
        "s@x.example,Fire,Completed,2025-03-01,,Completed,2025-03-02",
        "b@x.example,GDPR,Completed,2025-03-02,Fire,Completed,2025-03-02",
    )

    assert (reading.rows.read, reading.rows.accepted, reading.rows.rejected) == (4, 3, 1)


@pytest.mark.parametrize(
    "header",
    [
        "Name,Email,Curso 1,Nota 1 (máx. 10),Curso 2,Nota 2 (máx. 10)",
        "Name,Email,Course 1,Score 1 /10,Course 2,Score 2 /10",
        "Name,Email,Course,Score (10 pts),Course,Score (10 pts)",
    ],
)
def test_a_maximum_in_the_header_of_each_group_holds_for_its_scores(header):
    reading = read_shape(header, "Sarah Chen,s@x.example,Fire,8.5,GDPR,5", "Bob Roe,b@x.example,GDPR,9,,")

    assert told(reading, "row", "course", "score") == [("2", "Fire", "85"), ("2", "GDPR", "50"), ("3", "GDPR", "90")]


def test_the_first_group_may_have_no_number():
    reading = read_shape(
        "Email,Course,Status,Completed on,Course 2,Status 2,Completed on 2",
        "a@x.example,Fire,Completed,2025-01-02,Crane,In progress,",
        "b@x.example,Fire,Completed,2025-01-03,,,",
    )

    assert told(reading) == [("2", "Fire", "completed"), ("2", "Crane", "in_progress"), ("3", "Fire", "completed")]


def test_a_course_beside_the_groups_under_headers_of_its_own_is_one_more():
    reading = read_shape(
        "Email,Schulung,Teilnahmestatus,Datum des Abschlusses,Course 2,Status 2,Date 2,Course 3,Status 3,Date 3",
        "a@x.example,Fire,Completed,2025-01-02,Crane,In progress,,,,",
        "b@x.example,Fire,Completed,2025-01-03,,,,Forklift,Completed,2025-02-03",
    )

    assert [c for (c,) in told(reading, "course")] == ["Fire", "Crane", "Fire", "Forklift"]
