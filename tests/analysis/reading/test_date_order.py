from datetime import date

import numpy as np
import pytest

from analysis.reading.table import encode
from analysis.reading.values.date_columns import written_column
from analysis.reading.values.date_order import Orders, decide_orders


def orders_of(latest: date = date(2026, 1, 31), **columns: list[str]) -> Orders:
    """The orders of columns given by field, each with a header made of its field."""
    written = {
        field: written_column(
            encode(field.replace("_", " ").title(), np.array(cells, dtype=object)), date(1990, 1, 1), latest
        )
        for field, cells in columns.items()
    }
    return decide_orders(written)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["2025-03-04", "2025-12-25"], "ymd"),
        (["03/04/2025", "25/12/2025"], "dmy"),
        (["03/04/2025", "12/25/2025"], "mdy"),
        (["03/04/2025"] * 3 + ["31/04/2025", "25/12/2025"], "dmy"),
        (["05/05/2025"], "dmy"),
    ],
)
def test_the_rows_of_a_column_prove_its_order(cells, order):
    found = orders_of(completed_on=cells)

    assert found.orders == {"completed_on": order}
    assert found.questions == ()


def test_what_has_happened_cannot_be_in_the_future():
    found = orders_of(completed_on=["02/01/2026", "05/01/2026"])

    assert found.orders["completed_on"] == "dmy"


def test_two_columns_of_one_file_may_differ():
    found = orders_of(enrolled_on=["25/12/2024"], completed_on=["12/26/2024"])

    assert found.orders == {"enrolled_on": "dmy", "completed_on": "mdy"}


def test_events_come_in_order_and_decide_an_open_column():
    found = orders_of(
        enrolled_on=["2025-03-20", "2025-04-20", "2025-05-20"], completed_on=["01/04/2025", "02/05/2025", "03/06/2025"]
    )

    assert found.orders["completed_on"] == "dmy"
    assert found.questions == ()


def test_an_open_column_is_a_question_with_its_evidence():
    found = orders_of(due_on=["3/4/25"], enrolled_on=["25/01/2025"])

    (question,) = found.questions
    assert question.text == "Due On: 3/4/25: March 4 or April 3? Other columns of this file are day first."
    assert question.options == ("day first", "month first")
    assert (question.assumed, question.blocks) == ("day first", False)
    assert found.orders["due_on"] == "dmy"


def test_a_column_that_mixes_orders_evenly_is_a_question():
    found = orders_of(completed_on=["25/12/2024", "12/25/2024", "03/04/2024"])

    assert len(found.questions) == 1


def test_an_empty_column_has_no_order():
    assert orders_of(completed_on=["", "-"]).orders == {}
