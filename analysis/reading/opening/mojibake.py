"""Text that was UTF-8, was taken for another encoding and saved again, once or twice: "MÃ¼ller" is "Müller" again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_RUN: Final = re.compile(r"[^\x00-\x7f]+")
_QUICK: Final = re.compile(
    # What the bytes C2 to C5 and E2, before which most Latin letters and signs begin, look like in each of the encodings below.
    rb"\xc3[\x82-\xb4](?:\xc2|\xc4|\xc5|\xc6|\xcb|\xe2)|\xc4[\x82\xb9]|\xe2\x88\x9a|\xe2\x89\x88|\xc6\x92|\xe2\x80\x9a\xc3|\xc2\xac"
)
_LINK: Final = "\x1f"
_MOST_TIMES: Final = 3
_PAIR: Final = 2
_LATIN: Final = re.compile("[\u00a0-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2122\ufeff]+")


@dataclass(frozen=True)
class _Mistake:
    """An encoding that UTF-8 is taken for; ``strict``: one that is believed only where nothing else than it explains any letter."""

    encoding: str
    strict: bool

    @cached_property
    def back(self) -> Mapping[int, int]:
        """Sign -> byte; bytes that the encoding does not know come out as control characters."""
        shown = (bytes([b]).decode(self.encoding, errors="ignore") or chr(b) for b in range(0x80, 0x100))
        return {ord(c): b for b, c in enumerate(shown, start=0x80)}

    @cached_property
    def suspect(self) -> re.Pattern[str]:
        """The first and second byte of a letter, as the encoding shows them."""
        signs = {b: re.escape(chr(c)) for c, b in self.back.items()}
        first, second = ("".join(signs[b] for b in span) for span in (range(0xC2, 0xF5), range(0x80, 0xC0)))
        return re.compile(f"[{first}][{second}\x80-\x9f]")

    def undone(self, run: str) -> str | None:
        """The letters that a run stands for; None where it is no UTF-8 under this encoding."""
        try:
            text = run.translate(self.back).encode("latin-1").decode("utf-8")
        except UnicodeError:
            return None
        return text if not self.strict or _LATIN.fullmatch(text) else None

    def mending(self, runs: Iterable[str], *, whole: bool) -> dict[str, str] | None:
        """What each damaged run stands for; None unless all of them (``whole``, or a strict one: all runs there are) are explained."""
        damaged = {r for r in runs if self.strict or whole or self.suspect.search(r)}
        found = {r: self.undone(r) for r in damaged}
        mended = {r: t for r, t in found.items() if t is not None}
        foreign = {r for r, t in mended.items() if not _LATIN.fullmatch(t)}
        if foreign and max(map(len, foreign)) <= _PAIR:
            # A capital before a quotation mark looks like a letter of another alphabet, but such letters come in words.
            return None
        return mended if mended and len(mended) == len(found) else None


_MISTAKES: Final = (_Mistake("cp1252", False), _Mistake("cp1250", True), _Mistake("mac_roman", True))


def repair(raw: bytes) -> bytes:
    """UTF-8 bytes put right where every run of letters that looks damaged really is UTF-8 once more; else as they were."""
    for time in range(_MOST_TIMES):
        if not _QUICK.search(raw):
            return raw
        text = raw.decode("utf-8")
        # Text that was saved wrong twice was so as a whole: a letter that is right after one mending forbids another.
        mended = _mended(text, whole=time > 0)
        if mended is None:
            return raw
        raw = mended.encode("utf-8", errors="replace")
    return raw


def repair_texts(texts: list[str]) -> list[str]:
    """The cells of a workbook put right, judged together."""
    whole = _LINK.join(texts)
    if whole.isascii() or whole.count(_LINK) != len(texts) - 1:
        return texts
    return repair(whole.encode("utf-8", errors="replace")).decode("utf-8").split(_LINK)


def _mended(text: str, *, whole: bool) -> str | None:
    runs = set(_RUN.findall(text))
    found = max((mistake.mending(runs, whole=whole) or {} for mistake in _MISTAKES), key=len)
    return None if not found else _RUN.sub(lambda m: found.get(m.group(), m.group()), text)
