"""A message: who, when, what, its files, and the way into its thread."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.local.cast import TEAM
from bot.local.page import files
from bot.local.page.blocks import show_blocks
from bot.local.page.dates import clock_of
from bot.local.page.desk import Desk
from bot.local.page.emoji import emoji_character
from bot.local.page.faces import show_face
from bot.local.page.form import Form
from bot.local.page.icons import show_icon
from bot.local.page.mrkdwn import mrkdwn_html, plain_html
from bot.local.page.native import Tag, button, safe_html
from bot.local.page.stage import Stage
from bot.local.page.touch import MessageTouch, stage_for
from bot.local.state import Block, Message, User

_UNKNOWN = User("", "", "Somebody", team_id=TEAM)


@dataclass(frozen=True)
class Showing:
    """How a message is shown: ``day`` stands on a line above it, ``news`` counts replies not seen yet."""

    message: Message
    day: str = ""
    news: int = 0
    in_thread: bool = False


def show_message(desk: Desk, showing: Showing, form: Form, open_thread: Callable[[str], None]) -> None:
    """The message with everything under it."""
    message = showing.message
    author = next((user for user in desk.workspace.users() if user.id == message.user), _UNKNOWN)
    stage = stage_for(desk, MessageTouch(desk, message.channel, message.ts), form)
    if showing.day:
        Tag("div", showing.day, classes="day")
    attributes = {"data-testid": f"message-{message.ts}", "aria-label": f"Message of {author.real_name}"}
    with Tag("article", classes="message only-you" if message.visible_to else "message", attributes=attributes):
        show_face(author)
        with Tag("div", classes="message-body"):
            if message.visible_to:
                with Tag("div", classes="quiet small-text only-you-note"):
                    show_icon("eye", size=13)
                    Tag("span", "Only visible to you")
            _show_head(message, author, stage)
            _show_content(message, stage)
            _show_files(desk, message)
            _show_reactions(message)
            if message.reply_count and not showing.in_thread:
                _show_replies(showing, open_thread)
            elif not showing.in_thread and not message.visible_to:
                _show_reply_button(message, open_thread)


def _show_head(message: Message, author: User, stage: Stage) -> None:
    with Tag("div", classes="message-head"):
        Tag("span", author.real_name, classes="author")
        if author.is_bot:
            Tag("span", "APP", classes="badge-app")
        if author.team_id != TEAM:
            Tag("span", "another company", classes="badge-app")
        Tag("time", clock_of(message.ts, stage.reader.zone), classes="quiet small-text")
        if message.edited_ts:
            Tag("span", "(edited)", classes="quiet small-text", attributes={"data-testid": "edited"})


def _show_content(message: Message, stage: Stage) -> None:
    if message.blocks:
        show_blocks(message.blocks, stage)
    elif message.text:
        words = mrkdwn_html(message.text, stage.reader) if message.mrkdwn else plain_html(message.text)
        safe_html(words, classes="text")
    for attachment in message.attachments:
        _show_attachment(attachment, stage)


def _show_attachment(attachment: Block, stage: Stage) -> None:
    colour = str(attachment.get("color", "")).lstrip("#")
    frame = Tag("div", classes="attachment")
    if len(colour) in (3, 6) and colour.isalnum():
        frame.style(f"border-color: #{colour}")
    with frame:
        if attachment.get("title"):
            Tag("div", str(attachment["title"]), classes="card-title")
        if attachment.get("text"):
            safe_html(mrkdwn_html(str(attachment["text"]), stage.reader), classes="text")
        show_blocks(attachment.get("blocks", ()), stage)


def _show_files(desk: Desk, message: Message) -> None:
    for file_id in message.files:
        try:
            files.show_file(desk.workspace.file(file_id))
        except KeyError:
            files.show_lost_file()


def _show_reactions(message: Message) -> None:
    if not message.reactions:
        return
    with Tag("div", classes="reactions"):
        for reaction in message.reactions:
            character = emoji_character(reaction.name) or f":{reaction.name}:"
            Tag("span", f"{character} {len(reaction.users)}", classes="reaction", attributes={"title": reaction.name})


def _show_replies(showing: Showing, open_thread: Callable[[str], None]) -> None:
    message, count = showing.message, showing.message.reply_count
    words = "1 reply" if count == 1 else f"{count} replies"
    attributes = {"data-testid": f"replies-{message.ts}"}
    with button("", lambda: open_thread(message.ts), classes="replies", attributes=attributes):
        Tag("span", words)
        if showing.news:
            Tag("span", f"{showing.news} new", classes="badge-new")


def _show_reply_button(message: Message, open_thread: Callable[[str], None]) -> None:
    attributes = {"data-testid": f"reply-{message.ts}", "aria-label": "Reply in thread", "title": "Reply in thread"}
    with button("", lambda: open_thread(message.ts), classes="reply-button", attributes=attributes):
        show_icon("reply", size=13)
        Tag("span", "Reply")
