"""What the composer makes of a text that begins with a slash."""

import pytest

from bot.local.page.commands import is_complete, matching_commands, split_command
from bot.local.state import Command

STATUS, GAPS, HELP = (Command(f"/cert-{name}", name) for name in ("status", "gaps", "help"))
ALL = (STATUS, GAPS, HELP)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/", [STATUS, GAPS, HELP]),
        ("/cert-s", [STATUS]),
        ("/CERT-S", [STATUS]),
        ("/cert-status ", [STATUS]),
        ("/cert-status acme", [STATUS]),
        ("/cert-sta acme", []),
        ("/nothing", []),
        ("hello / there", []),
        ("/cert\nmore", []),
        ("", []),
    ],
)
def test_hints_follow_what_is_typed(text, shown):
    assert matching_commands(text, ALL) == shown


@pytest.mark.parametrize(
    ("text", "complete"), [("/cert-status", True), ("/cert-status acme", True), ("/cert", False), ("hello", True)]
)
def test_enter_sends_only_a_complete_command(text, complete):
    assert is_complete(text, ALL) is complete


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("/cert-gaps Acme Corp  admin", ("/cert-gaps", "Acme Corp  admin")),
        (" /cert-help ", ("/cert-help", "")),
        ("hello", None),
        ("/", None),
    ],
)
def test_a_command_is_split_from_its_words(text, split):
    assert split_command(text) == split
