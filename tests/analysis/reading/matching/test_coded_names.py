"""Numbers of records and logins are no names of people and no courses, whatever stands above them."""

import pytest

from tests.analysis.reading.exports import read_text

PEOPLE = ("Ada Lee", "Bea Kim", "Cy Roe", "Dov Ray", "Eva Poe", "Fay Tan")


def read_lines(header: str, *cells: str):
    """Twelve lines of six people; "{n}" numbers the lines, "{p}" the people, "{name}" is a name, "{mail}" an address."""
    lines = [
        ",".join(cells).format(
            n=4100 + 37 * i, p=700 + i % 6, name=PEOPLE[i % 6], mail=f"p{i % 6}@x.example", c="FG"[i % 2]
        )
        for i in range(12)
    ]
    return read_text("\n".join([header, *lines]) + "\n")


@pytest.mark.parametrize("person", ["Contact", "Kontakt", "Contacto", "Contato", "Contatto"])
def test_a_name_that_numbers_records_leaves_the_name_to_the_column_of_people(person):
    reading = read_lines(
        f"Name,{person},Email,Course,Status", "TR-{n}", "{name}", "{mail}", "{c} basics", "Passed"
    ).reading

    assert reading.mapping["name"] == person
    assert not reading.questions


def test_a_name_of_something_that_numbers_records_is_no_rival_of_the_course():
    reading = read_lines(
        "Nombre de Formación,Alumno,Correo,Curso,Estado", "FOR-{n}", "{name}", "{mail}", "{c} basico", "Aprobado"
    ).reading

    assert reading.mapping["course"] == "Curso"
    assert not reading.questions


def test_a_login_beside_parted_names_is_the_id_and_no_name():
    reading = read_lines(
        "Participant Name,First Name,Last Name,Email,Assessment Name,Status", "nve{p}", "Ada", "Lee{p}", "{mail}", "{c} quiz", "Passed"
    ).reading  # fmt: skip

    assert reading.mapping["user_id"] == "Participant Name"
    assert reading.mapping["name"] == "First Name + Last Name"


def test_codes_are_courses_where_they_recur():
    reading = read_lines("Name,Email,Course,Status", "{name}", "{mail}", "SAF-10{c}2", "Passed").reading

    assert reading.mapping["course"] == "Course"
