"""What is known not to read right yet: kept so that it is seen, and so that nothing joins it unseen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from tests.quality.samples import DATA

_KNOWN: Final = json.loads((DATA / "exports" / "not_read_yet.json").read_text("utf-8"))
SAMPLES: Final[Mapping[str, str]] = _KNOWN["samples"]
"""Corpus and name of a sample -> what is wrong with its reading."""
CHANGES: Final[Mapping[str, list[str]]] = _KNOWN["changes"]
"""Corpus and name of a sample -> the kinds of change that are read wrong in silence."""
