import numpy as np
import pytest

from analysis.reading.matching.counting import counting_columns
from analysis.reading.matching.profile import profile
from analysis.reading.table import Table, encode
from tests.analysis.reading.exports import read_text


def counts(values, header: str = "No.") -> bool:
    column = encode(header, np.array([str(v) for v in values], dtype=object))
    table = Table("list.csv", (column,), np.arange(len(column.codes)))
    return bool(counting_columns(table, [profile(column)]))


@pytest.mark.parametrize(
    "values",
    [range(1, 30), [*range(1, 14), *range(1, 16)], [1, 2, 3, 5, 6, 7, 8, 10, 11, 12],
     [7, 3, 1, 9, 10, 2, 4, 8, 6, 5, 11, 12]],
)  # fmt: skip
def test_lines_are_counted_anew_for_each_sheet_and_in_any_order(values):
    assert counts(values)


@pytest.mark.parametrize(
    "values", [[71, 72, 80, 91, 95, 64, 88], [1, 1, 2, 1, 1, 3, 1, 2, 1, 1], ["a", "b", "c", "d", "e"]]
)
def test_scores_attempts_and_words_count_nothing(values):
    assert not counts(values)


def test_what_is_called_an_id_may_be_one_where_lines_are_in_another_order():
    assert counts([3, 1, 2, *range(4, 30)], "N°")
    assert not counts([12, 3, 1, 9, 10, 2, 4, 8, 6, 5, 11, 7], "ID")


@pytest.mark.parametrize("header", ["Lp.", "Ordnungszahl", "序号", "Nr", "#"])
def test_a_number_of_the_line_is_neither_score_nor_id(header):
    lines = "".join(f"{i},Ann{i} Lee,Safety,2025-03-{i:02},Passed\n" for i in range(1, 12))

    reading = read_text(f"{header},Name,Course,Completed On,Status\n{lines}")

    assert reading.frame is not None
    assert reading.frame["score"].isna().all()
    assert reading.frame["user_id"].isna().all()
    assert not reading.reading.questions


def test_a_number_of_a_certificate_is_no_score():
    lines = "".join(f"Ann{i} Lee,Safety,2025-03-{i:02},Passed,2025/{90 + i}\n" for i in range(1, 12))

    reading = read_text(f"Name,Course,Completed On,Status,Nr zaświadczenia\n{lines}")

    assert reading.frame is not None
    assert reading.frame["score"].isna().all()
