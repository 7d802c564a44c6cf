"""Marks for a reading: each field of each record is right, wrong or missed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.quality.samples import Record, Sample

FIELDS = (
    "customer", "email", "user_id", "name", "roles", "course", "enrolled_on", "started_on", "completed_on", "score", "status",
    "expires_on", "attempt",
)  # fmt: skip
PEOPLE_FIELDS = (
    "account", "usage_score", "feature_adoption_pct", "last_seen", "manager", "start_date", "email", "user_id", "name", "roles", "status",
)  # fmt: skip
_NUMBERS = frozenset({"score", "usage_score", "feature_adoption_pct", "attempt"})
_WHO = ("email", "user_id", "name")
_TOLERANCE = 0.06


@dataclass
class Marks:
    """``right``, ``wrong`` (also: made up) and ``missed`` count values by field; ``mistakes`` name some of them."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    mistakes: list[tuple[object, str, object, object]] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        """Right values among all values that either side has."""
        slots = self.right.total() + self.faults
        return self.right.total() / slots if slots else 1.0

    @property
    def faults(self) -> int:
        """Values that are not as they should be; a wrong value is one fault though it is also a missed one."""
        return len(self.mistakes)

    def add(self, other: Marks) -> None:
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed
        self.mistakes += other.mistakes

    def mark(self, name: str, wanted: Sequence[object], got: object, row: object) -> None:
        if all(is_empty(w) for w in wanted) and is_empty(got):
            return
        if any(same(name, w, got) for w in wanted):
            self.right[name] += 1
            return
        if not is_empty(got):
            self.wrong[name] += 1
        if not all(is_empty(w) for w in wanted):
            self.missed[name] += 1
        self.mistakes.append((row, name, wanted[0], got))


def mark_sample(sample: Sample, records: Sequence[Record], fields: Iterable[str] | None = None) -> Marks:
    """The marks under the answer that fits best."""
    fields = tuple(fields or fields_of(sample))
    return max((_mark(sample, records, answer, fields) for answer in sample.answers), key=lambda m: m.accuracy)


def fields_of(sample: Sample) -> tuple[str, ...]:
    """The fields that are compared."""
    if sample.kind == "training":
        return tuple(f for f in FIELDS if f not in sample.expected.get("unscored", ()))
    return tuple(f for f in PEOPLE_FIELDS if any(f in record for record in sample.expected["records"]))


def _mark(
    sample: Sample,
    records: Sequence[Record],
    answer: tuple[Sequence[Record], Sequence[Record]],
    fields: tuple[str, ...],
) -> Marks:
    wanted, allowed = answer
    marks, left = Marks(), list(records)
    for want in wanted:
        found = partner(sample, want, left, fields)
        if found is not None:
            left.remove(found)
        for name in fields:
            values = values_of(sample, want, name) if found else [want.get(name)]
            marks.mark(name, values, found.get(name) if found else None, want["row"])
    for want in allowed:
        if (found := partner(sample, want, left, ())) is not None:
            left.remove(found)
    for extra in left:
        for name in fields:
            marks.mark(name, [None], extra.get(name), extra.get("row"))
    return marks


def partner(sample: Sample, want: Record, left: Sequence[Record], fields: tuple[str, ...]) -> Record | None:
    """The record of the same row (a log's attempt may stand under any of its rows) and course, where courses are compared."""
    rows = {int(row) for row in want.get("source_rows", [want["row"]])}
    near = [r for r in left if int(r["row"]) in rows and ("course" not in fields or _same_course(sample, want, r))]
    if not near and sample.kind == "training":
        near = [r for r in left if _same_course(sample, want, r) and _same_person(sample, want, r)]
    return max(near, key=lambda r: sum(_fits(sample, want, r, f) for f in fields), default=None)


def _same_course(sample: Sample, want: Record, got: Record) -> bool:
    return sample.kind != "training" or _fits(sample, want, got, "course")


def _same_person(sample: Sample, want: Record, got: Record) -> bool:
    told = [f for f in _WHO if not is_empty(want.get(f)) and not is_empty(got.get(f))]
    return bool(told) and _fits(sample, want, got, told[0])


def _fits(sample: Sample, want: Record, got: Record, name: str) -> bool:
    return any(same(name, w, got.get(name)) for w in values_of(sample, want, name))


def values_of(sample: Sample, want: Record, name: str) -> list[object]:
    own = want.get("accept", {}).get(name)
    values = list(own) if own is not None else [want.get(name)]
    return [*values, *sample.expected.get("accept", {}).get(name, [])]


def same(name: str, wanted: object, got: object) -> bool:
    """Whether two values of a field say the same."""
    if is_empty(wanted) or is_empty(got):
        return is_empty(wanted) and is_empty(got)
    if name in _NUMBERS:
        a, b = _number(wanted), _number(got)
        return a is not None and b is not None and abs(a - b) <= _TOLERANCE
    if name == "roles":
        return _roles(wanted) == _roles(got)
    if name == "course":
        return re.sub(r"[-_\s]+", " ", folded(wanted)).strip() == re.sub(r"[-_\s]+", " ", folded(got)).strip()
    return folded(wanted) == folded(got)


def is_empty(value: object) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def folded(value: object) -> str:
    return " ".join(unicodedata.normalize("NFC", str(value)).split()).casefold()


def _roles(value: Any) -> set[str]:
    parts = value if isinstance(value, list) else str(value).split(";")
    return {folded(part) for part in parts if str(part).strip()}


def _number(value: object) -> float | None:
    try:
        return float(str(value).strip().rstrip("%"))
    except ValueError:
        return None


def precision_and_recall(marks: Marks) -> Mapping[str, tuple[int, float, float]]:
    """Field -> right values, precision, recall."""
    names = [
        name
        for name in dict.fromkeys((*FIELDS, *PEOPLE_FIELDS))
        if marks.right[name] + marks.wrong[name] + marks.missed[name]
    ]
    return {
        name: (
            right := marks.right[name],
            right / (right + marks.wrong[name] or 1),
            right / (right + marks.missed[name] or 1),
        )
        for name in names
    }
