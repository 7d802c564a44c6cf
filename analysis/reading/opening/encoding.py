"""Bytes of a text file -> text: by byte order mark, then UTF-8, then UTF-16 by its zeros, then what the letters suggest."""

from __future__ import annotations

import codecs
import re
from typing import Final

from charset_normalizer import from_bytes

from analysis.reading.opening.kindred_encodings import KINDRED, likelier
from analysis.reading.opening.mojibake import repair
from analysis.reading.result import UnreadableFile

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 262_144
_FALLBACK: Final = "cp1252"
_STRAYS: Final = re.compile("[\udc80-\udcff]")
_LETTERS_TO_STRAYS: Final = 3
_ASCII: Final = 127
_FEW_BROKEN: Final = 20
_HANDFUL: Final = 6
_WESTERN: Final = frozenset("áàâäãåæçéèêëíìîïñóòôöõøúùûüýÿßÁÀÂÄÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝ’‘“”–—€°ºª·«»")
# Single-byte families that exports really come in; charset-normalizer knows a hundred more that only add wrong guesses.
_CANDIDATES: Final = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp932",
    "gb18030",
    "big5",
    "euc_kr",
    "mac_roman",
    "cp850",
]


def decode(content: bytes, name: str) -> str:
    """The text of the file without its byte order mark; NUL characters are dropped."""
    return to_utf8(content, name).decode("utf-8")


def to_utf8(content: bytes, name: str) -> bytes:
    """The file as UTF-8 without byte order marks and NULs, letters that were saved wrong once put right."""
    return _clean(_as_utf8(content, name))


def _as_utf8(content: bytes, name: str) -> bytes:
    """A file that is UTF-8 already is not copied."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _encoded(_strictly(content[len(mark) :], encoding, name))
    wide = _wide_encoding(content[:4096])
    if wide:
        return _encoded(_strictly(content, wide, name))
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _encoded(_nearly_utf8(content) or content.decode(_guess(content), errors="replace"))
    return content


def _clean(raw: bytes) -> bytes:
    if raw.isascii():
        return raw.replace(b"\x00", b"") if b"\x00" in raw else raw
    for unseen in (b"\x00", codecs.BOM_UTF8):
        # A mark in the middle comes from files that were joined end to end.
        raw = raw.replace(unseen, b"") if unseen in raw else raw
    return repair(raw)


def _nearly_utf8(content: bytes) -> str | None:
    """UTF-8 with some bytes of another encoding in it (files joined, a broken cell): these bytes are read as cp1252."""
    text = content.decode("utf-8", errors="surrogateescape")
    strays = _STRAYS.findall(text)
    letters = len(text) - sum(text.count(c) for c in map(chr, range(128))) - len(strays)
    return _STRAYS.sub(_cp1252, text) if letters >= _LETTERS_TO_STRAYS * len(strays) else None


def _cp1252(stray: re.Match[str]) -> str:
    return bytes([ord(stray.group()) - 0xDC00]).decode("cp1252", errors="replace")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


def _strictly(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        # A file cut in the middle of a character is common; a file that is not text at all is the other case.
        if error.start > len(content) - 4:
            return content[: error.start].decode(encoding)
        if encoding == "utf-8":
            return _nearly_utf8(content) or content.decode(_guess(content), errors="replace")
        text = content.decode(encoding, errors="replace")
        if text.count("\ufffd") <= _FEW_BROKEN:
            return text
        raise UnreadableFile(
            f"{name} says that it is {encoding.upper()} text but is damaged at byte {error.start:,}: export it again."
        ) from error


def _wide_encoding(head: bytes) -> str | None:
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) <= len(head) // 4:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(content: bytes) -> str:
    """The likeliest single-byte encoding, from the lines that have letters beyond ASCII; a handful of letters tells no family."""
    lines = [line for line in content[: 8 * _SAMPLE].splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    letters = bytes(b for b in sample if b > _ASCII) if len(sample) < _SAMPLE else b""
    if 0 < len(letters) < _HANDFUL and set(letters.decode("cp1252", errors="replace")) <= _WESTERN:
        return likelier(sample, _FALLBACK)
    best = from_bytes(sample, cp_isolation=_CANDIDATES).best()
    guess = best.encoding if best else _FALLBACK
    return likelier(sample, guess) if guess in KINDRED else guess
