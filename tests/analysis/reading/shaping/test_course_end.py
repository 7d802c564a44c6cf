"""A day beside those of activities is the course's where it stands as its end; fields of the line stay fields beside activities."""

from tests.analysis.reading.shaping.reading import read_shape, told

HEADER = "Email,Quiz,Quiz - Completion date,Lab,Lab - Completion date,Achevé le"
ENDED = tuple(
    f"a{n}@x.example,Completed,2025-01-{n + 10},Completed,2025-02-{n + 10},2025-02-{n + 11}" for n in range(4)
)
OPEN = tuple(f"b{n}@x.example,Completed,2025-01-{n + 10},Not completed,," for n in range(4))
ALL_ALONE = tuple(f"b{n}@x.example,Completed,2025-01-{n + 10},Not completed,,2025-01-{n + 10}" for n in range(4))


def test_a_day_that_stands_where_all_activities_are_done_ends_their_course():
    reading = read_shape(HEADER, *ENDED, *OPEN, name="completion-Security 2026.csv")

    assert {c for (c,) in told(reading, "course")} == {"Security 2026"}
    assert [s for (s,) in told(reading, "status")] == ["completed"] * 4 + ["in_progress"] * 4


def test_a_day_that_stands_where_any_is_done_leaves_them_courses():
    reading = read_shape(HEADER, *ENDED, *ALL_ALONE, name="completion-Security 2026.csv")

    assert {c for (c,) in told(reading, "course")} == {"Quiz", "Lab"}


def test_the_line_s_own_days_and_its_one_score_stay_beside_a_progress():
    reading = read_shape(
        "Attendee,Email,Invited,% viewed,Quiz taken,Quiz score",
        "Sam Lee,s@x.example,2025-01-05,100,2025-02-05,88",
        "Ada Roy,a@x.example,2025-01-06,55,,",
        name="Ladder Safety - attendees.csv",
    )

    assert told(reading, "enrolled_on", "completed_on", "score") == [
        ("2025-01-05", "2025-02-05", "88"),
        ("2025-01-06", "", ""),
    ]
