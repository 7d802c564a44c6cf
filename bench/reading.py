"""`laurel report` on a plain CSV, beside a bare pandas read and one group-by of the same file."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench.exports import write_export
from bench.timing import median_run

BASELINE = (
    "import sys, pandas as pd; frame = pd.read_csv(sys.argv[1]); "
    "frame.groupby(['Email', 'Course'])['Score'].max(); print(len(frame))"
)
SIZES = (1_000, 10_000, 100_000, 1_000_000)
SMALL_SIZES = (1_000, 20_000)


def main(*, small: bool) -> None:
    """Print seconds, seconds per 1,000 rows, peak memory and the ratio for each size."""
    print("\nlaurel report on a CSV (whole process) against pandas read_csv + group-by (whole process)")
    print(f"{'rows':>10} {'laurel s':>9} {'s/1000':>8} {'peak MiB':>9} {'baseline s':>11} {'ratio':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for rows in SMALL_SIZES if small else SIZES:
            path = write_export(Path(folder) / "export.csv", rows)
            times = 1 if rows >= 1_000_000 or small else 3
            laurel = median_run(
                [sys.executable, "-m", "bot", "report", str(path), "--as-of", "2026-01-30", "--json"], times
            )
            bare = median_run([sys.executable, "-c", BASELINE, str(path)], times)
            print(
                f"{rows:>10,} {laurel.seconds:>9.2f} {1000 * laurel.seconds / rows:>8.4f} {laurel.peak_mib:>9.0f} "
                f"{bare.seconds:>11.2f} {laurel.seconds / bare.seconds:>6.1f}"
            )
