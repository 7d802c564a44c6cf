"""The command line: one module of bot.commands per command, imported here so that --help lists them all."""

from __future__ import annotations

import typer

from bot.commands import demo, doctor, migrate, report, run, worker

ABOUT = """Laurel turns a training export into certification status, gaps and next steps, in Slack.

New here? `laurel demo` opens the whole bot on a local workspace in your browser: no Slack account needed."""


def build_cli() -> typer.Typer:
    """The commands of contract.md."""
    cli = typer.Typer(help=ABOUT, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    for command in (demo, run, report, worker, migrate, doctor):
        command.register(cli)
    return cli
