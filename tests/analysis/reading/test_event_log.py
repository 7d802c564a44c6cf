from datetime import UTC, datetime, timedelta

import pytest

from tests.analysis.reading.shaping.reading import read_shape, told

HEADER = "who,what,did,when"


def make_log(*events: str, who: str = "s@x.example", course: str = "Fire") -> list[str]:
    """Lines of one learner and course, three days apart."""
    first = datetime(2025, 1, 1, 10, tzinfo=UTC)
    return [f"{who},{course},{e},{first + timedelta(days=3 * n):%Y-%m-%d %H:%M:%S}" for n, e in enumerate(events)]


def read_log(*lines: str):
    """The lines with another learner's, which show that this is a log."""
    other = make_log("registered", "started", "completed", who="o@x.example", course="GDPR")
    return read_shape(HEADER, *lines, *other)


@pytest.mark.parametrize(
    ("events", "attempts"),
    [
        (("registered",), [("2025-01-01", "", "", "not_started")]),
        (("registered", "launched"), [("2025-01-01", "2025-01-04", "", "in_progress")]),
        (("registered", "attempted", "progressed", "passed"), [("2025-01-01", "2025-01-04", "2025-01-10", "passed")]),
        (("registered", "waived"), [("2025-01-01", "", "2025-01-04", "waived")]),
        (
            ("registered", "started", "failed", "started", "passed"),
            [("2025-01-01", "2025-01-04", "2025-01-07", "failed"), ("", "2025-01-10", "2025-01-13", "passed")],
        ),
        (
            ("registered", "failed", "attempted"),
            [("2025-01-01", "", "2025-01-04", "failed"), ("", "2025-01-07", "", "in_progress")],
        ),
        (
            ("enrolled in course", "course started", "lesson completed"),
            [("2025-01-01", "2025-01-04", "", "in_progress")],
        ),
        (("http://adlnet.gov/expapi/verbs/registered", "completed"), [("2025-01-01", "", "2025-01-04", "completed")]),
    ],
)
def test_lines_of_one_learner_and_course_are_folded(events, attempts):
    reading = read_log(*make_log(*events))

    assert reading.reading.shape == "log"
    assert told(reading, "enrolled_on", "started_on", "completed_on", "status")[: len(attempts)] == attempts
    assert (reading.rows.read, reading.rows.accepted) == (len(events) + 3, len(events) + 3)


def test_passed_an_hour_after_completed_is_the_same_end():
    lines = make_log("registered", "started")
    lines += ["s@x.example,Fire,completed,2025-01-09 10:00:00", "s@x.example,Fire,passed,2025-01-09 11:00:00"]

    assert told(read_log(*lines))[0] == ("5", "Fire", "passed")


def test_the_row_is_the_last_line_s_in_whatever_order_the_file_runs():
    lines = make_log("registered", "started", "passed")[::-1]
    other = make_log("registered", "started", "completed", who="o@x.example", course="GDPR")[::-1]

    assert told(read_shape(HEADER, *lines, *other)) == [("2", "Fire", "passed"), ("5", "GDPR", "completed")]


def test_repeats_and_unreadable_lines_are_counted_as_lines():
    lines = make_log("registered", "started", "completed")
    reading = read_log(*lines, lines[1], "s@x.example,Fire,passed,2025-13-40", ",Fire,passed,2025-02-01 10:00:00")

    rows = reading.rows
    assert (rows.read, rows.accepted, rows.duplicates, rows.rejected) == (9, 6, 1, 2)
    assert [r.row for r in rows.rejects] == [6, 7]


def test_an_unknown_word_is_asked_about():
    reading = read_log(*make_log("registered", "frobbed", "completed"))

    assert [q.key for q in reading.reading.questions if q.key.startswith("status")] == ["status:frobbed"]


def test_attempts_with_days_of_their_own_are_never_folded():
    reading = read_shape(
        "Email,Course,Status,Completed on",
        "s@x.example,Fire,Failed,2025-01-01", "s@x.example,Fire,Passed,2025-02-01",
        "b@x.example,Fire,Failed,2025-01-03", "b@x.example,Fire,Passed,2025-02-01", "c@x.example,Fire,In progress,",
    )  # fmt: skip

    assert reading.reading.shape == "long"
    assert len(told(reading)) == 5


def test_a_line_for_each_enrolment_with_several_days_is_no_log():
    reading = read_shape(
        "Email,Course,Status,Enrolled on,Completed on",
        "s@x.example,Fire,Enrolled,2025-01-01,", "s@x.example,Fire,Completed,2025-01-05,2025-03-01",
        "b@x.example,Fire,Enrolled,2025-01-01,", "b@x.example,Fire,Completed,2025-01-05,2025-03-01",
    )  # fmt: skip

    assert reading.reading.shape == "long"
    assert len(told(reading)) == 4


@pytest.mark.parametrize(
    "words",
    [
        ("Inscription", "Début du cours", "Module consulté", "Cours terminé"),
        ("Anmeldung", "Kursstart", "Seite angesehen", "Abgeschlossen"),
    ],
)
def test_events_are_known_in_other_languages(words):
    reading = read_log(*make_log(*words))

    assert told(reading, "enrolled_on", "started_on", "completed_on", "status")[0] == (
        "2025-01-01", "2025-01-04", "2025-01-10", "completed"
    )  # fmt: skip
