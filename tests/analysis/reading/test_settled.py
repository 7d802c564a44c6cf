"""What was settled reads a part of the file as the whole was read; answers are obeyed; the order of lines changes nothing."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading import Answers, Memory, read_file
from analysis.reading.rereading import read_sample
from tests.analysis.reading.exports import TODAY, make_csv, make_row

COLUMNS = [
    "email",
    "user_id",
    "name",
    "roles",
    "course",
    "enrolled_on",
    "started_on",
    "completed_on",
    "expires_on",
    "score",
    "status",
]
DAYS = st.dates(pd.Timestamp("2024-01-01").date(), pd.Timestamp("2025-12-31").date())


@st.composite
def exports(draw):
    """Rows with dates of one form, scores of one scale and words for a status."""
    form = draw(st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d %b %Y"]))
    scale = draw(st.sampled_from(["{:.0f}", "{:.0f}%", "{:.0f}/100"]))
    return [
        make_row(
            Email=f"u{at}@x.example",
            Enrolled_On=draw(DAYS).strftime(form),
            Started_On="",
            Completed_On=draw(DAYS).strftime(form),
            Score=scale.format(draw(st.integers(2, 100))),
            Status=draw(st.sampled_from(["Passed", "Failed", "", "In Progress", "Waived"])),
        )
        for at in range(draw(st.integers(5, 70)))
    ]


def lines(frame: pd.DataFrame) -> set[tuple[str, ...]]:
    return set(map(tuple, frame[COLUMNS].astype(str).itertuples(index=False)))


@settings(max_examples=40, deadline=None)
@given(rows=exports())
def test_the_sample_reads_under_what_was_settled_as_the_file_does(rows):
    whole = read_file(make_csv(rows), "export.csv", today=TODAY)

    part = read_sample(whole.sample, whole.reading, whole.decided, Answers(), today=TODAY)

    assert whole.sample.count(b"\n") <= 41
    assert lines(part.frame) <= lines(whole.frame)
    assert len(part.frame) > 0
    assert {q.key for q in part.reading.questions} <= {q.key for q in whole.reading.questions}


@settings(max_examples=30, deadline=None)
@given(rows=exports(), seed=st.randoms())
def test_the_order_of_lines_changes_nothing(rows, seed):
    shuffled = list(rows)
    seed.shuffle(shuffled)

    one, other = (read_file(make_csv(r), "export.csv", today=TODAY) for r in (rows, shuffled))

    assert lines(one.frame) == lines(other.frame)
    assert {q.key for q in one.reading.questions} == {q.key for q in other.reading.questions}


OPEN = [
    make_row(Email=f"u{at}@x.example", Enrolled_On="", Started_On="", Completed_On=f"0{at}/0{at + 1}/2025")
    for at in range(1, 5)
]


def test_a_truly_open_order_blocks_until_it_is_answered():
    (question,) = read_file(make_csv(OPEN), "export.csv", today=TODAY).reading.questions

    assert (question.key, question.blocks) == ("date_order:Completed On", True)
    assert question.text == "Completed On: 01/02/2025: January 2 or February 1?"


@pytest.mark.parametrize(("answer", "month"), [("day first", 2), ("month first", 1)])
def test_the_answer_about_an_order_is_obeyed(answer, month):
    memory = Memory(always=Answers({"date_order:Completed On": answer}))

    reading = read_file(make_csv(OPEN), "export.csv", today=TODAY, memory=memory)

    assert reading.reading.questions == ()
    assert reading.frame["completed_on"][0].month == month


@pytest.mark.parametrize(
    ("answer", "courses"), [("same", {"Admin Certification"}), ("different", {"Admin Certification", "Admin Cert"})]
)
def test_the_answer_about_two_spellings_is_obeyed(answer, courses):
    rows = [
        make_row(Course="Admin Certification"),
        make_row(Email="b@x.example", Course="Admin Certification"),
        make_row(Email="c@x.example", Course="Admin Cert"),
    ]
    asked = read_file(make_csv(rows), "export.csv", today=TODAY).reading.questions

    read = read_file(
        make_csv(rows), "export.csv", today=TODAY, memory=Memory(always=Answers({q.key: answer for q in asked}))
    )

    assert [(q.assumed, q.blocks) for q in asked] == [("different", False)]
    assert set(read.frame["course"]) == courses
    assert read.reading.questions == ()


def test_points_of_an_unknown_whole_are_asked_about_and_no_row_is_lost():
    rows = [make_row(Email=f"u{at}@x.example", Score=str(40 * at)) for at in range(1, 7)]
    (question,) = read_file(make_csv(rows), "export.csv", today=TODAY).reading.questions

    read = read_file(make_csv(rows), "export.csv", today=TODAY, memory=Memory(always=Answers({question.key: "400"})))

    assert question.key == "score:Score"
    assert read.frame["score"].tolist() == [10, 20, 30, 40, 50, 60]
