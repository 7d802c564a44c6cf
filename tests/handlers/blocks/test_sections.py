"""What each section says when the figures are not those of the transcript."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.results import Adoption, Behind, Competency, LevelUsage, Recommendation, RoleGap, Share, Spearman
from handlers.blocks.limits import lay_out
from handlers.blocks.sections.adoption import build_adoption
from handlers.blocks.sections.behind import build_behind
from handlers.blocks.sections.competency import build_competency, median
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.sections.expiring import build_expiring
from handlers.blocks.sections.gaps import build_gaps
from handlers.blocks.sections.recommended import build_recommended
from handlers.blocks.summary import build_summary
from tests.handlers.blocks.reports import HOSTILE, REF
from tests.handlers.blocks.slack_limits import assert_message, words
from tests.report_factory import BASIC, make_course, make_expiring, make_gap, make_report

NATIVE = Drawing()
TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=120))
ADOPTION = make_report().adoption


def test_every_learner_of_high_priority_counts_once_in_the_role_that_asks():
    asked = make_gap("Ann", roles=("User",), missing=(BASIC,))
    unasked = make_gap("Bo", roles=("User",), missing=("Unasked",))

    said = words(build_gaps(make_report(gaps=(make_gap("Tom Brown"), asked, unasked)), NATIVE).blocks)

    assert "1 Admin without Admin Certification" in said
    assert "1 user without Basic Fundamentals" in said
    assert "Those who administer the product have elevated permissions but incomplete training" in said


def test_gaps_of_no_high_priority_need_no_such_line():
    assert "High Priority" not in words(build_gaps(make_report(gaps=(make_gap(priority="low"),)), NATIVE).blocks)


def test_more_groups_of_high_priority_than_lines_are_counted():
    roles = tuple(RoleGap(f"Role {number}", BASIC, 1, 0, 0, 1) for number in range(7))
    gaps = tuple(make_gap(f"L{number}", roles=(f"Role {number}",), missing=(BASIC,)) for number in range(7))

    said = words(build_gaps(make_report(gaps=gaps, role_gaps=roles), NATIVE).blocks)

    assert "and 2 more groups: Export Report has all" in said


def test_no_gaps_and_no_requirements_are_two_things():
    assert "Nobody lacks a certification that is required" in build_gaps(make_report(gaps=()), NATIVE).text
    assert "No requirements are set up" in build_gaps(make_report(gaps=(), role_gaps=()), NATIVE).text


def test_what_has_lapsed_is_said_beside_what_will():
    report = make_report(expired=(make_expiring("Ann", expires_on=None),), in_grace=(make_expiring("Bo"),), expiring=())

    said = words(build_expiring(report, NATIVE).blocks)

    assert "Nothing expires in the next 30 days." in said
    assert "Already expired: 1 certification: Ann (Admin Cert, –)." in said
    assert "In grace, neither current nor expired: 1 certification: Bo (Admin Cert, Feb 15)." in said


def test_more_expiring_than_words_have_room_for_are_counted():
    report = make_report(expiring=tuple(make_expiring(f"L{number}") for number in range(5)))

    assert build_expiring(report, NATIVE).text.endswith("; and 2 more.")


@pytest.mark.parametrize(
    ("adoption", "said"),
    [
        (ADOPTION, "Fully certified users have 2.5x the usage score of users not certified (64 and 7 users)."),
        (Adoption(ADOPTION.levels, None, Spearman(0.5, 0.01, (0.2, 0.7), 40)), "goes with higher usage."),
        (Adoption(ADOPTION.levels, None, Spearman(-0.5, 0.01, (-0.7, -0.2), 40)), "goes with lower usage."),
        (Adoption(ADOPTION.levels, None, Spearman(0.1, 0.4, (-0.2, 0.4), 40)), "No clear association"),
        (Adoption(ADOPTION.levels, spearman_unavailable="only 9 learners"), "No correlation coefficient: only 9 learners."),
        (Adoption(ADOPTION.levels), "No correlation coefficient: not computable."),
        (Adoption(ADOPTION.levels, None, Spearman(0.5, 0.042, (0.1, 0.8), 12, early_signal=True)), "Early signal: Spearman's rho 0.50"),
        (Adoption(ADOPTION.levels, None, Spearman(0.5, 0.042, (0.1, 0.8), 12)), "p = 0.042, n = 12 users"),
        (Adoption((LevelUsage("Partial", 3, 2, None, None),)), "2 users without usage figures left out."),
        (Adoption(), "Too few users with usage figures to compare the levels."),
        (Adoption(unavailable="No usage file was given."), "No usage file was given."),
    ],
)  # fmt: skip
def test_adoption_says_no_more_than_the_figures_carry(adoption: Adoption, said: str):
    section = build_adoption(make_report(adoption=adoption), NATIVE)

    assert said in words(section.blocks)
    assert ("not proof that training causes adoption" in words(section.blocks)) == (adoption.unavailable is None)


def test_without_figures_there_is_no_adoption_chart():
    section = build_adoption(make_report(adoption=Adoption((LevelUsage("Partial", 3, 0, 50.0, None),))), NATIVE)

    assert "data_visualization" not in [block["type"] for block in section.blocks]
    assert "usage 50/100" in section.text


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Competency(41, (33, 58), 89, 25, {30: 0.31}), "Median 41 days (95% interval 33 to 58 days, 89 users, 25 of them not there yet)."),
        (Competency(52, (38, None), 8, 0, {}), "Median 52 days (95% interval from 38 days up, 8 users)."),
        (Competency(None, (None, None), 5, 5, {}, 12.0), "Median not reached yet: more than 12 days (5 users, 5 of them not there yet)."),
        (Competency(None, (None, None), 5, 5, {}), "Median not reached yet (5 users, 5 of them not there yet)."),
        (Competency(3, (None, 9), 5, 0, {}), "Median 3 days (95% interval – to 9 days, 5 users)."),
    ],
)  # fmt: skip
def test_time_to_competency_in_words(figure: Competency, said: str):
    assert said in words(build_competency(make_report(competency=figure)).blocks)


def test_competent_shares_are_in_the_order_of_the_days():
    figure = Competency(41, (33, 58), 89, 25, {90: 0.805, 30: 0.31})

    assert "Competent by day 30: 31%, day 90: 81%." in words(build_competency(make_report(competency=figure)).blocks)


def test_competency_of_many_roles_is_cut_and_counted():
    figure = make_report().competency_by_role["Admin"]

    section = build_competency(make_report(competency_by_role={f"Role {number}": figure for number in range(13)}))

    assert "...and 3 more roles: Export Report has all" in words(section.blocks)
    assert median(figure) == "Median 52 days"


def test_competency_without_roles_has_no_list():
    section = build_competency(make_report(competency_by_role={}))

    assert "Admins" not in words(section.blocks)


def test_a_long_list_of_those_behind_shows_the_first_ten():
    behind = tuple(Behind(f"l{n}", None, None, f"Learner {n}", BASIC, "past its due date") for n in range(35))

    section = build_behind(make_report(behind=behind), NATIVE)

    assert "...and 25 more: Export Report has all 35." in words(section.blocks)
    assert section.text.endswith("; and 32 more.")


def test_what_cannot_be_computed_says_why():
    section = build_competency(make_report(competency=None, competency_unavailable=None))

    assert "It cannot be computed from this data." in section.text


def test_more_recommendations_than_fit_are_counted():
    many = tuple(Recommendation(f"Do {n}", "low", "why. Impact: much", "act", ()) for n in range(14))

    said = words(build_recommended(make_report(recommendations=many)).blocks)

    assert "...and 9 more: Export Report has all." in said
    assert "Impact: much" in said.splitlines()


def test_recommendations_that_fill_a_message_are_cut_before_it_is_full():
    many = tuple(Recommendation('"' * 300, "high", '"' * 900, '"' * 900, (), '"' * 900) for _ in range(10))

    section = build_recommended(make_report(recommendations=many))

    assert_message(lay_out([section])[0])
    assert "more: Export Report has all." in words(section.blocks)


@settings(max_examples=40, deadline=None, database=None)
@given(st.lists(TEXT, min_size=1, max_size=20), st.sampled_from([None, {}, {"status": "F0123456789"}]))
def test_no_names_make_a_summary_that_slack_refuses(names: list[str], pictures: dict[str, str] | None):
    report = make_report(
        name=names[0],
        status={"certified": Share(len(names), 100)},
        courses_table=tuple(make_course(title, pass_rate_pct=None) for title in names),
        gaps=tuple(make_gap(title, roles=tuple(names[:3]), missing=tuple(names)) for title in names * 10),
        expiring=tuple(make_expiring(title, course=title) for title in names * 10),
        labels=dict(zip(names, reversed(names), strict=True)),
        recommendations=tuple(Recommendation(title, "high", title, title, (), title) for title in names),
        notes=tuple(names),
        adoption=Adoption(unavailable=names[0]),
    )

    for message in build_summary(report, REF, pictures=pictures):
        assert_message(message)
        assert "<!" not in message.text
