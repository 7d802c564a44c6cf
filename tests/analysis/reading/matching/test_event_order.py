"""Days under headers that say nothing are placed by the order of events, silently only where one way fits."""

from __future__ import annotations

from datetime import date, timedelta

from tests.analysis.reading.exports import read_text

STATES = ("Completed", "Not started", "In progress", "Completed", "Passed", "Not started", "In progress", "Passed")
FIRST = date(2025, 1, 6)


def day(number: int) -> str:
    return (FIRST + timedelta(days=number)).isoformat()


def made(headers: str, *, columns: tuple[int, ...]):
    """Lines with the days of enrolment, start, completion and expiry that their status allows; ``columns``: which of them stand."""
    lines = [headers]
    for number in range(24):
        state = STATES[number % len(STATES)]
        begun, done = state != "Not started", state in ("Completed", "Passed")
        begin = number * 7
        days = (
            day(begin),
            day(begin + 2) * begun,
            day(begin + 9 + number % 3) * done,
            day(begin + 374 + number % 3) * done,
        )
        lines.append(
            ",".join((f"p{number}@x.example", ("Safety", "Welding")[number % 2], state, *(days[c] for c in columns)))
        )
    return read_text("\n".join(lines) + "\n").reading


def test_the_day_between_enrolment_and_completion_where_something_has_begun_is_the_start():
    reading = made("Email,Course,Status,Enrolled on,Blorft,Completed on", columns=(0, 1, 2))

    assert reading.mapping["started_on"] == "Blorft"
    assert not reading.questions


def test_the_day_before_the_start_on_every_line_is_the_enrolment():
    reading = made("Email,Course,Status,Blorft,Started on,Completed on", columns=(0, 1, 2))

    assert reading.mapping["enrolled_on"] == "Blorft"
    assert not reading.questions


def test_the_day_where_something_is_completed_and_nowhere_else_is_the_completion():
    reading = made("Email,Course,Status,Enrolled on,Date", columns=(0, 2))

    assert reading.mapping["completed_on"] == "Date"
    assert not reading.questions


def test_three_unexplained_days_are_told_apart_together():
    reading = made("Email,Course,Status,Put on,Got going,Wrapped up", columns=(0, 1, 2))

    told = {field: reading.mapping[field] for field in ("enrolled_on", "started_on", "completed_on")}

    assert told == {"enrolled_on": "Put on", "started_on": "Got going", "completed_on": "Wrapped up"}


def test_days_that_could_be_read_in_two_ways_are_asked_about():
    lines = [f"p{n}@x.example,{('Safety', 'Welding')[n % 2]},{day(n * 7)},{day(n * 7 + 5)}" for n in range(24)]

    reading = read_text("\n".join(["Email,Course,D1,D2", *lines]) + "\n").reading

    assert reading.questions
