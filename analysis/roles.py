"""Which roles each learner holds, under the names that the policy gives them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.columns import ROLES
from analysis.grouping import distinct, spread
from analysis.learners import Learners
from analysis.policy import EVERYONE, Policy
from analysis.row_columns import spans_of
from analysis.spelling import Codes, by_name, fold, most_common_spelling, raw_codes


@dataclass(frozen=True)
class Roles:
    """``names`` by name; ``learner`` and ``role`` are distinct pairs, by learner then role."""

    names: list[str]
    learner: Codes
    role: Codes

    def learners_with(self, role: str) -> Codes:
        """The learners who hold a role, none for a role that nobody holds."""
        return self.learner[self.role == self.names.index(role)] if role in self.names else self.learner[:0]

    def of_each(self, learners: Codes) -> list[tuple[str, ...]]:
        """The role names of each of these learners, by name."""
        first, end = np.searchsorted(self.learner, learners), np.searchsorted(self.learner, learners, side="right")
        names = [self.names[at] for at in self.role[spread(first, end)].tolist()]
        return [tuple(names[start:stop]) for start, stop in spans_of((end - first).tolist())]


def assign_roles(attempts: pd.DataFrame, roster: pd.DataFrame, learners: Learners, policy: Policy) -> Roles:
    """The roles of every learner from all their lines, spelling variants and plurals under the policy's name."""
    codes, cells = raw_codes([attempts[ROLES], roster[ROLES]])
    owner = np.concatenate([learners.of_attempt, learners.of_roster])
    cell = np.concatenate(codes)
    told = (owner >= 0) & (cell >= 0)
    counts = np.bincount(cell[told], minlength=len(cells))
    spelled = canonical_names(cells, counts.tolist(), policy)
    names = sorted(set(spelled.values()), key=by_name)
    in_cell = [sorted({names.index(spelled[fold(part)]) for part in _parts(text)}) for text in cells]
    pair = distinct(owner[told] * max(len(cells), 1) + cell[told])
    return _expand(pair // max(len(cells), 1), pair % max(len(cells), 1), in_cell, names)


def _expand(learner: Codes, cell: Codes, in_cell: list[list[int]], names: list[str]) -> Roles:
    size = np.array([len(roles) for roles in in_cell], dtype=np.int64)
    flat = np.array([role for roles in in_cell for role in roles], dtype=np.int64)
    first = np.cumsum(size) - size
    repeats = size[cell]
    role = flat[spread(first[cell], first[cell] + repeats)]
    pair = distinct(np.repeat(learner, repeats) * max(len(names), 1) + role)
    return Roles(names, pair // max(len(names), 1), pair % max(len(names), 1))


def canonical_names(cells: list[str], counts: list[int], policy: Policy) -> dict[str, str]:
    """Folded role -> the name to show: the policy's for its names, aliases and plurals, else the spelling seen most."""
    seen = [(part, count) for text, count in zip(cells, counts, strict=True) for part in _parts(text)]
    known = policy_role_names(policy)
    return {folded: role_name(folded, known) or spelling for folded, spelling in most_common_spelling(seen).items()}


def role_name(text: str, policy_names: dict[str, str]) -> str | None:
    """The policy's name for a role as somebody wrote it, in singular or plural; None for a role that it does not know."""
    folded = fold(text)
    for form in (folded, *_singulars(folded), *_plurals(folded)):
        if form in policy_names:
            return policy_names[form]
    return None


def policy_role_names(policy: Policy) -> dict[str, str]:
    """Folded name or alias -> the policy's own name for the role; a name wins over another role's alias."""
    required = [requirement.role for requirement in policy.required if requirement.role != EVERYONE]
    names = {fold(alias): role.name for role in policy.roles for alias in role.aliases}
    declared = {fold(role.name): role.name for role in policy.roles}
    return {**{fold(name): names.get(fold(name), name) for name in required}, **names, **declared}


def _singulars(text: str) -> Iterator[str]:
    if text.endswith("ies"):
        yield text[:-3] + "y"
    if text.endswith("es"):
        yield text[:-2]
    if text.endswith("s"):
        yield text[:-1]


def _plurals(text: str) -> Iterator[str]:
    yield text + "s"
    yield text + "es"
    if text.endswith("y"):
        yield text[:-1] + "ies"


def _parts(cell: str) -> list[str]:
    parts = (part.strip() for part in cell.split(";"))
    return [part for part in parts if part and part != EVERYONE]
