"""Run every measurement."""

from __future__ import annotations

import argparse

from bench import acks, first_summary, reading


def main() -> None:
    """Print the tables; --small takes about a minute."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--small", action="store_true", help="sizes that CI can afford")
    parser.add_argument("--only", choices=("reading", "summary", "acks"), help="one table")
    asked = parser.parse_args()
    parts = {"reading": reading.main, "summary": first_summary.main, "acks": acks.main}
    for name, part in parts.items():
        if asked.only in (None, name):
            part(small=asked.small)


if __name__ == "__main__":
    main()
