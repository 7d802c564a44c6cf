"""What manifest.yml grants the bot: commands, shortcuts, scopes and events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.local.state import Command


@dataclass(frozen=True)
class Manifest:
    """``scopes`` and ``events`` are None where everything is granted. ``shortcuts``: (name, callback_id, type)."""

    commands: tuple[Command, ...] = ()
    shortcuts: tuple[tuple[str, str, str], ...] = ()
    scopes: frozenset[str] | None = None
    events: frozenset[str] | None = None

    def grants(self, scope: str) -> bool:
        """Whether the bot's token carries ``scope``."""
        return self.scopes is None or scope in self.scopes

    def subscribes(self, event: str) -> bool:
        """Whether ``event`` (as the manifest spells it: ``message.channels``) is sent to the bot."""
        return self.events is None or event in self.events


def read_manifest(path: Path | None) -> Manifest:
    """The manifest at ``path``; without one no command is known and everything is granted."""
    if path is None:
        return Manifest()
    tree = yaml.safe_load(path.read_text(encoding="utf-8"))
    features, settings = tree.get("features", {}), tree.get("settings", {})
    scopes = tree.get("oauth_config", {}).get("scopes", {})
    return Manifest(
        commands=tuple(map(_command, features.get("slash_commands", ()))),
        shortcuts=tuple((s["name"], s["callback_id"], s["type"]) for s in features.get("shortcuts", ())),
        scopes=frozenset((*scopes.get("bot", ()), *scopes.get("bot_optional", ()))),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", ())),
    )


def _command(entry: Mapping[str, Any]) -> Command:
    return Command(entry["command"], entry["description"], entry.get("usage_hint", ""))
