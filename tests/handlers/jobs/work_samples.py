"""Work for the isolated runner: importable by name, as its functions must be."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from analysis.reading.result import UnreadableFile


class Unpicklable(Exception):
    def __init__(self, first, second):
        super().__init__(first)


def add(first: int, second: int) -> int:
    return first + second


def count(upto: int, *, progress: Callable[[int, int], None]) -> int:
    for done in range(1, upto + 1):
        progress(done, upto)
    return upto


def never_ends() -> None:
    while True:
        pass


def fill_memory() -> int:
    return len(bytearray(4 * 1024**3))


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def refuse() -> None:
    raise UnreadableFile("This file has no rows.")


def raise_unpicklable() -> None:
    raise Unpicklable(1, 2)


def priorities() -> tuple[int, int]:
    """Its priority at the beginning, and once that has changed."""
    began = os.getpriority(os.PRIO_PROCESS, 0)
    while os.getpriority(os.PRIO_PROCESS, 0) == began:
        pass
    return began, os.getpriority(os.PRIO_PROCESS, 0)


def circumstances() -> tuple[bool, int]:
    """Whether this test run's own modules came along, and how many descriptors are open."""
    return "_pytest" in sys.modules, len(list(Path("/proc/self/fd").iterdir()))
