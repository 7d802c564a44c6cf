"""The learner's id beside a name is found without asking."""

from __future__ import annotations

import pytest

from analysis.columns import USER_ID
from tests.analysis.reading.exports import read_text

PEOPLE = [("Ana Lopez", "00471"), ("Ben Ode", "00982"), ("Cy Wu", "00113"), ("Di Fry", "00644")]


def read(header: str, ids: dict[str, str]):
    lines = [f"{ids[name]};{name};{course};Completed" for name, _ in PEOPLE for course in ("Safety", "Welding")]
    text = "\n".join([f"{header};Name;Course;Status", *lines])
    return read_text(text + "\n").reading


@pytest.mark.parametrize("header", ["Pers.-Nr.", "Ficha", "Clock number", "Numero cartella", "Badge", "Staff card no"])
def test_a_number_that_each_person_has_is_the_id_without_asking(header):
    reading = read(header, dict(PEOPLE))

    assert reading.mapping.get(USER_ID) == header
    assert not reading.questions


def test_a_number_that_people_share_is_no_id():
    reading = read("Pers.-Nr.", dict.fromkeys(dict(PEOPLE), "00471"))

    assert USER_ID not in reading.mapping
