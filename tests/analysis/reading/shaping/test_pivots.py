import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading import UnreadableFile
from tests.analysis.reading.shaping.reading import read_shape, told


def test_ticks_under_a_course_are_completions_and_empty_cells_carry_nothing():
    reading = read_shape(
        "Name,Email,Department,Fire,GDPR", "Sarah Chen,s@x.example,Ops,✔,", "Bob Roe,b@x.example,HR,x,✓"
    )

    assert told(reading) == [("2", "Fire", "completed"), ("3", "Fire", "completed"), ("3", "GDPR", "completed")]
    assert reading.reading.shape == "wide"
    assert (reading.rows.read, reading.rows.accepted) == (3, 3)


@pytest.mark.parametrize(
    ("cell", "status", "completed", "score"),
    [
        ("Abgeschlossen", "completed", "", ""),
        ("Not started", "not_started", "", ""),
        ("Completed (did not achieve pass grade)", "failed", "", ""),
        ("2025-03-01", "completed", "2025-03-01", ""),
        ("17/20", "passed", "", "85"),
        ("64%", "failed", "", "64"),
        ("F", "failed", "", ""),
        ("B+", "passed", "", ""),
    ],
)
def test_a_cell_is_read_by_what_it_is(cell, status, completed, score):
    reading = read_shape("Name,Email,Fire,GDPR", f"Sarah Chen,s@x.example,{cell},{cell}", "Bob Roe,b@x.example,,")

    assert told(reading, "status", "completed_on", "score") == [(status, completed, score)] * 2


@pytest.mark.parametrize("nothing", ["", " ", "-", "—", "n/a"])
def test_a_dash_carries_nothing(nothing):
    reading = read_shape("Name,Email,Fire,GDPR", f"Sarah Chen,s@x.example,Completed,{nothing}")

    assert told(reading) == [("2", "Fire", "completed")]


def test_pairs_and_headers_without_a_name_belong_to_the_course_before_them():
    reading = read_shape(
        "Email,Fire,,GDPR,2026-03-01,Lift,Lift - Completion date",
        "s@x.example,Completed,2025-01-02,Not completed,,Completed,2025-02-03",
    )

    assert told(reading, "course", "completed_on") == [("Fire", "2025-01-02"), ("GDPR", ""), ("Lift", "2025-02-03")]


def test_a_repeated_date_header_is_the_course_s_before_it():
    reading = read_shape("Email,Fire,Date,GDPR,Date", "s@x.example,Completed,2025-01-02,In progress,")

    assert told(reading, "course", "status", "completed_on") == [
        ("Fire", "completed", "2025-01-02"),
        ("GDPR", "in_progress", ""),
    ]


def test_points_percentage_and_letter_of_one_item_are_one_attempt_and_the_percentage_is_the_score():
    reading = read_shape(
        "Email,Quiz: Fire (Real),Quiz: Fire (Percentage),Quiz: Fire (Letter),Course total (Real)",
        "s@x.example,8.20,82.00 %,B,8.20",
        "b@x.example,-,-,-,-",
    )

    assert told(reading, "course", "score", "status") == [("Fire", "82", "passed")]


@pytest.mark.parametrize(
    ("header", "course"),
    [
        ("Fire (5012)", "Fire"),
        ("Fire [Total Pts: 50 Score] |118201", "Fire"),
        ("Fire Points Grade <Numeric MaxPoints:50 Weight:100>", "Fire"),
        ("Fire (50 pts)", "Fire"),
        ("Fire (2026)", "Fire (2026)"),
    ],
)
def test_ids_and_maxima_go_from_a_course_s_name_and_years_stay(header, course):
    reading = read_shape(f"Email,{header},GDPR", "s@x.example,45,80", "b@x.example,20,90")

    assert {c for (c,) in told(reading, "course")} == {course, "GDPR"}


def test_the_maximum_of_the_header_makes_the_score():
    reading = read_shape("Email,Fire [Total Pts: 50 Score] |1,GDPR [Total Pts: 20 Score] |2", "s@x.example,45,10")

    assert told(reading, "course", "score", "status") == [("Fire", "90", "passed"), ("GDPR", "50", "failed")]


@pytest.mark.parametrize(
    "aggregate",
    ["Current Score", "Unposted Final Score", "Course total", "Weighted Total", "Homework (Avg)", "Subtotal", "Gesamt"],
)
def test_sums_are_no_courses(aggregate):
    reading = read_shape(f"Email,Fire,GDPR,{aggregate}", "s@x.example,91,80,85", "b@x.example,72,75,73")

    assert {c for (c,) in told(reading, "course")} == {"Fire", "GDPR"}


def test_percentages_beside_dates_are_progress_and_no_scores():
    reading = read_shape("Email,Fire,GDPR", "s@x.example,2025-01-02,25%", "b@x.example,0%,2025-02-03")

    assert told(reading, "course", "status", "score") == [
        ("Fire", "completed", ""), ("GDPR", "in_progress", ""), ("Fire", "not_started", ""), ("GDPR", "completed", ""),
    ]  # fmt: skip


def test_noughts_and_ones_are_yes_and_no():
    reading = read_shape("Email,Fire,GDPR", "s@x.example,1,0", "b@x.example,0,1")

    assert [s for (s,) in told(reading, "status")] == ["completed", "not_started", "not_started", "completed"]


def test_what_follows_a_course_s_name_names_the_part():
    reading = read_shape(
        "Email,Fire Completed,Fire Expires,GDPR Completed,GDPR Expires",
        "s@x.example,2025-01-02,2026-01-02,,",
        "b@x.example,,,2025-03-04,",
    )

    assert told(reading, "course", "completed_on", "expires_on") == [
        ("Fire", "2025-01-02", "2026-01-02"), ("GDPR", "2025-03-04", ""),
    ]  # fmt: skip


def test_two_header_rows_give_the_course_over_its_parts():
    reading = read_shape(
        "Name,Email,Fire,,GDPR,", ",,Status,Date,Status,Date", "Sarah Chen,s@x.example,Completed,2025-03-01,Not started,",
        "Bob Roe,b@x.example,In progress,,Completed,2025-04-01",
    )  # fmt: skip

    assert told(reading, "row", "course", "status", "completed_on") == [
        ("3", "Fire", "completed", "2025-03-01"), ("3", "GDPR", "not_started", ""),
        ("4", "Fire", "in_progress", ""), ("4", "GDPR", "completed", "2025-04-01"),
    ]  # fmt: skip


def test_a_cell_that_cannot_be_read_and_a_line_without_a_learner_are_rejected_and_the_same_line_again_is_a_duplicate():
    reading = read_shape(
        "Email,Fire,Fire - Completion date,GDPR,GDPR - Completion date",
        "s@x.example,Completed,2025-02-30,Completed,2025-01-02",
        "b@x.example,Completed,2025-03-01,Not started,",
        "b@x.example,Completed,2025-03-01,Not started,",
        ",Completed,2025-03-01,Completed,2025-03-01",
    )

    rows = reading.rows
    assert (rows.read, rows.accepted, rows.duplicates, rows.rejected) == (8, 3, 2, 3)
    assert sorted(r.row for r in rows.rejects) == [2, 5, 5]


def test_a_roster_with_flags_stays_a_roster():
    reading = read_shape("Name,Email,Role,Active,Remote,Start Date", "Sarah Chen,s@x.example,Admin,Yes,No,2024-01-01")

    assert reading.reading.kind == "roster"


def test_roles_and_managers_beside_courses_make_no_roster():
    reading = read_shape(
        "Name,Role,Manager,Fire,GDPR", "Sarah Chen,Admin,Al Low,2025-03-14,", "Bob Roe,User,Al Low,,2025-02-20"
    )

    assert told(reading, "name", "roles", "course") == [("Sarah Chen", "Admin", "Fire"), ("Bob Roe", "User", "GDPR")]


def test_the_line_of_due_days_below_the_header_completes_nothing():
    lines = [f"Lee,P{n},p{n}@x.example,17,20" for n in range(8)]

    reading = read_shape(
        "Last Name,First Name,Email,Quiz,Exam", "Date,,,2025-10-03,2025-11-07", "Points,,,20,50", *lines
    )

    assert told(reading, "row", "score", "status", "completed_on")[:2] == [
        ("4", "85", "passed", ""),
        ("4", "40", "failed", ""),
    ]


def test_a_score_with_a_slip_of_the_pen_leaves_its_column_a_course():
    lines = [f"p{n}@x.example,{70 + n},{80 + n}" for n in range(15)]

    reading = read_shape("Email,Fire Exam,GDPR Exam", *lines, "q@x.example,850,90")

    assert (reading.rows.read, reading.rows.accepted, [r.row for r in reading.rows.rejects]) == (32, 31, [17])


def test_a_word_in_doubt_among_scores_is_rejected_alone_and_the_column_stays_one_of_scores():
    reading = read_shape(
        "Name,Email,Quiz (20 pts),Exam (50 pts)", "Sarah Chen,s@x.example,17,absent?", "Bob Roe,b@x.example,10,45"
    )

    assert told(reading, "row", "course", "score") == [("2", "Quiz", "85"), ("3", "Quiz", "50"), ("3", "Exam", "90")]
    (reject,) = reading.rows.rejects
    assert "'absent?' is not a score" in reject.reason


def test_a_number_beside_a_word_is_its_score_and_a_share_of_completion_is_none():
    reading = read_shape(
        "Name,Email,Fire,GDPR",
        "A B,a@x.example,Passed - 85%,✔",
        "C D,c@x.example,Failed - 40%,Completed (90%)",
        "E F,e@x.example,In progress,50% complete",
    )

    assert told(reading, "course", "status", "score") == [
        ("Fire", "passed", "85"),
        ("GDPR", "completed", ""),
        ("Fire", "failed", "40"),
        ("GDPR", "completed", "90"),
        ("Fire", "in_progress", ""),
        ("GDPR", "in_progress", ""),
    ]


def test_a_status_for_a_header_is_no_course_and_holds_for_the_line():
    reading = read_shape(
        "Name,Email,Fire,GDPR,Withdrawn",
        "A B,a@x.example,✔,✔,No",
        "C D,c@x.example,In progress,✔,Yes",
        "E F,e@x.example,✔,,No",
    )

    assert told(reading) == [
        ("2", "Fire", "completed"),
        ("2", "GDPR", "completed"),
        ("3", "Fire", "withdrawn"),
        ("3", "GDPR", "completed"),
        ("4", "Fire", "completed"),
    ]


ODD = [
    "%85",
    "85٪",
    "Passed - 85%",
    "Pass (85)",
    "50% complete",
    "17/20 (85%)",
    "20/0",
    "1e9",
    "٨٥",
    "100%",
    "0%",
    "2025-03-01",
    "Mar-25",
    "B+",
    "1",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(ODD)), min_size=4, max_size=4))
def test_whatever_cells_say_reading_them_across_never_fails_otherwise_than_by_refusing(cells):
    shown = [c.replace('"', "'").replace("\r", " ").replace("\n", " ") for c in cells]
    try:
        reading = read_shape(
            "Name,Email,Fire,GDPR",
            f'A B,a@x.example,"{shown[0]}","{shown[1]}"',
            f'C D,c@x.example,"{shown[2]}","{shown[3]}"',
        )
    except UnreadableFile:
        return
    assert reading.rows.read == reading.rows.accepted + reading.rows.duplicates + reading.rows.rejected
