"""A table with a line an attempt, and what turning it into one has settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.reading.result import Shape
from analysis.reading.table import Table


@dataclass(frozen=True, eq=False)
class Shaped:
    """``fixed``: field -> place of its column, where the shape itself says so; these columns are not matched again.

    ``named``: whether the cells themselves said that they are courses ("Course: Safety").
    """

    table: Table
    shape: Shape = "long"
    fixed: Mapping[str, int] = field(default_factory=dict)
    named: bool = False
