"""Logging: one line a record on stderr, with the level that LOG_LEVEL asks for."""

from __future__ import annotations

import logging

NOISY = ("slack_bolt", "slack_sdk", "apscheduler", "alembic", "dbos", "uvicorn.access", "httpx", "watchfiles")


def _says_something(record: logging.LogRecord) -> bool:
    """Bolt warns that SLACK_BOT_TOKEN in the environment is not used because it was given a client: the client has it."""
    return "`token` will be unused" not in record.getMessage()


def configure_logs(level: str) -> None:
    """Send Laurel's records to stderr; libraries speak only from WARNING up, unless DEBUG is asked for."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True)
    logging.getLogger("slack_bolt.App").addFilter(_says_something)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.DEBUG if level == "DEBUG" else logging.WARNING)
