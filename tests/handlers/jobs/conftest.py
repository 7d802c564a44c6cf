"""The engine on a database of its own, with a Slack in memory whose files come from a server on loopback."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from dbos import DBOS

from handlers.deps import Deps
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_engine, start_job, stop_engine
from handlers.jobs.ingest import ingest
from handlers.jobs.isolated import IsolatedRunner, Limits
from storage.db import open_database
from storage.migrate import upgrade
from tests.handlers.outgoing.fake_slack import FakeSlack

NOW = datetime(2026, 1, 30, 12, tzinfo=UTC)
MESSAGE_TS = "1699999999.000100"


class FileHandler(BaseHTTPRequestHandler):
    def do_GET(self):
        self._answer(self.server.contents[self.path])

    def do_POST(self):
        self.server.uploaded[self.path] = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(b"OK")

    def _answer(self, body):
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        return


@pytest.fixture(scope="session")
def file_server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), FileHandler)
    server.contents, server.uploaded = {}, {}
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def isolated():
    runner = IsolatedRunner(Limits(seconds=60, children=1))
    runner.warm()
    yield runner
    runner.close()


@dataclass
class Office:
    """A workspace with the bot in it."""

    slack: FakeSlack
    deps: Deps
    server: ThreadingHTTPServer
    files: list[str] = field(default_factory=list)

    def put_file(self, name: str, content: bytes | Path, **more: object) -> str:
        """A file in Slack; its id."""
        body = content.read_bytes() if isinstance(content, Path) else content
        file_id = f"F{len(self.files)}"
        self.files.append(file_id)
        self.server.contents[f"/{id(self)}/{file_id}"] = body
        address = f"http://127.0.0.1:{self.server.server_port}/{id(self)}/{file_id}"
        suffix = name.rpartition(".")[2]
        self.slack.files[file_id] = {
            "id": file_id, "name": name, "filetype": suffix, "size": len(body), "url_private": address, "user": "U1", **more,
        }  # fmt: skip
        return file_id

    def drop(self, *file_ids: str, **more: object) -> Drop:
        names = tuple(self.slack.files[file_id]["name"] for file_id in file_ids if file_id in self.slack.files)
        given = {"channel": "C1", "message_ts": MESSAGE_TS, "user_id": "U1", **more}
        return Drop(team_id="T1", file_ids=file_ids, file_names=names, **given)

    def run(self, drop: Drop, job_id: str = "T1:Ev1", workflow=ingest) -> None:
        """Hand the job in and wait for its end."""
        start_job(workflow, job_id, drop)
        wait_for(job_id)

    @property
    def texts(self) -> list[str]:
        return [message["text"] for message in self.slack.messages]

    def in_thread(self) -> list[dict]:
        return [message for message in self.slack.messages if message["thread_ts"]]

    def in_channel(self) -> list[dict]:
        return [message for message in self.slack.messages if not message["thread_ts"]]


def wait_for(job_id: str) -> None:
    DBOS.retrieve_workflow(job_id).get_result(polling_interval_sec=0.02)


@pytest.fixture
def office(tmp_path, file_server, isolated):
    url = f"sqlite:///{tmp_path}/laurel.db"
    upgrade(url)
    host = f"127.0.0.1:{file_server.server_port}"
    slack = FakeSlack(base_url=f"http://{host}/")
    database = open_database(url)
    deps = Deps(database, lambda team: slack, lambda: NOW, isolated, 50_000_000, frozenset({host}))
    start_engine(deps, executor_id="local")
    yield Office(slack, deps, file_server)
    stop_engine()
    database.close()
