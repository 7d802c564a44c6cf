"""Courses under one name each, and which of them are certifications."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.columns import CERTIFICATION, COURSE, EXPIRES_ON
from analysis.course_names import course_key
from analysis.grouping import Mask, most_common
from analysis.policy import Certification, Policy
from analysis.spelling import Codes, TextIndex, by_name, most_common_spelling, raw_codes


@dataclass(frozen=True)
class Catalog:
    """Courses by name; a course's number is its place. ``rules``: number -> how the certification behaves.

    ``labels``: certification -> its short name, those of the policy first and in its order, then the others by name.
    """

    names: list[str]
    rules: dict[int, Certification]
    of_attempt: Codes
    labels: dict[str, str]

    def in_order(self, numbers: Codes) -> list[int]:
        """These courses as people see them listed: certifications in the order of the labels, then the others by name."""
        place = {name: at for at, name in enumerate(self.labels)}
        return sorted(numbers.tolist(), key=lambda at: (place.get(self.names[at], len(place)), at))

    @property
    def certifies(self) -> Mask:
        flags = np.zeros(len(self.names), dtype=bool)
        flags[list(self.rules)] = True
        return flags

    def number(self, name: str) -> int | None:
        """The number of a course by any name of its certification; None for one that is nowhere."""
        known = {course_key(spelling): at for at, rule in self.rules.items() for spelling in rule.names}
        return known.get(course_key(name))


def build_catalog(attempts: pd.DataFrame, policy: Policy) -> Catalog:
    """The courses of the attempts and of the policy, aliases under the certification's own name."""
    index = TextIndex(course_key)
    codes = index.codes(attempts[COURSE])
    shown = _shown_names(attempts[COURSE])
    declared = declared_certifications(policy)
    name_of = [_own_name(label, declared) or shown.get(label, label) for label in index.labels]
    certified = {rule.name: rule for rule in (*policy.certifications, *declared.values())}
    if not policy.certifications:
        certified = {**certified, **_named_by_export(attempts, codes, name_of), **certified}
    seen = {name_of[at] for at in np.unique(codes).tolist()}
    names = sorted(seen | set(certified), key=by_name)
    number = {name: at for at, name in enumerate(names)}
    of_label = np.array([number.get(name, -1) for name in name_of], dtype=np.int64)
    return Catalog(
        names=names,
        rules={number[name]: rule for name, rule in certified.items()},
        of_attempt=of_label[codes] if len(codes) else codes,
        labels={name: rule.label for name, rule in certified.items()},
    )


def declared_certifications(policy: Policy) -> dict[str, Certification]:
    """``course_key`` of a name -> certification, for all names of the policy; one that is only required still counts as declared."""
    known: dict[str, Certification] = {}
    for rule in policy.certifications:
        for name in rule.names:
            known.setdefault(course_key(name), rule)
    known.update({course_key(rule.name): rule for rule in policy.certifications})
    for requirement in policy.required:
        for name in requirement.any_of:
            known.setdefault(course_key(name), Certification(name))
    return known


def _own_name(label: str, declared: dict[str, Certification]) -> str | None:
    return declared[label].name if label in declared else None


def _shown_names(column: pd.Series) -> dict[str, str]:
    (codes,), spellings = raw_codes([column])
    counts = np.bincount(codes, minlength=len(spellings)).tolist()
    return most_common_spelling(zip(spellings, counts, strict=True), course_key)


def _named_by_export(attempts: pd.DataFrame, codes: Codes, name_of: list[str]) -> dict[str, Certification]:
    """Before anyone has set up a catalog: the courses for which the export names a certification or an expiry."""
    (certification,), spellings = raw_codes([attempts[CERTIFICATION]])
    told = (certification >= 0) | attempts[EXPIRES_ON].notna().to_numpy()
    courses = int(codes.max(initial=-1)) + 1
    usual = most_common(codes, certification, np.zeros(len(codes), dtype=np.int64), courses, spellings)
    short = [*spellings, None]
    named = {name_of[at]: Certification(name_of[at], short=short[usual[at]]) for at in np.unique(codes[told]).tolist()}
    return {name: named[name] for name in sorted(named, key=by_name)}
