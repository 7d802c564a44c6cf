"""The files of messages: shown under them, and served for download."""

from collections.abc import Callable
from urllib.parse import quote

from fastapi import FastAPI, HTTPException, Response

from bot.local.page.faces import size_words
from bot.local.page.native import Tag
from bot.local.page.stage import FILES
from bot.local.state import File

# Only these are shown inside the page; anything else could carry script and is handed over as a download.
_PICTURES = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif"}
FindFile = Callable[[str], File]


def show_file(file: File) -> None:
    """Name, size and a download link; a picture also as a picture."""
    address = f"{FILES}/{file.id}"
    with Tag("div", classes="file", attributes={"data-testid": f"file-{file.id}"}):
        if file.filetype in _PICTURES:
            Tag("img", classes="large-picture", attributes={"src": address, "alt": file.alt_txt or file.name})
        with Tag("a", classes="file-card", attributes={"href": f"{address}?download=1", "download": file.name}):
            Tag("span", file.filetype[:4].upper() or "FILE", classes="file-type", attributes={"aria-hidden": "true"})
            with Tag("span", classes="file-words"):
                Tag("span", file.title or file.name, classes="file-name")
                Tag("span", f"{size_words(file.size)} · Download", classes="quiet small-text")


def show_lost_file() -> None:
    """A file that is no longer there."""
    Tag("div", "This file was deleted.", classes="quiet")


def serve_files(app: FastAPI, find: FindFile) -> None:
    """Answer GET below FILES with a file's bytes: pictures inline, all else as an attachment."""

    @app.get(FILES + "/{file_id}", include_in_schema=False)
    def file(file_id: str, download: bool = False) -> Response:
        try:
            found = find(file_id)
        except KeyError:
            raise HTTPException(404, "There is no such file.") from None
        return file_response(found, as_download=download)


def file_response(file: File, *, as_download: bool) -> Response:
    """The bytes with headers under which a browser never runs them."""
    picture = None if as_download else _PICTURES.get(file.filetype)
    disposition = "inline" if picture else f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
    headers = {
        "Content-Disposition": disposition,
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return Response(file.content, media_type=picture or "application/octet-stream", headers=headers)
