import pytest

from tests.analysis.reading.exports import read_text


def read_columns(headers: str, *cells: str):
    """Two learners' lines under the headers beside an e-mail, a course and a status."""
    lines = [f"{who}@x.example,{course},Passed,{c}" for who, course in (("a", "Fire"), ("b", "Gas")) for c in cells]
    return read_text("\n".join([f"Email,Course,Status,{headers}", *lines]) + "\n").reading


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Invited", ("2025-01-26", "2025-02-26"), "enrolled_on"),
        ("Quiz taken", ("2025-01-26", "2025-02-26"), "completed_on"),
        ("Result Date", ("2025-01-26", "2025-02-26"), "completed_on"),
        ("Completed On", ("2025-02-30", "2025-02-28"), "completed_on"),
        ("ComplianceTillDate", ("2027-01-26", "2027-02-26"), "expires_on"),
        ("Intyg giltigt t.o.m.", ("2027-01-26", "2027-02-26"), "expires_on"),
        ("Test %", ("95", "32"), "score"),
        ("Partner Name", ("Blue Heron Ltd", "Sakura Systems"), "customer"),
        ("Team role", ("Loader", "Clerk"), "roles"),
    ],
)
def test_a_header_of_known_ideas_names_its_field(header, cells, field):
    reading = read_columns(header, *cells)

    assert reading.mapping.get(field) == header
    assert not reading.questions


def test_the_number_of_assessments_is_no_score():
    reading = read_columns("Total Assessments Completed", "2", "0", "1", "3")

    assert "score" not in reading.mapping
    assert not reading.questions


def test_an_exam_is_a_course_and_a_code_beside_it_is_none():
    reading = read_text(
        "Email,Exam Series Code,Exam Name,Result\n"
        "a@x.example,CPE-27,Certified Engineer,Pass\nb@x.example,CPE-28,Certified Architect,Fail\n"
    ).reading

    assert reading.mapping["course"] == "Exam Name"
    assert not reading.questions


def test_courses_known_by_a_code_alone_are_told():
    reading = read_text("Email,Course ID,Status\na@x.example,ADM-1,Passed\nb@x.example,ADM-2,Failed\n").reading

    assert reading.mapping["course"] == "Course ID"
    assert any("'Course ID'" in w for w in reading.warnings)


def test_a_name_beside_a_last_name_is_the_first_name():
    reading = read_text(
        "Email,Name,Surname,Course,Status\na@x.example,Ada,Byron,Fire,Passed\nb@x.example,Bo,Chen,Fire,Passed\n"
    )

    assert sorted(reading.frame["name"]) == ["Ada Byron", "Bo Chen"]


def test_a_name_beside_a_first_name_is_the_last_name():
    reading = read_text(
        "Marca,Nume,Prenume,Denumirea cursului,Rezultat\n1,Nistor,Ana,Fire,Admis\n2,Petcu,Vlad,Gas,Respins\n3,Ilie,Ion,Gas,Admis\n"
    )

    assert sorted(reading.frame["name"]) == ["Ana Nistor", "Ion Ilie", "Vlad Petcu"]
