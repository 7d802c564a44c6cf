"""The few checkers that every shape is made of. Each looks at one value and reports what Slack would refuse in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.local.validation.problems import Report

Check = Callable[[Any, str, Report], None]
"""Looks at a value at a JSON pointer."""


def string(longest: int | None = None, *, shortest: int = 1, pattern: str | None = None) -> Check:
    """A string of so many characters, all of it matching ``pattern``."""

    def check(value: Any, pointer: str, report: Report) -> None:
        if not isinstance(value, str):
            report.add("must provide a string", pointer)
        elif len(value) < shortest:
            report.add(f"must be more than {shortest - 1} characters", pointer)
        elif longest is not None and len(value) > longest:
            report.add(f"must be less than {longest + 1} characters", pointer)
        elif pattern is not None and not re.fullmatch(pattern, value):
            report.add(f"must match pattern {pattern}", pointer)

    return check


def number(
    low: float | None = None, high: float | None = None, *, whole: bool = True, above: float | None = None
) -> Check:
    """A number within bounds that are included; ``above`` is not."""

    def check(value: Any, pointer: str, report: Report) -> None:
        if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
            report.add("must provide an integer" if whole else "must provide a number", pointer)
        elif low is not None and value < low:
            report.add(f"must be greater than or equal to {low:g}", pointer)
        elif high is not None and value > high:
            report.add(f"must be less than or equal to {high:g}", pointer)
        elif above is not None and value <= above:
            report.add(f"must be greater than {above:g}", pointer)

    return check


def boolean(value: Any, pointer: str, report: Report) -> None:
    """True or false."""
    if not isinstance(value, bool):
        report.add("must provide a boolean", pointer)


def choice(*words: str) -> Check:
    """One of these words."""

    def check(value: Any, pointer: str, report: Report) -> None:
        if value not in words:
            report.add("must be a valid enum value", pointer)

    return check


def items(check_item: Check, most: int | None = None, *, least: int = 0) -> Check:
    """A list of so many things, each of which passes ``check_item``."""

    def check(value: Any, pointer: str, report: Report) -> None:
        if not isinstance(value, list):
            report.add("must provide an array", pointer)
            return
        if most is not None and len(value) > most:
            report.add(f"no more than {most} items allowed", pointer)
        if len(value) < least:
            report.add(f"no fewer than {least} items allowed", pointer)
        for index, item in enumerate(value):
            check_item(item, f"{pointer}/{index}", report)

    return check


@dataclass(frozen=True)
class Shape:
    """An object with these fields and no others. ``rules`` look at the whole object once its fields are right."""

    fields: Mapping[str, Check]
    required: Sequence[str] = ()
    rules: Sequence[Check] = ()

    def __call__(self, value: Any, pointer: str, report: Report) -> None:
        """Check an object."""
        if not isinstance(value, Mapping):
            report.add("must provide an object", pointer)
            return
        before = len(report.problems)
        for name in self.required:
            if value.get(name) is None:
                report.add(f"missing required field: {name}", pointer)
        for name, field in value.items():
            self._check_field(name, field, pointer, report)
        if len(report.problems) == before:
            for rule in self.rules:
                rule(value, pointer, report)

    def _check_field(self, name: str, field: Any, pointer: str, report: Report) -> None:
        if name not in self.fields:
            report.add(f"invalid additional property: {name}", pointer)
        elif field is not None:
            self.fields[name](field, f"{pointer}/{name}", report)


def by_type(table: Mapping[str, Check], allowed: Sequence[str] | None = None) -> Check:
    """An object whose ``type`` chooses its shape; ``allowed`` narrows the types down."""

    def check(value: Any, pointer: str, report: Report) -> None:
        kind = value.get("type") if isinstance(value, Mapping) else None
        if not isinstance(kind, str):
            report.add(
                "missing required field: type" if isinstance(value, Mapping) else "must provide an object", pointer
            )
        elif kind not in table or (allowed is not None and kind not in allowed):
            report.add(f"unsupported type: {kind}", f"{pointer}/type")
        else:
            table[kind](value, pointer, report)

    return check


def exactly_one(*names: str) -> Check:
    """One of these fields and not another."""

    def rule(value: Any, pointer: str, report: Report) -> None:
        if sum(value.get(name) is not None for name in names) != 1:
            report.add(f"must define exactly one of: {', '.join(names)}", pointer)

    return rule


def at_most_one(*names: str) -> Check:
    """Not two of these fields."""

    def rule(value: Any, pointer: str, report: Report) -> None:
        if sum(value.get(name) is not None for name in names) > 1:
            report.add(f"must define at most one of: {', '.join(names)}", pointer)

    return rule


def at_least_one(*names: str) -> Check:
    """Any of these fields, and not empty."""

    def rule(value: Any, pointer: str, report: Report) -> None:
        if not any(value.get(name) for name in names):
            report.add(f"must define at least one of: {', '.join(names)}", pointer)

    return rule


def unique(name: str, key: str) -> Check:
    """The objects in the list ``name`` differ in ``key``."""

    def rule(value: Any, pointer: str, report: Report) -> None:
        seen: set[Any] = set()
        for index, item in enumerate(value.get(name) or ()):
            if item.get(key) in seen:
                report.add(f"duplicate {key}: {item.get(key)}", f"{pointer}/{name}/{index}/{key}")
            seen.add(item.get(key))

    return rule


def needs(name: str, other: str) -> Check:
    """``name`` is true only where ``other`` is."""

    def rule(value: Any, pointer: str, report: Report) -> None:
        if value.get(name) and not value.get(other):
            report.add(f"{name} requires {other}", f"{pointer}/{name}")

    return rule
