import pytest

from analysis.lazy_rows import LazyRows
from analysis.report import build_report
from analysis.report_snapshot import UnknownSnapshot, dump_report, load_report
from tests.conftest import ACME
from tests.factories import AS_OF, acme_attempts, acme_policy, acme_usage, make_attempts, make_policy
from tests.report_factory import make_report


def test_a_report_comes_back_as_it_was():
    report = build_report(
        acme_attempts(ACME), customer="Acme Corp", policy=acme_policy(ACME), as_of=AS_OF, usage=acme_usage(ACME)
    )

    back = load_report(dump_report(report))

    assert back == report
    assert back.competency.competent_by == report.competency.competent_by


def test_a_report_of_nobody_comes_back_as_it_was():
    report = build_report(make_attempts(), customer="Empty Ltd", policy=make_policy(), as_of=AS_OF)

    assert load_report(dump_report(report)) == report


@pytest.mark.parametrize("text", ["", "{}", "[1]", "null", '{"version": 99, "report": []}'])
def test_what_is_no_snapshot_is_refused(text):
    with pytest.raises(UnknownSnapshot):
        load_report(text)


def test_a_long_list_comes_back_without_a_value_for_each_row():
    report = build_report(
        acme_attempts(ACME), customer="Acme Corp", policy=acme_policy(ACME), as_of=AS_OF, usage=acme_usage(ACME)
    )

    learners = load_report(dump_report(report)).learners

    assert isinstance(learners, LazyRows)
    assert learners[7:9] == report.learners[7:9]
    assert learners[-1].held == report.learners[-1].held


def test_a_snapshot_of_the_first_version_is_still_read():
    report = make_report()
    text = dump_report(report).replace('"version":2', '"version":1')

    assert load_report(text) == report
