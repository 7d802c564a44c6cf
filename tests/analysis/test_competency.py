"""Time to competency and the curve under it: the worked figures of the definitions, ties, and an exact half."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from analysis.policy import Certification
from analysis.report import build_report
from analysis.survival import estimate
from tests.factories import AS_OF, make_attempts, make_policy, make_roster

BASICS, API = Certification("Basics", valid_months=12), Certification("API")


def curve(pairs, horizons=(30, 60, 90)):
    days, happened = zip(*pairs, strict=True)
    return estimate(np.array(days), np.array(happened, dtype=bool), horizons)


def test_the_worked_curve():
    pairs = [(3, 1), (5, 0), (6, 1), (7, 1), (8, 0), (10, 1), (12, 1), (12, 0)]

    figure = curve(pairs, (6, 7, 10, 30))

    assert figure.median == 10
    assert {day: round(1 - share, 4) for day, share in figure.reached_by.items()} == {6: 0.7292, 7: 0.5833, 10: 0.3889}


def test_the_worked_curve_that_does_not_come_down_to_a_half():
    figure = curve([(5, 1), (7, 1), (9, 1), (12, 1), *[(30, 0)] * 6])

    assert figure.median is None
    assert figure.reached_by == {30: pytest.approx(0.4)}


@pytest.mark.parametrize("size", range(2, 60, 2))
def test_an_exact_half_is_the_median_whatever_floats_say(size):
    pairs = [(day, 1) for day in range(1, size // 2 + 1)] + [(day, 1) for day in range(500, 500 + size // 2)]

    assert curve(pairs).median == size // 2


def test_an_exact_half_of_two_unequal_steps():
    # 7/10 * 5/7 is a half; as floats it need not be.
    pairs = [(1, 1)] * 3 + [(2, 1)] * 2 + [(9, 0)] * 5

    assert curve(pairs).median == 2


def test_everybody_there_on_the_first_day():
    figure = curve([(0, 1), (0, 1)])

    assert (figure.median, figure.reached_by) == (0, {30: 1.0, 60: 1.0, 90: 1.0})


def report_of(*lines, roster=None, required=("Basics", "API")):
    policy = make_policy(BASICS, API, required={"*": list(required)})
    return build_report(make_attempts(*lines), customer="Acme", policy=policy, as_of=AS_OF, roster=roster)


def passed(course, enrolled_on, completed_on, **rest):
    return {"status": "passed", "course": course, "enrolled_on": enrolled_on, "completed_on": completed_on, **rest}


def test_the_clock_runs_from_the_first_enrolment_to_the_day_all_is_held():
    figure = report_of(
        passed("Basics", "2025-01-01", "2025-01-11"), passed("API", "2025-01-05", "2025-02-10")
    ).competency

    assert (figure.median_days, figure.learners, figure.censored) == (40, 1, 0)


def test_all_must_be_held_at_once():
    figure = report_of(
        passed("Basics", "2023-01-01", "2023-01-11"),  # until 2024-01-11
        passed("API", "2024-03-01", "2024-03-02"),
        passed("Basics", "2024-05-01", "2024-05-15", attempt=2),
    ).competency

    assert figure.median_days == 500


def test_who_is_not_there_yet_is_censored_today_or_when_they_left():
    line = {"status": "in_progress", "course": "API", "enrolled_on": "2026-01-01"}
    roster = make_roster({"email": "ana@acme.example", "left_on": "2026-01-11"})

    today, left = report_of(line).competency, report_of(line, roster=roster).competency

    assert (today.median_days, today.censored, today.longest_days) == (None, 1, 29)
    assert left.longest_days == 10


def test_competent_before_the_start_is_zero_days():
    roster = make_roster({"email": "ana@acme.example", "start_date": "2025-06-01"})

    figure = report_of(passed("Basics", "2025-05-01", "2025-05-02"), roster=roster, required=["Basics"]).competency

    assert figure.median_days == 0


def test_a_completion_before_its_enrolment_starts_no_clock():
    report = report_of(passed("Basics", "2025-05-09", "2025-05-02"), required=["Basics"])

    assert report.competency is None
    assert "dated enrolment" in report.competency_unavailable
    assert report.status["certified"].users == 1


def test_each_role_has_its_own_figure():
    report = report_of(
        passed("Basics", "2025-05-01", "2025-05-02", roles="Admin"),
        passed("Basics", "2025-05-01", "2025-05-06", roles="Admin; User", email="bo@acme.example"),
        required=["Basics"],
    )

    assert {role: figure.learners for role, figure in report.competency_by_role.items()} == {"Admin": 2, "User": 1}
    assert report.competency_by_role["User"].median_days == 5


def test_without_requirements_it_says_so():
    assert (
        "Nothing is required"
        in report_of(passed("Basics", "2025-05-01", "2025-05-02"), required=()).competency_unavailable
    )


def test_a_report_without_such_figures_does_not_load_scipys_statistics():
    program = (
        "import sys, datetime\n"
        "from analysis.report import build_report\n"
        "from tests.factories import make_attempts, make_policy\n"
        "attempts = make_attempts({'status': 'passed'})\n"
        "build_report(attempts, customer='A', policy=make_policy(), as_of=datetime.date(2026, 1, 30))\n"
        "sys.exit('scipy.stats' in sys.modules)\n"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[2]).returncode == 0
