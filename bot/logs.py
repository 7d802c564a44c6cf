"""Logging: one line a record on stderr, with the level that LOG_LEVEL asks for."""

from __future__ import annotations

import logging

NOISY = ("slack_bolt", "slack_sdk", "apscheduler", "alembic", "dbos", "uvicorn.access", "httpx", "watchfiles")


def configure_logs(level: str) -> None:
    """Send Laurel's records to stderr; libraries speak only from WARNING up, unless DEBUG is asked for."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.DEBUG if level == "DEBUG" else logging.WARNING)
