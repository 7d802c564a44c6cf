"""`laurel report`: the analysis without Slack or a database, in the terminal or as JSON."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.clock import clock
from bot.commands.failing import one_line_errors
from bot.reporting.answers import parse_answers
from bot.reporting.asked import Asked, Wanted
from bot.settings import load_settings


def register(cli: typer.Typer) -> None:
    """Add the command."""
    cli.command(
        "report", help="Certification status of training exports: tables here, or JSON, CSV, charts and a workbook."
    )(report)


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
    answers: Annotated[
        list[str] | None,
        typer.Option(
            "--answer",
            metavar="KEY=VALUE",
            help="Answer a question, by the key that stands with it.",
            show_default=False,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON, nothing else.")] = False,
    records: Annotated[Path | None, typer.Option(metavar="OUT.csv", help="Write the normalised attempts.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Write charts and a workbook.")] = None,
) -> None:
    """Read the files, analyse them and show the report."""
    with one_line_errors():
        today = clock(load_settings().laurel_now)().astimezone().date()
        day = as_of.date() if as_of else today
        said = parse_answers(answers or ())
        asked = Asked(tuple(files), requirements, usage, roster, _name(customer), today, day, window, said)
        # pandas and the analysis take a second to import: only this command pays for them.
        from bot.reporting.giving import answer  # noqa: PLC0415

        answer(asked, Wanted(as_json, records, out))


def _name(customer: str | None) -> str | None:
    if customer is not None and not customer.strip():
        raise typer.BadParameter("is empty", param_hint="--customer")
    return customer.strip() if customer else None
