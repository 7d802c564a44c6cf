"""A course that no column names: taken from a name and said so, or asked for."""

from analysis.reading import read_file
from analysis.reading.answers import Answers, Memory
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.shaping.reading import read_shape, told

HEADER = "Name,Email,Region,Completion Date,Score,Status"
SEVERAL = tuple(
    f"Sam {i},s{i}@x.example,{region},2025-0{month}-02,90,Passed"
    for i in range(4)
    for month, region in ((1, "North"), (2, "South"), (3, "East"))
)
ONE_EACH = tuple(f"Sam {i},s{i}@x.example,North,2025-01-0{i + 1},90,Passed" for i in range(6))


def test_learners_on_many_lines_are_about_several_courses_and_the_column_is_asked_for():
    reading = read_shape(HEADER, *SEVERAL, name="Safety Basics.csv").reading

    question = next(q for q in reading.questions if q.key == "column:course")
    assert question.blocks
    assert "4 learners stand on 12 lines" in question.text
    assert "Region" in question.options


def test_the_column_that_a_person_names_is_the_course():
    content = "\n".join((HEADER, *SEVERAL)).encode()
    known = read_file(content, "Safety Basics.csv", today=TODAY).reading.fingerprint
    memory = Memory({known: Answers({"column:course": "Region"})})

    reading = read_file(content, "Safety Basics.csv", today=TODAY, memory=memory)

    assert sorted({c for (c,) in told(reading, "course")}) == ["East", "North", "South"]
    assert not any(q.key == "column:course" for q in reading.reading.questions)


def test_where_no_column_is_the_course_its_name_is_asked_for_and_taken():
    content = "\n".join((HEADER, *SEVERAL)).encode()
    known = read_file(content, "export.csv", today=TODAY).reading.fingerprint
    none = Answers({"column:course": "(none)"})
    asked = read_file(content, "export.csv", today=TODAY, memory=Memory({known: none}))
    told_name = none.joined(Answers({"course:export.csv": "Fire Safety"}))

    answered = read_file(content, "export.csv", today=TODAY, memory=Memory({known: told_name}))

    assert [q.key for q in asked.reading.questions if q.blocks] == ["course:export.csv"]
    assert {c for (c,) in told(answered, "course")} == {"Fire Safety"}
    assert not any(q.blocks for q in answered.reading.questions)


def test_a_course_taken_from_the_file_s_name_is_said():
    reading = read_shape(HEADER, *ONE_EACH, name="Safety Basics.csv")

    assert {c for (c,) in told(reading, "course")} == {"Safety Basics"}
    assert "The course is taken from the file's name: Safety Basics." in reading.reading.warnings


def test_a_company_s_name_is_no_course():
    lines = [line.replace("@x.example", "@northwind.example") for line in ONE_EACH]

    reading = read_shape(HEADER, *lines, name="northwind_training_export.csv").reading

    assert [q.key for q in reading.questions if q.blocks] == ["course:northwind_training_export.csv"]


def test_words_of_training_never_make_a_roster():
    lines = [f"Sam {i},s{i}@x.example,Nurse,{word}" for i in range(4) for word in ("Passed", "Failed", "In progress")]

    reading = read_shape("Name,Email,Role,Outcome", *lines).reading

    assert reading.kind == "training"
    assert any(q.blocks for q in reading.questions)


def test_a_report_s_own_title_names_no_course_of_learners_on_many_lines():
    reading = read_shape(
        "Relatório de treinamentos", "", HEADER, *SEVERAL, name="Relatório de treinamentos (jan26).csv"
    )

    assert any(q.key == "column:course" and q.blocks for q in reading.reading.questions)
