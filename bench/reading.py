"""`laurel report` on plain exports: CSV beside a bare pandas read and one group-by, xlsx beside a bare calamine read."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench.timing import Run, median_runs, run_process

PANDAS = (
    "import sys, pandas as pd; frame = pd.read_csv(sys.argv[1]); "
    "frame.groupby(['Email', 'Course'])['Score'].max(); print(len(frame))"
)
CALAMINE = (
    "import sys; from python_calamine import CalamineWorkbook; "
    "print(len(CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()))"
)
SIZES, SMALL_SIZES = (1_000, 10_000, 100_000, 1_000_000), (1_000, 20_000)
WORKBOOK_ROWS, SMALL_WORKBOOK_ROWS = 100_000, 5_000
TIMES = 3


def main(*, small: bool) -> None:
    """Print both tables: whole processes, medians of runs taken in turn (one run each where ``small``)."""
    times = 1 if small else TIMES
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        print(
            f"\nlaurel report --json, whole processes, medians of {times}: on a CSV, against pandas read_csv + group-by"
        )
        csv_table(path, SMALL_SIZES if small else SIZES, times)
        print("\non an xlsx, against a bare python-calamine read + laurel's own time for the same rows as CSV")
        xlsx_table(path, SMALL_WORKBOOK_ROWS if small else WORKBOOK_ROWS, times)


def csv_table(path: Path, sizes: tuple[int, ...], times: int) -> None:
    """A line for each size; ``beyond start``: without the seconds that a file of one row takes."""
    (start,) = median_runs([report(written(path, 1))], times)
    print(f"{'':>10} start-up, a file of one row: {start.seconds:.2f} s")
    print(
        f"{'rows':>10} {'laurel s':>9} {'s/1000':>8} {'beyond start':>13} {'peak MiB':>9} {'pandas s':>9} {'ratio':>6}"
    )
    for rows in sizes:
        written(path, rows)
        laurel, pandas = median_runs([report(path), bare(PANDAS, path)], times)
        print(
            f"{rows:>10,} {laurel.seconds:>9.2f} {per_thousand(laurel.seconds, rows):>8.4f} "
            f"{per_thousand(laurel.seconds - start.seconds, rows):>13.4f} {laurel.peak_mib:>9.0f} "
            f"{pandas.seconds:>9.2f} {laurel.seconds / pandas.seconds:>6.1f}"
        )


def xlsx_table(path: Path, rows: int, times: int) -> None:
    """One line; the ratio is laurel's time for the workbook to the sum of the two others."""
    written(path, rows)
    workbook = written(path.with_suffix(".xlsx"), rows)
    laurel, calamine, as_csv = median_runs([report(workbook), bare(CALAMINE, workbook), report(path)], times)
    print(f"{'rows':>10} {'laurel s':>9} {'s/1000':>8} {'peak MiB':>9} {'calamine s':>11} {'as CSV s':>9} {'ratio':>6}")
    print(
        f"{rows:>10,} {laurel.seconds:>9.2f} {per_thousand(laurel.seconds, rows):>8.4f} {laurel.peak_mib:>9.0f} "
        f"{calamine.seconds:>11.2f} {as_csv.seconds:>9.2f} {ratio_of_workbook(laurel, calamine, as_csv):>6.2f}"
    )


def written(path: Path, rows: int) -> Path:
    """An export, made in a process of its own: the peak memory of a child counts what its parent holds when it starts."""
    run_process([sys.executable, "-m", "bench.exports", str(path), str(rows)])
    return path


def report(path: Path) -> list[str]:
    """The command that is measured."""
    return [sys.executable, "-m", "bot", "report", str(path), "--as-of", "2026-01-30", "--json"]


def bare(script: str, path: Path) -> list[str]:
    """The least that anybody's program would do."""
    return [sys.executable, "-c", script, str(path)]


def per_thousand(seconds: float, rows: int) -> float:
    """Seconds for a thousand rows."""
    return 1000 * seconds / rows


def ratio_of_workbook(laurel: Run, calamine: Run, as_csv: Run) -> float:
    """How a workbook compares with reading its cells and then doing what a CSV of them takes."""
    return laurel.seconds / (calamine.seconds + as_csv.seconds)
