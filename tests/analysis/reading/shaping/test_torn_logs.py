"""Logs that lack a column ask for it; a log whose course column is gone takes nobody and nothing else for the course."""

from collections.abc import Iterator

from analysis.reading import read_file
from analysis.reading.answers import Answers, Memory
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.shaping.reading import read_shape

EVENTS = ("Enrolled in course", "Started course", "Completed course")
HEADERS = ("At", "Person", "Event", "Course", "Score", "Via")


def lines(*kept: str) -> Iterator[str]:
    yield ",".join(h for h in HEADERS if h in kept)
    for number in range(8):
        for step, event in enumerate(EVENTS):
            cells = (
                f"2025-0{1 + number % 6}-{10 + step} 09:00",
                f"s{number % 4}@x.example",
                event,
                ("Safety Basics", "Fork Lift")[number // 4],
                "88" * (step == 2),
                ("web", "app")[number % 2],
            )
            yield ",".join(c for c, h in zip(cells, HEADERS, strict=True) if h in kept)


def blocking(*kept: str) -> list[str]:
    return [q.key for q in read_shape(*lines(*kept)).reading.questions if q.blocks]


def test_a_whole_log_asks_nothing():
    reading = read_shape(*lines(*HEADERS)).reading

    assert reading.shape == "log"
    assert not reading.questions


def test_a_log_without_times_asks_when():
    assert blocking("Person", "Event", "Course", "Score") == ["column:completed_on"]


def test_a_log_without_events_asks_what_happened():
    assert blocking("At", "Person", "Course", "Score") == ["column:status"]


def test_a_log_without_a_course_asks_for_it():
    assert blocking("At", "Person", "Event", "Via") == ["column:course"]


def test_a_log_whose_events_a_person_has_named_is_read():
    content = "\n".join(lines(*HEADERS)).encode()
    memory = Memory(always=Answers({"column:status": "Event", "column:completed_on": "At"}))

    assert read_file(content, "export.csv", today=TODAY, memory=memory).reading.shape == "log"


def test_attempts_with_their_own_days_are_no_torn_log():
    rows = (f"s{n % 4}@x.example,Safety Basics,2025-0{1 + n // 4}-0{1 + n % 9},{60 + n}" for n in range(12))

    reading = read_shape("Email,Course,Completed On,Score", *rows).reading

    assert not any(q.blocks for q in reading.questions)
