"""When two spellings name one course: case, white space and punctuation do not count, every word, number and sign does."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_APOSTROPHE: Final = re.compile(r"['’‘`´]")
# C, C# and C++ are three courses, and so are R and R&D.
_PUNCTUATION: Final = re.compile(r"[^\w\s#+&@%$€£°^~=<>|]+|_+")


@lru_cache(maxsize=65536)
def course_key(name: str) -> str:
    """What the spellings of one course share; a name of nothing but punctuation keeps it."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = _PUNCTUATION.sub(" ", _APOSTROPHE.sub("", plain)).split()
    return " ".join(words) or " ".join(plain.split())
