"""Alerts, cards and steps of a plan."""

from bot.local.page.confirming import text_html
from bot.local.page.elements import show_element
from bot.local.page.layout import show_picture
from bot.local.page.native import Tag, safe_html
from bot.local.page.rich_text import rich_text_html
from bot.local.page.stage import Spot, Stage
from bot.local.state import Block

_LEVELS = {"info": "ℹ️", "warning": "⚠️", "error": "⛔", "success": "✅"}
_STEPS = {"pending": "○", "in_progress": "◐", "complete": "✓", "error": "✕"}


def show_alert(block: Block, stage: Stage) -> None:
    """A line that must not be missed. The icon carries the level as well, not colour alone."""
    level = str(block.get("level", "default"))
    attributes = {"role": "alert" if level in ("error", "warning") else "status"}
    with Tag("div", classes=f"alert alert-{level if level in _LEVELS else 'default'}", attributes=attributes):
        if level in _LEVELS:
            Tag("span", _LEVELS[level])
        safe_html(text_html(block.get("text"), stage.reader), classes="text")


def show_card(block: Block, stage: Stage) -> None:
    """A card: picture, title, words, buttons."""
    with Tag("div", classes="card"):
        if block.get("hero_image"):
            show_picture(block["hero_image"], "hero-picture")
        with Tag("div", classes="card-head"):
            if block.get("icon"):
                show_picture(block["icon"], "tiny-picture")
            with Tag("div"):
                safe_html(text_html(block.get("title"), stage.reader), classes="card-title")
                safe_html(text_html(block.get("subtitle"), stage.reader), classes="quiet small-text")
        safe_html(text_html(block.get("body"), stage.reader), classes="text")
        safe_html(text_html(block.get("subtext"), stage.reader), classes="quiet small-text")
        _show_card_actions(block, stage)


def _show_card_actions(block: Block, stage: Stage) -> None:
    if not block.get("actions"):
        return
    with Tag("div", classes="actions"):
        for element in block["actions"]:
            show_element(Spot(stage, str(block.get("block_id", "")), element))


def show_task(block: Block, stage: Stage) -> None:
    """One step with its state in words."""
    status = str(block.get("status", "pending"))
    with Tag("div", classes="task"):
        Tag("span", _STEPS.get(status, "○"), attributes={"title": status.replace("_", " "), "aria-label": status})
        with Tag("div"):
            Tag("div", str(block.get("title", "")))
            for part in ("details", "output"):
                if isinstance(block.get(part), dict):
                    safe_html(rich_text_html(block[part], stage.reader), classes="quiet small-text")


def show_plan(block: Block, stage: Stage) -> None:
    """Steps under a title."""
    with Tag("div", classes="panel"):
        Tag("div", str(block.get("title", "")), classes="card-title")
        for task in block.get("tasks", ()):
            show_task(task, stage)
