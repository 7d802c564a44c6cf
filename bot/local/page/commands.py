"""Which slash commands the composer offers for what has been typed so far."""

from collections.abc import Sequence

from bot.local.state import Command


def split_command(text: str) -> tuple[str, str] | None:
    """(command, the rest) of a text that starts with a slash; None for any other text."""
    words = text.strip()
    if not words.startswith("/") or len(words) < 2:
        return None
    command, _, rest = words.partition(" ")
    return command, rest.strip()


def matching_commands(text: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that begin with what was typed; once a space is typed, only the command that stands before it."""
    if not text.startswith("/") or "\n" in text:
        return []
    typed, space, _ = text.partition(" ")
    if space:
        return [command for command in commands if command.command == typed]
    return [command for command in commands if command.command.startswith(typed.lower())]


def is_complete(text: str, commands: Sequence[Command]) -> bool:
    """Whether Enter would send this text: it names a command in full, or is no command at all."""
    typed = text.partition(" ")[0]
    return not text.startswith("/") or any(command.command == typed for command in commands)
