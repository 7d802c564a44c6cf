"""Files of one layout have one fingerprint; and a platform is named only where its signs are all there."""

from __future__ import annotations

import numpy as np

from analysis.reading.matching.fingerprint import fingerprint
from analysis.reading.matching.platforms import platform_of
from analysis.reading.shaping.shaped import Shaped
from analysis.reading.table import Column, Table


def shaped(*headers: str) -> Shaped:
    columns = tuple(Column(h, np.zeros(1, dtype=np.int64), ["x"]) for h in headers)
    return Shaped(Table("a.csv", columns, np.array([2], dtype=np.int64)))


def test_order_case_and_white_space_make_no_other_layout():
    assert fingerprint(shaped("E-mail", "Course Name")) == fingerprint(shaped(" course_name", "E-MAIL"))


def test_another_header_makes_another_layout():
    assert fingerprint(shaped("E-mail", "Course")) != fingerprint(shaped("E-mail", "Course", "Status"))


def test_a_platform_is_known_by_all_its_signs():
    assert platform_of(["Signed up", "Latest activity", "% complete"]) == "Skilljar"
    assert platform_of(["Signed up", "Latest activity"]) is None


def test_signs_of_two_platforms_name_none():
    assert platform_of(["Signed up", "Latest activity", "% complete", "Visitor ID", "Account ID"]) is None
