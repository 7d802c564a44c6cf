"""Of several columns of figures the score is what learners reach: no pass mark, maximum, opinion, number of parts or points of a game."""

import pytest

from tests.analysis.reading.exports import read_text

PEOPLE = [f"{name}@x.example" for name in ("ada", "bea", "cy", "dov", "eva", "fay", "gus", "hal", "ida", "jon")]


def read_columns(header: str, cells: list[str], courses: tuple[str, ...] = ("Fire", "Gas"), status: str = "Status"):
    lines = [f"{p},{courses[i % 2]},Completed,{cells[i % len(cells)]}" for i, p in enumerate(PEOPLE)]
    return read_text("\n".join([f"Email,Course,{status},{header}", *lines]) + "\n")


@pytest.mark.parametrize(
    ("own", "mark"),
    [
        ("Pontuação Real", "Pontuação Mínima"),
        ("Набранный балл (%)", "Проходной балл (%)"),
        ("Score", "Vereiste score"),
        ("Erreichte Punktzahl", "Mindestpunktzahl"),
        ("Note obtenue", "Note de passage"),
        ("Calificación", "Nota de corte"),
        ("Punteggio", "Soglia di superamento"),
        ("Wynik (%)", "Próg zaliczenia"),
        ("Poäng", "Godkäntgräns"),
        ("点数", "合格点"),
        ("成绩", "及格分数"),
        ("Achieved score", "Score zzyzx"),
    ],
)
def test_a_pass_mark_is_no_rival_of_the_score(own, mark):
    reading = read_columns(f"{mark},{own}", [f"70,{n}" for n in (91, 82, 55, 77, 68)]).reading

    assert reading.mapping["score"] == own
    assert not reading.questions


@pytest.mark.parametrize(
    "header", ["User Rating", "Rating", "Course rating", "Zufriedenheit", "Satisfacción", "Tevredenheid"]
)
def test_stars_for_a_course_are_no_score(header):
    reading = read_columns(header, ["4", "5", "3", "5", "1"]).reading

    assert "score" not in reading.mapping
    assert not reading.questions


def test_a_rating_in_per_cent_is_a_score():
    assert read_columns("Rating %", ["92", "51", "85"]).reading.mapping["score"] == "Rating %"


@pytest.mark.parametrize("headers", ["course_steps_completed,course_steps_total", "zorp,zarp"])
def test_parts_that_are_done_are_no_score(headers):
    cells = ["14,14", "8,8", "3,14", "8,8", "14,14", "0,8", "5,14", "8,8", "14,14", "2,8"]

    assert "score" not in read_columns(headers, cells).reading.mapping


def test_points_that_are_collected_hold_nothing_back():
    reading = read_columns("Points", ["188", "164", "39", "160"], status="Date Completed")

    assert not any(q.blocks for q in reading.reading.questions)


def test_right_answers_of_all_are_the_score_beside_points_of_a_game():
    reading = read_columns(
        "Total Score (points),Correct Answers,Incorrect Answers", ["9420,10,0", "7100,7,3", "2100,4,6"]
    )

    assert reading.frame["score"].tolist()[:3] == [100.0, 70.0, 40.0]
    assert not reading.reading.questions


@pytest.mark.parametrize("headers", ["Score,Richtig,Falsch,Unbeantwortet", "Score,Aciertos,Errores,Sin responder"])
def test_questions_without_an_answer_count_too(headers):
    reading = read_columns(headers, ["900,5,3,2", "1200,8,2,0", "300,1,9,0"])

    assert reading.frame["score"].tolist()[:3] == [50.0, 80.0, 10.0]


def test_per_cent_beside_points_asks_nothing():
    reading = read_columns("Score,Accuracy", ["9420,95%", "7100,70%", "2100,40%"])

    assert reading.frame["score"].tolist()[:3] == [95.0, 70.0, 40.0]


def test_points_are_out_of_the_maximum_that_is_named_as_they_are():
    points = (32, 20, 64, 10, 40, 24, 28, 36, 38, 40)

    reading = read_columns("Quiz_score,Quiz_score_max,Bonus_max", [f"{n},40,50" for n in points])

    assert reading.frame is not None
    assert list(reading.frame["score"]) == [n / 0.4 for n in points if n != 64]
    assert reading.rows.rejected == 1
