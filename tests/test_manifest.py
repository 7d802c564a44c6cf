"""manifest.yml is what Slack takes, and says what the code does."""

import ast
from pathlib import Path

import jsonschema
import pytest
import yaml

from handlers import ids
from tests.manifest_rules import MANIFEST, SCOPES_OF_EVENT, SCOPES_OF_METHOD

ROOT = Path(__file__).parents[1]
MANIFEST_FILE = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
GRANTED = set(MANIFEST_FILE["oauth_config"]["scopes"]["bot"])
EVENTS = MANIFEST_FILE["settings"]["event_subscriptions"]["bot_events"]
METHOD_GROUPS = ("api", "apps", "auth", "bots", "chat", "conversations", "files", "reactions", "team", "users", "views")


def methods_called() -> set[str]:
    """Every Web API method that the product calls, by the SDK's name for it (``client.chat_postMessage``) or Slack's ("chat.update")."""
    called = set()
    for path in (*(ROOT / "handlers").rglob("*.py"), *(ROOT / "bot").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.split("_")[0] in METHOD_GROUPS and "_" in node.attr:
                called.add(node.attr)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and is_method(node.value):
                called.add(node.value.replace(".", "_"))
    return {name for name in called if is_method(name.replace("_", ".", 1))}


def is_method(name: str) -> bool:
    group, dot, method = name.partition(".")
    return bool(dot) and group in METHOD_GROUPS and method.isidentifier() and name.replace(".", "_") in dir(webclient())


def webclient():
    from slack_sdk import WebClient

    return WebClient


def test_the_manifest_has_the_shape_that_slack_takes():
    jsonschema.validate(MANIFEST_FILE, MANIFEST)


def test_the_shape_refuses_what_slack_refuses():
    broken = {**MANIFEST_FILE, "display_information": {"name": "x" * 36}}

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, MANIFEST)


@pytest.mark.parametrize("event", EVENTS)
def test_each_event_has_its_scopes(event):
    assert SCOPES_OF_EVENT[event] <= GRANTED


def test_each_web_api_call_has_its_scopes():
    called = methods_called()

    assert {"chat_postMessage", "files_info", "views_open"} <= called
    assert {method: SCOPES_OF_METHOD[method] - GRANTED for method in called if SCOPES_OF_METHOD[method] - GRANTED} == {}


def test_no_scope_is_asked_for_without_a_use():
    used = {"commands"}.union(*(SCOPES_OF_EVENT[e] for e in EVENTS), *(SCOPES_OF_METHOD[m] for m in methods_called()))

    assert GRANTED - used == set()


def test_the_manifest_and_the_ids_name_the_same_commands():
    assert [each["command"] for each in MANIFEST_FILE["features"]["slash_commands"]] == list(ids.COMMANDS)


def test_socket_mode_has_no_addresses():
    assert MANIFEST_FILE["settings"]["socket_mode_enabled"]
    assert "url:" not in (ROOT / "manifest.yml").read_text(encoding="utf-8").split("\n_metadata", 1)[1]
