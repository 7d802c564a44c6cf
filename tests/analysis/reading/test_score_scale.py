"""Small numbers in a column of scores: points of ten or twenty, a poor class, or a question."""

from datetime import date

import pytest

from analysis.reading import Answers, Memory, read_file

TODAY = date(2026, 1, 30)
PASSED, FAILED = ("18", "17", "15", "16.5", "14", "19"), ("9", "7")
TWENTY = [*((score, "Passed") for score in PASSED), *((score, "Failed") for score in FAILED)]


def read(rows, header="Points", *, quote=False, **terms):
    mark = '"' if quote else ""
    lines = [f"p{n}@acme.example,Basics,2025-03-{n + 1:02},{mark}{s}{mark},{w}" for n, (s, w) in enumerate(rows)]
    text = f"Email,Course,Completed On,{header},Status\n" + "\n".join(lines)
    return read_file(text.encode(), "export.csv", today=TODAY, **terms)


def asked(reading):
    return [q for q in reading.reading.questions if q.key == "score:Points"]


def test_who_passed_and_who_failed_prove_points_of_twenty():
    reading = read(TWENTY)

    assert reading.frame["score"].tolist()[:2] == [90, 85]
    assert not reading.reading.questions
    assert any("out of 20" in note for note in reading.reading.warnings)


def test_small_scores_that_passed_are_asked_about_where_nothing_proves_their_scale():
    reading = read([("27", "Passed"), *TWENTY])

    (question,) = asked(reading)
    assert question.options == ("30", "40", "50", "100", "not a score")
    assert (question.assumed, question.blocks) == ("100", False)
    assert reading.frame["score"].tolist()[0] == 27


def test_the_question_blocks_where_the_status_hangs_on_it():
    reading = read([(score, "") for score, _ in TWENTY])

    (question,) = asked(reading)
    assert question.blocks


def test_the_answer_is_obeyed_and_not_asked_again():
    said = Memory(always=Answers({"score:Points": "20"}))

    reading = read([(score, "") for score, _ in TWENTY], memory=said)

    assert not asked(reading)
    assert reading.frame["score"].tolist()[0] == 90
    assert reading.frame["status"].tolist()[-1] == "failed"


def test_everybody_who_failed_with_little_has_failed():
    reading = read([(score, "Failed") for score, _ in TWENTY])

    assert not reading.reading.questions
    assert reading.frame["score"].tolist()[0] == 18


def test_per_cent_in_the_header_is_believed():
    assert not read(TWENTY, header="Points (%)").reading.questions


def test_a_sample_of_a_file_with_proven_points_reads_as_the_file_does():
    reading = read(TWENTY)

    again = read_file(reading.sample, "export.csv", today=TODAY, memory=Memory(always=reading.decided))

    assert again.frame["score"].tolist() == reading.frame["score"].tolist()


@pytest.mark.parametrize("header", ["Note (1-6)", "Schulnote", "GPA", "Grade (4.0 scale)"])
def test_school_grades_are_no_per_cent_and_left_out_until_somebody_says(header):
    reading = read([("1,3", "Passed"), ("2,0", "Passed"), ("5,0", "Failed")], header=f'"{header}"', quote=True)

    (question,) = [q for q in reading.reading.questions if q.key == f"score:{header}"]
    assert (question.assumed, question.blocks) == ("not a score", False)
    assert reading.frame["score"].isna().all()
    assert reading.frame["status"].tolist() == ["passed", "passed", "failed"]


def test_a_few_small_scores_that_decide_the_status_are_asked_about_too():
    (question,) = asked(read([("9", ""), ("8", ""), ("10", "")]))

    assert question.blocks
