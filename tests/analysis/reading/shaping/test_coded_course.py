"""A code names the course where no title does, and where the title only groups courses."""

from analysis.reading import read_file
from analysis.reading.answers import Answers, Memory
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.shaping.reading import read_shape, told

CODED = tuple(f"s{i}@x.example,{code},2025-01-0{i + 1},Completed" for i in range(4) for code in ("C-1", "C-2"))
GROUPED = tuple(
    f"s{i}@x.example,All of It,{code},2025-01-0{i + 1},Completed" for i in range(4) for code in ("K-1", "K-2")
)


def test_a_code_in_the_place_of_the_title_is_said_to_be_one():
    for header in ("Course Code", "Content ID", "canvas_course_id"):
        reading = read_shape(f"Email,{header},Completion Date,Status", *CODED)

        assert {c for (c,) in told(reading, "course")} == {"C-1", "C-2"}
        assert reading.reading.mapping["course"] == header
        assert any(f"'{header}'" in warning for warning in reading.reading.warnings)


def test_the_program_of_all_courses_is_none_of_them():
    reading = read_shape("Email,Program Name,Course ID,Completion Date,Status", *GROUPED)

    assert reading.reading.mapping["course"] == "Course ID"
    assert len(told(reading)) == 8


def test_versions_of_one_course_keep_its_title():
    reading = read_shape("Email,Course,Course ID,Completion Date,Status", *GROUPED)

    assert reading.reading.mapping["course"] == "Course"


def test_a_person_s_word_for_the_program_stands():
    content = "\n".join(("Email,Program Name,Course ID,Completion Date,Status", *GROUPED)).encode()
    memory = Memory(always=Answers({"column:course": "Program Name"}))

    reading = read_file(content, "export.csv", today=TODAY, memory=memory)

    assert reading.reading.mapping["course"] == "Program Name"


def test_a_code_that_each_learner_has_but_one_of_is_of_something_else():
    lines = (
        f"s{i}@x.example,PP-{i % 2},{course},2025-01-0{i + 1},Completed"
        for i in range(6)
        for course in ("Fire", "Crane")
    )

    reading = read_shape("Email,Partner Path ID,Bezeichnung der Schulung,Completion Date,Status", *lines)

    assert reading.reading.mapping["course"] == "Bezeichnung der Schulung"
