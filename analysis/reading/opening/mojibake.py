"""Text that was UTF-8, was taken for cp1252 and saved again: "MÃ¼ller" is "Müller" again."""

from __future__ import annotations

import re
from typing import Final

# Bytes 80 to BF as cp1252 shows them; the five that it does not know come out as control characters.
_SHOWN: Final = "".join(bytes([b]).decode("cp1252", errors="ignore") or chr(b) for b in range(0x80, 0xC0))
_LEADS: Final = "\u00c2-\u00f4"
_SUSPECT: Final = re.compile(f"[{_LEADS}][{re.escape(_SHOWN)}]")
_RUN: Final = re.compile(r"[^\x00-\x7f]+")
_QUICK: Final = re.compile(rb"\xc3[\x82-\xb4](?:\xc2|\xc5|\xc6|\xcb|\xe2)")
_BACK: Final = {ord(c): b for b, c in enumerate(_SHOWN, start=0x80)}


def repair(raw: bytes) -> bytes:
    """UTF-8 bytes put right where every run of letters that looks damaged really is UTF-8 once more; else as they were."""
    if not _QUICK.search(raw):
        return raw
    text = raw.decode("utf-8")
    runs = {r for r in set(_RUN.findall(text)) if _SUSPECT.search(r)}
    repaired = {r: _once_more(r) for r in runs}
    if any(r is None for r in repaired.values()):
        return raw
    return _RUN.sub(lambda m: repaired.get(m.group()) or m.group(), text).encode("utf-8", errors="replace")


def _once_more(run: str) -> str | None:
    try:
        return run.translate(_BACK).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
