"""Whether the bot can do its work right now."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from storage.db import Database


def database_problem(database: Database) -> str | None:
    """What is wrong with the database, in a sentence, or None."""
    try:
        with database.engine.connect() as connection:
            connection.execute(text("select 1"))
    except SQLAlchemyError as error:
        return f"The database does not answer ({type(error).__name__})."
    return None
