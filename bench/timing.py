"""Timing: whole processes, and percentiles of many short calls."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """Wall seconds and peak memory in MiB of one process."""

    seconds: float
    peak_mib: float


def run_process(command: Sequence[str]) -> Run:
    """Run it to its end; its output is thrown away. Raises CalledProcessError when it fails."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    errors = process.stderr.read()
    _, status, usage = _wait(process.pid)
    if status:
        raise subprocess.CalledProcessError(status, command, stderr=errors)
    return Run(time.perf_counter() - begun, usage.ru_maxrss / 1024)


def _wait(pid: int) -> tuple[int, int, resource.struct_rusage]:
    return os.wait4(pid, 0)


def median_runs(commands: Sequence[Sequence[str]], times: int) -> list[Run]:
    """Of each command the run with the median time; they are run in turn, so that a machine that slows down slows all of them."""
    rounds = [[run_process(command) for command in commands] for _ in range(times)]
    return [sorted(runs, key=lambda run: run.seconds)[times // 2] for runs in zip(*rounds, strict=True)]


def percentile(seconds: Sequence[float], share: float) -> float:
    """The time in milliseconds that ``share`` of the calls did not exceed."""
    ordered = sorted(seconds)
    return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]
