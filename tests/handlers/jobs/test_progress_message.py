"""The progress message: every step is shown, in between not more than once a second."""

import pytest

from handlers.blocks.progress import Progress
from handlers.jobs.progress_message import ProgressMessage
from tests.handlers.outgoing.fake_slack import FakeSlack, refusal


class Outbox:
    client: FakeSlack


@pytest.fixture
def slack():
    slack = FakeSlack()
    slack.messages.append({"channel": "C1", "ts": "1.0", "text": "begun"})
    return slack


def shown_by(slack, states):
    """Show (second, state) pairs, and give the texts that Slack was sent."""
    seconds = []
    outbox = Outbox()
    outbox.client = slack
    message = ProgressMessage(outbox, "C1", "1.0", lambda: seconds[-1])
    for second, state in states:
        seconds.append(second)
        message.show(state)
    return [call["text"] for call in slack.named("chat.update")]


def rows(done):
    return Progress(("a.csv",), "checking", done, 1000)


def test_rows_are_shown_once_a_second(slack):
    texts = shown_by(slack, [(0.0, rows(0)), (0.4, rows(400)), (0.9, rows(900)), (1.0, rows(1000))])

    assert len(texts) == 2
    assert "1,000 of 1,000" in texts[-1]


def test_each_step_is_shown_at_once(slack):
    steps = [Progress(("a.csv",), step) for step in ("reading", "matching", "checking", "analysing", "drawing")]

    assert len(shown_by(slack, [(0.0, state) for state in steps])) == 5


def test_same_state_is_not_sent_twice(slack):
    assert len(shown_by(slack, [(0.0, rows(1)), (5.0, rows(1))])) == 1


def test_trouble_is_passed_over_and_slack_left_alone_for_a_while(slack):
    slack.failing["chat.update"] = [refusal("ratelimited", 429, {"Retry-After": "30"})]

    texts = shown_by(slack, [(0.0, rows(1)), (2.0, rows(2)), (10.0, rows(3))])

    assert len(texts) == 2
    assert slack.messages[0]["text"] == texts[-1]
