"""What a button carries, and that no two names are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers import ids
from handlers.ids import ImportRef, ReportRef

ROW_IDS = st.integers(min_value=1, max_value=2**63 - 1)


@given(ROW_IDS, ROW_IDS)
def test_a_reference_survives_the_button(report_id: int, customer_id: int):
    ref = ReportRef(report_id, customer_id)

    assert ReportRef.unpack(ref.pack()) == ref
    assert len(ref.pack()) <= ids.BUTTON_VALUE_CHARS


@pytest.mark.parametrize(
    "value",
    [
        None, "", "x", "null", "[]", "1", "{}", '{"report":1}', '{"report":"1","customer":2}', '{"report":0,"customer":2}',
        '{"report":true,"customer":2}', '{"report":1.0,"customer":2}', '{"report":1,"customer":-2}',
        '{"report":1,"customer":9223372036854775808}', "[" * 1_900, '{"report":1,"customer":2}' + " " * 2_000,
    ],
)  # fmt: skip
def test_a_value_that_is_not_ours_means_nothing(value: str | None):
    assert ReportRef.unpack(value) is None


@given(st.text())
def test_no_text_breaks_the_unpacking(value: str):
    ReportRef.unpack(value)


@given(st.text(min_size=1, max_size=200), ROW_IDS)
def test_a_reference_to_an_import_survives_the_button(work_id: str, customer_id: int):
    ref = ImportRef(work_id, customer_id)

    assert ImportRef.unpack(ref.pack()) == ref


@pytest.mark.parametrize(
    "value", [None, "", "[]", '{"work":1,"customer":2}', '{"work":"","customer":2}', '{"work":"j","customer":0}']
)
def test_a_value_that_is_no_import_means_nothing(value: str | None):
    assert ImportRef.unpack(value) is None


def test_every_name_is_used_once():
    names = [value for key, value in vars(ids).items() if key.isupper() and isinstance(value, str)]

    assert len(names) == len(set(names))
    assert all(len(name) <= 255 for name in names)
