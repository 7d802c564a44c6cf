"""The page of the local workspace: a chat client in the browser, drawn by NiceGUI with all assets local."""

from pathlib import Path

from nicegui import Client, ui

from bot.local.mailbox import Mailbox
from bot.local.page.desk import Desk, SampleFiles
from bot.local.page.files import serve_files
from bot.local.page.pictograms import pictogram_css
from bot.local.page.tab import Tab
from bot.local.workspace import LocalWorkspace

__all__ = ["mount_page"]

_STYLE = Path(__file__).with_name("style.css")
_TITLE = "Laurel · local workspace"


def mount_page(workspace: LocalWorkspace, mailbox: Mailbox, sample: SampleFiles) -> None:
    """Serve the page at / of ``workspace.app``; once in a process, and after every other route of the app.

    ``sample`` gives the files of the button on the first screen as (name, content).
    """
    serve_files(workspace.app, workspace.file)

    def show(client: Client) -> None:
        # Links of messages open beside the page, not instead of it.
        ui.add_head_html('<base target="_blank">')
        ui.add_css(_STYLE)
        ui.add_css(pictogram_css())
        desk = Desk(workspace, mailbox, sample, client)
        desk.notice_everything()
        tab = Tab(desk, ui.dark_mode(None))
        client.on_delete(workspace.subscribe(tab.changed))

    ui.page("/", title=_TITLE)(show)
    ui.run_with(
        workspace.app,
        title=_TITLE,
        favicon="🌿",
        dark=None,
        tailwind=False,
        binding_refresh_interval=None,
        show_welcome_message=False,
    )
