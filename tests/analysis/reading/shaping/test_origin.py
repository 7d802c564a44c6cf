"""Rows of a wide file that are not taken: told in the file's own words, given back as its own lines, read again when mended."""

from io import BytesIO

import openpyxl
import pytest

from analysis.reading import read_file
from analysis.workbook.rejected import build_rejected_workbook
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.shaping.reading import read_shape, told

FIRST = "Sarah Chen,s@x.example"
SECOND = "Bob Roe,b@x.example"
WIDE = {
    "courses across": (
        ["Name,Email,Fire,GDPR,First Aid", f"{FIRST},80,absent?,70", f"{SECOND},75,85,90", "Cy Ames,c@x.example,60,65,50"],
        "GDPR: 'absent?' is not a score", "85",
    ),
    "points in a line below the header": (
        ["Name,Email,Quiz,Exam", "Points,,20,50", f"{FIRST},17,absent?", f"{SECOND},10,45", "Cy Ames,c@x.example,12,35"],
        "Exam: 'absent?' is not a score", "40",
    ),
    "pairs of columns": (
        ["Name,Email,Fire - Status,Fire - Date,GDPR - Status,GDPR - Date", f"{FIRST},Completed,2025-03-01,Completed,2025-31-31",
         f"{SECOND},Completed,2025-04-01,Not started,"],
        "GDPR - Date: '2025-31-31' is not a date", "2025-03-31",
    ),
    "two rows of headers": (
        [",,Fire,,GDPR,", "Name,Email,Status,Date,Status,Date", f"{FIRST},Completed,2025-03-01,Completed,2025-31-31",
         f"{SECOND},Completed,2025-04-01,Not started,"],
        "GDPR - Date: '2025-31-31' is not a date", "2025-03-31",
    ),
    "numbered groups": (
        ["Name,Email,Course 1,Score 1 (max. 10),Course 2,Score 2 (max. 10)", f"{FIRST},Fire,8,GDPR,eight", f"{SECOND},GDPR,9,,"],
        "Score 2 (max. 10): 'eight' is not a score", "8",
    ),
    "groups in turn": (
        ["Name,Email,Course,Date,Course,Date", f"{FIRST},Fire,2025-03-01,GDPR,2025-31-31", f"{SECOND},GDPR,2025-04-01,,"],
        "Date (6): '2025-31-31' is not a date", "2025-03-31",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "reason", "mended"), WIDE.values(), ids=WIDE.keys())
def test_a_rejected_cell_is_told_by_the_file_s_own_header_and_its_line_reads_again_when_mended(lines, reason, mended):
    reading = read_shape(*lines)
    (reject,) = reading.rows.rejects

    book = openpyxl.load_workbook(BytesIO(build_rejected_workbook("wide.csv", [], [reject])))
    cell = next(c for row in book.active.iter_rows() for c in row if c.value == reason.split("'")[1])
    cell.value = mended
    packed = BytesIO()
    book.save(packed)
    again = read_file(packed.getvalue(), "wide - rows not taken.xlsx", today=TODAY)

    assert reject.reason == reason
    assert (reject.row, reject.column) == (
        3 if len(lines[0]) != len(lines[0].lstrip(",")) or "Points" in lines[1] else 2,
        reason.split(":")[0],
    )
    assert again.rows.rejected == 0
    assert again.reading.shape == "wide"
    before = [line[1:] for line in told(reading, "row", "email", "course", "status", "score", "completed_on")]
    after = [line[1:] for line in told(again, "row", "email", "course", "status", "score", "completed_on")]
    assert set(after) - set(before) == {line for line in after if line[1] == _course_of(reading, again)}
    assert {line[0] for line in after} == {"s@x.example"}
    assert (
        len(after)
        == len({line[1] for line in after})
        == reading.rows.rejected + sum(line[0] == "s@x.example" for line in before)
    )


def _course_of(reading, again) -> str:
    """The course that the mended line says more of than before."""
    before = {c for e, c in told(reading, "email", "course") if e == "s@x.example"}
    (course,) = {c for _, c in told(again, "email", "course")} - before
    return course


def test_a_line_of_which_two_courses_are_rejected_comes_back_once_with_both_reasons():
    reading = read_shape(
        "Name,Email,Fire (20 pts),GDPR (20 pts)", f"{FIRST},many,few", f"{SECOND},10,20", "Cy Ames,c@x.example,12,15"
    )

    book = openpyxl.load_workbook(BytesIO(build_rejected_workbook("wide.csv", [], reading.rows.rejects)))

    assert reading.rows.rejected == len(reading.rows.rejects) == 2
    written = [[c.value for c in row] for row in book.active.iter_rows() if row[0].value in ("Name", "Sarah Chen")]
    assert [row[:4] for row in written] == [
        ["Name", "Email", "Fire (20 pts)", "GDPR (20 pts)"],
        ["Sarah Chen", "s@x.example", "many", "few"],
    ]
    assert written[1][-1] == "Fire (20 pts): 'many' is not a score; GDPR (20 pts): 'few' is not a score"
