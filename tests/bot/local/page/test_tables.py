"""Tables: sorting by what a cell means, and pages."""

from hypothesis import given
from hypothesis import strategies as st

from bot.local.page.reader import Reader
from bot.local.page.tables import Order, table_grid
from tests.bot.local.page.kitchen_sink import DATA_TABLE

READER = Reader()


def texts(rows):
    return [row[0].html for row in rows]


def text_table(*rows):
    return {"type": "table", "rows": [[{"type": "raw_text", "text": text} for text in row] for row in rows]}


def test_a_data_table_turns_page_by_page():
    grid = table_grid(DATA_TABLE, READER)

    assert grid.pages == 2
    assert texts(grid.page(0, Order())) == ["Basic Fundamentals", "Admin Certification", "Advanced Features"]
    assert texts(grid.page(1, Order())) == ["API Integration", "Reporting Mastery"]


def test_numbers_are_sorted_as_numbers():
    grid = table_grid(DATA_TABLE, READER)

    assert texts(grid.page(0, Order().pressed(1))) == ["API Integration", "Admin Certification", "Reporting Mastery"]
    assert texts(grid.page(0, Order().pressed(1).pressed(1)))[0] == "Basic Fundamentals"


def test_a_third_press_brings_back_the_first_order():
    assert Order().pressed(2).pressed(2).pressed(2) == Order()


def test_a_press_on_another_column_starts_upwards():
    assert Order(1, descending=True).pressed(2) == Order(2)


def test_columns_of_numbers_stand_on_the_right():
    assert table_grid(DATA_TABLE, READER).aligns == ("left", "right", "right")


def test_a_plain_table_shows_all_rows_and_follows_its_settings():
    block = text_table(("User", "Days"), *(("Ana", "1"),) * 30) | {"column_settings": [None, {"align": "center"}]}

    grid = table_grid(block, READER)

    assert (len(grid.page(0, Order())), grid.pages, grid.aligns) == (30, 1, ("left", "center"))


def test_short_rows_are_padded():
    grid = table_grid(text_table(("a", "b", "c"), ("1",)), READER)

    assert [cell.html for cell in grid.rows[0]] == ["1", "", ""]


def test_a_table_without_rows_is_empty():
    assert table_grid({"type": "table", "rows": []}, READER).rows == ()


@given(st.text(max_size=40))
def test_a_cell_is_never_markup(text):
    cell = table_grid(text_table(("head",), (text,)), READER).rows[0][0]

    assert "<" not in cell.html
    assert '"' not in cell.html
