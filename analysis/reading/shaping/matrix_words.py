"""Words in the name of a file or sheet, or in the lines above a table, that make it a matrix: courses or skills across, people down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analysis.reading.shaping.cells import kind_of, plain_points, values_seen
from analysis.reading.table import Column, Table
from analysis.reading.words import phrase, visible

_MATRIX: Final = re.compile(
    r"\b(?:matrix\w*|matrices|matriz|matrizes|matrice|matrici|matrica\w*|matrika|matrices|matriisi\w*|macierz\w*|matris\w*|matrise\w*|"
    r"matrica|matrix|μητρωο|πινακας δεξιοτητων|матриц\w*|\w*(?:matrix|matrise|matris|matriisi)|"
    r"skills? (?:grid|chart|inventory|overview|map)|training grid|competenc\w+ (?:grid|chart|map)|polyvalen\w+|flexi\w*matri\w*)\b"
    r"|マトリクス|マトリックス|スキルマップ|力量表|力量管理|矩阵|矩陣|技能表|매트릭스|역량표|مصفوفة|מטריצ|ma trận|ma tran",
)
_LEVELS: Final = frozenset("0123456")
_FEWEST: Final = 3
_NEARLY_ALL: Final = 0.9


def is_matrix(table: Table) -> bool:
    """Whether the file, the sheet or a line above calls the table a matrix."""
    above = (c for line in table.above[:3] for c in line[:2])
    return any(_MATRIX.search(phrase(text)) for text in (table.name.rpartition(".")[0], table.sheet or "", *above))


def holds_levels(columns: Sequence[Column]) -> bool:
    """Whether three or more columns hold nothing but a few whole numbers from 0 on, with more than yes and no among them."""
    seen = [(visible(v), n) for c in columns for v, n in values_seen(c) if kind_of(v) != "nothing"]
    told = sum(n for v, n in seen if v in _LEVELS)
    beyond = any(v in _LEVELS and v > "1" for v, _ in seen)
    numbers = all(v in _LEVELS for v, _ in seen if plain_points(v) is not None)
    return len(columns) >= _FEWEST and beyond and numbers and told >= _NEARLY_ALL * sum(n for _, n in seen)
