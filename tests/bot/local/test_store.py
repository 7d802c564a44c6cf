"""Waiting for changes and hearing of them."""

from __future__ import annotations

import threading

import pytest

from tests.bot.local.makers import make_workspace


def test_waiting_ends_when_somebody_else_changes_something():
    workspace = make_workspace()
    poster = threading.Thread(target=lambda: workspace.post("U0SAM", "C0QUIET", "Hello"))

    poster.start()
    (message,) = workspace.wait_for(lambda w: w.messages("C0QUIET"))
    poster.join()

    assert message.text == "Hello"


def test_waiting_in_vain_shows_what_is_there():
    workspace = make_workspace()
    workspace.post("U0SAM", "C0QUIET", "Hello", files=[("a.csv", b"x")])

    with pytest.raises(TimeoutError, match=r"no-bots-here[\s\S]*'Hello' files F0LOCAL"):
        workspace.wait_for(lambda w: w.messages("C0GENERAL"), timeout=0.01)


def test_a_subscriber_is_called_after_each_change_until_it_leaves():
    workspace = make_workspace()
    seen: list[int] = []
    leave = workspace.subscribe(lambda: seen.append(len(workspace.messages("C0QUIET"))))

    workspace.post("U0SAM", "C0QUIET", "one")
    leave()
    workspace.post("U0SAM", "C0QUIET", "two")

    assert seen == [1]


def test_the_version_grows_with_each_change():
    workspace = make_workspace()
    before = workspace.version

    workspace.changed()

    assert workspace.version > before


def test_a_person_sees_their_channels_with_direct_messages_last():
    workspace = make_workspace()

    assert [c.id for c in workspace.channels("U0SAM")] == ["C0ACME", "C0GENERAL", "C0QUIET", "C0SHARED", "D0SAM"]
    assert [c.id for c in workspace.channels("U0OUT")] == ["C0SHARED"]
