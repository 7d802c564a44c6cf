"""A header of three lines: over the groups stand their categories, or the names of columns that reach down through all three."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from analysis.reading.opening.group_row import groups_over


def with_third_row(
    top: Sequence[str], headers: Sequence[str], groups: Sequence[str], spans: Mapping[int, int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Headers and groups with what a line over them adds: a name where a column has neither, a category where one group comes twice."""
    named = tuple(
        over.strip() if not header.strip() and not group else header
        for over, header, group in zip(top, headers, groups, strict=True)
    )
    _, categories = groups_over(top, [g or h for g, h in zip(groups, named, strict=True)], spans)
    runs = [run for run, _ in groupby(zip(groups, categories, strict=True)) if run[0]]
    again = {g for g, _ in runs if sum(other == g for other, _ in runs) > 1}
    return named, tuple(
        f"{group} ({category})" if group in again and category else group
        for group, category in zip(groups, categories, strict=True)
    )
