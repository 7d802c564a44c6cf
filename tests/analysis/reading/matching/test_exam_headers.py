import pytest

from tests.analysis.reading.exports import read_text


def read(header: str, line: str):
    reading = read_text(header + "\n" + "".join(line.replace("#", str(i)) + "\n" for i in range(10, 22)))
    assert reading.frame is not None
    return reading.reading, reading.frame


@pytest.mark.parametrize(
    ("header", "score"),
    [("Voornaam;Achternaam;Examen;Examendatum;Behaalde punten;Maximum punten;Cesuur;Uitslag", "37;40;26"),
     ("First name;Last name;Exam;Exam date;Points obtained;Max points;Pass mark;Result", "37;40;26"),
     ("Vorname;Nachname;Prüfung;Prüfungsdatum;Erreichte Punkte;Maximale Punkte;Bestehensgrenze;Ergebnis", "37;40;26")],
)  # fmt: skip
def test_an_exam_is_the_course_and_its_day_the_completion(header, score):
    read_as, frame = read(header, f"Ann#;Lee;Crane {{}};#-12-2025;{score};Passed".replace("{}", "licence"))

    assert set(frame["course"]) == {"Crane licence"}
    assert frame["completed_on"].notna().all()
    assert set(frame["score"]) == {92.5}
    assert not read_as.questions


@pytest.mark.parametrize(("header", "word"), [("Egzamin", "zdany"), ("Экзамен", "сдан"), ("Exam", "Passed")])
def test_words_below_an_exam_are_its_status(header, word):
    read_as, frame = read(f"Name,Course,Completed On,{header}", f"Ann# Lee,Safety,2025-12-#,{word}")

    assert set(frame["status"]) == {"passed"}
    assert not read_as.questions


@pytest.mark.parametrize(
    "header", ["Следующая проверка", "Nächste Prüfung", "Next training due", "Prochaine formation"]
)
def test_the_next_check_is_the_expiry(header):
    _, frame = read(f"Name;Course;Completed On;{header}", "Ann# Lee;Safety;2025-12-#;2027-12-#")

    assert frame["expires_on"].notna().all()


@pytest.mark.parametrize("word", ["illimitata", "unbefristet", "bezterminowo", "бессрочно", "無期限", "Permanent"])
def test_what_never_ends_has_no_expiry(word):
    _, frame = read("Name;Course;Completed On;Expires On", f"Ann# Lee;Safety;2025-12-#;{word}")

    assert len(frame) == 12
    assert frame["expires_on"].isna().all()


def test_yes_and_no_beside_a_completion_answer_their_own_question():
    text = "Name;Course;Completed On;Kopie in Akte\n" + "".join(
        f"Ann{i} Lee;Safety;2025-12-{i};{('ja', 'nein')[i % 2]}\n" for i in range(10, 22)
    )

    reading = read_text(text)

    assert reading.frame is not None
    assert set(reading.frame["status"]) == {"completed"}
    assert not reading.reading.questions
