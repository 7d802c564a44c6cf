"""Adoption beside certification: levels, the ratio and its limits, and the correlation of the worked figures."""

import numpy as np
import pytest

from analysis.correlation import correlate
from analysis.policy import Certification
from analysis.report import build_report
from tests.factories import AS_OF, make_attempts, make_policy, make_usage

Y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19]
X = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51]


def test_the_worked_correlation():
    found, why = correlate(np.array(X, dtype=float), np.array(Y, dtype=float))

    assert why is None
    assert (found.rho, found.n) == (pytest.approx(0.86996, abs=5e-6), 15)
    assert found.ci == (pytest.approx(0.5841, abs=5e-5), pytest.approx(0.9638, abs=5e-5))
    assert found.early_signal


@pytest.mark.parametrize(("n", "early"), [(10, True), (29, True), (30, False)])
def test_10_to_29_learners_are_an_early_signal(n, early):
    found, _ = correlate(np.arange(n, dtype=float), np.arange(n, dtype=float) % 7)

    assert found.early_signal is early


def test_fewer_than_10_learners_make_no_coefficient():
    found, why = correlate(np.arange(9.0), np.arange(9.0))

    assert found is None
    assert "at least 10 learners" in why


def test_a_constant_column_makes_no_coefficient():
    found, why = correlate(np.ones(12), np.arange(12.0))

    assert found is None
    assert "the same for all 12 learners" in why


def test_perfect_agreement_has_an_interval_without_nan():
    found, _ = correlate(np.arange(12.0), np.arange(12.0))

    assert (found.rho, found.ci) == (1.0, (1.0, 1.0))


def report_of(certified: int, without: int, usage):
    lines = [
        {"email": f"c{at}@acme.example", "status": "passed", "enrolled_on": "2025-12-01", "completed_on": "2025-12-02"}
        for at in range(certified)
    ]
    lines += [{"email": f"n{at}@acme.example", "status": "not_started"} for at in range(without)]
    policy = make_policy(Certification("Basics"), required={"*": ["Basics"]})
    return build_report(make_attempts(*lines), customer="Acme", policy=policy, as_of=AS_OF, usage=usage).adoption


def used(email, score=None, **rest):
    return {"email": f"{email}@acme.example", "usage_score": score, **rest}


@pytest.mark.parametrize(("each", "ratio"), [(5, 2.5), (4, None)])
def test_a_ratio_needs_5_learners_in_both_groups(each, ratio):
    usage = make_usage(*[used(f"c{at}", 85) for at in range(each)], *[used(f"n{at}", 34) for at in range(each)])

    assert report_of(each, each, usage).ratio == ratio


def test_a_ratio_never_rests_on_a_base_of_zero():
    usage = make_usage(*[used(f"c{at}", 85) for at in range(5)], *[used(f"n{at}", 0) for at in range(5)])

    assert report_of(5, 5, usage).ratio is None


def test_learners_without_a_usage_figure_are_counted_apart():
    usage = make_usage(used("C0", 80, feature_adoption_pct=50), used("stranger", 10))

    full, partial, none = report_of(2, 1, usage).levels

    assert (full.users, full.without_usage, full.usage_score, full.feature_adoption_pct) == (1, 1, 80, 50)
    assert (partial.users, partial.usage_score) == (0, None)
    assert (none.users, none.without_usage) == (0, 1)


def test_of_several_usage_lines_the_latest_counts():
    usage = make_usage(used("c0", 10, last_seen="2026-01-01"), used("c0", 90, last_seen="2026-01-02"))

    assert report_of(1, 0, usage).levels[0].usage_score == 90


def test_without_a_usage_file_it_says_so():
    assert report_of(1, 0, None).unavailable == "No usage file was given."
    assert "Nobody in the usage file" in report_of(1, 0, make_usage(used("stranger", 10))).unavailable
