"""Gives files to whoever may have them, and Slack's sign-in page to everybody else."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.local.cast import TEAM
from bot.local.manifest import Manifest
from bot.local.state import File
from bot.local.store import Store

LOGIN_PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Sign in | Slack</title></head>
<body><h1>Sign in to your workspace</h1><form action="/signin"><input name="email"><button>Sign in</button></form></body></html>
"""


@dataclass(frozen=True)
class FileHouse:
    """Files by their private address."""

    store: Store
    manifest: Manifest

    @property
    def login_page(self) -> str:
        """What Slack sends, with status 200, to whom it does not let in."""
        return LOGIN_PAGE

    def fetch(self, key: str, token: str | None) -> File | None:
        """The file behind ``TEAM-FILE``, when the token may read it; None: show the sign-in page."""
        try:
            file = self.store.file(key.removeprefix(f"{TEAM}-"))
        except KeyError:
            return None
        return file if self._may_read(file, token) else None

    def put(self, file_id: str, content: bytes) -> bool:
        """Keep the bytes of an upload that has been announced with this length; False for any other."""
        try:
            file = self.store.file(file_id)
        except KeyError:
            return False
        if file.completed or len(content) != file.announced_bytes:
            return False
        self.store.put_file(replace(file, content=content))
        return True

    def _may_read(self, file: File, token: str | None) -> bool:
        is_bot = token == self.store.options.bot_token
        if not is_bot or self.store.faults.wanted.login_page_for_files or not self.manifest.grants("files:read"):
            return False
        return self.store.is_open_to_bot(file)
