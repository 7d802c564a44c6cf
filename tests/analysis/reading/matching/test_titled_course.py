"""A header that says no more than "title" names the course where it stands over things that recur among learners."""

import pytest

from analysis.reading.matching.assignment import header_score
from tests.analysis.reading.exports import read_text

LEARNERS = [(f"{n}", f"{n.lower()}@x.example") for n in ("Ada", "Bea", "Cyd", "Dov", "Eva")]


def read_titled(header: str, more: str = "Type", more_cell: str = "Course"):
    lines = [
        f"{name},Smith,{mail},Nurse,{course},{more_cell},2025-03-0{day}"
        for name, mail in LEARNERS
        for day, course in enumerate(("Fire Drill", "Gas Safety"), 1)
    ]
    return read_text("\n".join([f"First Name,Last Name,Email,Job Title,{header},{more},Date Achieved", *lines])).reading


@pytest.mark.parametrize(
    "header", ["Title", "Titel", "Bezeichnung", "Titre", "Título", "Name", "Elementtitel", "Achievement", "Nazwa"]
)
def test_a_title_beside_names_of_people_is_the_course(header):
    reading = read_titled(header)

    assert reading.mapping["course"] == header
    assert reading.mapping["roles"] == "Job Title"
    assert not reading.questions


def test_a_title_that_each_learner_keeps_is_no_course():
    lines = [
        f"{m},{('Nurse', 'Clerk')[i % 2]},Fire Drill,2025-03-0{d},Passed"
        for i, (_, m) in enumerate(LEARNERS)
        for d in (1, 2)
    ]
    reading = read_text("\n".join(["Email,Title,Course,Completed on,Status", *lines])).reading

    assert reading.mapping["roles"] == "Title"
    assert reading.mapping["course"] == "Course"


@pytest.mark.parametrize("code", ["zorp", "zorp-nr"])
def test_codes_of_the_same_courses_are_no_rivals_of_their_titles(code):
    lines = [
        f"{m},C-{c[:3]},{c},2025-03-0{d}"
        for _, m in LEARNERS
        for d, c in enumerate(("Fire Drill", "Gas Safety", "Oil Spills"), 1)
    ]
    reading = read_text("\n".join([f"Email,{code},zarp,Completed on", *lines])).reading

    assert reading.mapping["course"] == "zarp"
    assert not any(q.blocks for q in reading.questions)


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("gestart op", "started_on"), ("begonnen am", "started_on"), ("rozpoczeto", "started_on"), ("ξεκινησε", "started_on"),
        ("toegewezen op", "enrolled_on"), ("data inscrierii", "enrolled_on"), ("stillingsbetegnelse", "roles"),
        ("nazwa stanowiska", "roles"),
    ],
)  # fmt: skip
def test_headers_of_many_languages_name_their_field(header, field):
    assert header_score(field, header) >= 0.85


@pytest.mark.parametrize(
    "header", ["audience", "business unit", "unidade de negocios", "zielgruppe", "подразделение", "lieu de travail"]
)
def test_what_people_belong_to_is_no_role(header):
    lines = [
        f"{m},{('Shore staff', 'All learners')[i % 2]},Fire,Passed" for i, (_, m) in enumerate(LEARNERS) for _ in (1, 2)
    ]
    reading = read_text("\n".join([f"Email,{header},Course,Status", *lines])).reading

    assert "roles" not in reading.mapping


def test_jobs_under_words_that_nobody_knows_are_roles_and_asked_about():
    lines = [
        f"{m},{('Charge Nurse', 'Ward Clerk')[i % 2]},{c},Passed"
        for i, (_, m) in enumerate(LEARNERS)
        for c in ("Fire", "Gas")
    ]
    reading = read_text("\n".join(["Email,Hats worn,Course,Status", *lines])).reading

    assert reading.mapping["roles"] == "Hats worn"
    assert [q.key for q in reading.questions] == ["column:roles"]


def test_the_day_a_line_was_added_after_completion_is_no_enrolment():
    lines = [f"{m},Fire,2025-03-0{i + 1},2025-03-0{i + 1}" for i, (_, m) in enumerate(LEARNERS)]
    reading = read_text("\n".join(["Email,Course,Date Completed,Date Added", *lines])).reading

    assert "enrolled_on" not in reading.mapping


def test_the_day_a_learner_was_added_before_completion_is_the_enrolment():
    lines = [f"{m},Fire,2025-03-1{i + 1},2025-03-0{i + 1}" for i, (_, m) in enumerate(LEARNERS)]
    reading = read_text("\n".join(["Email,Course,Date Completed,Date Added", *lines])).reading

    assert reading.mapping["enrolled_on"] == "Date Added"
