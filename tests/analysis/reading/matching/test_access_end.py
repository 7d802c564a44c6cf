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


def test_beside_the_end_of_an_enrolment_another_day_is_the_expiry():
    lines = [
        f"p{n}@x.example,Fire,2025-01-0{n + 1},{f'2025-02-0{n + 1}' if n < 4 else ''},2026-03-31,{f'2026-02-0{n + 1}' if n < 4 else ''}"
        for n in range(9)
    ]

    reading = read_text("Email,Course,Enrolled on,Completed on,Förfaller,Válido hasta el\n" + "\n".join(lines) + "\n")

    assert reading.reading.mapping["expires_on"] == "Válido hasta el"
    assert not any(q.blocks for q in reading.reading.questions)


def test_in_a_list_of_certificates_every_line_is_held_and_keeps_its_end():
    lines = [f"p{n}@x.example,Crane,{'Active' if n % 2 else 'Expired'},202{5 + n % 2}-0{n + 1}-01" for n in range(8)]

    frame = read_text("Email,Certification Title,Status,Expiration Date\n" + "\n".join(lines) + "\n").frame

    assert frame is not None
    assert set(frame["status"]) <= {"completed", "passed", "expired"}
    assert frame["expires_on"].notna().all()
