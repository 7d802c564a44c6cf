from datetime import date

from analysis.reading import Answers, Memory, read_file
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.shaping.reading import read_shape, told

LINES = ("Email,Status,Completed on", "s@x.example,Completed,2025-03-01", "b@x.example,In progress,")


def test_the_course_is_in_the_file_s_name():
    reading = read_shape(*LINES, name="Fire Safety - learners_2026-01-30.csv")

    assert told(reading) == [("2", "Fire Safety", "completed"), ("3", "Fire Safety", "in_progress")]
    assert not reading.reading.questions


def test_a_title_line_wins_over_the_file_s_name():
    reading = read_shape("Course: GDPR", "", *LINES, name="Fire Safety.csv")

    assert {c for (c,) in told(reading, "course")} == {"GDPR"}


def test_without_a_name_anywhere_the_question_blocks():
    (question,) = read_shape(*LINES, name="export (3).csv").reading.questions

    assert question.key == "course:export (3).csv"
    assert question.blocks


def test_the_answer_names_the_course():
    memory = Memory(always=Answers({"course:export.csv": "Fire Safety"}))

    reading = read_file("\n".join(LINES).encode(), "export.csv", today=TODAY, memory=memory)

    assert {c for (c,) in told(reading, "course")} == {"Fire Safety"}
    assert not reading.reading.questions


def test_activities_only_say_whether_something_has_begun():
    reading = read_shape(
        "Email,Quiz,Quiz - Completion date,Lab,Lab - Completion date,Course complete",
        "a@x.example,Completed,2025-01-20,Completed,2025-02-20,2025-02-21",
        "b@x.example,Completed,2025-01-20,Not completed,,",
        "c@x.example,Not completed,,Not completed,,",
        name="completion-Security 2026.csv",
    )

    assert told(reading) == [
        ("2", "Security 2026", "completed"),
        ("3", "Security 2026", "in_progress"),
        ("4", "Security 2026", "not_started"),
    ]
    assert told(reading, "completed_on") == [(date(2025, 2, 21).isoformat(),), ("",), ("",)]


def test_a_certificate_is_a_pass_and_a_grade_without_one_is_still_open():
    reading = read_shape(
        "Email,Grade,Homework 1,Certificate Delivered,Enrollment Status",
        "a@x.example,0.83,0.9,Y,enrolled",
        "b@x.example,0.14,0.14,N,enrolled",
        "c@x.example,0,Not Attempted,N,enrolled",
        "d@x.example,0,Not Attempted,N,unenrolled",
        name="WFB120_grade_report_2026-01-30.csv",
    )

    assert [s for (s,) in told(reading, "status")] == ["passed", "in_progress", "not_started", "withdrawn"]


def test_progress_without_a_completion_is_under_way():
    reading = read_shape(
        "Email,Enrolled at,Completed at,% complete",
        "a@x.example,2025-01-02,,57%",
        "b@x.example,2025-01-02,,0%",
        name="Import.csv",
    )

    assert [s for (s,) in told(reading, "status")] == ["in_progress", "not_started"]


def test_a_course_s_code_names_it_where_nothing_else_does():
    reading = read_shape(
        "Email,Course Code,Status,Completed on",
        "s@x.example,FS-1,Completed,2025-03-01",
        "b@x.example,FS-2,In progress,",
    )

    assert {c for (c,) in told(reading, "course")} == {"FS-1", "FS-2"}
