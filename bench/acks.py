"""How fast a slash command is acked, idle and while a large file is analysed, beside a bare Bolt app in the same run."""

from __future__ import annotations

import http.client
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from bench.exports import export
from bench.first_summary import CHANNEL, PERSON, summaries
from bench.timing import percentile
from bot.local.bot_process import BotProcess
from bot.local.options import WorkspaceOptions
from bot.local.sample_files import SAMPLE_DAY
from bot.local.serving import free_port
from bot.local.workspace import LocalWorkspace

CALLS, SMALL_CALLS = 300, 60
ROWS, SMALL_ROWS = 1_000_000, 50_000
PAUSE_SECONDS = 0.02
FORM = {
    "command": "/cert-help",
    "text": "",
    "team_id": "T0LAUREL",
    "user_id": PERSON,
    "channel_id": CHANNEL,
    "trigger_id": "1.2.x",
}


def main(*, small: bool) -> None:
    """Print p50 and p99 in ms of both apps, taken in turn, and the ratio of the p99s."""
    rows, calls = (SMALL_ROWS, SMALL_CALLS) if small else (ROWS, CALLS)
    options = WorkspaceOptions()
    with (
        tempfile.TemporaryDirectory() as folder,
        LocalWorkspace(options).serve() as workspace,
        bare(workspace) as port,
        BotProcess(workspace, Path(folder), {"LAUREL_NOW": str(SAMPLE_DAY), "MAX_UPLOAD_MB": "500"}).running() as bot,
    ):
        print("\nack of a slash command in ms, the bare Bolt app and Laurel in turn")
        print(f"{'':>34} {'bare p50':>9} {'p99':>6} {'laurel p50':>11} {'p99':>6} {'p99 ratio':>10}")
        secret = options.signing_secret
        report("idle", in_turn(port, bot.port, secret, lambda taken: taken < calls))
        workspace.post(
            PERSON,
            CHANNEL,
            "Track certifications",
            files=[("large.csv", export(rows).to_csv(index=False).encode())],
            wait=False,
        )
        busy = in_turn(port, bot.port, secret, lambda _: summaries(workspace) == 0)
        report(f"while {rows:,} rows are analysed", busy)
        print(f"{'':>34} {len(busy[0])} calls each over {len(busy[0]) and busy[2]:.0f} s, from the drop to the summary")


def report(name: str, taken: tuple[list[float], list[float], float]) -> None:
    """One line of the table."""
    bare_times, laurel_times, _ = taken
    a50, a99 = percentile(bare_times, 0.5), percentile(bare_times, 0.99)
    b50, b99 = percentile(laurel_times, 0.5), percentile(laurel_times, 0.99)
    print(f"{name:>34} {a50:>9.1f} {a99:>6.1f} {b50:>11.1f} {b99:>6.1f} {b99 / a99:>10.2f}")


def in_turn(bare_port: int, laurel_port: int, secret: str, going) -> tuple[list[float], list[float], float]:
    """Seconds of each call to the one and to the other, alternating, and of the whole."""
    times: dict[int, list[float]] = {bare_port: [], laurel_port: []}
    connections = {port: http.client.HTTPConnection("127.0.0.1", port, timeout=10) for port in times}
    begun = time.perf_counter()
    while going(len(times[bare_port])):
        for port, connection in connections.items():
            times[port].append(one_call(connection, secret))
            time.sleep(PAUSE_SECONDS)
    for connection in connections.values():
        connection.close()
    return times[bare_port], times[laurel_port], time.perf_counter() - begun


def one_call(connection: http.client.HTTPConnection, secret: str) -> float:
    """Seconds until the ack of one signed slash command; a response_url that nobody serves keeps the answer out of the measure."""
    body, moment = urlencode(FORM), str(int(time.time()))
    signature = SignatureVerifier(secret).generate_signature(timestamp=moment, body=body)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": moment,
        "X-Slack-Signature": signature or "",
    }
    begun = time.perf_counter()
    connection.request("POST", "/slack/events", body, headers)
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 200, answer.status
    return time.perf_counter() - begun


@contextmanager
def bare(workspace: LocalWorkspace):
    """The bare app in a process of its own; yields its port."""
    port, options = free_port(), workspace.options
    arguments = [str(port), options.signing_secret, workspace.api_url, options.bot_token]
    process = subprocess.Popen([sys.executable, "-m", "bench.bare_bolt", *arguments])
    try:
        wait_for_port(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def wait_for_port(port: int) -> None:
    """Return once something answers there."""
    for _ in range(200):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
            connection.request("GET", "/readyz")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"nothing answers on port {port}")
