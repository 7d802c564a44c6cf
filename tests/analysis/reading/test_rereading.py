"""What people are shown while they answer is what the records will hold, for every kind and shape of file."""

from collections import Counter
from itertools import islice

import pandas as pd
import pytest

from analysis.columns import CUSTOMER, FILE, ROW
from analysis.reading import Answers, Memory, UnreadableFile, read_file
from analysis.reading.rereading import headers_of, read_sample
from tests.analysis.reading.exports import TODAY, make_csv, make_row
from tests.quality.mutations import changes_of
from tests.quality.samples import CORPORA, load_samples

EVERY = [sample for folder in CORPORA.values() for sample in load_samples(folder)]
USAGE = b"""Account,Email,Usage Score,Feature Adoption %,Last Seen
Acme,ann@a.example,85,78%,03/04/2025
Acme,bo@a.example,30,12%,05/04/2025
"""
ROSTER = b"""Email,Name,Role,Manager,Start Date,Status
ann@a.example,Ann,Admin,Dana,03/04/2024,Active
bo@a.example,Bo,Analyst,Dana,05/04/2024,Left
"""
LOG = (
    b"User,Course,Event,Timestamp\n"
    + b"\n".join(
        f"u{person}@x.example,Basics,{event},2025-0{1 + day}-1{person} 10:00".encode()
        for person in range(5)
        for day, event in enumerate(("enrolled", "started", "completed"))
    )
    + b"\n"
)


def records(frame: pd.DataFrame) -> Counter[tuple[str, ...]]:
    """Each record's values; a line over the table that names the customer is no part of a sample."""
    values = frame.drop(columns=[FILE, ROW, CUSTOMER]).astype(object)
    return Counter(tuple("" if pd.isna(v) else str(v) for v in line) for line in values.itertuples(index=False))


def sample_reads_alike(content: bytes, name: str, today) -> bool | None:
    """Whether the sample says what the file does; None where the file gives no rows."""
    try:
        whole = read_file(content, name, today=today)
    except UnreadableFile:
        return None
    if whole.frame is None or not len(whole.frame):
        return None
    part = read_sample(whole.sample, whole.reading, whole.decided, Answers(), today=today)
    return len(part.frame) > 0 and not records(part.frame) - records(whole.frame)


@pytest.mark.parametrize("sample", EVERY, ids=lambda each: each.name)
def test_a_sample_says_what_the_records_hold(sample):
    assert sample_reads_alike(sample.content, sample.name, sample.as_of) is not False


@pytest.mark.parametrize("sample", EVERY[::4], ids=lambda each: each.name)
def test_a_sample_of_a_changed_export_says_what_the_records_hold(sample):
    for changed in islice(changes_of(sample), 0, None, 7):
        assert sample_reads_alike(changed.content, sample.name, sample.as_of) is not False, changed.kind


@pytest.mark.parametrize(
    ("content", "kind", "shape", "says"),
    [
        (USAGE, "usage", "long", {"usage_score": 85.0, "feature_adoption_pct": 78.0, "account": "Acme"}),
        (ROSTER, "roster", "long", {"roles": "Admin", "manager": "Dana", "employment": "active"}),
        (LOG, "training", "log", {"course": "Basics", "status": "completed"}),
    ],
)
def test_each_kind_has_a_sample_with_its_own_fields(content, kind, shape, says):
    whole = read_file(content, "export.csv", today=TODAY)

    part = read_sample(whole.sample, whole.reading, whole.decided, Answers(), today=TODAY)

    assert (whole.reading.kind, whole.reading.shape) == (kind, shape)
    assert {field: part.frame[field][0] for field in says} == says


@pytest.mark.parametrize("order", ["day first", "month first"])
def test_an_answer_turns_the_sample_as_it_turns_the_file(order):
    asked = read_file(USAGE, "export.csv", today=TODAY)
    said = Answers({question.key: order for question in asked.reading.questions})

    part = read_sample(asked.sample, asked.reading, asked.decided, said, today=TODAY)

    whole = read_file(USAGE, "export.csv", today=TODAY, memory=Memory(always=said))
    assert said.given
    assert records(part.frame) == records(whole.frame)


def test_all_columns_of_dates_that_are_asked_about_together_turn_together():
    rows = [
        make_row(Email=f"u{at}@x.example", Enrolled_On=f"0{at}/0{at}/2025", Started_On="", Completed_On=f"0{at}/0{at + 1}/2025")
        for at in range(1, 6)
    ]  # fmt: skip
    asked = read_file(make_csv(rows), "export.csv", today=TODAY)
    (question,) = asked.reading.questions
    said = Answers({question.key: "month first"})

    part = read_sample(asked.sample, asked.reading, asked.decided, said, today=TODAY)

    assert part.frame["completed_on"].dt.month.tolist() == [1, 2, 3, 4, 5]


def test_a_column_given_to_one_field_is_no_other_fields():
    whole = read_file(ROSTER, "roster.csv", today=TODAY)

    part = read_sample(whole.sample, whole.reading, whole.decided, Answers({"column:roles": "Manager"}), today=TODAY)

    assert part.frame["roles"].tolist() == ["Dana", "Dana"]
    assert part.frame["manager"].isna().all()


def test_two_days_taken_one_for_the_other_change_places():
    whole = read_file(make_csv([make_row()]), "export.csv", today=TODAY)
    before = whole.frame.iloc[0]

    swapped = Answers({"column:completed_on": "Enrolled On"})
    part = read_sample(whole.sample, whole.reading, whole.decided, swapped, today=TODAY)

    assert part.frame["completed_on"][0] == before["enrolled_on"]
    assert part.frame["enrolled_on"][0] == before["completed_on"]


@pytest.mark.parametrize(
    ("said", "why"),
    [({"column:course": "(none)"}, "for the course"), ({"column:score": "Course"}, "for the course")],
)
def test_what_would_leave_no_rows_says_so(said, why):
    whole = read_file(make_csv([make_row()]), "export.csv", today=TODAY)

    with pytest.raises(UnreadableFile, match=why):
        read_sample(whole.sample, whole.reading, whole.decided, Answers(said), today=TODAY)


def test_a_course_that_a_person_names_stands_on_every_row_of_the_sample():
    content = b"Email,Status,Completed On\nann@a.example,Passed,2025-04-13\nbo@a.example,Failed,2025-05-14\n"
    whole = read_file(content, "export (7).csv", today=TODAY)
    (question,) = whole.reading.questions

    said = Answers({question.key: "Fire Safety"})
    part = read_sample(whole.sample, whole.reading, whole.decided, said, today=TODAY)

    assert part.frame["course"].tolist() == ["Fire Safety", "Fire Safety"]


def test_columns_without_a_name_or_with_one_twice_can_be_told_apart():
    assert headers_of(b"Email,,Score,Score\na,b,c,d\n") == ("Email", "column 2", "Score", "Score (4)")
