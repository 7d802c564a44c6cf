"""The headers of a wide layout: which course a column is about, and which part of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from analysis.reading.matching.assignment import line_field
from analysis.reading.shaping.part_words import LONGEST_PART, PART_FIELDS
from analysis.reading.values.stated_maximum import without_maximum
from analysis.reading.words import phrase, visible

_SYSTEM_TAIL: Final = re.compile(r"\s*\|\s*\d+\s*$")
_BRACKETS: Final = re.compile(
    r"\s*(?:<[^<>]*\d[^<>]*>|\[(?:[^\[\]]*\b(?:pts|points|score|percentage|complete)\b[^\[\]]*)\])\s*$", re.IGNORECASE
)
_ID_TAIL: Final = re.compile(r"\s*[(\[]\s*(?:id\s*[:#]?\s*)?#?(\d{3,})\s*[)\]]\s*$", re.IGNORECASE)
_GRADE_TAIL: Final = re.compile(r"\s+(?:points|numeric|text|selectbox|pass/fail|formula) grade\s*$", re.IGNORECASE)
_TYPE: Final = re.compile(
    r"^(?:quiz|assignment|scorm package|lesson|workshop|h5p|external tool|forum|test|aufgabe|devoir|tarea)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_UNNAMED: Final = re.compile(r"^(?:unnamed(?:[ :_]*\d+)?|column ?\d+|spalte ?\d+|field ?\d+)?$", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"^(?P<item>.*\S)\s*[(\[](?P<part>[^()\[\]]+)[)\]]\s*$")
_SEPARATED: Final = re.compile(r"^(?P<item>.*\S)\s*(?:\s[-–—]\s|:\s|\s?\|\s?|\s/\s|\n|__|::|>)\s*(?P<part>\S.*)$")
_YEARS: Final = range(1990, 2100)
UNKNOWN: Final = "unknown"
"""A part of a course by where it stands; only its cells tell which."""


@dataclass(frozen=True)
class HeaderParts:
    """``item``: the course as the header writes it, "" where the header names none; ``part``: see part_words, None for a bare name.

    ``loose``: the part only follows the name as words, so that it counts only where other columns agree.
    """

    item: str
    part: str | None
    loose: bool = False


def split_header(header: str) -> HeaderParts:
    """The course and the part that a header names; parts follow the name ("Safety - Completion date") or come before it."""
    written = visible(without_system_tail(header))
    seen = without_maximum(written)
    if is_unnamed(seen) or phrase(seen) in PART_FIELDS:
        return HeaderParts("", PART_FIELDS.get(phrase(seen)))
    for pattern in (_BRACKETED, _SEPARATED):
        found = pattern.match(seen)
        if found and (part := PART_FIELDS.get(phrase(found["part"]))):
            return HeaderParts(found["item"], part)
        if found and pattern is _SEPARATED and (part := PART_FIELDS.get(phrase(found["item"]))):
            return HeaderParts(found["part"], part)
    loose = _loose_parts(seen)
    return loose if loose.part else HeaderParts(written, None)


def _loose_parts(seen: str) -> HeaderParts:
    words = seen.replace("_", " ").split()
    for size in range(min(LONGEST_PART, len(words) - 1), 0, -1):
        if part := PART_FIELDS.get(phrase(" ".join(words[-size:]))):
            return HeaderParts(" ".join(words[:-size]), part, loose=True)
    return HeaderParts(seen, None)


def agreed_parts(headers: Sequence[str]) -> tuple[HeaderParts, ...]:
    """The parts of all headers; a loose part stands where its course has another column or another course has that part too."""
    split = [split_header(h) for h in headers]
    bare = {phrase(without_system_tail(h)) for h in headers}
    of_item = Counter(phrase(s.item) for s in split if s.part)
    of_part = Counter(s.part for s in split if s.loose)

    def stands(parts: HeaderParts) -> bool:
        item = phrase(parts.item)
        return not parts.loose or of_item[item] > 1 or item in bare or of_part[parts.part] > 1

    agreed = [
        s if stands(s) else HeaderParts(visible(without_system_tail(h)), None)
        for s, h in zip(split, headers, strict=True)
    ]
    return _with_shared_tails(agreed, headers)


def _with_shared_tails(agreed: Sequence[HeaderParts], headers: Sequence[str]) -> tuple[HeaderParts, ...]:
    """The parts; what several courses have behind their names beside each other is a part too, known or not: "X - Organisme"."""
    cut = [_ends(h) if s.item and not s.part else None for s, h in zip(agreed, headers, strict=True)]
    columns = Counter([phrase(s.item) for s in agreed if s.part] + [phrase(c[0]) for c in cut if c])
    courses: dict[str, set[str]] = {}
    for found in cut:
        if found and columns[phrase(found[0])] > 1:
            courses.setdefault(phrase(found[1]), set()).add(phrase(found[0]))
    return tuple(
        HeaderParts(found[0], named_part(found[1]) or UNKNOWN)
        if found and len(courses.get(phrase(found[1]), ())) > 1 and columns[phrase(found[0])] > 1
        else each
        for each, found in zip(agreed, cut, strict=True)
    )


def _ends(header: str) -> tuple[str, str] | None:
    """The course and what is set apart behind it."""
    written = visible(without_system_tail(header))
    found = _SEPARATED.match(written) or _BRACKETED.match(written)
    return (found["item"], found["part"]) if found else None


def named_part(words: str) -> str | None:
    """The part that words name beside a course: by the list, or as what is said of an attempt in any language."""
    return PART_FIELDS.get(phrase(words)) or line_field(words)


def is_unnamed(header: str) -> bool:
    """Whether a header says nothing: empty, or what a tool wrote for an empty one."""
    return _UNNAMED.match(visible(header)) is not None


def without_system_tail(header: str) -> str:
    """A header without what systems add for themselves: column ids, "[Total Pts: 100 Score]", "<Numeric MaxPoints:40>"."""
    bare = _SYSTEM_TAIL.sub("", header)
    cut = _BRACKETS.sub("", bare)
    return _GRADE_TAIL.sub("", cut) if cut != bare else cut


def course_name(item: str) -> str:
    """A course as people call it: ids in brackets and maxima go, everything else stays as written."""
    name = visible(without_system_tail(item))
    found = _ID_TAIL.search(name)
    if found and int(found[1]) not in _YEARS:
        name = name[: found.start()].strip() or name
    return without_maximum(name)


def course_names(items: Sequence[str]) -> Mapping[str, str]:
    """Item -> name, distinct for distinct items: where cleaning would make two alike, both stay as written."""
    cleaned = {i: course_name(i) for i in items}
    cleaned = _distinct(cleaned, items)
    if sum(_TYPE.match(n) is not None for n in cleaned.values()) * 2 > len(items):
        cleaned = _distinct({i: _TYPE.sub("", n) for i, n in cleaned.items()}, tuple(cleaned.values()))
    return cleaned


def _distinct(cleaned: Mapping[str, str], written: Sequence[str]) -> dict[str, str]:
    times = Counter(phrase(n) for n in cleaned.values())
    return {i: n if times[phrase(n)] == 1 else visible(w) for (i, n), w in zip(cleaned.items(), written, strict=True)}
