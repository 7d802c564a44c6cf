"""`laurel report`: the analysis without Slack or a database, in the terminal or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from analysis.reading.result import UnreadableFile
from analysis.report_json import report_document
from bot.clock import clock
from bot.commands.report_output import write_records, write_results
from bot.commands.reporting import Asked, Outcome, analyse
from bot.errors import BadSettings
from bot.settings import load_settings
from bot.terminal.import_lines import import_parts
from bot.terminal.listing import line
from bot.terminal.report_tables import report_parts
from bot.terminal.watching import watching

PIPED_WIDTH: Final = 120
"""Columns where no terminal tells its own."""


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command(
        "report", help="Certification status of training exports: tables here, or JSON, CSV, charts and a workbook."
    )(report)


@dataclass(frozen=True)
class Wanted:
    """What to give besides the tables."""

    as_json: bool
    records: Path | None
    out: Path | None


# The options of contract.md; typer reads them from the parameters, so they cannot be gathered in a value.
def report(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Training exports: csv, xlsx, xls, ods.", show_default=False)
    ],
    requirements: Annotated[
        Path | None, typer.Option(metavar="F", help="Who must hold what: yaml, csv or xlsx.")
    ] = None,
    usage: Annotated[Path | None, typer.Option(metavar="F", help="Product usage by learner.")] = None,
    roster: Annotated[Path | None, typer.Option(metavar="F", help="All learners, with roles.")] = None,
    customer: Annotated[
        str | None, typer.Option(metavar="NAME", help="Whose data it is; of several, which one.")
    ] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option(metavar="DATE", formats=["%Y-%m-%d"], help="Figures as of this day [default: today]."),
    ] = None,
    window: Annotated[
        int, typer.Option(metavar="DAYS", min=0, max=3660, help="How far ahead to look for expiring certifications.")
    ] = 30,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON, nothing else.")] = False,
    records: Annotated[Path | None, typer.Option(metavar="OUT.csv", help="Write the normalised attempts.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Write charts and a workbook.")] = None,
) -> None:
    """Read the files, analyse them and show the report."""
    with _refusals():
        today = clock(load_settings().laurel_now)().astimezone().date()
        asked = Asked(
            tuple(files), requirements, usage, roster, _name(customer), today, as_of.date() if as_of else today, window
        )
        _give(_analysed(asked), Wanted(as_json, records, out))


def _name(customer: str | None) -> str | None:
    if customer is not None and not customer.strip():
        raise typer.BadParameter("is empty", param_hint="--customer")
    return customer.strip() if customer else None


def _analysed(asked: Asked) -> Outcome:
    with watching(Console(stderr=True)) as watch:
        return analyse(asked, watch)


def _give(outcome: Outcome, wanted: Wanted) -> None:
    written = []
    if wanted.records:
        write_records(wanted.records, outcome.imported)
        written.append(wanted.records)
    if wanted.out:
        written += write_results(wanted.out, outcome.reports)
    if wanted.as_json:
        typer.echo(_document(outcome))
    else:
        _print(outcome, written)


def _document(outcome: Outcome) -> str:
    document = report_document(outcome.imported, [report for report, _ in outcome.reports], outcome.as_of)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)


def _print(outcome: Outcome, written: list[Path]) -> None:
    console = _console()
    for part in import_parts(outcome.imported.rows, outcome.imported.files):
        console.print(part)
    for customer, _ in outcome.reports:
        for part in report_parts(customer):
            console.print(part)
    for path in written:
        console.print(line(f"Written: {path}"))


def _console() -> Console:
    """Plain where it is piped; what comes from files is never markup, emoji codes or something to colour."""
    console = Console(markup=False, emoji=False, highlight=False)
    return console if console.is_terminal else Console(markup=False, emoji=False, highlight=False, width=PIPED_WIDTH)


@contextmanager
def _refusals() -> Iterator[None]:
    """What the person can mend becomes one line on stderr and exit status 1."""
    try:
        yield
    except (UnreadableFile, BadSettings) as error:
        _refuse(str(error))
    except OSError as error:
        _refuse(f"{error.filename or 'file'}: {error.strerror or error}")


def _refuse(why: str) -> None:
    typer.echo(f"laurel: {line(why).plain}", err=True)
    raise typer.Exit(1) from None
