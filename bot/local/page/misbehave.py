"""What can go wrong with Slack, made to go wrong on purpose."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.local.page.desk import Desk
from bot.local.page.native import Tag, button, named
from bot.local.state import Misbehaviour


@dataclass(frozen=True)
class Trouble:
    """One thing that goes wrong: what a person reads, and what the workspace is told."""

    name: str
    words: str
    explanation: str
    wanted: Mapping[str, Any]


TROUBLES = (
    Trouble(
        "rate-limit",
        "Too many requests",
        "The next two chat.postMessage and chat.update calls answer 429 with Retry-After: 1.",
        {"rate_limit": {"chat.postMessage": (2, 1), "chat.update": (2, 1)}},
    ),
    Trouble(
        "lost-response",
        "A lost answer",
        "The next chat.postMessage takes effect, then the connection drops.",
        {"lost_response": {"chat.postMessage": 1}},
    ),
    Trouble(
        "timeouts",
        "Events that come again",
        "Slack takes the first answer to each event for too late and sends the event once more.",
        {"event_timeouts": 1},
    ),
    Trouble(
        "login-page",
        "A login page instead of a file",
        "Downloads answer 200 with an HTML sign-in page, as Slack does without files:read.",
        {"login_page_for_files": True},
    ),
    Trouble(
        "old-blocks",
        "No native charts and tables",
        "data_visualization and data_table are refused with invalid_blocks.",
        {"refuse_blocks": frozenset({"data_visualization", "data_table"})},
    ),
    Trouble(
        "slow-images",
        "Pictures that are not ready",
        "A new file has no type for the next three files.info calls.",
        {"image_not_ready_polls": 3},
    ),
)


def troubles_in(misbehaviour: Misbehaviour) -> set[str]:
    """The names of the troubles that a misbehaviour contains, whoever asked for it."""
    return {
        trouble.name
        for trouble in TROUBLES
        if all(_contains(getattr(misbehaviour, name), part) for name, part in trouble.wanted.items())
    }


def _contains(wanted: Any, part: Any) -> bool:
    if isinstance(part, Mapping):
        return all(wanted.get(method) == times for method, times in part.items())
    return bool(part <= wanted) if isinstance(part, frozenset) else bool(wanted == part)


def combined(names: set[str]) -> Misbehaviour:
    """The misbehaviour of all these troubles at once."""
    wanted: dict[str, Any] = {}
    for trouble in TROUBLES:
        if trouble.name in names:
            wanted |= trouble.wanted
    return Misbehaviour(**wanted)


class MisbehaveView:
    """Boxes to tick; each takes effect at once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._chosen: set[str] | None = None
        with Tag("section", classes="column", attributes={"aria-label": "Misbehave", "data-testid": "misbehave"}):
            with Tag("header", classes="column-head"):
                Tag("h1", "Misbehave")
                Tag("span", "make Slack fail and watch what Laurel does", classes="quiet topic")
            with Tag("div", classes="page-scroller"):
                self._frame = Tag("div", classes="home")

    def refresh(self) -> None:
        """Show what goes wrong now, asked for in this tab or another."""
        chosen = troubles_in(self._desk.workspace.store.faults.wanted)
        if chosen != self._chosen:
            self._chosen = chosen
            self._draw(chosen)

    def _draw(self, chosen: set[str]) -> None:
        self._frame.clear()
        with self._frame:
            for trouble in TROUBLES:
                self._draw_trouble(trouble, chosen)
            Tag("p", "A channel shared with another company is in the sidebar: #shared-with-globex.", classes="quiet")
            button("Behave again", self._desk.workspace.behave, attributes=named("behave"))

    def _draw_trouble(self, trouble: Trouble, chosen: set[str]) -> None:
        def toggle(is_on: bool) -> None:
            wanted = chosen | {trouble.name} if is_on else chosen - {trouble.name}
            self._desk.workspace.misbehave(combined(wanted))

        with Tag("label", classes="choice trouble"):
            attributes = named(f"misbehave-{trouble.name}", type="checkbox", checked=trouble.name in chosen)
            Tag("input", attributes=attributes).on_change(toggle, field="checked")
            with Tag("span"):
                Tag("strong", trouble.words)
                Tag("span", trouble.explanation, classes="quiet small-text block-text")
