"""JSON text -> plain values: numbers stay the texts that they are, as ids may look like numbers; JSON lines are one list."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from analysis.reading.limits import MEBIBYTE, Limits, megabytes
from analysis.reading.result import UnreadableFile

_LARGEST: Final = 200 * MEBIBYTE
"""Parsed values take some ten times the room of their text."""
_DEEPEST: Final = 60
_BEGINS: Final = re.compile(rb'\s*(?:\{\s*["}]|\[\s*(?:[{\[\]]|"(?:[^"\\]|\\.){0,200}"\s*[,\]]))')
_CSV_LIKE: Final = re.compile(rb"\s*\[\s*\"")
_STRINGS: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)', re.DOTALL)
"""A string, one that never ends too: looking for its end from each of its quotes would take quadratic time."""
_BRACKETS: Final = re.compile(r"[\[{\]}]")
_HEAD: Final = 4096


def looks_like_json(raw: bytes) -> bool:
    """Whether a text begins as a list of records or as a record."""
    head = raw[:_HEAD]
    return _BEGINS.match(head) is not None and _CSV_LIKE.match(head) is None


def parse_json(text: str, name: str, limits: Limits) -> Any:
    """The value of a JSON text, or the list of values of one with a value a line; refuses what is too large, too deep or damaged."""
    largest = min(_LARGEST, limits.file_bytes)
    if len(text) > largest:
        raise UnreadableFile(
            f"{name} is {megabytes(len(text))} of JSON, over the limit of {megabytes(largest)}: export it as CSV."
        )
    _check_depth(text, name)
    try:
        return _loads(text)
    except json.JSONDecodeError as error:
        # The first line is whole, and another value follows: a value a line.
        if error.msg.startswith("Extra data"):
            return _lines(text, name)
        raise _damaged(name, error.lineno) from error


def _loads(text: str) -> Any:
    return json.loads(text, parse_int=str, parse_float=str, parse_constant=str)


def _lines(text: str, name: str) -> list[Any]:
    """The values of JSON lines; the error names the line of the file that is none."""
    found: list[Any] = []
    for place, line in enumerate(text.split("\n"), start=1):
        try:
            found += [_loads(line)] if line.strip() else []
        except ValueError as error:
            raise _damaged(name, place) from error
    return found


def _check_depth(text: str, name: str) -> None:
    """Counts brackets outside strings: the parser would go down with them."""
    depth = deepest = 0
    for sign in _BRACKETS.finditer(_STRINGS.sub("", text)):
        depth += 1 if sign[0] in "[{" else -1
        deepest = max(deepest, depth)
        if deepest > _DEEPEST:
            raise UnreadableFile(f"{name} is JSON nested more than {_DEEPEST} deep: export the records as CSV.")


def _damaged(name: str, line: int) -> UnreadableFile:
    return UnreadableFile(f"{name} is JSON that is damaged or cut off at line {line:,}: export it again, or as CSV.")
