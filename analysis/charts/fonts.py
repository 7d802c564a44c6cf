"""Which installed fonts can draw a text, so that a name in any script is drawn whole or replaced, never as empty boxes."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font

from analysis.visible import visible

BUNDLED: Final = "DejaVu Sans"
"""Comes with matplotlib: Latin, Greek, Cyrillic, Arabic, Hebrew and symbols."""

FALLBACKS: Final = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR", "Noto Sans SC", "Noto Sans JP", "Noto Sans KR",
    "Source Han Sans SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Droid Sans Fallback", "IPAGothic", "NanumGothic",
    "PingFang SC", "Hiragino Sans", "Apple SD Gothic Neo", "Microsoft YaHei", "Yu Gothic", "Malgun Gothic",
    "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Tamil", "Noto Sans Telugu",
    "Noto Sans Gujarati", "Noto Sans Gurmukhi", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Sinhala",
    "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Sans Georgian", "Noto Sans Armenian",
    "Noto Sans Ethiopic", "Noto Sans Symbols", "Noto Sans Symbols2",
)  # fmt: skip
"""Fonts of the usual systems for the scripts that BUNDLED lacks, tried in this order."""


def families_for(text: str) -> list[str]:
    """BUNDLED, then as many installed fallbacks as it takes to draw the text."""
    wanted = {ord(character) for character in text} - _glyphs(BUNDLED)
    families = [BUNDLED]
    for family in FALLBACKS:
        if not wanted:
            break
        if wanted & _glyphs(family):
            families.append(family)
            wanted -= _glyphs(family)
    return families


def drawable(text: str, fallback: str) -> str:
    """The text without what no installed font can draw; ``fallback`` where too little of it remains to be a name."""
    clean = visible(text)
    missing = {ord(character) for character in clean} - _glyphs(BUNDLED)
    for family in families_for(clean)[1:]:
        missing -= _glyphs(family)
    if not missing:
        return clean
    kept = visible("".join(character for character in clean if ord(character) not in missing))
    letters = sum(character.isalnum() for character in kept)
    return kept if letters * 2 > sum(character.isalnum() for character in clean) else fallback


def font_for(text: str, size: float, *, bold: bool = False) -> FontProperties:
    """A font of ``size`` points that can draw the text. Bold only in BUNDLED: many fallbacks have no bold face."""
    families = families_for(text)
    return FontProperties(family=families, size=size, weight="bold" if bold and families == [BUNDLED] else "normal")


@lru_cache(maxsize=64)
def _glyphs(family: str) -> frozenset[int]:
    """The code points that a family can draw; none where it is not installed."""
    if family not in _installed():
        return frozenset()
    return frozenset(get_font(findfont(family)).get_charmap())


@lru_cache(maxsize=1)
def _installed() -> frozenset[str]:
    return frozenset(entry.name for entry in fontManager.ttflist)
