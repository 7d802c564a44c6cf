"""A file that nobody asked about, and one whose message never came."""

import pytest

from handlers import ids
from handlers.jobs.consider import consider
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_job_later
from handlers.jobs.late_file import LateFile, take_late_file
from storage.customers import list_customers
from tests.handlers.jobs.conftest import MESSAGE_TS, wait_for
from tests.handlers.outgoing.fake_slack import refusal

TRAINING = b"Customer,Email,Course,Status,Completed On\nAcme Corp,ada@x.example,Basics,Passed,2026-01-05\n"
REQUIREMENTS = b"required: {Admin: [Basics]}\ncertifications: [{name: Basics}]\n"


def test_poster_alone_is_asked_once_and_nothing_is_kept(office):
    drop = office.drop(office.put_file("export.csv", TRAINING), office.put_file("list.csv", b"Product,Price\nA,1\n"))

    office.run(drop, "T1:Ev1", consider)
    office.run(drop, "T1:Ev2", consider)

    (question,) = office.slack.ephemerals
    assert (question["user"], question["channel"], question["thread_ts"]) == ("U1", "C1", None)
    assert "export.csv" in question["text"]
    assert "list.csv" not in question["text"]
    (track, not_now) = next(block for block in question["blocks"] if block["type"] == "actions")["elements"]
    assert (track["action_id"], not_now["action_id"]) == (ids.TRACK_FILE, ids.NOT_NOW)
    assert Drop.unpack("T1", track["value"]).file_ids == drop.file_ids
    assert office.slack.messages == []
    with office.deps.database.view("T1") as session:
        assert list_customers(session) == []


def test_yes_goes_on_to_the_summary_of_the_same_file(office):
    drop = office.drop(office.put_file("export.csv", TRAINING))
    office.run(drop, "T1:Ev1", consider)

    office.run(drop.asked_for(), "T1:C1:track")

    assert any(text.startswith("Customer: Acme Corp. Found 1 training record") for text in office.texts)


@pytest.mark.parametrize(
    ("name", "content"),
    [("list.csv", b"Product,Price\nA,1\n"), ("empty.csv", b""), ("photo.csv", b"\x89PNG\r\n\x1a\n"), ("a.md", b"# x")],
)
def test_file_that_does_not_read_as_data_is_met_with_silence(office, name, content):
    office.run(office.drop(office.put_file(name, content)), workflow=consider)

    assert office.slack.ephemerals == office.slack.messages == []


def test_requirements_read_as_something_to_track(office):
    office.run(office.drop(office.put_file("requirements.yaml", REQUIREMENTS)), workflow=consider)

    assert len(office.slack.ephemerals) == 1


def test_poster_who_has_left_is_not_asked_and_the_job_ends(office):
    office.slack.failing["chat.postEphemeral"] = [refusal("user_not_in_channel")]

    office.run(office.drop(office.put_file("export.csv", TRAINING)), workflow=consider)

    assert office.slack.ephemerals == []


def late(office, channel, file_id, *, delay=0.0):
    start_job_later(take_late_file, "T1:EvLate", delay, LateFile("T1", channel, file_id, "U1"))
    wait_for("T1:EvLate")


def test_file_whose_message_came_is_left_to_it(office):
    file_id = office.put_file("export.csv", TRAINING, shares={"public": {"C1": [{"ts": MESSAGE_TS}]}})
    office.run(office.drop(file_id))
    before = len(office.slack.messages)

    late(office, "C1", file_id)

    assert len(office.slack.messages) == before
    assert office.slack.ephemerals == []


def test_file_whose_message_never_came_is_taken_up_after_a_durable_wait(office):
    file_id = office.put_file("export.csv", TRAINING, shares={"private": {"D1": [{"ts": MESSAGE_TS}]}})

    late(office, "D1", file_id, delay=0.1)
    wait_for(f"T1:D1:{MESSAGE_TS}:late")

    assert any(text.startswith("Customer: Acme Corp.") for text in office.texts)


def test_file_that_is_gone_by_then_is_passed_over(office):
    late(office, "C1", "FGONE")

    assert office.slack.messages == []
