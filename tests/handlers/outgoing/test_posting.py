"""A message stands once, whatever happens between sending it and knowing that it was sent."""

from contextlib import contextmanager, suppress
from urllib.error import URLError

import pytest

from handlers.blocks.message import Message
from handlers.outgoing import posting
from handlers.outgoing.calls import SlackRefused, SlackUnreachable
from handlers.outgoing.posting import Place, ask_once, post_once, put, withdraw
from tests.handlers.outgoing.fake_slack import refusal

THREAD = Place("C1", "1600000000.000001", "1600000000.000001")
HELLO = Message("hello", ({"type": "divider"},))


class PowerCut(BaseException):
    """The process ends here."""


def cut_the_power(*args, **kwargs):
    raise PowerCut


@contextmanager
def dying_in(monkeypatch, function):
    """The process dies when posting comes to that function."""
    with monkeypatch.context() as patched:
        patched.setattr(posting, function, cut_the_power)
        with suppress(PowerCut):
            yield


def texts(slack):
    return [message["text"] for message in slack.messages]


def test_message_is_sent_with_its_key_into_the_thread(slack, outbox):
    ts = post_once(outbox, "job:summary:0", THREAD, HELLO)

    (message,) = slack.messages
    assert message["ts"] == ts
    assert (message["channel"], message["thread_ts"], message["blocks"]) == (
        "C1",
        THREAD.thread_ts,
        [{"type": "divider"}],
    )
    assert message["metadata"] == {"event_type": "laurel_post", "event_payload": {"key": "job:summary:0"}}


def test_second_call_sends_nothing_and_gives_the_same_timestamp(slack, outbox):
    first = post_once(outbox, "k", THREAD, HELLO)

    assert post_once(outbox, "k", THREAD, HELLO) == first
    assert len(slack.messages) == 1
    assert slack.named("conversations.replies") == []


@pytest.mark.parametrize("place", [THREAD, THREAD.beside])
def test_death_after_sending_and_before_recording_leaves_one_message(slack, outbox, monkeypatch, place):
    with dying_in(monkeypatch, "record_post"):
        post_once(outbox, "k", place, HELLO)

    ts = post_once(outbox, "k", place, HELLO)

    assert texts(slack) == ["hello"]
    assert ts == slack.messages[0]["ts"]


def test_death_before_sending_leaves_one_message(slack, outbox, monkeypatch):
    with dying_in(monkeypatch, "slack_call"):
        post_once(outbox, "k", THREAD, HELLO)

    post_once(outbox, "k", THREAD, HELLO)

    assert texts(slack) == ["hello"]


def test_message_that_landed_although_the_answer_was_lost_is_not_repeated(slack, outbox):
    def lose_the_answer(message):
        slack.takes = lambda message: None
        slack.messages.append({**message, "ts": "1700000000.9"})
        raise URLError("timed out")

    slack.takes = lose_the_answer
    with pytest.raises(SlackUnreachable):
        post_once(outbox, "k", THREAD, HELLO)

    assert post_once(outbox, "k", THREAD, HELLO) == "1700000000.9"
    assert texts(slack) == ["hello"]


def test_messages_of_other_keys_are_not_taken_for_it(slack, outbox, monkeypatch):
    post_once(outbox, "other", THREAD, Message("other"))
    with dying_in(monkeypatch, "slack_call"):
        post_once(outbox, "k", THREAD, HELLO)

    post_once(outbox, "k", THREAD, HELLO)

    assert texts(slack) == ["other", "hello"]


def test_refused_message_may_be_sent_in_another_form(slack, outbox):
    slack.failing["chat.postMessage"] = [refusal("invalid_blocks", errors=["unsupported type: data_table"])]
    with pytest.raises(SlackRefused):
        post_once(outbox, "k", THREAD, HELLO)

    post_once(outbox, "k", THREAD, Message("plainer"))

    assert texts(slack) == ["plainer"]
    assert slack.named("conversations.replies") == []


def test_put_changes_a_message_that_stands(slack, outbox):
    put(outbox, "k", THREAD, Message("reading"))

    put(outbox, "k", THREAD, Message("done"))

    assert texts(slack) == ["done"]
    assert slack.messages[0]["metadata"]["event_payload"] == {"key": "k"}


def test_message_that_somebody_deleted_stays_deleted(slack, outbox):
    put(outbox, "k", THREAD, Message("reading"))
    slack.messages.clear()

    put(outbox, "k", THREAD, Message("done"))

    assert slack.messages == []


def test_withdrawn_message_is_gone_and_withdrawing_again_is_harmless(slack, outbox):
    post_once(outbox, "k", THREAD, HELLO)

    withdraw(outbox, "k", THREAD)
    withdraw(outbox, "k", THREAD)
    withdraw(outbox, "never sent", THREAD)

    assert slack.messages == []


def test_question_is_shown_to_one_person_once(slack, outbox):
    ask_once(outbox, "ask", THREAD, "U1", Message("Track this file?"))
    ask_once(outbox, "ask", THREAD, "U1", Message("Track this file?"))

    (question,) = slack.ephemerals
    assert (question["user"], question["channel"]) == ("U1", "C1")


def test_question_that_slack_did_not_take_is_asked_again(slack, outbox):
    slack.failing["chat.postEphemeral"] = [refusal("service_unavailable", 503)]
    with pytest.raises(SlackUnreachable):
        ask_once(outbox, "ask", THREAD, "U1", HELLO)

    ask_once(outbox, "ask", THREAD, "U1", HELLO)

    assert len(slack.ephemerals) == 1


def test_key_of_another_team_is_another_message(slack, outbox, database):
    other = posting.Outbox(slack, database, "T2", now=outbox.now, wait=outbox.wait)

    post_once(outbox, "k", THREAD, Message("first team"))
    post_once(other, "k", THREAD, Message("second team"))

    assert texts(slack) == ["first team", "second team"]
