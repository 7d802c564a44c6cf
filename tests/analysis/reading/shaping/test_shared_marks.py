from analysis.reading import read_file
from analysis.reading.answers import Answers, Memory
from analysis.reading.shaping.shared_marks import marked_columns
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.opening.tables import open_text

SIGNS = "KMSR"


def matrix(signs: str = SIGNS, courses: tuple[str, ...] = ("Forklift", "Crane", "Welding")) -> str:
    lines = [[f"Ann{i} Lee", *(signs[(i + k) % len(signs)] for k in range(len(courses)))] for i in range(12)]
    return "".join(",".join(line) + "\n" for line in (["Employee", *courses], *lines))


def test_signs_without_a_legend_are_asked_about_and_no_figure_is_shown():
    reading = read_file(matrix().encode(), "Skills.csv", today=TODAY)

    assert reading.rows.accepted == 36
    assert {q.key for q in reading.reading.questions} == {f"status:{s}" for s in SIGNS}
    assert all(q.blocks for q in reading.reading.questions)


def test_answers_settle_the_signs():
    open_reading = read_file(matrix().encode(), "Skills.csv", today=TODAY)
    said = Answers(
        {"status:K": "completed", "status:M": "in_progress", "status:S": "not_started", "status:R": "expired"}
    )
    memory = Memory({open_reading.reading.fingerprint: said})

    reading = read_file(matrix().encode(), "Skills.csv", today=TODAY, memory=memory)

    assert not reading.reading.questions
    assert reading.frame is not None
    assert set(reading.frame["status"]) == {"completed", "in_progress", "not_started", "expired"}


def test_two_columns_of_signs_are_not_yet_a_matrix():
    assert not marked_columns(open_text(matrix(courses=("Forklift", "Crane"))).columns)


def test_columns_with_signs_of_their_own_share_nothing():
    lines = [f"Ann{i} Lee,{'PQ'[i % 2]},{'VW'[i % 2]},{'XZ'[i % 2]}" for i in range(8)]

    assert not marked_columns(open_text("\n".join(["Name,Shift,Site,Grade", *lines])).columns)
