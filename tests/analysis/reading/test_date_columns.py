"""What stands in a column of dates for no date at all."""

from datetime import date

import numpy as np
import pytest

from analysis.reading.table import encode
from analysis.reading.values.date_columns import LATEST, written_column


def _missing(header: str, *cells: str) -> list[bool]:
    column = encode(header, np.array(cells, dtype=object))
    written = written_column(column, date(1990, 1, 1), LATEST)
    return written.missing[written.codes].tolist()


def test_another_language_s_abbreviation_on_one_line_of_an_english_column_is_no_empty_cell():
    assert _missing("activated_at", "2025-03-09T08:56:25Z", "n.d.", "2025-04-01T08:56:25Z") == [False, False, False]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Data completamento", ("09/03/2025", "n.d.")),
        ("activated_at", ("n.d.", "n.d.")),
        ("Completed On", ("-", "n/a")),
    ],
)
def test_words_for_nothing_are_empty_cells(header, cells):
    assert _missing(header, *cells)[1]
