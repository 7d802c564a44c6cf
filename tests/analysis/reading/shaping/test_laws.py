"""Laws of wide tables and logs, on tables that nobody wrote by hand."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis.reading import Memory, Reading
from analysis.reading.rows.attempts import read_attempts
from analysis.reading.rows.event_log import read_log
from analysis.reading.shaping.choice import choose_layout
from analysis.reading.table import Table, encode
from analysis.reading.terms import Terms
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.shaping.reading import told

COURSES = ("Fire Safety", "Data Protection", "First Aid", "Ladders")
CELLS = ("", "-", "Completed", "Not started", "In progress", "Failed", "2025-03-14", "2025-02-30")
EVENTS = ("registered", "started", "progressed", "completed", "passed", "failed", "waived")
LEARNERS = ("ann@x.example", "bob@x.example", "cy@x.example", "")
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
tables = st.lists(
    st.tuples(st.sampled_from(LEARNERS), st.lists(st.sampled_from(CELLS), min_size=4, max_size=4)),
    min_size=1,
    max_size=2,
)
logs = st.lists(
    st.tuples(st.sampled_from(LEARNERS), st.sampled_from(COURSES[:2]), st.sampled_from(EVENTS), st.integers(0, 40)),
    max_size=20,
)


def read_cells(lines: list[list[str]]) -> Reading:
    """The table that these lines are, the first one being the header, read."""
    header, *body = lines
    cells = [np.array([line[i] for line in body], dtype=object) for i in range(len(header))]
    table = Table("matrix.csv", tuple(map(encode, header, cells)), np.arange(2, len(body) + 2))
    layout = choose_layout(table, Memory())
    return (read_log if layout.shape == "log" else read_attempts)(layout, Terms(TODAY))


def wide(table, order=range(4)) -> list[list[str]]:
    """Two lines that show what the columns are, then the table's."""
    proof = [["eve@x.example", *["Completed"] * 4], ["fay@x.example", *["2025-03-15"] * 4]]
    lines = [*proof, *([who, *cells] for who, cells in table)]
    places = list(order)
    return [["Email", *(COURSES[p] for p in places)], *([who, *(cells[p] for p in places)] for who, *cells in lines)]


@few
@given(tables)
def test_every_cell_of_a_wide_table_is_accounted_for(table):
    rows = read_cells(wide(table)).rows

    carrying = sum(c not in ("", "-") for _, cells in table for c in cells) + 8
    assert rows.read == rows.accepted + rows.duplicates + rows.rejected
    assert rows.read == carrying


@few
@given(tables, st.permutations(range(4)))
def test_shuffling_the_courses_changes_nothing(table, order):
    columns = ("row", "email", "course", "completed_on", "status")

    assert sorted(told(read_cells(wide(table)), *columns)) == sorted(told(read_cells(wide(table, order)), *columns))


@few
@given(tables)
def test_a_wide_table_and_its_long_form_give_the_same_attempts(table):
    header, *lines = wide(table)
    long = [["Email", "Course", "Status", "Completed On"]]
    for who, *cells in lines:
        for course, cell in zip(header[1:], cells, strict=True):
            if cell not in ("", "-"):
                dated = cell[0].isdigit()
                long.append([who, course, "" if dated else cell, cell if dated else ""])
    columns = ("email", "course", "completed_on", "status")

    first, second = read_cells(wide(table)), read_cells(long)

    assert sorted(told(first, *columns)) == sorted(told(second, *columns))
    assert first.rows.rejected == second.rows.rejected


@few
@given(logs)
def test_every_line_of_a_log_is_accounted_for(events):
    proof = [
        ["eve@x.example", "Ladders", e, f"2024-01-0{n} 10:00:00"]
        for n, e in enumerate(("registered", "started", "passed"), 1)
    ]
    proof += [[who.replace("eve", f"e{n}"), *rest] for n in range(8) for who, *rest in proof]
    lines = [
        [who, course, event, f"2025-01-{1 + hour // 2:02} {hour % 2:02}:30:00"] for who, course, event, hour in events
    ]

    reading = read_cells([["Learner Email", "Course", "Verb", "Timestamp"], *proof, *lines])

    rows = reading.rows
    assert reading.reading.shape == "log"
    assert rows.read == len(proof) + len(lines) == rows.accepted + rows.duplicates + rows.rejected
    assert len(told(reading)) <= rows.accepted
