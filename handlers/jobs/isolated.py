"""CPU-bound work in a process of its own, with limits on memory and time, so that no large file ever delays an answer to Slack."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Final, ParamSpec, TypeVar

from handlers.jobs.nursery import Done, Failed, Progress, Started, Work

P = ParamSpec("P")
R = TypeVar("R")

PRELOAD: Final = (
    "scipy.stats",
    "analysis.charts.drawing",
    "handlers.jobs.intake",
    "handlers.jobs.reporting",
    "handlers.jobs.rejected_rows",
    "handlers.jobs.undoing",
    "handlers.jobs.unpacking",
)
"""What work needs that takes long to import: a job then begins in a fork that has it."""
_PROGRAM: Final = (
    "import sys; sys.path[:] = sys.argv[2].split('\\n'); "
    "from handlers.jobs.nursery import serve; serve(int(sys.argv[1]), sys.argv[3:])"
)


class IsolatedError(Exception):
    """The work did not come to an end of its own."""


class TooLong(IsolatedError):
    """It took longer than it may."""


class TooMuchMemory(IsolatedError):
    """It asked for more memory than it may."""


class WorkerDied(IsolatedError):
    """Its process ended without an answer."""


class WorkFailed(IsolatedError):
    """It raised something that cannot be brought over; ``str(error)`` has the traceback."""


@dataclass(frozen=True)
class Limits:
    """``memory_bytes`` counts beyond what the warm process has; 0 = no bound. ``children`` run at the same time, others wait."""

    seconds: float = 300.0
    memory_bytes: int = 3 * 1024**3
    children: int = max(1, (os.cpu_count() or 2) - 1)


class IsolatedRunner:
    """Runs importable functions with small arguments and results in a fresh, niced fork of a warmed process."""

    def __init__(self, limits: Limits | None = None, preload: tuple[str, ...] = PRELOAD) -> None:
        self._limits = limits or Limits()
        self._preload = preload
        self._slots = threading.BoundedSemaphore(self._limits.children)
        self._lock = threading.Lock()
        self._nursery: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None

    def warm(self) -> None:
        """Start the warm process now; it imports while the caller goes on."""
        with self._lock:
            self._ensure_nursery()

    def close(self) -> None:
        """End the warm process; work under way goes on and its caller hears of it."""
        with self._lock:
            self._drop_nursery()

    def run(self, function: Callable[..., R], *args: Any, progress: Callable[..., None] | None = None) -> R:
        """What ``function(*args)`` returns, or raises.

        With ``progress`` the function is given a keyword ``progress`` to call, whose arguments arrive here.
        Raises TooLong, TooMuchMemory, WorkerDied or WorkFailed where it comes to no end of its own.
        """
        work = Work(pickle.dumps((function, args)), self._limits.memory_bytes, progress is not None)
        with self._slots, self._open_channel() as channel:
            return _Conversation(channel, self._limits.seconds).hold(work, progress)  # type: ignore[no-any-return]

    def _open_channel(self) -> Connection:
        ours, theirs = socket.socketpair()
        with self._lock, theirs:
            try:
                socket.send_fds(self._ensure_nursery(), [b"w"], [theirs.fileno()])
            except OSError:
                self._drop_nursery()
                socket.send_fds(self._ensure_nursery(), [b"w"], [theirs.fileno()])
        return Connection(ours.detach())

    def _ensure_nursery(self) -> socket.socket:
        if self._nursery is not None and self._nursery.poll() is not None:
            self._drop_nursery()
        if self._control is None:
            self._control, self._nursery = _start_nursery(self._preload)
        return self._control

    def _drop_nursery(self) -> None:
        if self._control is not None:
            self._control.close()
        if self._nursery is not None:
            self._nursery.kill()
            self._nursery.wait()
        self._control = self._nursery = None


def _start_nursery(preload: tuple[str, ...]) -> tuple[socket.socket, subprocess.Popen[bytes]]:
    """A process that inherits its end of the control socket and nothing else, in a session of its own so that ^C passes it by."""
    ours, theirs = socket.socketpair()
    with theirs:
        path = "\n".join(entry or os.curdir for entry in sys.path)
        command = [sys.executable, "-c", _PROGRAM, str(theirs.fileno()), path, *preload]
        process = subprocess.Popen(
            command, pass_fds=(theirs.fileno(),), stdin=subprocess.DEVNULL, start_new_session=True
        )
    return ours, process


class _Conversation:
    """One piece of work over its channel, from handing it in to its end."""

    def __init__(self, channel: Connection, seconds: float) -> None:
        self._channel = channel
        self._seconds = seconds
        self._deadline = 0.0
        self._pid: int | None = None

    def hold(self, work: Work, progress: Callable[..., None] | None) -> Any:
        try:
            self._begin(work)
            while not isinstance(answer := self._hear(), Done | Failed):
                if isinstance(answer, Progress) and progress is not None:
                    progress(*answer.args)
        except (EOFError, ConnectionError) as error:
            raise WorkerDied("The process that did the work ended without an answer.") from error
        except BaseException:
            self._kill()
            raise
        return _unwrap(answer)

    def _begin(self, work: Work) -> None:
        # The first answer may wait for the warm process to import: that time is not the work's own.
        started = self._channel.recv()
        assert isinstance(started, Started)
        self._pid = started.pid
        self._deadline = time.monotonic() + self._seconds
        self._channel.send(work)

    def _hear(self) -> Any:
        if not self._channel.poll(max(0.0, self._deadline - time.monotonic())):
            raise TooLong(f"The work took longer than {self._seconds:g} seconds.")
        return self._channel.recv()

    def _kill(self) -> None:
        if self._pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)


def _unwrap(answer: Done | Failed) -> Any:
    if isinstance(answer, Done):
        return answer.result
    if answer.out_of_memory:
        raise TooMuchMemory("The work needed more memory than it may take.")
    if answer.error is None:
        raise WorkFailed(answer.text)
    error: Exception = pickle.loads(answer.error)
    error.add_note(answer.text)
    raise error
