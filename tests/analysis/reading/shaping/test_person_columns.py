"""Columns about people are no courses, though what a course's part is called follows their name."""

import pytest

from tests.analysis.reading.shaping.reading import read_shape, told


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [
        (
            "Worker,Work Email,Hire Date,Worker Status,Termination Date",
            "Sarah Chen,s@x.example,2021-05-08,Active,",
            "Bob Roe,b@x.example,2020-01-22,Terminated,2025-01-31",
        ),
        (
            "Mitarbeiter,E-Mail,Mitarbeiterstatus,Eintrittsdatum,Austrittsdatum",
            "Sarah Chen,s@x.example,aktiv,08.05.2021,",
            "Bob Roe,b@x.example,ausgeschieden,22.01.2020,31.01.2025",
        ),
        (
            "Employee,Work Email,Position Status,Contract Start Date,Contract End Date",
            "Sarah Chen,s@x.example,Active,2021-05-08,",
            "Bob Roe,b@x.example,Terminated,2020-01-22,2025-01-31",
        ),
    ],
)
def test_the_status_and_days_of_workers_make_a_roster_and_no_courses(header, first, second):
    reading = read_shape(header, first, second)

    assert reading.reading.kind == "roster"
    assert told(reading, "row", "employment", "left_on") == [("2", "active", ""), ("3", "left", "2025-01-31")]


def test_onboarding_with_the_columns_of_the_other_courses_is_a_course():
    reading = read_shape(
        "Name,Email,Employee Status,Hire Date,Fire Status,Fire Date,Onboarding Status,Onboarding Date",
        "Sarah Chen,s@x.example,Active,2021-05-08,Completed,2025-01-31,Completed,2025-02-28",
        "Bob Roe,b@x.example,On Leave,2021-05-09,Not started,,Completed,2025-02-27",
    )

    assert told(reading) == [
        ("2", "Fire", "completed"),
        ("2", "Onboarding", "completed"),
        ("3", "Fire", "not_started"),
        ("3", "Onboarding", "completed"),
    ]
