"""What an operator can mend: each is one line that says what and where."""

from __future__ import annotations


class OperatorError(Exception):
    """The bot cannot start or go on. ``str(error)`` is the line."""


class BadSettings(OperatorError):
    """A setting is missing or malformed."""


class SlackRefused(OperatorError):
    """Slack does not let us in, or cannot be reached."""


class MigrationDue(OperatorError):
    """The database has an older schema and this process may not change it."""
