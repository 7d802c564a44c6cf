"""A day on which a course is held completes those who were there, and is only planned for those who are booked."""

from tests.analysis.reading.exports import read_text

HEADER = "Name,Email,Course,{},Status\n"
HELD = "".join(f"Ann{i} Lee,ann{i}@x.example,Fire,2025-0{i + 1}-03,Attended\n" for i in range(6))
BOOKED = "Bo Ray,bo@x.example,Fire,2026-03-01,Booked\n"


def _completions(header: str) -> list[str]:
    frame = read_text(HEADER.format(header) + HELD + BOOKED).frame
    assert frame is not None
    return ["" if day != day else day.date().isoformat() for day in frame["completed_on"]]


def test_a_booked_session_in_the_future_is_no_completion_and_no_mistake():
    assert _completions("Course Date") == [
        "2025-01-03",
        "2025-02-03",
        "2025-03-03",
        "2025-04-03",
        "2025-05-03",
        "2025-06-03",
        "",
    ]


def test_a_completion_in_the_future_is_refused():
    assert len(_completions("Completed On")) == 6
