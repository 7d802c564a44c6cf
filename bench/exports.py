"""Training exports of any size, as a learning system writes them: many learners, few courses, few distinct dates.

``python -m bench.exports export.csv 1000`` writes one, as does a path that ends in .xlsx.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from openpyxl import Workbook

COURSES = [
    f"{topic} {level}"
    for topic in ("Basics", "Administration", "Reporting", "Integration")
    for level in ("I", "II", "III")
]
ROLES = ["User", "Admin", "Developer", "Analyst", "Power User"]
ROWS_PER_LEARNER = 2.6
LAST_DAY = np.datetime64("2026-01-30")


def write_export(path: Path, rows: int, seed: int = 7) -> Path:
    """A CSV of ``rows`` attempts of one customer, the same for the same seed."""
    export(rows, seed).to_csv(path, index=False)
    return path


def write_workbook(path: Path, rows: int, seed: int = 7) -> Path:
    """The same as a workbook of text cells, scores and attempt numbers as numbers, as a learning system writes it."""
    frame = export(rows, seed)
    numbers = {name: pd.to_numeric(frame[name]) for name in ("Score", "Attempt")}
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Report")
    sheet.append(list(frame.columns))
    for line in frame.assign(**numbers).astype(object).replace({np.nan: None, "": None}).itertuples(index=False):
        sheet.append(line)
    book.save(path)
    return path


def export(rows: int, seed: int = 7) -> pd.DataFrame:
    """The rows as text columns, blank where an export has nothing to say."""
    rng = np.random.default_rng(seed)
    learner = np.sort(rng.integers(0, max(1, int(rows / ROWS_PER_LEARNER)), rows))
    enrolled = LAST_DAY - rng.integers(30, 700, rows).astype("timedelta64[D]")
    status = rng.choice(["Passed", "Failed", "In Progress", "Not Started"], rows, p=[0.6, 0.1, 0.2, 0.1])
    finished, started = np.isin(status, ["Passed", "Failed"]), status != "Not Started"
    begun = enrolled + rng.integers(0, 5, rows).astype("timedelta64[D]")
    done = np.minimum(begun + rng.integers(1, 20, rows).astype("timedelta64[D]"), LAST_DAY)
    score = np.where(status == "Passed", rng.integers(70, 101, rows), rng.integers(20, 70, rows))
    number = learner.astype(str)
    return pd.DataFrame(
        {
            "Customer": "Bench Industries",
            "User Name": np.char.add("Learner ", number),
            "Email": np.char.add(np.char.add("learner", number), "@bench.example"),
            "Role": np.array(ROLES)[learner % len(ROLES)],
            "Course": np.array(COURSES)[rng.integers(0, len(COURSES), rows)],
            "Enrolled On": enrolled.astype(str),
            "Started On": np.where(started, begun.astype(str), ""),
            "Completed On": np.where(finished, done.astype(str), ""),
            "Score": np.where(finished, score.astype(str), ""),
            "Status": status,
            "Attempt": rng.integers(1, 4, rows),
        }
    )


if __name__ == "__main__":
    write = write_workbook if sys.argv[1].endswith(".xlsx") else write_export
    write(Path(sys.argv[1]), int(sys.argv[2]))
