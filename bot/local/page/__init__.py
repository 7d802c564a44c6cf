"""The page of the local workspace: a chat client in the browser, drawn by NiceGUI with all assets local."""

from pathlib import Path
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import RedirectResponse
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

    @workspace.app.get("/archives/{channel}/{message}", include_in_schema=False)
    def permalink(request: Request) -> RedirectResponse:
        return RedirectResponse(f"/?{urlencode({'link': str(request.url)})}")

    def show(client: Client, link: str = "") -> None:
        # Links of messages open beside the page, not instead of it.
        ui.add_head_html('<base target="_blank">')
        ui.add_css(_STYLE)
        ui.add_css(pictogram_css())
        desk = Desk(workspace, mailbox, sample, client)
        desk.notice_everything()
        desk.visit(link)
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
