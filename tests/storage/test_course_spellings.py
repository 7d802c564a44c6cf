"""One course, however it is spelled."""

from analysis import columns as c
from storage.db import Database
from storage.imports import Import
from tests.storage.makers import make_attempts
from tests.storage.test_attempts import load, save


def test_the_same_attempts_under_another_spelling_of_the_course_change_nothing(database: Database) -> None:
    save(database, make_attempts({c.COURSE: "Data Import Essentials"}, {c.COURSE: "Basics"}), job_id="1")
    before = load(database)

    again = save(
        database,
        make_attempts({c.COURSE: "data-import essentials "}, {c.COURSE: "BASICS"}),
        job_id="2",
        file_name="b.csv",
    )

    assert again == Import(new=0, duplicates=2)
    assert load(database)[c.COURSE].tolist() == before[c.COURSE].tolist() == ["Data Import Essentials", "Basics"]


def test_a_new_attempt_at_a_course_goes_under_the_spelling_that_is_stored(database: Database) -> None:
    save(database, make_attempts({c.COURSE: "Data Import"}), job_id="1")

    save(database, make_attempts({c.COURSE: "data import", c.EMAIL: "new@acme.example"}), job_id="2", file_name="b.csv")

    assert load(database)[c.COURSE].tolist() == ["Data Import", "Data Import"]


def test_one_file_shows_the_spelling_that_most_of_its_lines_have(database: Database) -> None:
    rows = [{c.COURSE: name, c.EMAIL: f"{n}@acme.example"} for n, name in enumerate(["basics", "Basics", "Basics"])]

    save(database, make_attempts(*rows))

    assert load(database)[c.COURSE].tolist() == ["Basics"] * 3


def test_names_that_differ_in_a_sign_are_two_courses(database: Database) -> None:
    saved = save(database, make_attempts({c.COURSE: "C"}, {c.COURSE: "C++"}, {c.COURSE: "C#"}))

    assert saved == Import(new=3, duplicates=0)
