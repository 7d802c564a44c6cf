"""`laurel demo`: the whole bot on a local workspace in the browser."""

from __future__ import annotations

import importlib.util
import shutil
import signal
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from bot.commands.failing import one_line_errors
from bot.errors import BadSettings
from bot.settings import load_settings

DEFAULT_PORT = 8765


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command("demo", help="Try the whole bot in your browser, on a local workspace: no Slack account, no tokens.")(
        demo
    )


def demo(
    port: Annotated[int, typer.Option(help="Where the page is served; 0 picks a free port.")] = DEFAULT_PORT,
    folder: Annotated[Path, typer.Option(help="Where the demo keeps its database; emptied at each start.")] = Path(
        ".laurel-demo"
    ),
) -> None:
    """Start the workspace and the bot, print the address, and stop both on Ctrl-C."""
    with one_line_errors():
        settings = load_settings(_env_file=None)
        if importlib.util.find_spec("nicegui") is None:
            raise BadSettings("the demo's page is not installed; use `make demo`, or install laurel[demo]")
        # Only the demo needs the page: the bot itself starts without it.
        from bot.local.demo import running_demo  # noqa: PLC0415

        signal.signal(signal.SIGTERM, _interrupt)
        _emptied(folder)
        with running_demo(folder.resolve(), port, settings.laurel_now) as running:
            typer.echo(
                f'\n  Laurel is ready: {running.url}\n\n  Press "Drop the sample data" there. Ctrl-C stops the demo.\n'
            )
            running.wait()


def _emptied(folder: Path) -> None:
    """An empty folder; refuses one that the demo did not make, so that a mistyped option deletes nothing."""
    mark = folder / ".laurel-demo"
    if folder.exists() and any(folder.iterdir()) and not mark.exists():
        raise BadSettings(f"--folder: {folder} is not empty and was not made by the demo; name another one")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    mark.touch()


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
