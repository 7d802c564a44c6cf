"""What a modal about files carries, shows and takes."""

import json
import re
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from sqlalchemy import delete

from analysis.reading import read_file
from analysis.reading.result import FileReading, Question
from handlers import ids
from handlers.blocks.questions import AskedFile
from handlers.jobs.drop import Drop
from handlers.slack.asking import Answerer
from handlers.slack.live_sample import live_sample
from handlers.slack.question_window import ANSWERED, NO_COLUMNS, UNDONE, Asking
from handlers.slack.questions import suggestions, take_answers
from storage.db import open_database
from storage.migrate import upgrade
from storage.samples import Sample, save_sample
from storage.schema import SampleRow
from storage.undoing import forget_upload
from storage.uploads import NewUpload, save_upload

TODAY = date(2026, 1, 30)
NOW = datetime(2026, 1, 30, 12, tzinfo=UTC)
DATES = (
    b"Email,Course,Status,Completed On\nann@x.example,Basics,Passed,03/04/2025\nbo@x.example,Basics,Passed,01/02/2025\n"
)
ORDER = Question("date_order:Completed On", "Which?", ("day first", "month first"), blocks=True)
DROP = Drop("T1", "C1", "1.1", "U1", ("F1",), origin="j1", asked=1)


@pytest.fixture
def deps(tmp_path):
    """A job with one file that leaves an order of dates and a column of three hundred open."""
    url = f"sqlite:///{tmp_path}/laurel.db"
    upgrade(url)
    database = open_database(url)
    wide = Question("column:course", "Course?", tuple(f"Column {number}" for number in range(300)))
    with database.team("T1") as session:
        upload = save_upload(session, NewUpload("j1", "F1", "a.csv", DATES, NOW, "U1", "C1", "1.1"))
        reading = FileReading("a.csv", "training", None, {}, 1.0, questions=(ORDER, wide))
        save_sample(session, Sample(upload, DATES, reading, {}))
    yield SimpleNamespace(database=database, now=lambda: NOW)
    database.close()


def view(**answers):
    values = {f"question_{number}": value for number, value in answers.items()}
    values = {f"{ids.QUESTION_BLOCK}{key.removeprefix('question_q')}": value for key, value in values.items()}
    return {"private_metadata": Asking("questions", DROP).pack(), "state": {"values": values}}


def picked(place):
    return {ids.ANSWER_SELECT: {"selected_option": {"value": place}}}


def started(monkeypatch):
    """What would have been started."""
    jobs = []
    monkeypatch.setattr("handlers.slack.question_window.was_started", lambda job_id: job_id in [job for job, _ in jobs])
    monkeypatch.setattr(
        "handlers.slack.questions.start_job", lambda workflow, job_id, drop: jobs.append((job_id, drop.answers))
    )
    return jobs


@pytest.mark.parametrize(("order", "day"), [("day first", "2025-04-03"), ("month first", "2025-03-04")])
def test_the_rows_are_shown_as_they_would_be_read(order, day):
    shown = live_sample(asked_about(DATES), {ORDER.key: order}, TODAY)

    assert shown is not None
    assert day in shown
    assert "ann@x.example" in shown
    assert shown.splitlines()[0].split()[:2] == ["E-mail", "Course"]


def asked_about(content):
    """A file as the modal is given it."""
    whole = read_file(content, "a.csv", today=TODAY)
    return AskedFile(1, "a.csv", whole.reading.questions, whole.sample, whole.decided.given, whole.reading)


def test_the_columns_are_called_as_in_the_questions():
    usage = b"Email,Usage Score,Feature Adoption %,Last Seen\nann@a.example,85,78%,2025-04-03\n"

    shown = live_sample(asked_about(usage), {}, TODAY)

    assert re.split("  +", shown.splitlines()[0]) == ["E-mail", "Usage score", "Feature adoption", "Last seen"]
    assert shown.splitlines()[1].split() == ["ann@a.example", "85", "78", "2025-04-03"]


WIDE = (
    b"Customer,Full Name,Email,Role,Course,Enrolled On,Started On,Completed On,Score,Status,Expires On\n"
    b"Acme,Ann Lee,ann@x.example,Admin,Basic Fundamentals of It All,2025-01-02,2025-01-03,2025-04-03,81,Violet tier,03/04/2026\n"
    b"Acme,Bo Li,bo@x.example,Admin,Basic Fundamentals of It All,2025-01-02,2025-01-03,2025-04-03,81,Passed,01/02/2026\n"
)


def test_a_line_of_the_sample_fits_the_window_and_has_what_is_asked_about():
    shown = live_sample(asked_about(WIDE), {}, TODAY)

    assert max(map(len, shown.splitlines())) <= 68
    headings = re.split("  +", shown.splitlines()[0])
    assert headings[0] == "User"
    assert {"Status", "Expiry"} <= set(headings)


def test_rows_that_cannot_be_read_so_say_why():
    said = live_sample(asked_about(DATES), {"column:course": "(none)"}, TODAY)

    assert said == "With these answers the file cannot be read: no column is left for the course."
    assert live_sample(AskedFile(1, "a.csv", ()), {}, TODAY) is None


def test_an_answer_starts_the_job_that_goes_on(deps, monkeypatch):
    jobs, acks = started(monkeypatch), []

    take_answers(lambda **more: acks.append(more), view(q0=picked("1")), Answerer("T1", "U2"), deps)

    assert acks == [{}]
    assert jobs == [("j1:questions:0.1", ((1, ORDER.key, "month first"), (1, "column:course", "")))]


def test_a_stale_modal_says_that_the_questions_were_answered(deps, monkeypatch):
    jobs, acks = started(monkeypatch), []
    take_answers(lambda **more: None, view(q0=picked("1")), Answerer("T1", "U2"), deps)

    take_answers(lambda **more: acks.append(more), view(q0=picked("0")), Answerer("T1", "U3"), deps)

    (said,) = acks
    assert said["response_action"] == "update"
    assert ANSWERED in json.dumps(said["view"])
    assert "submit" not in said["view"]
    assert len(jobs) == 1


def test_a_modal_about_an_import_that_was_undone_says_so(deps, monkeypatch):
    started(monkeypatch)
    acks = []
    with deps.database.team("T1") as session:
        forget_upload(session, 1, NOW)

    take_answers(lambda **more: acks.append(more), view(q0=picked("0")), Answerer("T1", "U3"), deps)

    assert UNDONE in json.dumps(acks[0]["view"])


def test_a_file_without_columns_says_so(deps, monkeypatch):
    started(monkeypatch)
    acks = []
    with deps.database.team("T1") as session:
        session.execute(delete(SampleRow))

    take_answers(lambda **more: acks.append(more), view(q0=picked("0")), Answerer("T1", "U3"), deps)

    assert NO_COLUMNS in json.dumps(acks[0]["view"])


@pytest.mark.parametrize("place", ["2", "-1", "x", "9" * 30, None])
def test_what_was_not_offered_is_no_answer(deps, monkeypatch, place):
    jobs, acks = started(monkeypatch), []

    take_answers(lambda **more: acks.append(more), view(q0=picked(place)), Answerer("T1", "U2"), deps)

    assert jobs == []
    assert list(acks[0]["errors"]) == [f"{ids.QUESTION_BLOCK}0"]


def test_another_team_finds_nothing_to_answer(deps, monkeypatch):
    jobs = started(monkeypatch)

    take_answers(lambda **_: None, view(q0=picked("1")), Answerer("T2", "U2"), deps)

    assert jobs == []


def test_a_search_finds_columns_by_their_words(deps):
    body = {"view": view(), "block_id": f"{ids.QUESTION_BLOCK}1", "value": "column 29"}

    found = suggestions(body, "T1", deps)

    assert [option["text"]["text"] for option in found] == [
        "Column 29",
        *(f"Column {number}" for number in range(290, 300)),
    ]
    assert found[1]["value"] == "290"


@pytest.mark.parametrize(
    "metadata",
    [
        None,
        "",
        "{}",
        "[]",
        "null",
        '{"mode":"other","drop":"{}"}',
        "[" * 3_000,
        json.dumps({"mode": "questions", "drop": 7}),
    ],
)
def test_a_modal_that_is_not_ours_means_nothing(metadata):
    assert Asking.unpack("T1", metadata) is None


def test_a_modal_survives_its_metadata():
    assert Asking.unpack("T1", Asking("columns", DROP).pack()) == Asking("columns", DROP)
