"""The sample data that the demo offers: one customer's training report, product usage and requirements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from importlib import resources

SAMPLE_DAY = date(2026, 1, 30)
"""The day on which the sample reads like the transcript of the product's specification."""

NAMES = ("acme_training_report.csv", "acme_product_usage.csv", "requirements.yaml")
ISO_DAY = re.compile(rb"\b\d{4}-\d{2}-\d{2}\b")


def sample_files(today: date) -> Sequence[tuple[str, bytes]]:
    """The files as (name, content), every date moved so that they are as fresh ``today`` as they were on SAMPLE_DAY."""
    folder = resources.files("bot.local") / "sample"
    return [(name, moved((folder / name).read_bytes(), today - SAMPLE_DAY)) for name in NAMES]


def moved(content: bytes, by: timedelta) -> bytes:
    """``content`` with each ISO date in it moved by so many days."""
    return ISO_DAY.sub(lambda found: str(date.fromisoformat(found[0].decode()) + by).encode(), content)
