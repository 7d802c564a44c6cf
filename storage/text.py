"""Text as both databases can keep it."""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b
from typing import Final

_SURROGATE: Final = re.compile("[\ud800-\udfff]")

# PostgreSQL refuses index entries over some 2,700 bytes; a key in UTF-8 stays well below.
_LONGEST_KEY: Final = 400


def storable(text: str) -> str:
    """The text without what PostgreSQL (NUL) or UTF-8 (a lone surrogate) cannot hold."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def is_storable(text: str) -> bool:
    """Whether both databases can keep the text as it is."""
    return "\x00" not in text and not _SURROGATE.search(text)


def name_key(name: str) -> str:
    """What two spellings of one name share: compatibility form, single spaces, case-folded."""
    return bounded_key(" ".join(unicodedata.normalize("NFKC", name).split()).casefold())


def bounded_key(text: str) -> str:
    """The text itself, or its beginning and a digest where it is too long for an index."""
    text = storable(text)
    if len(text) <= _LONGEST_KEY:
        return text
    return f"{text[:64]}#{blake2b(text.encode(), digest_size=16).hexdigest()}"
