"""What an empty channel says to a newcomer."""

from nicegui import run

from bot.local.cast import BOT_USER
from bot.local.page.composer import post
from bot.local.page.desk import Desk
from bot.local.page.icons import show_icon
from bot.local.page.native import Tag, button, named
from bot.local.state import Channel

REQUEST = "Track certifications from this training data"


def show_welcome(desk: Desk, channel: Channel) -> None:
    """The sample data one click away, where the bot listens; else one line."""
    if BOT_USER not in channel.members:
        Tag("p", "Laurel is not in this channel, so nothing happens here. Try #acme-success.", classes="quiet empty")
        return
    with Tag("div", classes="welcome", attributes={"data-testid": "welcome"}):
        show_icon("leaf", size=52).classes("welcome-leaf")
        Tag("h2", "See who is certified, who is not, and what to do about it")
        Tag(
            "p",
            "Drop a training export here and Laurel answers in its thread. No export at hand? Take ours: 89 learners.",
        )
        attributes = named("sample-button")
        big = button("Drop the sample data", lambda: drop_sample(desk, channel.id), attributes=attributes)
        big.classes(replace="button primary big")
        Tag("p", "Or try: type / to see the commands, drop your own CSV or Excel file, or open Home.", classes="quiet")


async def drop_sample(desk: Desk, channel: str) -> None:
    """Post the sample files as a person would."""
    files = await run.io_bound(desk.sample)
    if files:
        await post(desk, channel, REQUEST, list(files))
