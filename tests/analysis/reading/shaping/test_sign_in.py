import pytest

from analysis.reading.shaping.sign_in import find_sign_in
from tests.analysis.reading.exports import read_text
from tests.analysis.reading.opening.tables import open_text

PEOPLE = [("Ann", "X", "X"), ("Bob", "X", ""), ("Cem", "", ""), ("Dee", "x", "x"), ("Eva", "x", "x")]


def sheet(course: str, day: str, *headers: str) -> str:
    lines = [
        f"{course};Manual handling",
        f"{day};14/01/2026",
        "Trainer;Mrs Rambert",
        "",
        f"Nom;Prénom;{';'.join(headers)}",
    ]
    return "\n".join([*lines, *(f"Lee{n};{n};{a};{b}" for n, a, b in PEOPLE)])


@pytest.mark.parametrize(
    ("course", "day", "headers"),
    [("Formation :", "Date :", ("Signature matin", "Signature après-midi")),
     ("Kurs:", "Datum:", ("Unterschrift vormittags", "Unterschrift nachmittags")),
     ("Course", "Date", ("Attendance day 1", "Attendance day 2")), ("Curso:", "Fecha:", ("Firma mañana", "Firma tarde"))],
)  # fmt: skip
def test_who_signed_for_every_part_completed_the_course_of_the_title_on_its_day(course, day, headers):
    reading = read_text(sheet(course, day, *headers), "liste.csv")

    assert reading.frame is not None
    assert set(reading.frame["course"]) == {"Manual handling"}
    assert reading.frame["status"].tolist() == ["completed", "in_progress", "not_started", "completed", "completed"]
    assert reading.frame["completed_on"].dt.strftime("%Y-%m-%d").dropna().unique().tolist() == ["2026-01-14"]


def test_a_list_without_a_course_over_it_is_no_sign_in_sheet():
    text = sheet("Formation :", "Date :", "Signature matin", "Signature après-midi").split("\n", 4)[4]

    assert find_sign_in(open_text(text)) is None


def test_a_result_of_its_own_says_more_than_who_was_there():
    text = "Course;Safety\n\nName;Attendance;Score;Result\nAnn Lee;present;90;Passed\nBob Roe;present;30;Failed\n"

    assert find_sign_in(open_text(text)) is None
