import pytest

from analysis.reading.matching.headers.questions import asks_something
from tests.analysis.reading.exports import read_text


@pytest.mark.parametrize(
    "header",
    ["2. Who do you report it to?", "¿Qué es la contaminación cruzada?", "1. Bei einem Brand wähle ich zuerst die Nummer",
     "I have read and understood the whole of this policy", "この手順を理解していますか？",
     "30154: Name the redress scheme."],
)  # fmt: skip
def test_questions_and_statements_of_a_form_are_told(header):
    assert asks_something(header)


@pytest.mark.parametrize(
    "header",
    [
        "Completed?",
        "Passed (y/n)?",
        "1. Safety",
        "Kiln Safety Quiz Points Grade <Numeric MaxPoints:10 Weight:20 Category:A B>",
    ],
)
def test_fields_and_courses_are_no_questions(header):
    assert not asks_something(header)


@pytest.mark.parametrize(
    "stamp", ["Timestamp", "Marca temporal", "Horodateur", "Zeitstempel", "タイムスタンプ", "Submitted at"]
)
def test_answers_of_a_quiz_are_no_courses_and_its_file_names_it(stamp):
    header = (
        f"{stamp},Email,Score,Full name,1. Which of these is true?,2. Who do you report it to?,3. Anything unclear?"
    )
    answers = ("IT", "My manager", "The helpdesk")
    lines = [
        f"2025-12-{i:02} 13:53:48,ann{i}@acme.example,{i % 5 + 5} / 10,Ann{i} Lee,{answers[i % 2]},{answers[i % 3]},"
        for i in range(1, 13)
    ]

    reading = read_text("\n".join([header, *lines]), "Phishing Basics (respuestas).csv")

    assert reading.frame is not None
    assert set(reading.frame["course"]) == {"Phishing Basics"}
    assert reading.frame["completed_on"].notna().all()
    assert reading.frame["score"].between(50, 100).all()
    assert set(reading.frame["status"]) == {"passed", "failed"}
    assert not reading.reading.questions


def test_courses_that_are_questions_stay_courses_where_days_stand_below():
    lines = "".join(f"Ann{i} Lee,2025-03-{i:02},2025-04-{i:02}\n" for i in range(1, 12))

    reading = read_text(f"Name,Who moved my cheese?,What is safe lifting?\n{lines}")

    assert reading.frame is not None
    assert set(reading.frame["course"]) == {"Who moved my cheese?", "What is safe lifting?"}
