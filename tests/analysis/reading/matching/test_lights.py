import pytest

from tests.analysis.reading.exports import read_text

HEADER = "Name,Training,Assigned,{}\n"


def read(header: str, lights: tuple[str, ...], extra: str = ""):
    lines = "".join(
        f"Ann{i} Lee,{('Safety', 'Fire')[i % 2]},2025-12-{i},{lights[i % len(lights)]}{extra}\n" for i in range(10, 22)
    )
    return read_text(HEADER.format(header) + lines)


@pytest.mark.parametrize(
    ("header", "lights"),
    [
        ("RAG", ("R", "A", "G")),
        ("Ampel", ("rot", "gelb", "grün")),
        ("Colour", ("green", "red")),
        ("X1", ("vert", "rouge")),
    ],
)
def test_lights_that_are_all_a_list_says_are_asked_about(header, lights):
    reading = read(header, lights)

    assert {q.key for q in reading.reading.questions} >= {f"status:{light}" for light in lights}


def test_letters_that_are_no_lights_are_no_status():
    reading = read("Shift", ("A", "B", "C"))

    assert "status" not in reading.reading.mapping


def test_lights_beside_a_completion_change_nothing():
    reading = read("RAG,Completed On", ("R", "A", "G"), ",2026-01-05")

    assert reading.frame is not None
    assert set(reading.frame["status"]) == {"completed"}
    assert not reading.reading.questions
