"""From a dropped file to the posted summary, on a real engine and database."""

import io
import json
from dataclasses import replace
from urllib.error import URLError

import pytest
from openpyxl import load_workbook

from handlers.jobs import ingest as ingest_module
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_job
from handlers.jobs.ingest import ingest
from storage.customers import customer_of_channel, find_customer_by_name, list_customers
from storage.reports import latest_report
from storage.uploads import uploads_of_job
from tests.handlers.jobs.conftest import MESSAGE_TS, wait_for
from tests.handlers.outgoing.fake_slack import refusal

NAMELESS = (
    b"Email,Course,Status,Completed On\nada@x.example,Basics,Passed,2026-01-05\nbo@x.example,Basics,In Progress,\n"
)
USAGE = b"Email,Usage Score,Feature Adoption %\nada@x.example,80,70\n"


def training(customer: str) -> bytes:
    return f"Customer,Email,Course,Status,Completed On\n{customer},ada@x.example,Basics,Passed,2026-01-05\n".encode()


@pytest.fixture
def acme_file(office, acme):
    return office.put_file("acme_training_report.csv", acme / "acme_training_report.csv")


def summaries(office):
    return [text for text in office.texts if text.startswith("Training &amp; Certification Status")]


def customers(office):
    with office.deps.database.view("T1") as session:
        return list_customers(session)


def test_training_file_becomes_a_summary_in_its_thread_and_a_card_in_the_channel(office, acme_file):
    office.run(office.drop(acme_file))

    assert {message["thread_ts"] for message in office.in_thread()} == {MESSAGE_TS}
    progress, result, *summary = [message["text"] for message in office.in_thread()]
    assert "Training data processed" in progress
    assert result.startswith("Customer: Acme Corp. Found 234 training records for 89 users across 12 courses.")
    assert summary
    (card,) = office.in_channel()
    assert "Acme Corp: 64 of 89 users certified (72%)" in card["text"]
    assert json.dumps(card["blocks"]).count("archives/C1") == 1


def test_files_of_one_message_make_one_job_one_progress_message_and_one_summary(office, acme_file, acme):
    requirements = office.put_file("requirements.yaml", acme / "requirements.yaml")
    usage = office.put_file("usage.csv", acme / "acme_product_usage.csv")

    office.run(office.drop(acme_file, requirements, usage))

    assert len(summaries(office)) == 1
    assert sum("processed" in text for text in office.texts) == 1
    assert any("Certified users" in text or "Fully Certified" in text for text in office.texts)
    assert [customer.name for customer in customers(office)] == ["Acme Corp"]


def test_same_event_three_times_is_one_job(office, acme_file):
    drop = office.drop(acme_file)
    for _ in range(3):
        start_job(ingest, "T1:Ev1", drop)
    wait_for("T1:Ev1")

    assert len(summaries(office)) == 1


def test_two_events_of_one_upload_count_once(office, acme_file):
    office.run(office.drop(acme_file), "T1:Ev1")

    office.run(office.drop(acme_file), "T1:Ev2")

    assert len(summaries(office)) == 1
    assert len(office.in_channel()) == 1


def test_same_file_dropped_again_changes_nothing_and_says_so(office, acme_file):
    office.run(office.drop(acme_file), "T1:Ev1")

    office.run(office.drop(acme_file, message_ts="1699999999.000200"), "T1:Ev2")

    assert sum("nothing changed" in text for text in office.texts) == 1
    with office.deps.database.view("T1") as session:
        report = latest_report(session, customers(office)[0].id)
    assert report is not None
    assert report.users == 89


def test_whoever_drops_first_becomes_csm_and_the_channel_the_customers(office, acme_file):
    office.run(office.drop(acme_file), "T1:Ev1")
    office.run(office.drop(acme_file, message_ts="1.2", user_id="U2", channel="C2"), "T1:Ev2")

    (customer,) = customers(office)
    assert (customer.csm_user_id, customer.channel_id) == ("U1", "C1")


def test_direct_message_is_nobodys_channel(office, acme_file):
    office.run(office.drop(acme_file, channel="D1"))

    assert customers(office)[0].channel_id is None
    assert summaries(office)


def test_file_in_a_thread_is_answered_in_that_thread(office, acme_file):
    office.run(office.drop(acme_file, thread_ts="1699990000.5"))

    assert {message["thread_ts"] for message in office.in_thread()} == {"1699990000.5"}


def test_file_without_a_customer_is_the_channels(office, acme_file):
    office.run(office.drop(acme_file), "T1:Ev1")
    office.run(office.drop(office.put_file("more.csv", NAMELESS), message_ts="1.2"), "T1:Ev2")

    assert [customer.name for customer in customers(office)] == ["Acme Corp"]
    assert any("Acme Corp. Found 236 training records" in text for text in office.texts)


def test_file_whose_customer_nobody_knows_becomes_a_question_and_its_answer_goes_on(office):
    file_id = office.put_file("more.csv", NAMELESS)
    office.run(office.drop(file_id))

    (question,) = office.slack.messages
    assert question["text"].startswith("Which customer is this data for?")
    assert customers(office) == []
    value = question["blocks"][1]["elements"][0]["value"]
    drop = Drop.unpack("T1", value)
    assert drop is not None
    office.server.contents.clear()  # the file is kept: it is not fetched again
    office.run(drop.with_customer("Initech"), "T1:Ev1:customer")
    office.run(drop.with_customer("Other"), "T1:Ev1:customer")

    assert [customer.name for customer in customers(office)] == ["Initech"]
    assert "processed" in question["text"]
    assert any("Customer: Initech. Found 2 training records" in text for text in office.texts)


def test_usage_alone_is_kept_and_said_in_one_short_answer(office, acme_file):
    office.run(office.drop(office.put_file("usage.csv", USAGE)).with_customer("Initech"))

    assert any(
        text.startswith("Kept for Initech: Usage figures for 1 person, 0 of them known.") for text in office.texts
    )
    assert office.in_channel() == []


def test_requirements_dropped_later_bring_an_updated_summary(office, acme_file, acme):
    office.run(office.drop(acme_file), "T1:Ev1")
    requirements = office.put_file("requirements.yaml", acme / "requirements.yaml")
    office.run(office.drop(requirements, message_ts="1.2"), "T1:Ev2")

    assert len(summaries(office)) == 2
    assert "High Priority" in " ".join(office.texts)


def test_file_of_several_customers_brings_a_summary_for_each(office):
    both = training("Acme Corp") + training("Globex").split(b"\n", 1)[1]

    office.run(office.drop(office.put_file("both.csv", both)))

    assert sorted(customer.name for customer in customers(office)) == ["Acme Corp", "Globex"]
    assert len(summaries(office)) == len(office.in_channel()) == 2
    with office.deps.database.view("T1") as session:
        assert customer_of_channel(session, "C1") is None


def test_rejected_rows_are_attached_as_a_file_to_mend(office):
    rows = training("Acme Corp") + b"Acme Corp,eve@x.example,=1+1,Passed,2026-31-31\n"

    office.run(office.drop(office.put_file("rows.csv", rows)))

    (attached,) = [call for call in office.slack.named("files.completeUploadExternal") if "channel_id" in call]
    file_id = attached["files"][0]["id"]
    sheet = load_workbook(io.BytesIO(office.server.uploaded[f"/upload/{file_id}"])).active
    sent = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert sent[0][:5] == ["Customer", "Email", "Course", "Status", "Completed On"]
    assert sent[1][2] == "=1+1"
    assert sent[1][5:7] == ["rows.csv", 3]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.csv", b"", "empty"),
        ("headers.csv", b"Email,Course,Status\n", "no rows"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        ("page.csv", b"<!DOCTYPE html><html><body>hello</body></html>", "HTML"),
        ("people.csv", b"Course,Status\nBasics,Passed\n", "learner"),
    ],
)
def test_bad_file_is_one_clear_sentence_and_nothing_is_stored(office, name, content, words):
    office.run(office.drop(office.put_file(name, content)))

    (message,) = office.slack.messages
    assert words in message["text"]
    assert customers(office) == []


def test_bad_file_leaves_the_good_one_alone(office, acme_file):
    bad = office.put_file("people.csv", b"Course,Status\nBasics,Passed\n")
    picture = office.put_file("team.png", b"\x89PNG", mimetype="image/png")

    office.run(office.drop(bad, acme_file, picture))

    assert len(summaries(office)) == 1
    assert sum("learner" in text for text in office.texts) == 1
    assert sum("team.png is a picture" in text for text in office.texts) == 1


def test_channel_shared_with_another_company_gets_no_training_data(office, acme_file):
    office.slack.channels["C1"] = {"id": "C1", "is_ext_shared": True}

    office.run(office.drop(acme_file))

    (message,) = office.slack.messages
    assert "shared with another company" in message["text"]
    assert customers(office) == []


def test_unknown_error_is_one_sentence_with_the_jobs_id(office, acme_file, monkeypatch, caplog):
    def break_down(*args):
        raise RuntimeError("a bug")

    monkeypatch.setattr(ingest_module, "answer_customer", break_down)
    office.run(office.drop(acme_file))

    (message,) = office.slack.messages
    assert "job T1:Ev1" in message["text"]
    assert "a bug" not in message["text"]
    assert "job T1:Ev1 failed" in caplog.text


def test_slack_that_is_away_for_a_moment_is_tried_again(office, acme_file):
    office.slack.failing["chat.postMessage"] = [URLError("away")]

    office.run(office.drop(acme_file))

    assert len(summaries(office)) == 1


def takes_no_native(message):
    if any(block["type"] in {"data_visualization", "data_table"} for block in message["blocks"] or ()):
        raise refusal("invalid_blocks", errors=["unsupported type"])


def test_workspace_that_refuses_native_blocks_gets_pictures(office, acme_file):
    office.slack.takes = takes_no_native

    office.run(office.drop(acme_file))

    assert len(summaries(office)) == 1
    kinds = [block["type"] for message in office.in_thread() for block in message["blocks"]]
    assert "image" in kinds
    assert "data_visualization" not in kinds
    assert all(body.startswith(b"\x89PNG") for body in office.server.uploaded.values() if b"PNG" in body[:8])


def test_picture_that_slack_never_takes_in_leaves_the_figures_in_words(office, acme_file, monkeypatch):
    office.slack.takes = takes_no_native
    monkeypatch.setattr("handlers.jobs.showing._READY_WAITS", ())
    monkeypatch.setattr("handlers.jobs.showing.is_ready", lambda outbox, file_id: False)

    office.run(office.drop(acme_file))

    kinds = [block["type"] for message in office.in_thread() for block in message["blocks"]]
    assert "image" not in kinds
    assert "64 (72%)" in " ".join(office.texts)


def test_uploads_belong_to_their_team(office, acme_file):
    office.run(office.drop(acme_file))
    office.run(replace(office.drop(acme_file), team_id="T2"), "T2:Ev1")

    with office.deps.database.view("T2") as session:
        assert [upload.job_id for upload in uploads_of_job(session, "T2:Ev1")] == ["T2:Ev1"]
        assert uploads_of_job(session, "T1:Ev1") == []
        assert find_customer_by_name(session, "acme corp") is not None
