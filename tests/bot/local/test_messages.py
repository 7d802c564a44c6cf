"""chat.* and conversations.* through the real client."""

from __future__ import annotations

import pytest

from tests.bot.local.makers import make_client, refusal, section, served


def test_a_posted_message_is_in_the_channel():
    with served() as workspace:
        posted = make_client(workspace).chat_postMessage(channel="C0ACME", text="Hello", blocks=[section("*Hello*")])

        (message,) = workspace.messages("C0ACME")
        assert (message.ts, message.text, message.user) == (posted["ts"], "Hello", "U0BOT")
        assert message.blocks[0]["text"]["text"] == "*Hello*"
        assert message.blocks[0]["block_id"]


def test_timestamps_grow_even_when_the_clock_stands_still():
    with served() as workspace:
        client = make_client(workspace)

        stamps = [client.chat_postMessage(channel="C0ACME", text="Hello")["ts"] for _ in range(5)]

        assert stamps == sorted(set(stamps))


def test_a_reply_is_in_the_thread_and_not_at_the_top_level():
    with served() as workspace:
        client = make_client(workspace)
        parent = client.chat_postMessage(channel="C0ACME", text="Question")["ts"]

        client.chat_postMessage(channel="C0ACME", text="Answer", thread_ts=parent)

        assert [m.text for m in workspace.messages("C0ACME")] == ["Question"]
        assert [m.text for m in workspace.thread("C0ACME", parent)] == ["Question", "Answer"]
        assert workspace.messages("C0ACME")[0].reply_count == 1
        replies = client.conversations_replies(channel="C0ACME", ts=parent)["messages"]
        assert replies[0]["reply_count"] == 1
        assert replies[1]["thread_ts"] == parent


def test_an_update_changes_text_and_keeps_blocks_that_are_not_given():
    with served() as workspace:
        client = make_client(workspace)
        ts = client.chat_postMessage(channel="C0ACME", text="Before", blocks=[section("kept")])["ts"]

        client.chat_update(channel="C0ACME", ts=ts, text="After")

        (message,) = workspace.messages("C0ACME")
        assert (message.text, message.blocks[0]["text"]["text"]) == ("After", "kept")
        assert message.edited_ts


def test_a_deleted_message_is_gone():
    with served() as workspace:
        client = make_client(workspace)
        ts = client.chat_postMessage(channel="C0ACME", text="Oops")["ts"]

        client.chat_delete(channel="C0ACME", ts=ts)

        assert workspace.messages("C0ACME") == ()


def test_an_ephemeral_message_is_seen_by_one_person_only():
    with served() as workspace:
        make_client(workspace).chat_postEphemeral(channel="C0ACME", user="U0SAM", text="Psst")

        assert [m.text for m in workspace.messages("C0ACME", user="U0SAM")] == ["Psst"]
        assert workspace.messages("C0ACME", user="U0INES") == ()
        assert workspace.messages("C0ACME") == ()
        assert make_client(workspace).conversations_history(channel="C0ACME")["messages"] == []


def test_a_message_to_a_person_goes_to_the_direct_message():
    with served() as workspace:
        posted = make_client(workspace).chat_postMessage(channel="U0SAM", text="Hello Sam")

        assert posted["channel"] == "D0SAM"
        assert workspace.messages("D0SAM")[0].text == "Hello Sam"


def test_history_comes_in_pages_newest_first():
    with served() as workspace:
        client = make_client(workspace)
        for number in range(5):
            client.chat_postMessage(channel="C0ACME", text=str(number))

        pages = client.conversations_history(channel="C0ACME", limit=2)

        assert [[m["text"] for m in page["messages"]] for page in pages] == [["4", "3"], ["2", "1"], ["0"]]


def test_metadata_comes_back_only_when_asked_for():
    with served() as workspace:
        client = make_client(workspace)
        metadata = {"event_type": "summary", "event_payload": {"job": "7"}}
        client.chat_postMessage(channel="C0ACME", text="Done", metadata=metadata)

        bare = client.conversations_history(channel="C0ACME")["messages"][0]
        full = client.conversations_history(channel="C0ACME", include_all_metadata=True)["messages"][0]

        assert "metadata" not in bare
        assert full["metadata"] == metadata


def test_oldest_bounds_history_and_counts_only_when_inclusive():
    with served() as workspace:
        client = make_client(workspace)
        first = client.chat_postMessage(channel="C0ACME", text="first")["ts"]
        client.chat_postMessage(channel="C0ACME", text="second")

        after = client.conversations_history(channel="C0ACME", oldest=first)["messages"]
        since = client.conversations_history(channel="C0ACME", oldest=first, inclusive=True)["messages"]

        assert [m["text"] for m in after] == ["second"]
        assert [m["text"] for m in since] == ["second", "first"]


def test_a_permalink_names_channel_and_message():
    with served() as workspace:
        client = make_client(workspace)
        ts = client.chat_postMessage(channel="C0ACME", text="Hello")["ts"]

        link = client.chat_getPermalink(channel="C0ACME", message_ts=ts)["permalink"]

        assert link.endswith(f"/archives/C0ACME/p{ts.replace('.', '')}")


def test_joining_lets_the_bot_post():
    with served() as workspace:
        client = make_client(workspace)
        with refusal("not_in_channel"):
            client.chat_postMessage(channel="C0QUIET", text="Hello")

        client.conversations_join(channel="C0QUIET")

        assert client.chat_postMessage(channel="C0QUIET", text="Hello")["ok"]


@pytest.mark.parametrize(
    ("error", "arguments"),
    [
        ("channel_not_found", {"channel": "C0NOWHERE", "text": "Hello"}),
        ("not_in_channel", {"channel": "C0QUIET", "text": "Hello"}),
        ("no_text", {"channel": "C0ACME", "text": ""}),
        ("msg_too_long", {"channel": "C0ACME", "text": "x" * 40_001}),
        ("thread_not_found", {"channel": "C0ACME", "text": "Hello", "thread_ts": "1.000001"}),
        ("invalid_blocks_format", {"channel": "C0ACME", "blocks": "no JSON"}),
        ("too_many_attachments", {"channel": "C0ACME", "attachments": [{"text": "x"}] * 101}),
        ("invalid_metadata_format", {"channel": "C0ACME", "text": "x", "metadata": {"event_type": "x"}}),
    ],
)
def test_what_slack_refuses_to_post_is_refused(error, arguments):
    with served() as workspace, refusal(error):
        make_client(workspace).api_call("chat.postMessage", json=arguments)

    assert workspace.messages("C0ACME") == ()


def test_messages_of_people_cannot_be_changed():
    with served() as workspace:
        workspace.post("U0SAM", "C0ACME", "Mine")
        client, ts = make_client(workspace), workspace.messages("C0ACME")[0].ts

        with refusal("cant_update_message"):
            client.chat_update(channel="C0ACME", ts=ts, text="Yours")
        with refusal("cant_delete_message"):
            client.chat_delete(channel="C0ACME", ts=ts)
        with refusal("message_not_found"):
            client.chat_update(channel="C0ACME", ts="1.000001", text="Nobody's")


def test_an_update_is_shorter_than_a_message():
    with served() as workspace:
        client = make_client(workspace)
        ts = client.chat_postMessage(channel="C0ACME", text="x" * 40_000)["ts"]

        with refusal("msg_too_long"):
            client.chat_update(channel="C0ACME", ts=ts, text="x" * 4_001)


def test_a_reaction_is_added_once():
    with served() as workspace:
        workspace.post("U0SAM", "C0ACME", "Look")
        client, ts = make_client(workspace), workspace.messages("C0ACME")[0].ts

        client.reactions_add(channel="C0ACME", timestamp=ts, name="eyes")

        assert workspace.messages("C0ACME")[0].reactions[0].name == "eyes"
        with refusal("already_reacted"):
            client.reactions_add(channel="C0ACME", timestamp=ts, name="eyes")
