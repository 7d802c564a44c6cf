"""Serves the workspace's app from a thread, on a port that is known before it starts."""

from __future__ import annotations

import socket
import threading

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

STOP_SECONDS = 5.0
DROP = "laurel.drop"
"""Key in an ASGI scope: how to cut the connection without an answer."""


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


class Server:
    """uvicorn on 127.0.0.1 in a daemon thread."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._socket = socket.create_server(("127.0.0.1", port))
        config = uvicorn.Config(
            _droppable(app),
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            ws="websockets-sansio",
            timeout_graceful_shutdown=1,
        )
        self._server = _TellingServer(config)
        self._thread = threading.Thread(target=self._run, name="local-workspace", daemon=True)

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def start(self) -> None:
        """Return once requests are answered; RuntimeError when the app refuses to start."""
        self._thread.start()
        self._server.settled.wait()
        if not self._server.started:
            raise RuntimeError("The local workspace could not start; the log says why.")

    def stop(self) -> None:
        """End open connections and the thread."""
        self._server.should_exit = True
        self._thread.join(STOP_SECONDS)
        self._socket.close()

    def _run(self) -> None:
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._server.settled.set()


class _TellingServer(uvicorn.Server):
    """A uvicorn server that tells when it has started, so that nobody has to poll for it."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.settled = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start as uvicorn does, then tell."""
        await super().startup(sockets)
        self.settled.set()


def _droppable(app: ASGIApp) -> ASGIApp:
    """The app, with a way in each scope to cut the connection: a server whose answer is lost sends nothing at all."""

    async def with_drop(scope: Scope, receive: Receive, send: Send) -> None:
        transport = getattr(getattr(send, "__self__", None), "transport", None)
        if transport is not None:
            scope[DROP] = transport.abort
        await app(scope, receive, send)

    return with_drop
