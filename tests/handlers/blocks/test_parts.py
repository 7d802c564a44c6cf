"""Tables, charts, names and the laying out of sections, each on its own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.blocks.charts import Bars, bar_chart
from handlers.blocks.limits import Section, lay_out
from handlers.blocks.names import administers, person, role_group, role_members, short
from handlers.blocks.parts import bold, bullets, italic, name, paragraph, rich
from handlers.blocks.sections.drawing import Drawing
from handlers.blocks.tables import Figure, Table, table_blocks
from tests.handlers.blocks.reports import HOSTILE
from tests.handlers.blocks.slack_limits import assert_chart, assert_data_table, words
from tests.report_factory import ADMIN, BASIC, make_learner, make_report

NATIVE = Drawing()
TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=400))
PLAIN = Drawing(native=False)


def test_a_table_within_the_limits_is_whole():
    (block,) = table_blocks(
        Table.of("Learners", ("Name", "Score"), range(3), lambda n: (f"L{n}", Figure(n, f"{n}%"))), native=True
    )

    assert_data_table(block)
    assert [[cell["text"] for cell in row] for row in block["rows"]] == [
        ["Name", "Score"],
        ["L0", "0%"],
        ["L1", "1%"],
        ["L2", "2%"],
    ]
    assert block["rows"][3][1] == {"type": "raw_number", "value": 2, "text": "2%"}


@pytest.mark.parametrize("native", [True, False])
def test_a_table_too_long_is_cut_with_a_line_that_counts_the_rest(native: bool):
    table = Table.of("Learners", ("Name",), range(250), lambda n: (f"Learner {n}",))

    block, note = table_blocks(table, native=native)

    shown = words(block).count("Learner ")
    assert 0 < shown <= 100
    assert words(note) == f"...and {250 - shown} more: Export Report has all 250."


def test_aligned_text_lines_up_with_wide_and_combining_characters():
    table = Table.of(
        "T", ("Name", "Role", "Days"), [("王小明", "x"), ("e\u0301", "yy"), ("plain", "z")], lambda row: (*row, "1")
    )

    lines = words(table_blocks(table, native=False)[0]).splitlines()

    assert lines == ["Name    Role  Days", "------  ----  ----", "王小明  x     1", "é       yy    1", "plain   z     1"] or lines == [
        "Name    Role  Days", "------  ----  ----", "王小明  x     1", "e\u0301       yy    1", "plain   z     1",
    ]  # fmt: skip


def test_a_long_cell_of_aligned_text_is_cut_to_its_column():
    table = Table.of("T", ("Name", "Why"), [("n" * 50, "w" * 50)], lambda row: row)

    assert words(table_blocks(table, native=False)[0]).splitlines()[-1] == "n" * 29 + "...  " + "w" * 50


def test_chart_labels_that_collide_after_the_cut_are_told_apart():
    names = tuple(f"Introduction to the product, part {number}" for number in range(3))

    chart = bar_chart(Bars("Courses", names, {"Users": (1, 2, 3)}, "Course", "Users"))

    assert_chart(chart)
    assert chart["chart"]["axis_config"]["categories"] == [
        "Introduction to t...",
        "Introduction t... 2",
        "Introduction t... 3",
    ]


@given(st.lists(TEXT, min_size=1, max_size=30))
@settings(max_examples=50, deadline=None, database=None)
def test_any_labels_make_a_chart(names: list[str]):
    assert_chart(bar_chart(Bars("T", tuple(names), {"Users": tuple(range(len(names)))}, "x", "y")))


def test_people_go_by_name_then_e_mail_then_user_id():
    assert person(make_learner("Sarah Chen")) == "Sarah Chen"
    assert person(make_learner(name=" ", email="a@b.example")) == "a@b.example"
    assert person(make_learner(name="", email=None, user_id="u-7")) == "u-7"
    assert person(make_learner(name="", email=None)) == "–"


def test_certifications_go_by_their_short_names():
    report = make_report()

    assert short(report, ADMIN) == "Admin Cert"
    assert short(report, f"{ADMIN} or {BASIC}") == "Admin Cert or Basic"
    assert short(report, "War or Peace") == "War or Peace"


def test_roles_are_counted_in_words():
    assert (role_members("Admin", 1), role_members("Admin", 2)) == ("1 Admin", "2 Admins")
    assert (role_members("*", 1), role_members("*", 7)) == ("1 user", "7 users")
    assert (role_group("*"), role_group("Power User")) == ("All Users", "Power Users")


@pytest.mark.parametrize(
    ("role", "may"),
    [("Admin", True), ("IT Administrator", True), ("Account owner", True), ("Administrative", False), ("User", False)],
)
def test_a_role_that_administers_is_told_by_its_name(role: str, may: bool):
    assert administers(role) is may


def test_a_section_without_blocks_leaves_no_message():
    assert lay_out([]) == ()


def test_sections_stay_whole_and_in_order():
    sections = [Section(f"s{number}", tuple(rich(paragraph("x" * 900)) for _ in range(5))) for number in range(4)]

    messages = lay_out(sections)

    assert [message.text for message in messages] == ["s0\n\ns1", "s2\n\ns3"]


def test_empty_spans_are_left_out():
    assert paragraph("a", "", italic("b"), bold("c"))["elements"] == [
        {"type": "text", "text": "a"},
        {"type": "text", "text": "b", "style": {"italic": True}},
        {"type": "text", "text": "c", "style": {"bold": True}},
    ]
    assert bullets([["a"]], ordered=True)["style"] == "ordered"
    assert name("x" * 100) == "x" * 77 + "..."
