"""What each chart says, before it is drawn."""

from dataclasses import replace

from analysis.charts.adoption import build_adoption_chart
from analysis.charts.chart import alt_of
from analysis.charts.courses import MAX_COURSES, build_courses_chart
from analysis.charts.picture import MAX_ALT
from analysis.charts.status import build_status_chart
from analysis.results import Adoption, LevelUsage, Share
from tests.report_factory import make_course, make_empty_report, make_report


def texts(chart):
    return [(group.label, [bar.text for bar in group.bars]) for group in chart.groups]


def test_status_chart_says_the_finding_and_each_count_with_its_percentage():
    chart = build_status_chart(make_report())

    assert chart.title == "64 of 89 are certified (72%)"
    assert texts(chart) == [("Certified", ["64 (72%)"]), ("In progress", ["13 (15%)"]), ("Not started", ["12 (13%)"])]
    assert [bar.share for group in chart.groups for bar in group.bars] == [64 / 89, 13 / 89, 12 / 89]
    assert chart.notes == ()


def test_learners_with_nothing_assigned_are_told_apart():
    status = {**make_report().status, "no_requirement": Share(3, None)}

    chart = build_status_chart(make_report(status=status))

    assert chart.notes == ("3 more have nothing assigned and are not counted here.",)
    assert chart.title.startswith("64 of 89")


def test_one_certified_learner_is_singular():
    status = {
        "certified": Share(1, 50),
        "in_progress": Share(1, 50),
        "not_started": Share(0, 0),
        "no_requirement": Share(1, None),
    }

    chart = build_status_chart(make_report(status=status))

    assert chart.title == "1 of 2 is certified (50%)"
    assert chart.notes == ("1 more has nothing assigned and is not counted here.",)


def test_a_report_without_figures_has_no_charts():
    report = make_empty_report()

    assert build_status_chart(report) is None
    assert build_courses_chart(report) is None
    assert build_adoption_chart(report) is None


def test_courses_chart_names_the_certification_furthest_from_complete():
    chart = build_courses_chart(make_report())

    assert chart.title == "Lowest completion: Reporting Mastery, 18 of 30 (60%)"
    assert texts(chart)[0] == ("Reporting Mastery · certification", ["18 of 30 (60%)"])
    assert texts(chart)[4] == ("Basic Fundamentals · certification", ["82 of 89 (92%)"])
    assert texts(chart)[5][0] == "Release Highlights"
    assert len(chart.groups) == 12


def test_of_sixty_courses_the_furthest_from_complete_are_drawn_and_the_rest_counted():
    courses = tuple(
        make_course(f"Course {number:02d}", enrolled=100, completed=number, completed_pct=number)
        for number in range(60)
    )

    chart = build_courses_chart(make_report(courses_table=courses))

    assert [group.label for group in chart.groups] == [f"Course {number:02d}" for number in range(MAX_COURSES)]
    assert chart.notes == ("48 more courses are not drawn; the course table has them all.",)


def test_courses_that_all_have_completed_are_good_news():
    course = make_course(certification=False, enrolled=3, completed=3, completed_pct=100)

    assert (
        build_courses_chart(make_report(courses_table=(course,))).title
        == "Every course is completed by all who enrolled"
    )


def test_a_single_course_is_not_called_the_lowest():
    chart = build_courses_chart(make_report(courses_table=(make_course(),)))

    assert chart.title == "Basic Fundamentals: 82 of 89 (92%) completed"
    assert chart.groups[0].label == "Basic Fundamentals"


def test_a_course_without_enrolments_is_not_drawn():
    empty = make_course("Nobody yet", enrolled=0, completed=0, completed_pct=None)

    assert build_courses_chart(make_report(courses_table=(empty,))) is None


def test_adoption_chart_shows_both_figures_of_each_level_and_the_caution():
    chart = build_adoption_chart(make_report())

    assert chart.title == "Usage of the fully certified is 2.5x that of the not certified"
    assert texts(chart) == [
        ("Fully Certified · 64 learners", ["usage 85/100", "features 78%"]),
        ("Partial · 18 learners", ["usage 62/100", "features 52%"]),
        ("Not Certified · 7 learners", ["usage 34/100", "features 28%"]),
    ]
    assert chart.notes == ("A correlation over 89 learners: no proof that one causes the other.",)


def test_without_a_ratio_the_title_gives_the_means():
    chart = build_adoption_chart(make_report(adoption=replace(make_report().adoption, ratio=None)))

    assert chart.title == "Mean usage score: Fully Certified 85, Partial 62, Not Certified 34"


def test_levels_without_usage_figures_are_left_out_and_counted():
    levels = (LevelUsage("Fully Certified", 1, 2, 250.5, None), LevelUsage("Not Certified", 0, 4, None, None))

    chart = build_adoption_chart(make_report(adoption=Adoption(levels=levels)))

    assert texts(chart) == [("Fully Certified · 1 learner", ["usage 251"])]
    assert chart.groups[0].bars[0].share == 1.0
    assert chart.notes == (
        "A correlation over 1 learner: no proof that one causes the other.",
        "6 without usage figures are left out.",
    )


def test_feature_adoption_alone_is_enough_for_a_chart():
    levels = (LevelUsage("Partial", 2, 1, None, 40.0),)

    chart = build_adoption_chart(make_report(adoption=Adoption(levels=levels)))

    assert chart.title == "Feature adoption by certification level"
    assert texts(chart) == [("Partial · 2 learners", ["features 40%"])]


def test_alt_text_has_the_figures():
    alt = build_status_chart(make_report()).alt

    assert (
        alt
        == "Acme Corp: 64 of 89 are certified (72%). Certified: 64 (72%). In progress: 13 (15%). Not started: 12 (13%)."
    )


def test_a_long_alt_text_ends_at_a_sentence_and_says_how_many_are_left_out():
    alt = alt_of("Title", [f"Sentence {number} of forty letters or more of text." for number in range(60)])

    assert len(alt) <= MAX_ALT
    assert alt.endswith(" more.")


def test_a_hostile_name_cannot_fill_the_alt_text():
    alt = alt_of("x" * 5000, ["y" * 5000, "z"])

    assert len(alt) <= MAX_ALT
    assert alt.endswith("And 2 more.")
