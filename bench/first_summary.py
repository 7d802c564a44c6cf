"""From the drop to the complete summary in the local workspace, over HTTP, with the bot in a process of its own."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.exports import export
from bot.local.bot_process import BotProcess
from bot.local.options import WorkspaceOptions
from bot.local.sample_files import SAMPLE_DAY, sample_files
from bot.local.workspace import LocalWorkspace
from handlers import ids

CASES = {
    "the sample: 234 rows, with usage and requirements": None,
    "500 rows": 500,
    "10,000 rows": 10_000,
    "100,000 rows": 100_000,
}
SMALL = tuple(CASES)[:2]
CHANNEL, PERSON = "C0ACME", "U0SAM"


def main(*, small: bool) -> None:
    """Print the seconds of each case, once cold (a bot that has just started) and once warm."""
    print("\nfrom the drop to the complete summary in the channel (seconds; the limit is 30 for 500 records)")
    print(f"{'':>50} {'cold':>6} {'warm':>6}")
    for name in SMALL if small else CASES:
        files = (
            [("export.csv", export(CASES[name]).to_csv(index=False).encode())]
            if CASES[name]
            else sample_files(SAMPLE_DAY)
        )
        with running_bot() as workspace:
            cold, warm = drop_to_summary(workspace, files), drop_to_summary(workspace, files)
        print(f"{name:>50} {cold:>6.2f} {warm:>6.2f}")


@contextmanager
def running_bot() -> Iterator[LocalWorkspace]:
    """A workspace with a fresh bot whose clock stands on the sample's day."""
    settings = {"LAUREL_NOW": str(SAMPLE_DAY), "MAX_UPLOAD_MB": "500"}
    with (
        tempfile.TemporaryDirectory() as folder,
        LocalWorkspace(WorkspaceOptions()).serve() as workspace,
        BotProcess(workspace, Path(folder), settings).running(),
    ):
        yield workspace


def drop_to_summary(workspace: LocalWorkspace, files: object) -> float:
    """Seconds until the message with the four buttons is in the thread."""
    before = summaries(workspace)
    begun = time.perf_counter()
    workspace.post(PERSON, CHANNEL, "Track certifications from this training data", files=files)  # type: ignore[arg-type]
    workspace.wait_for(lambda ws: summaries(ws) > before, timeout=300)
    return time.perf_counter() - begun


def summaries(workspace: LocalWorkspace) -> int:
    """How many complete summaries stand in the channel's threads: the last message of each has the buttons."""
    threads = (workspace.thread(CHANNEL, message.ts) for message in workspace.messages(CHANNEL))
    return sum(
        block.get("block_id") == ids.SUMMARY_ACTIONS
        for thread in threads
        for message in thread
        for block in message.blocks
    )
