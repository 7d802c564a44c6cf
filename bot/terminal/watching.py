"""Progress of long work, on stderr and only where a person watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

Watch = Callable[[str, int, int], None]
"""``watch(step, done, total)``; total 0 = not known."""


@contextmanager
def watching(console: Console) -> Iterator[Watch]:
    """A function that shows how far each step is; it shows nothing where the console is no terminal."""
    if not console.is_terminal:
        yield lambda step, done, total: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        yield _Steps(progress).show


class _Steps:
    """One bar for each step, added when the step is first heard of."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def show(self, step: str, done: int, total: int) -> None:
        if step not in self._tasks:
            self._tasks[step] = self._progress.add_task(step.capitalize(), total=None)
        self._progress.update(self._tasks[step], completed=done, total=total or None)
