"""`laurel`, also `python -m bot`."""

from __future__ import annotations

from bot.cli import build_cli


def main() -> None:
    """Run the command line."""
    build_cli()()


if __name__ == "__main__":
    main()
