"""Whatever is sent to whichever method, an answer comes back."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.local.api.dispatch import WebApi
from bot.local.api.methods import METHODS
from bot.local.manifest import Manifest
from tests.bot.local.makers import make_workspace

NAMES = sorted(
    {"channel", "ts", "text", "blocks", "view", "trigger_id", "user", "users", "files", "thread_ts", "limit"}
)
MORE = ["attachments", "metadata", "cursor", "oldest", "latest", "message", "channel_id", "types", "length", "filename"]
VALUES = st.recursive(
    st.sampled_from(["C0ACME", "U0SAM", "1.000001", "[]", "{}", "{", "", "modal", "section"])
    | st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "id", "blocks", "event_type", "event_payload", "title"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)
ARGUMENTS = st.dictionaries(st.sampled_from([*NAMES, *MORE]), VALUES)


@settings(max_examples=300, deadline=None, derandomize=True)
@example(method="blocks.validate", given={"view": {"type": []}})
@example(method="conversations.list", given={"limit": ["C0ACME"]})
@given(method=st.sampled_from(sorted(METHODS)), given=ARGUMENTS)
def test_every_call_is_answered(method: str, given: dict[str, Any]):
    workspace = make_workspace(retry_delays=())
    token = workspace.options.app_token if METHODS[method].app else workspace.options.bot_token

    body = WebApi(workspace.store, workspace._deliveries, Manifest()).answer(method, given, token).body

    assert body["ok"] is True or isinstance(body["error"], str)
