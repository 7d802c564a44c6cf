"""Socket Mode: the bot connects to the workspace, is sent envelopes and acknowledges each."""

from __future__ import annotations

import asyncio
import itertools
import secrets
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotInTime
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.local.cast import APP
from bot.local.signing import OK, Answer, Parcel, Repeat

CONNECTION_SECONDS = 3600


class Sockets:
    """The connected sockets. Envelopes go to them in turn, as Slack sends each to any one connection."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: dict[WebSocket, asyncio.AbstractEventLoop] = {}
        self._turn = itertools.count()
        self._tickets: set[str] = set()
        self._waiting: dict[str, Future[Any]] = {}

    @property
    def connected(self) -> int:
        """How many sockets are open."""
        return len(self._open)

    def ticket(self) -> str:
        """What apps.connections.open puts into its address; good for one connection."""
        ticket = secrets.token_urlsafe(24)
        with self._lock:
            self._tickets.add(ticket)
        return ticket

    async def serve(self, socket: WebSocket) -> None:
        """Talk to one client until it goes away; a wrong or used ticket is refused."""
        with self._lock:
            is_welcome = socket.query_params.get("ticket") in self._tickets
            self._tickets.discard(socket.query_params.get("ticket", ""))
        if not is_welcome:
            await socket.close(code=1008)
            return
        await socket.accept()
        with self._lock:
            self._open[socket] = asyncio.get_running_loop()
        try:
            await socket.send_json(self._hello())
            while True:
                self._acknowledge(await socket.receive_json())
        except WebSocketDisconnect:
            pass
        finally:
            with self._lock:
                self._open.pop(socket, None)

    def send(self, parcel: Parcel, repeat: Repeat, timeout: float) -> Answer:
        """The acknowledgement of one envelope; http_timeout when none comes within ``timeout`` seconds."""
        envelope_id = secrets.token_hex(16)
        envelope = {
            "envelope_id": envelope_id,
            "type": parcel.envelope,
            "payload": parcel.payload,
            "accepts_response_payload": parcel.envelope != "events_api",
        }
        if parcel.envelope == "events_api":
            envelope |= {"retry_attempt": repeat.number, "retry_reason": repeat.reason}
        acknowledged: Future[Any] = Future()
        self._waiting[envelope_id] = acknowledged
        try:
            self._post(envelope)
            return Answer(OK, acknowledged.result(timeout))
        except (NotInTime, RuntimeError, WebSocketDisconnect):
            return Answer(error="http_timeout")
        finally:
            self._waiting.pop(envelope_id, None)

    def disconnect(self, reason: str) -> None:
        """Ask every client to connect anew."""
        with self._lock:
            sockets = tuple(self._open.items())
        for socket, loop in sockets:
            asyncio.run_coroutine_threadsafe(_say_goodbye(socket, reason), loop).result()

    def _post(self, envelope: dict[str, Any]) -> None:
        with self._lock:
            sockets = tuple(self._open.items())
        if not sockets:
            raise RuntimeError("no socket is connected")
        socket, loop = sockets[next(self._turn) % len(sockets)]
        asyncio.run_coroutine_threadsafe(socket.send_json(envelope), loop).result()

    def _acknowledge(self, message: dict[str, Any]) -> None:
        waiting = self._waiting.get(message.get("envelope_id", ""))
        if waiting is not None and not waiting.done():
            waiting.set_result(message.get("payload") or "")

    def _hello(self) -> dict[str, Any]:
        return {
            "type": "hello",
            "num_connections": self.connected,
            "connection_info": {"app_id": APP},
            "debug_info": {"host": "local", "approximate_connection_time": CONNECTION_SECONDS},
        }


async def _say_goodbye(socket: WebSocket, reason: str) -> None:
    await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "local"}})
    await socket.close()
