"""Words compared as people read them: headers and status phrases without case, accents, punctuation or camel case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s\b)")
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)
# The vowel signs of Indic scripts and of Thai are letters, though Unicode counts them as marks.
_SEPARATORS = re.compile("[^\\w%#✔✓✗✘☑\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e]+|_+")
_HIDDEN = (
    "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
)
_INVISIBLE = re.compile(f"[{_HIDDEN}]")
# Letters that no decomposition takes apart and that people often write without their stroke, dot or ring.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
# Flattened objects have paths for headers: what wraps them says nothing ("data.user.first_name", "payload/course/title").
_WRAPPER = (
    "(?:data|payload|attributes|properties|body|fields|json|_source|params|traits|values|profile|"
    "gp|up|ep|user_properties|group_properties|event_properties|custom_fields)"
)
_WRAPPED = re.compile(
    rf"(?:^/?|(?<=[./:>])|(?<=__)){_WRAPPER}(?:\[\d{{1,3}}\]|\.\d{{1,3}})?(?:[./:]|__|->)(?=[^\W\d])"
    rf"|^/?(?:event|message|response|webhook|request|record)(?:[./:]|__|->)(?={_WRAPPER}(?:[./:\[]|__|->))"
)
# A CRM's own mark of custom fields and relations: "COURSE_TITLE__C", "LEARNER__R.TITLE".
_CUSTOM = re.compile(r"(?<=\w)__p?[cr](?=\.|$)", re.IGNORECASE)
_BETWEEN = " %#% "
_SPACES = re.compile(r"\s+")
# What forms and templates add to a header: it is no word of its name.
_REMARK = re.compile(r"[\[(](?:required|optional|mandatory|read[ -]?only|upload[ -]only)[\])]", re.IGNORECASE)
# A base that looks a cell up in another table says so behind its name: "Title (from Learner)" is the learner's title.
_LOOKED_UP = re.compile(r"^(.+?) \(from ([^()]+)\)$", re.IGNORECASE)


def visible(text: str) -> str:
    """``text`` without zero-width, direction and control characters, whitespace runs as one space, trimmed."""
    return _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()


@lru_cache(maxsize=65536)
def phrase(text: str) -> str:
    """The normalised phrase: "User's E-Mail", "user_email" and "UserEmail" differ in nothing but words."""
    seen = _unwrapped(visible(text))
    if seen[-1:] in "])":
        seen = _LOOKED_UP.sub(r"\2 \1", _REMARK.sub("", seen).strip() or seen)
    owned = seen if seen.isalnum() else _POSSESSIVE.sub("", seen)
    spaced = owned if owned.islower() else _CAMEL.sub(" ", owned)
    # Most words are plain: thousands of them are normalised when a program starts.
    plain = spaced.casefold() if spaced.isascii() else _unaccented(spaced)
    return _SEPARATORS.sub(" ", plain).strip()


def phrases_of(texts: Iterable[str]) -> list[str]:
    """The phrases of texts that are plain words, normalised all at once: vocabularies have thousands, and programs start with them."""
    return [part.strip() for part in phrase.__wrapped__(_BETWEEN.join(texts)).split(_BETWEEN.strip())]


def _unwrapped(text: str) -> str:
    """The path without its wrappers; a text with a space is no path."""
    if text.isalnum() or " " in text:
        return text
    text = _CUSTOM.sub("", text)
    shorter = _WRAPPED.sub("", text)
    while shorter != text:
        text, shorter = shorter, _WRAPPED.sub("", shorter)
    return text


def _unaccented(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text)
    accents = {ord(c): None for c in set(letters) if unicodedata.combining(c)}
    return (letters.translate(accents) if accents else letters).casefold().translate(_PLAIN)


def is_blank(text: str) -> bool:
    """Whether nothing in a text can be seen."""
    return not text or ((not text[0].isprintable() or text[0] == " ") and not visible(text))


def all_show_something(texts: Sequence[str]) -> bool:
    """Whether surely none of the texts is blank: asked of all at once, for columns of many."""
    lines = "\n".join(texts)
    return "\n\n" not in lines and lines[:1] != "\n" and lines[-1:] != "\n" and bool(lines) and is_tidy(lines)


def is_tidy(lines: str) -> bool:
    """Whether every line of a text surely is what ``visible`` would make of it: quick, as whole columns pass through here."""
    loose = "  " in lines or " \n" in lines or "\n " in lines or lines[:1] == " " or lines[-1:] == " "
    return not loose and lines.replace("\n", "").isprintable()
