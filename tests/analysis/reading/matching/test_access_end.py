from tests.analysis.reading.exports import read_text

HEADER = "user_email,course_name,completed,activated_at,completed_at,expiry_date\n"


def _expiries(*lines: str) -> list[str]:
    frame = read_text(HEADER + "\n".join(lines) + "\n").frame
    assert frame is not None
    return ["" if day != day else day.date().isoformat() for day in frame["expires_on"]]


def test_one_day_for_all_that_stands_before_a_completion_ends_an_access():
    lines = (
        "s@x.example,Fire,true,2025-01-02,2026-01-05,2025-12-31",
        "b@x.example,Fire,true,2025-01-03,2025-02-05,2025-12-31",
        "c@x.example,Fire,true,2025-01-04,2025-02-06,",
    )

    assert _expiries(*lines) == ["", "", ""]


def test_one_day_for_all_that_stands_on_something_open_ends_an_access():
    lines = (
        "s@x.example,Fire,true,2025-01-02,2025-02-05,2025-12-31",
        "b@x.example,Fire,false,2025-01-03,,2025-12-31",
        "c@x.example,Fire,true,2025-01-04,2025-02-06,",
    )

    assert _expiries(*lines) == ["", "", ""]


def test_one_day_for_all_on_completed_lines_alone_is_their_expiry():
    lines = (
        "s@x.example,Fire,true,2025-01-02,2025-02-05,2025-12-31",
        "b@x.example,Fire,true,2025-01-03,2025-02-06,2025-12-31",
        "c@x.example,Fire,false,2025-01-04,,",
    )

    assert _expiries(*lines) == ["2025-12-31", "2025-12-31", ""]
