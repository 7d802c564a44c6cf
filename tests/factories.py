"""Makers of frames: a test states only the facts that matter to it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import pandas as pd
import yaml

from analysis.columns import (
    ATTEMPT_COLUMNS,
    DAY_COLUMNS,
    NUMBER_COLUMNS,
    ROSTER_COLUMNS,
    ROW,
    STATUS,
    STATUSES,
    USAGE_COLUMNS,
)
from analysis.policy import Certification, Policy, Requirement

AS_OF = date(2026, 1, 30)

Line = Mapping[str, object]


def make_attempts(*lines: Line) -> pd.DataFrame:
    """An attempts frame. A line needs ``status``, and a learner by ``email`` unless "ana"'s will do; the course is "Basics"."""
    usual = {"email": "ana@acme.example", "course": "Basics", "file": "a.csv"}
    return _frame(ATTEMPT_COLUMNS, [{**usual, "row": number, **line} for number, line in enumerate(lines, start=2)])


def make_usage(*lines: Line) -> pd.DataFrame:
    return _frame(
        USAGE_COLUMNS, [{"file": "u.csv", "row": number, **line} for number, line in enumerate(lines, start=2)]
    )


def make_roster(*lines: Line) -> pd.DataFrame:
    return _frame(
        ROSTER_COLUMNS, [{"file": "r.csv", "row": number, **line} for number, line in enumerate(lines, start=2)]
    )


def make_policy(
    *certifications: Certification, required: Mapping[str, Iterable[str | tuple[str, ...]]] | None = None, **rest
) -> Policy:
    """A policy; ``required``: role -> certifications, a tuple for any one of several."""
    requirements = [
        Requirement(role, (entry,) if isinstance(entry, str) else entry)
        for role, entries in (required or {}).items()
        for entry in entries
    ]
    return Policy(certifications=certifications, required=tuple(requirements), **rest)


def _frame(columns: tuple[str, ...], lines: list[dict[str, object]]) -> pd.DataFrame:
    unknown = {name for line in lines for name in line} - set(columns)
    assert not unknown, f"no such columns: {unknown}"
    return pd.DataFrame({name: _column(name, [line.get(name) for line in lines]) for name in columns})


def _column(name: str, values: list[object]) -> pd.Series:
    if name in DAY_COLUMNS:
        return pd.Series(pd.to_datetime(pd.Series(values, dtype=object)), dtype="datetime64[s]")
    if name in NUMBER_COLUMNS:
        return pd.Series(values, dtype="float64")
    if name == ROW:
        return pd.Series(values, dtype="int64")
    return pd.Series(values, dtype=pd.CategoricalDtype(list(STATUSES)) if name == STATUS else "category")


_ACME_ATTEMPTS = {
    "Customer": "customer", "User Name": "name", "Email": "email", "Role": "roles", "Course": "course",
    "Enrolled On": "enrolled_on", "Started On": "started_on", "Completed On": "completed_on", "Score": "score",
    "Status": "status", "Attempt": "attempt", "Certification": "certification", "Expires On": "expires_on",
    "Last Activity": "last_activity",
}  # fmt: skip
_ACME_USAGE = {
    "Account": "customer", "Email": "email", "Usage Score": "usage_score", "Feature Adoption %": "feature_adoption_pct",
    "Last Seen": "last_seen",
}  # fmt: skip


def acme_attempts(folder: Path) -> pd.DataFrame:
    """The worked example's training report, as a reader would give it."""
    lines = _read(folder / "acme_training_report.csv", _ACME_ATTEMPTS)
    for line in lines:
        line["status"] = str(line["status"]).lower().replace(" ", "_")
    return make_attempts(*lines)


def acme_usage(folder: Path) -> pd.DataFrame:
    return make_usage(*_read(folder / "acme_product_usage.csv", _ACME_USAGE))


def acme_policy(folder: Path) -> Policy:
    stated = yaml.safe_load((folder / "requirements.yaml").read_text(encoding="utf-8"))
    certifications = [Certification(**entry) for entry in stated["certifications"]]
    return make_policy(*certifications, required=stated["required"], pass_score=stated["pass_score"])


def _read(path: Path, names: Mapping[str, str]) -> list[dict[str, object]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [{names[key]: value or None for key, value in line.items()} for line in csv.DictReader(file)]
