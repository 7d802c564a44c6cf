"""Columns and fields paired with the highest total."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.optimize import linear_sum_assignment

from analysis.reading.matching.pairing import best_pairs

SCORES = st.tuples(st.integers(0, 6), st.integers(1, 6)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=st.sampled_from([0.0, 0.5, 0.6, 0.75, 0.9, 1.0]))
)


@given(SCORES)
def test_no_pairing_has_a_higher_total(scores: np.ndarray) -> None:
    pairs = best_pairs(scores)

    rows, columns = linear_sum_assignment(scores, maximize=True)
    assert sum(scores[p] for p in pairs) == pytest.approx(scores[rows, columns].sum())
    assert len({r for r, _ in pairs}) == len({c for _, c in pairs}) == len(pairs)
    assert all(scores[p] > 0 for p in pairs)


def test_two_rows_that_want_one_column_share_out_what_there_is() -> None:
    assert best_pairs(np.array([[1.0, 0.8], [0.9, 0.0]])) == [(0, 1), (1, 0)]
