"""Which files may be fetched at all: what Slack says about a file, weighed before a byte of it is read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final

DATA_SUFFIXES: Final = frozenset(
    {
        ".csv",
        ".tsv",
        ".tab",
        ".txt",
        ".xlsx",
        ".xlsm",
        ".xls",
        ".xlsb",
        ".ods",
        ".yaml",
        ".yml",
        ".json",
        ".jsonl",
        ".ndjson",
        ".prn",
        ".zip",
    }
)
_UNREADABLE_MODES: Final = {
    "tombstone": "{name} has been deleted. Drop it again and I will read it.",
    "hidden_by_limit": "{name} is hidden by your workspace's storage limit. Drop it again and I will read it.",
    "file_access": "I may not see {name}: it was shared from another company. Upload it to this channel yourself and I will read it.",
}
_OTHER_TYPES: Final = {
    "image": "a picture",
    "video": "a video",
    "audio": "a recording",
    "pdf": "a PDF",
    "doc": "a text document",
    "docx": "a text document",
    "gdoc": "a text document",
    "ppt": "a presentation",
    "pptx": "a presentation",
    "gpres": "a presentation",
    "rar": "an archive",
    "7z": "an archive",
    "gzip": "an archive",
}
_MEGABYTE: Final = 1_000_000


class FileRefused(Exception):
    """The file is not taken. ``str(error)`` is one sentence or two for a person: what, and what to do next."""


def file_name(file: Mapping[str, Any]) -> str:
    """What people call the file."""
    return str(file.get("name") or file.get("title") or "This file")


def could_be_data(file: Mapping[str, Any]) -> bool:
    """Whether its name or type leaves room for training data; Slack may not have decided on a type yet."""
    suffix = PurePosixPath(file_name(file).lower()).suffix
    return suffix in DATA_SUFFIXES or f".{str(file.get('filetype') or '').lower()}" in DATA_SUFFIXES


def check_file(file: Mapping[str, Any], max_bytes: int) -> None:
    """Raise FileRefused for a file that is gone, elsewhere, too large or of a kind that is no table."""
    name = file_name(file)
    mode = str(file.get("mode") or "")
    if mode in _UNREADABLE_MODES:
        raise FileRefused(_UNREADABLE_MODES[mode].format(name=name))
    if file.get("is_external") or mode == "external":
        raise FileRefused(
            f"{name} is a link to a file kept elsewhere. Download it there and upload the file itself here."
        )
    if int(file.get("size") or 0) > max_bytes:
        raise FileRefused(too_large(name, int(file["size"]), max_bytes))
    if other := _other_type(file):
        raise FileRefused(f"{name} is {other}, not a table. Drop the export as CSV or Excel.")


def too_large(name: str, size: int, max_bytes: int) -> str:
    """The sentence for a file over the limit, with both sizes."""
    shown = f"{size / _MEGABYTE:.1f} MB" if size >= _MEGABYTE // 10 else f"{size} bytes"
    limit = f"{max_bytes / _MEGABYTE:g} MB" if max_bytes >= _MEGABYTE else f"{max_bytes} bytes"
    return f"{name} has {shown}; I take files up to {limit}. Split it, or ask an admin to raise MAX_UPLOAD_MB."


def _other_type(file: Mapping[str, Any]) -> str | None:
    if could_be_data(file):
        return None
    family = str(file.get("mimetype") or "").split("/")[0]
    suffix = PurePosixPath(file_name(file).lower()).suffix.lstrip(".")
    words = (family, str(file.get("filetype") or "").lower(), suffix)
    return next((_OTHER_TYPES[word] for word in words if word in _OTHER_TYPES), None)
