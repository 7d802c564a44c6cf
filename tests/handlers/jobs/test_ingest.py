"""From a dropped file to the posted summary, on a real engine and database."""

import json

from tests.handlers.jobs.conftest import MESSAGE_TS


def test_training_file_becomes_a_summary_in_its_thread_and_a_card_in_the_channel(office, acme):
    file_id = office.put_file("acme_training_report.csv", acme / "acme_training_report.csv")

    office.run(office.drop(file_id))

    assert {message["thread_ts"] for message in office.in_thread()} == {MESSAGE_TS}
    progress, result, *summary = [message["text"] for message in office.in_thread()]
    assert "Reading" in progress or "processed" in progress
    assert "Customer: Acme Corp. Found 234 training records for 89 users across 12 courses." in result
    assert summary
    (card,) = office.in_channel()
    assert "Acme Corp" in card["text"]
    assert json.dumps(card["blocks"]).count("archives/C1") == 1
