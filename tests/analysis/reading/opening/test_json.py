import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading import Limits, UnreadableFile, read_file
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.opening.tables import lines_of, open_text

PEOPLE = [("Ann Lee", "ann@x.example"), ("Bo Ray", "bo@x.example"), ("Cy Fox", "cy@x.example")]
COURSES = ["Fire Safety", "First Aid"]
STATES = ["Completed", "In progress", "Not started"]
RECORDS = [
    {"user": {"name": n, "email": e}, "course": {"title": c}, "status": STATES[(i + k) % 3], "completedAt": None}
    for i, (n, e) in enumerate(PEOPLE)
    for k, c in enumerate(COURSES)
]
WANTED = sorted((r["user"]["email"], r["course"]["title"], r["status"]) for r in RECORDS)


def read_json(value, name: str = "export.json"):
    text = value if isinstance(value, str) else json.dumps(value)
    return read_file(text.encode(), name, today=TODAY)


def attempts(reading) -> list[tuple[str, str, str]]:
    frame = reading.frame
    words = frame["status"].str.replace("_", " ").str.capitalize()
    return sorted(zip(frame["email"], frame["course"], words, strict=True))


def by_user():
    return [
        {"name": n, "email": e, "enrollments": [{"course": r["course"]["title"], "status": r["status"]} for r in own]}
        for n, e in PEOPLE
        if (own := [r for r in RECORDS if r["user"]["email"] == e])
    ]


def by_course():
    return [
        {"title": c, "learners": [{**r["user"], "status": r["status"]} for r in RECORDS if r["course"]["title"] == c]}
        for c in COURSES
    ]


@pytest.mark.parametrize(
    "value",
    [
        RECORDS,
        {"meta": {"total": 6}, "data": RECORDS},
        {"response": {"items": RECORDS, "next": None}},
        "\n".join(map(json.dumps, RECORDS)) + "\n",
        json.dumps(RECORDS, indent=2),
        {"users": by_user()},
        by_user(),
        {"courses": by_course()},
        {"columns": ["Email", "Course", "Status"], "data": [list(w) for w in WANTED]},
        [["Email", "Course", "Status"], *map(list, WANTED)],
        {name: [w[k] for w in WANTED] for k, name in enumerate(("email", "course", "status"))},
    ],
    ids=[
        "list",
        "wrapped",
        "deeper",
        "lines",
        "indented",
        "users",
        "bare users",
        "courses",
        "split",
        "lists",
        "columns",
    ],
)
def test_records_of_any_nesting_are_attempts(value):
    assert attempts(read_json(value)) == WANTED


def test_records_by_their_key_are_records():
    value = {e: {"name": n, "Fire Safety": "Completed", "First Aid": "In progress"} for n, e in PEOPLE}

    assert {a[0] for a in attempts(read_json(value))} == {e for _, e in PEOPLE}


def test_what_stands_around_the_records_is_heard():
    value = {
        "course": {"title": "Fire Safety"},
        "learners": [{"name": n, "email": e, "status": "Passed"} for n, e in PEOPLE],
    }

    reading = read_json(value)

    assert reading.frame is not None
    assert set(reading.frame["course"]) == {"Fire Safety"}


def test_a_shorter_list_beside_the_attempts_is_joined_in_one_cell():
    users = [{**u, "roles": [{"name": "Admin"}, {"name": "Developer"}]} for u in by_user()]

    reading = read_json({"users": users})

    assert attempts(reading) == WANTED
    assert reading.frame is not None
    assert reading.frame["roles"].iloc[0] == "Admin; Developer"


def test_attempts_within_courses_within_users_are_a_line_each():
    tries = [{"score": 40, "status": "Failed", "finished_at": "2025-05-01"}, {"score": 90, "status": "Passed"}]
    value = {"users": [{"name": n, "email": e, "courses": [{"title": "Basics", "attempts": tries}]} for n, e in PEOPLE]}

    reading = read_json(value)

    assert reading.frame is not None
    assert reading.frame["score"].tolist() == [40.0, 90.0] * 3


def test_numbers_stay_as_they_are_written():
    value = '[{"email": "a@x.example", "id": 9007199254740993, "grade": 1.50, "ok": true}]'

    assert lines_of(open_text(value)) == [["a@x.example", "9007199254740993", "1.50", "true"]]


@pytest.mark.parametrize(
    "text",
    [
        '[{"a": 1}, {"a"',
        '{"a": 1}\n{"a": 2}\n{"a',
        "[" * 100_000,
        '{"a":' * 5_000 + "1" + "}" * 5_000,
        "[]",
        "{}",
        "[[]]",
    ],
    ids=["cut", "cut line", "deep lists", "deep records", "nothing", "an empty record", "an empty line"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(text):
    with pytest.raises(UnreadableFile, match=r"export\.json"):
        read_json(text)


def test_too_many_records_are_refused():
    with pytest.raises(UnreadableFile, match="over the limit"):
        read_file(json.dumps(RECORDS).encode(), "export.json", today=TODAY, limits=Limits(rows=5))


@settings(deadline=None, max_examples=40)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=20,
    )
)
def test_any_json_is_read_or_refused(value):
    with suppress(UnreadableFile):
        rows = read_json({"data": value}).rows
        assert rows.read == rows.accepted + rows.duplicates + rows.rejected
