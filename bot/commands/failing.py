"""How a command fails: one line on stderr that says what and where, and exit status 1."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from bot.errors import OperatorError


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn the errors that an operator can mend into one line; anything else stays a traceback."""
    try:
        yield
    except OperatorError as error:
        typer.echo(f"laurel: {error}", err=True)
        raise typer.Exit(1) from None
