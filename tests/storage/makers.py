"""Rows and frames for storage tests; a test states only what matters to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pandas as pd

from analysis import columns as c
from analysis.reading.result import FileReading, Question, Reject, RowAccount, Warned
from storage.customers import find_or_create_customer
from storage.layouts import Remembered
from storage.reports import NewReport
from storage.samples import Sample
from storage.tenancy import TeamSession
from storage.uploads import NewUpload, save_upload, set_upload_customer

NOW = datetime(2026, 1, 30, 9, tzinfo=UTC)
TODAY = date(2026, 1, 30)
LAYOUT = Remembered(None, "0123456789abcdef", {"status:done?": "passed"}, "U1", NOW)

_ATTEMPT: Mapping[str, Any] = {
    c.FILE: "a.csv",
    c.CUSTOMER: "Acme Corp",
    c.EMAIL: "sarah@acme.example",
    c.NAME: "Sarah Chen",
    c.ROLES: "Admin; Developer",
    c.COURSE: "Admin Certification",
    c.STATUS: "passed",
    c.ENROLLED_ON: "2025-01-10",
    c.COMPLETED_ON: "2025-02-10",
    c.SCORE: 88.5,
}


def make_upload(**overrides: Any) -> NewUpload:
    values: dict[str, Any] = {
        "job_id": "job-1",
        "file_id": "F1",
        "file_name": "a.csv",
        "content": b"Email,Course\nsarah@acme.example,Admin Certification\n",
        "imported_at": NOW,
    }
    return NewUpload(**(values | overrides))


def add_customer(session: TeamSession, name: str = "Acme Corp") -> int:
    return find_or_create_customer(session, name, now=NOW).id


def add_upload(session: TeamSession, customer_id: int, **overrides: Any) -> int:
    upload_id = save_upload(session, make_upload(**overrides))
    set_upload_customer(session, upload_id, customer_id)
    return upload_id


def make_reading(**overrides: Any) -> FileReading:
    values: dict[str, Any] = {
        "file": "a.csv",
        "kind": "training",
        "platform": None,
        "mapping": {"email": "Email", "course": "Course"},
        "confidence": 0.97,
        "date_order": {"Completed": "ymd"},
        "questions": (Question("status:done?", "What does 'done?' mean?", ("passed", "failed")),),
        "warnings": ("One column was not used.",),
    }
    return FileReading(**(values | overrides))


def make_sample(upload_id: int) -> Sample:
    return Sample(upload_id, b"Email,Course\nsarah@acme.example,Basics\n", make_reading(), {"status:done?": "passed"})


def make_rows(*rejects: Reject) -> RowAccount:
    chosen = rejects or (Reject("a.csv", 3, "Score: 'x' is not a number", {"Email": "a@b.c", "Score": "x"}, "Score"),)
    return RowAccount(1 + len(chosen), 1, 0, len(chosen), chosen, (Warned("a.csv", 2, "completed before enrolled"),))


def make_report(customer_id: int, **overrides: Any) -> NewReport:
    values: dict[str, Any] = {
        "customer_id": customer_id,
        "job_id": "job-1",
        "as_of": TODAY,
        "created_at": NOW,
        "users": 89,
        "certified": 64,
        "assigned": 89,
        "snapshot": '{"name": "Acme Corp"}',
    }
    return NewReport(**(values | overrides))


def make_attempts(*lines: Mapping[str, Any]) -> pd.DataFrame:
    """An attempts frame with a line for each mapping, over a passed attempt of Sarah Chen."""
    return _frame([{c.ROW: number, **_ATTEMPT, **line} for number, line in enumerate(lines, 2)], c.ATTEMPT_COLUMNS)


def make_usage(*lines: Mapping[str, Any]) -> pd.DataFrame:
    whole = {c.FILE: "usage.csv", c.CUSTOMER: "Acme Corp", c.USAGE_SCORE: 85.0, c.LAST_SEEN: "2026-01-20"}
    return _frame([{c.ROW: number, **whole, **line} for number, line in enumerate(lines, 2)], c.USAGE_RECORD_COLUMNS)


def make_roster(*lines: Mapping[str, Any]) -> pd.DataFrame:
    whole = {c.FILE: "roster.csv", c.CUSTOMER: "Acme Corp", c.ROLES: "Admin", c.START_DATE: "2024-05-01"}
    return _frame([{c.ROW: number, **whole, **line} for number, line in enumerate(lines, 2)], c.ROSTER_RECORD_COLUMNS)


def make_many_attempts(rows: int, *, seed: int = 1) -> pd.DataFrame:
    """An attempts frame of that many distinct lines: some 2.6 a learner, 12 courses, empty cells here and there."""
    rng = np.random.default_rng(seed)
    learner = np.arange(rows) * 10 // 26
    completed = rng.integers(19_000, 20_400, rows)
    frame = pd.DataFrame({
        c.FILE: pd.Categorical.from_codes(np.zeros(rows, int), pd.Index(["a.csv"], dtype="str")),
        c.ROW: np.arange(2, rows + 2),
        c.CUSTOMER: pd.Categorical.from_codes(np.zeros(rows, int), pd.Index(["Acme Corp"], dtype="str")),
        c.EMAIL: _numbered("learner{}@acme.example", learner),
        c.USER_ID: _numbered("{}", learner),
        c.NAME: _numbered("Learner {}", learner),
        c.ROLES: _numbered("Role {}", learner % 5),
        c.COURSE: _numbered("Course {}", rng.integers(0, 12, rows)),
        c.ENROLLED_ON: _days(completed - rng.integers(1, 90, rows)),
        c.STARTED_ON: _days(np.where(rng.random(rows) < 0.3, np.nan, completed - 1)),
        c.COMPLETED_ON: _days(np.where(rng.random(rows) < 0.2, np.nan, completed)),
        c.SCORE: np.where(rng.random(rows) < 0.2, np.nan, rng.integers(0, 1001, rows) / 10),
        c.STATUS: pd.Categorical.from_codes(rng.integers(0, len(c.STATUSES), rows), pd.Index(c.STATUSES, dtype="str")),
        c.EXPIRES_ON: _days(np.where(rng.random(rows) < 0.6, np.nan, completed + 365)),
        c.ATTEMPT: np.arange(rows, dtype=float),
        c.CERTIFICATION: _numbered("Certification {}", np.where(rng.random(rows) < 0.5, -1, learner % 3)),
        c.LAST_ACTIVITY: _days(completed + 5.0),
        c.DUE_ON: _days(np.full(rows, np.nan)),
    })  # fmt: skip
    return frame[list(c.ATTEMPT_COLUMNS)]


def _numbered(pattern: str, numbers: Any) -> pd.Categorical:
    words = pd.Index([pattern.format(number) for number in range(int(numbers.max()) + 1)], dtype="str")
    return pd.Categorical.from_codes(numbers, words)


def _days(numbers: Any) -> Any:
    whole = np.where(np.isnan(numbers), 0, numbers).astype("int64").view("datetime64[D]").astype("datetime64[s]")
    return np.where(np.isnan(numbers), np.datetime64("NaT", "s"), whole)


def _frame(lines: list[dict[str, Any]], columns: tuple[str, ...]) -> pd.DataFrame:
    frame = pd.DataFrame(lines, columns=list(columns))
    return pd.DataFrame({name: _column(name, frame[name]) for name in columns})


def _column(name: str, values: pd.Series) -> Any:
    if name == c.STATUS:
        return pd.Categorical(values, categories=pd.Index(c.STATUSES, dtype="str"))
    if name in c.TEXT_COLUMNS:
        return pd.Categorical(values.astype("str"))
    if name in c.DAY_COLUMNS:
        return pd.to_datetime(values, format="%Y-%m-%d").astype("datetime64[s]")
    return values.astype("int64" if name == c.ROW else "float64")
