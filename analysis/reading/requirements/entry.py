"""A value of a requirements file together with its place: what YAML and tables have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from analysis.reading.result import UnreadableFile

Scalar = str | int | float | bool | date | None


@dataclass(frozen=True)
class Entry:
    """``value`` is a scalar, a list of entries or a mapping of names to entries; ``place`` says where it stands."""

    value: Scalar | Sequence[Entry] | Mapping[str, Entry]
    place: str

    def refuse(self, what: str) -> UnreadableFile:
        """The refusal of this value."""
        return UnreadableFile(f"{self.place}: {what}")

    def mapping(self, what: str, allowed: Iterable[str] | None = None) -> Mapping[str, Entry]:
        """The named entries; refuses anything else, and names that are not among ``allowed``."""
        if not isinstance(self.value, Mapping):
            raise self.refuse(f"{what} should be names with values")
        known = None if allowed is None else tuple(allowed)
        for name, entry in self.value.items():
            if known is not None and name not in known:
                raise entry.refuse(f"'{name}' is not known in {what}; it can be {', '.join(known)}")
        return self.value

    def entries(self, what: str) -> Sequence[Entry]:
        """The listed entries; refuses anything else."""
        if isinstance(self.value, Sequence) and not isinstance(self.value, str):
            return self.value
        raise self.refuse(f"{what} should be a list")

    def text(self, what: str) -> str:
        """A text that is not empty."""
        if isinstance(self.value, (Mapping, date)) or self.value is None or isinstance(self.value, (list, tuple, bool)):
            raise self.refuse(f"{what} should be a text")
        if not str(self.value).strip():
            raise self.refuse(f"{what} is empty")
        return str(self.value).strip()

    def texts(self, what: str) -> tuple[str, ...]:
        """A list of texts; one text stands for a list of one."""
        return (self.text(what),) if isinstance(self.value, str) else tuple(e.text(what) for e in self.entries(what))

    def whole(self, what: str, least: int, most: int) -> int:
        """A whole number between two bounds."""
        number = self.number(what, least, most)
        if not number.is_integer():
            raise self.refuse(f"{what} should be a whole number, not {self.value}")
        return int(number)

    def number(self, what: str, least: float, most: float) -> float:
        """A number between two bounds; a table's text of digits counts."""
        try:
            number = (
                float(self.value)
                if isinstance(self.value, (int, float, str)) and not isinstance(self.value, bool)
                else None
            )
        except ValueError:
            number = None
        if number is None or not least <= number <= most:
            raise self.refuse(f"{what} should be a number from {least:g} to {most:g}, not '{_shown(self.value)}'")
        return number

    def choice(self, what: str, allowed: Sequence[str]) -> str:
        """One of the allowed words."""
        if self.value not in allowed:
            raise self.refuse(
                f"{what} should be {', '.join(allowed[:-1])} or {allowed[-1]}, not '{_shown(self.value)}'"
            )
        return str(self.value)

    def flag(self, what: str) -> bool:
        """True or false; a table's yes and no count."""
        known = {"true": True, "yes": True, "1": True, "x": True, "false": False, "no": False, "0": False, "": False}
        found = known.get(str(self.value).strip().casefold())
        if found is None:
            raise self.refuse(f"{what} should be true or false, not '{_shown(self.value)}'")
        return found

    def day(self, what: str) -> date:
        """A date, written as 2026-06-30."""
        if isinstance(self.value, datetime):
            return self.value.date()
        if isinstance(self.value, date):
            return self.value
        try:
            return date.fromisoformat(str(self.value).strip()[:10])
        except ValueError as error:
            raise self.refuse(f"{what} should be a date such as 2026-06-30, not '{_shown(self.value)}'") from error


def _shown(value: object) -> str:
    return (
        "a list"
        if isinstance(value, (list, tuple))
        else "names with values"
        if isinstance(value, Mapping)
        else str(value)[:80]
    )
