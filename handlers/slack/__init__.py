"""The Slack edge: files, commands, buttons, modals and Home. One module a kind, each with ``register(app, deps)``."""

from __future__ import annotations

from slack_bolt import App

from handlers.deps import Deps
from handlers.slack import buttons, commands, files, home, imports, outsiders, questions


def register(app: App, deps: Deps) -> None:
    """Register every listener of Laurel, behind the refusal of people of other companies."""
    outsiders.register(app)
    for kind in (files, questions, imports, commands, buttons, home):
        kind.register(app, deps)
