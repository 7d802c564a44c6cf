"""Every block by its type, those that hold other blocks included."""

from collections.abc import Callable, Iterable

from bot.local.page import layout, panels
from bot.local.page.chart_view import show_chart
from bot.local.page.confirming import text_html
from bot.local.page.layout import show_picture
from bot.local.page.native import Tag, safe_html
from bot.local.page.rich_text import rich_text_html
from bot.local.page.stage import Stage
from bot.local.page.table_view import show_table
from bot.local.state import Block


def show_blocks(blocks: Iterable[Block], stage: Stage) -> None:
    """The blocks, one under the other; one of an unknown type is shown plainly."""
    for block in blocks:
        show = BLOCKS.get(str(block.get("type", "")), layout.show_unknown)
        with Tag("div", classes="block", attributes={"data-block-id": block.get("block_id")}):
            show(block, stage)


def show_carousel(block: Block, stage: Stage) -> None:
    """Cards side by side."""
    with Tag("div", classes="carousel", attributes={"tabindex": "0", "role": "group", "aria-label": "Cards"}):
        for card in block.get("elements", ()):
            panels.show_card(card, stage)


def show_container(block: Block, stage: Stage) -> None:
    """Blocks under a title, folded away where the block asks for it."""
    can_fold = bool(block.get("is_collapsible"))
    attributes = {"open": not (can_fold and block.get("default_collapsed"))} if can_fold else {}
    with Tag("details" if can_fold else "div", classes="container", attributes=attributes):
        with Tag("summary" if can_fold else "div", classes="container-title"):
            if block.get("icon"):
                show_picture(block["icon"], "tiny-picture")
            safe_html(_title_html(block, stage), "span")
            if block.get("subtitle"):
                safe_html(text_html(block["subtitle"], stage.reader), "span", classes="quiet small-text")
        with Tag("div", classes="container-body"):
            show_blocks(block.get("child_blocks", ()), stage)


def _title_html(block: Block, stage: Stage) -> str:
    if block.get("rich_text_title"):
        return rich_text_html(block["rich_text_title"], stage.reader)
    return text_html(block.get("title"), stage.reader)


BLOCKS: dict[str, Callable[[Block, Stage], None]] = {
    "header": layout.show_header,
    "section": layout.show_section,
    "context": layout.show_context,
    "actions": layout.show_actions,
    "context_actions": layout.show_actions,
    "input": layout.show_input,
    "divider": layout.show_divider,
    "image": layout.show_image,
    "markdown": layout.show_markdown,
    "rich_text": layout.show_rich_text,
    "video": layout.show_video,
    "file": layout.show_file,
    "alert": panels.show_alert,
    "card": panels.show_card,
    "task_card": panels.show_task,
    "plan": panels.show_plan,
    "table": show_table,
    "data_table": show_table,
    "data_visualization": show_chart,
    "carousel": show_carousel,
    "container": show_container,
}
