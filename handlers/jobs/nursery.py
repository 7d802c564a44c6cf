"""A warmed process that forks one child for each piece of CPU-bound work.

multiprocessing's own fork server is not used: each of its children imports the parent's ``__main__`` again when that is a script
(the console script ``laurel``, ``pytest``), and gives no place to set limits before the arguments are unpickled.
"""

from __future__ import annotations

import gc
import importlib
import os
import pickle
import resource
import signal
import socket
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

PROMPT: Final = 5
LOWEST: Final = 19
"""Priorities, as ``nice`` counts them: small work is done before anyone waits for it, large work steps back for everything else."""
_PROMPT_SECONDS: Final = 2.0
_FIRST_TO_GO: Final = b"1000"


@dataclass(frozen=True)
class Work:
    """``payload`` is the pickled (function, args); ``max_bytes`` is what it may take beyond what the warm process already has."""

    payload: bytes
    max_bytes: int
    wants_progress: bool


@dataclass(frozen=True)
class Started:
    pid: int


@dataclass(frozen=True)
class Progress:
    args: tuple[Any, ...]


@dataclass(frozen=True)
class Done:
    result: Any


@dataclass(frozen=True)
class Failed:
    """``error`` is pickled apart, so that one that cannot be rebuilt still leaves its ``text``."""

    error: bytes | None
    text: str
    out_of_memory: bool = False


def serve(control_fd: int, preload: Sequence[str]) -> None:
    """Import ``preload``, then fork a child for every descriptor that comes over the control socket, until that is closed."""
    for name in preload:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()  # pages of long-lived objects stay shared with the children
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel reaps: the parent learns of an end from its channel
    control = socket.socket(fileno=control_fd)
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 1, 1)
        if not message:
            return
        _fork_child(control, descriptors[0])


def _fork_child(control: socket.socket, descriptor: int) -> None:
    if os.fork() != 0:
        os.close(descriptor)
        return
    try:
        control.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _work(Connection(descriptor))
    finally:
        os._exit(0)


def _work(channel: Connection) -> None:
    os.setpriority(os.PRIO_PROCESS, 0, PROMPT)
    channel.send(Started(os.getpid()))
    work = channel.recv()
    _watch_the_parent(channel)
    _restrain(work.max_bytes)
    channel.send(_outcome(work, channel))


def _restrain(max_bytes: int) -> None:
    if limit := _address_space() + max_bytes if max_bytes else 0:
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    try:
        Path("/proc/self/oom_score_adj").write_bytes(_FIRST_TO_GO)
    except OSError:
        return  # not Linux, or not allowed: the limit above still holds


def _address_space() -> int:
    """Bytes of address space in use: numpy and pandas reserve far more than they touch, so a bound counts from here."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


def _watch_the_parent(channel: Connection) -> None:
    """Step back when the work turns out to be large, and end with the parent.

    The parent sends nothing more: when there is something to read, it has died or lost interest.
    """

    def watch() -> None:
        if not channel.poll(_PROMPT_SECONDS):
            os.setpriority(os.PRIO_PROCESS, os.getpid(), LOWEST)
            channel.poll(None)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _outcome(work: Work, channel: Connection) -> Done | Failed:
    try:
        return Done(_call(work, channel))
    except MemoryError:
        return Failed(None, "MemoryError", out_of_memory=True)
    except Exception as error:  # noqa: BLE001 (whatever it is, the parent hears of it and decides)
        text = "".join(traceback.format_exception(error))
        return Failed(_pickled(error), text)


def _call(work: Work, channel: Connection) -> Any:
    function, args = pickle.loads(work.payload)
    if not work.wants_progress:
        return function(*args)
    return function(*args, progress=_reporter(channel))


def _reporter(channel: Connection) -> Callable[..., None]:
    def report(*args: Any) -> None:
        channel.send(Progress(args))

    return report


def _pickled(error: Exception) -> bytes | None:
    try:
        payload = pickle.dumps(error)
        pickle.loads(payload)
    except Exception:  # noqa: BLE001 (an exception class may refuse either in any way)
        return None
    return payload
