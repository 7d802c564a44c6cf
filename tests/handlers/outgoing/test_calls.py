"""What a failed call means: wait, try later, or stop."""

import pickle
from urllib.error import URLError

import pytest

from handlers.outgoing.calls import SlackRefused, SlackUnreachable, is_passing, slack_call
from tests.handlers.outgoing.fake_slack import FakeSlack, refusal


def test_rate_limit_is_waited_out_as_long_as_slack_asks():
    slack, waits = FakeSlack(), []
    slack.failing["users.info"] = [refusal("ratelimited", 429, {"Retry-After": "7"})]

    user = slack_call(slack.users_info, wait=waits.append, user="U1")["user"]

    assert user["id"] == "U1"
    assert waits == [7.0]


def test_endless_rate_limit_becomes_a_later_try():
    slack = FakeSlack()
    slack.failing["users.info"] = [refusal("ratelimited", 429, {"retry-after": "1"}) for _ in range(9)]

    with pytest.raises(SlackUnreachable) as caught:
        slack_call(slack.users_info, wait=lambda seconds: None, user="U1")

    assert is_passing(caught.value)


@pytest.mark.parametrize(
    "error",
    [
        refusal("service_unavailable", 503),
        refusal("internal_error"),
        URLError("refused"),
        ConnectionResetError(),
        TimeoutError(),
    ],
)
def test_trouble_of_slack_or_the_network_may_pass(error):
    slack = FakeSlack()
    slack.failing["users.info"] = [error]

    with pytest.raises(SlackUnreachable):
        slack_call(slack.users_info, user="U1")


def test_refusal_keeps_slacks_word_and_survives_being_stored():
    slack = FakeSlack()
    slack.failing["users.info"] = [refusal("invalid_blocks", errors=["unsupported type: data_table"])]

    with pytest.raises(SlackRefused) as caught:
        slack_call(slack.users_info, user="U1")

    stored = pickle.loads(pickle.dumps(caught.value))
    assert (stored.code, stored.detail) == ("invalid_blocks", "unsupported type: data_table")
    assert not is_passing(stored)
