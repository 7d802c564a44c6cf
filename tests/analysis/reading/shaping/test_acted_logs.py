"""A log with somebody who acts and somebody concerned is about the one concerned."""

import pytest

from tests.analysis.reading.shaping.reading import read_shape, told

ENGLISH = (
    "Time,User full name,Affected user,Event context,Event name",
    "Course",
    ("User enrolled in course", "Course viewed", "Course completed"),
)
GERMAN = (
    "Zeit,Vollständiger Name,Betroffene/r Nutzer/in,Ereigniskontext,Ereignisname",
    "Kurs",
    ("Nutzer/in in Kurs eingeschrieben", "Kurs angezeigt", "Kurs abgeschlossen"),
)
FRENCH = (
    "Heure,Nom complet de l'utilisateur,Utilisateur concerné,Contexte de l'événement,Nom de l'événement",
    "Cours",
    ("Utilisateur inscrit au cours", "Cours consulté", "Cours terminé"),
)


def lines(words):
    header, kind, (enrolled, viewed, completed) = words
    yield header
    for month, name in enumerate(("Al Doe", "Bo Roe", "Cy Moe"), 3):
        yield f"2025-0{month}-01 09:00,Training Desk,{name},{kind}: Gas Safety,{enrolled}"
        yield f"2025-0{month}-03 09:00,{name},-,{kind}: Gas Safety,{viewed}"
        yield f"2025-0{month}-05 09:00,-,{name},{kind}: Gas Safety,{completed}"


@pytest.mark.parametrize("words", [ENGLISH, GERMAN, FRENCH])
def test_whoever_is_concerned_is_the_learner(words):
    reading = read_shape(*lines(words))

    assert told(reading, "name", "course", "enrolled_on", "completed_on", "status") == [
        (name, "Gas Safety", f"2025-0{m}-01", f"2025-0{m}-05", "completed")
        for m, name in enumerate(("Al Doe", "Bo Roe", "Cy Moe"), 3)
    ]
    assert not reading.reading.questions


def test_what_is_about_no_course_belongs_to_the_only_one():
    extra = "2025-03-04 10:00,Al Doe,-,Quiz: Leaks,Quiz attempt started"

    assert len(read_shape(*lines(ENGLISH), extra).frame) == 3
