"""Columns headed by a status, with yes and no or a day in their cells."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.columns import STATUSES
from analysis.reading.table import encode
from analysis.reading.values.flag_columns import flag_columns, with_flags
from analysis.reading.values.header_status import header_status
from analysis.reading.values.status_column import CODE, NONE
from tests.analysis.reading.shaping.reading import read_shape, told

FLAGS = ("withdrawn", "waived", "failed", "passed", "completed", "in_progress", "not_started", "revoked")
WORDS = [*STATUSES, None]


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("Removed From Program", "withdrawn"), ("isWithdrawn", "withdrawn"), ("Withdrawn (Y/N)", "withdrawn"),
        ("unenrolled_at", "withdrawn"),
        ("Has been cancelled", "withdrawn"), ("Storniert", "withdrawn"), ("Annulé", "withdrawn"), ("Cancelado em", "withdrawn"),
        ("Ritirato", "withdrawn"), ("Отменено", "withdrawn"), ("キャンセル", "withdrawn"), ("취소", "withdrawn"), ("已取消", "withdrawn"),
        ("Exempt", "waived"), ("Befreit", "waived"), ("Dispensé", "waived"), ("Isento", "waived"), ("免除", "waived"),
        ("Nicht bestanden", "failed"), ("No superado", "failed"), ("revoked_at", "revoked"), ("Course complete?", "completed"),
        ("Status", None), ("Completion", None), ("Free Trial", None), ("Fire Safety", None),
    ],
)  # fmt: skip
def test_a_header_that_is_a_status_is_known_in_any_language(header, status):
    assert header_status(header) == status


def test_one_column_for_each_status_tells_the_status_of_each_line():
    reading = read_shape(
        "Name,Email,Course,Not Started,In Progress,Completed,Passed,Failed,Withdrawn,Completed On",
        "A B,a@x.example,Fire,Yes,No,No,No,No,No,",
        "C D,c@x.example,Fire,No,Yes,No,No,No,No,",
        "E F,e@x.example,Fire,No,No,Yes,No,No,No,2025-03-01",
        "G H,g@x.example,Fire,No,No,Yes,Yes,No,No,2025-03-02",
        "I J,i@x.example,Fire,No,No,Yes,No,Yes,No,2025-03-02",
        "K L,k@x.example,Fire,No,Yes,No,No,No,Yes,",
    )

    assert [s for _, _, s in told(reading)] == [
        "not_started",
        "in_progress",
        "completed",
        "passed",
        "failed",
        "withdrawn",
    ]


def test_a_day_of_revoking_or_leaving_says_so_and_completed_things_stay_completed():
    reading = read_shape(
        "user,email,course,enrolled_at,completed_at,revoked_at,unenrolled_at",
        "A B,a@x.example,Fire,2025-01-01,2025-02-01,2025-03-01,",
        "C D,c@x.example,Fire,2025-01-01,,,2025-04-01",
        "E F,e@x.example,Fire,2025-01-01,2025-02-05,,",
    )

    assert [s for _, _, s in told(reading)] == ["revoked", "withdrawn", "completed"]


def test_columns_of_yes_and_no_at_the_end_of_a_table_are_no_legend():
    reading = read_shape(
        "Name,Email,Course,Completed,Completed On,Exempt,Cancelled",
        "A B,a@x.example,Fire,Yes,2025-03-01,No,No",
        "C D,c@x.example,Fire,No,,Yes,No",
        "E F,e@x.example,Fire,No,,No,Yes",
    )

    assert [s for _, _, s in told(reading)] == ["completed", "waived", "withdrawn"]
    assert any("Cancelled: yes is read as withdrawn" in w for w in reading.reading.warnings)


@pytest.mark.parametrize("header", ["Active", "Archived", "Approved", "Suspended"])
def test_what_may_be_about_an_account_or_a_course_flags_nothing(header):
    column = encode(header, np.array(["Yes", "No"], dtype=object))

    assert flag_columns([column], many=True) == []


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.booleans()), min_size=1), st.sampled_from(FLAGS))
def test_a_flag_changes_no_line_on_which_it_is_not_set_and_takes_no_completion_away(lines, flag):
    codes = np.array([CODE.get(word, NONE) for word, _ in lines], dtype=np.int64)
    column = encode(flag, np.array(["Yes" if said else "No" for _, said in lines], dtype=object))

    after = with_flags(codes, [(flag, column)])

    for (word, said), code in zip(lines, after.tolist(), strict=True):
        kept = not said or (
            word in ("completed", "passed", "expired") and flag in ("withdrawn", "waived", "in_progress", "not_started")
        )
        assert code == (CODE.get(word, NONE) if kept else code)
        assert not said or word is not None or code == CODE[flag]
