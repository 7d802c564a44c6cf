"""The course over a table may stand beside its label or below it."""

import pytest

from analysis.reading.shaping.source_names import titled_course


@pytest.mark.parametrize(
    "above",
    [
        [["Course: Fire Safety"]],
        [["Course", "Fire Safety"]],
        [["Course", "Course ID"], ["Fire Safety", "418-553"]],
    ],
)
def test_a_course_is_told_by_its_label(above):
    assert titled_course(above) == "Fire Safety"
