import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.opening.printed_text import to_delimited
from tests.analysis.reading.opening.tables import lines_of, open_text
from tests.analysis.reading.opening.test_fill_down import HEADER, full_lines, text_of

LINES = full_lines()


def widths(rows) -> list[int]:
    return [max(len(r[j]) for r in rows) for j in range(len(rows[0]))]


def padded(row, sizes, link: str) -> str:
    return link.join(c.ljust(w) for c, w in zip(row, sizes, strict=True))


def framed(rows) -> str:
    sizes = widths(rows)
    rule = "+" + "+".join("-" * (w + 2) for w in sizes) + "+"
    body = [f"| {padded(r, sizes, ' | ')} |" for r in rows]
    return "\n".join([rule, body[0], rule, *body[1:], rule, f"{len(rows) - 1} rows in set (0.00 sec)", ""])


def drawn(rows) -> str:
    signs = str.maketrans({"|": "│", "-": "─", "+": "┼"})
    return "\n".join(line.translate(signs) if line[:1] in "|+" else line for line in framed(rows).split("\n")[:-2])


def psql(rows) -> str:
    sizes = widths(rows)
    rule = "-" + "-+-".join("-" * w for w in sizes) + "-"
    return "\n".join(
        [" " + padded(rows[0], sizes, " | "), rule, *(" " + padded(r, sizes, " | ") for r in rows[1:]), "(9 rows)", ""]
    )


def markdown(rows) -> str:
    sizes = widths(rows)
    body = [f"| {padded(r, sizes, ' | ')} |" for r in rows]
    return "\n".join(
        ["# Training", "", body[0], "|" + "|".join(":" + "-" * w + ":" for w in sizes) + "|", *body[1:], ""]
    )


def ruled(rows, gap: str = " ") -> str:
    sizes = widths(rows)
    return "\n".join(
        [padded(rows[0], sizes, gap), gap.join("-" * w for w in sizes), *(padded(r, sizes, gap) for r in rows[1:]), ""]
    )


def lined_up(rows) -> str:
    sizes = widths(rows)
    return "\n".join(padded(r, sizes, "  ").rstrip() for r in rows) + "\n"


PRINTS = [framed, drawn, psql, markdown, ruled, lined_up]


@pytest.mark.parametrize("printed", PRINTS)
def test_a_printed_table_is_read_like_a_csv(printed):
    table = open_text(printed([HEADER, *LINES]))

    assert table.headers == tuple(HEADER)
    assert lines_of(table) == LINES


@pytest.mark.parametrize("printed", [framed, psql, ruled, lined_up])
def test_row_numbers_are_those_of_the_printed_lines(printed):
    text = printed([HEADER, *LINES])

    table = open_text(text)

    assert "ann0" in text.split("\n")[int(table.rows[0]) - 1]


def test_a_title_and_a_count_around_the_columns_are_no_rows():
    text = "TRAINING STATUS BY EMPLOYEE, JANUARY\n\n" + ruled([HEADER, *LINES], "  ") + "\n(9 rows affected)\n"

    assert lines_of(open_text(text)) == LINES


@pytest.mark.parametrize(
    "text",
    [
        text_of([HEADER, *LINES]),
        text_of([HEADER, *LINES]).replace(",", ";  "),
        text_of([HEADER, *LINES]).replace(",", "|"),
        text_of([HEADER, *LINES]).replace(",", "\t"),
        "Name\nAnn  Lee\nBo  Ray\n",
        "",
    ],
)
def test_other_texts_are_left_as_they_are(text):
    assert to_delimited(text.encode()) == text.encode()


@settings(deadline=None, max_examples=40)
@given(st.text('|+-= \n\t"aB2', max_size=200))
def test_no_line_is_lost_or_made(text):
    assert to_delimited(text.encode()).count(b"\n") == text.count("\n")
