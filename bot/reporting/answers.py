"""Answers on the command line: `--answer KEY=VALUE`, the key as it was printed with the question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import typer

_OPTION: Final = "--answer"
# The keys of these name a field or nothing: what follows the first "=" is the answer, which may be any header or name.
_FREE: Final = ("column:", "course:")
_CHOICES: Final = {
    "date_order": ("day first", "month first"),
    "same_course": ("same", "different"),
    "same_role": ("same", "different"),
}


def parse_answers(said: Iterable[str]) -> dict[str, str]:
    """Key -> answer. Raises typer.BadParameter for what is no answer at all, or one that the question cannot have."""
    return dict(_parsed(each) for each in said)


def _parsed(said: str) -> tuple[str, str]:
    key, equals, value = said.partition("=") if said.startswith(_FREE) else said.rpartition("=")
    key, value = key.strip(), value.strip()
    kind, colon, _ = key.partition(":")
    if not (equals and colon and value):
        raise typer.BadParameter(
            f"'{said}' is not KEY=VALUE: copy the key that stands with the question.", param_hint=_OPTION
        )
    choices: Sequence[str] = _CHOICES.get(kind, ())
    if choices and value not in choices:
        raise typer.BadParameter(f"{key} takes {' or '.join(choices)}, not '{value}'.", param_hint=_OPTION)
    return key, value
