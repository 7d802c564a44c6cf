"""The analysis that was asked for, shown and written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console

from analysis.json_text import json_pieces
from analysis.reading.result import UnreadableFile
from analysis.report_json import report_document
from bot.reporting.analysing import Outcome, analyse
from bot.reporting.asked import Asked, Wanted
from bot.reporting.recording import write_records
from bot.terminal.listing import line
from bot.terminal.watching import watching


def answer(asked: Asked, wanted: Wanted) -> None:
    """Read, analyse, show and write. Exits with 1 and one line on stderr where an input cannot be taken."""
    with _refusals():
        outcome = _analysed(asked)
        _give(outcome, wanted)
        if outcome.unanswered:
            raise UnreadableFile(outcome.unanswered)


def _analysed(asked: Asked) -> Outcome:
    with watching(Console(stderr=True)) as watch:
        return analyse(asked, watch)


def _give(outcome: Outcome, wanted: Wanted) -> None:
    written = _write_files(outcome, wanted)
    if wanted.as_json:
        _write_json(outcome)
        return
    # The tables share their wording with the messages in Slack, whose imports JSON need not wait for.
    from bot.reporting.showing import show  # noqa: PLC0415

    show(outcome, written)


def _write_files(outcome: Outcome, wanted: Wanted) -> list[Path]:
    written: list[Path] = []
    if outcome.unanswered:
        return written
    if wanted.records:
        write_records(wanted.records, outcome.imported)
        written.append(wanted.records)
    if wanted.out:
        from bot.reporting.output import write_results  # noqa: PLC0415 openpyxl takes a quarter of a second to import

        written += write_results(wanted.out, outcome.reports)
    return written


def _write_json(outcome: Outcome) -> None:
    """In pieces as they are made: the whole text of a million rows would take more memory than their report."""
    document = report_document(outcome.imported, [report for report, _ in outcome.reports], outcome.as_of)
    out = typer.get_text_stream("stdout")
    out.writelines(json_pieces(document))
    out.write("\n")


@contextmanager
def _refusals() -> Iterator[None]:
    """What the person can mend becomes one line on stderr and exit status 1."""
    try:
        yield
    except UnreadableFile as error:
        _refuse(str(error))
    except OSError as error:
        _refuse(f"{error.filename or 'file'}: {error.strerror or error}")


def _refuse(why: str) -> None:
    typer.echo(f"laurel: {line(why).plain}", err=True)
    raise typer.Exit(1) from None
