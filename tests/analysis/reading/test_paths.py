"""Flattened objects: the last parts of a path say what a column is, what wraps them says nothing."""

import pytest

from analysis.reading.words import phrase
from tests.analysis.reading.exports import read_text

EVENTS = """{type},{at},{p}user{s}id,{p}user{s}email,{p}user{s}first_name,{p}user{s}last_name,{p}course{s}id,{p}course{s}title,{p}score
course.enrolled,2025-03-01T08:00:00Z,u_1,s@x.example,Sarah,Chen,c_1,Fire,
course.completed,2025-03-05T08:00:00Z,u_1,s@x.example,Sarah,Chen,c_1,Fire,83
course.enrolled,2025-03-02T08:00:00Z,u_2,b@x.example,Bob,Roe,c_1,Fire,
course.started,2025-03-03T08:00:00Z,u_2,b@x.example,Bob,Roe,c_1,Fire,
course.enrolled,2025-04-01T08:00:00Z,u_2,b@x.example,Bob,Roe,c_2,GDPR,
"""


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("data.user.first_name", "user first name"), ("data.0.user.email", "user email"), ("payload/course/title", "course title"),
        ("/payload/user/email", "user email"), ("user__email", "user email"), 
        ("event.data.user.attributes.lastName", "user last name"),
        ("_source.score", "score"), ("user.profile.email", "user email"),
        ("Data.inizio", "data inizio"), ("Pass/Fail", "pass fail"), ("1.Kurs", "1 kurs"), ("data", "data"), ("Data inizio", "data inizio"),
    ],
)  # fmt: skip
def test_a_path_is_called_by_what_it_holds(path, words):
    assert phrase(path) == words


@pytest.mark.parametrize(("prefix", "separator"), [("data.", "."), ("payload/", "/"), ("", "__"), ("event.data.", ".")])
def test_events_with_paths_for_headers_are_read(prefix, separator):
    reading = read_text(EVENTS.format(type="type", at="created", p=prefix, s=separator))

    frame = reading.frame
    assert frame is not None
    found = sorted(
        frame[["email", "user_id", "name", "course", "status"]].astype(str).itertuples(index=False, name=None)
    )
    assert found == [
        ("b@x.example", "u_2", "Bob Roe", "Fire", "in_progress"),
        ("b@x.example", "u_2", "Bob Roe", "GDPR", "not_started"),
        ("s@x.example", "u_1", "Sarah Chen", "Fire", "completed"),
    ]
    assert frame["score"].max() == 83
