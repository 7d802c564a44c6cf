"""Product figures of visitors whom nobody can name."""

from tests.analysis.reading.exports import read_text

HEADER = "User ID,Email,Usage Score,Feature Adoption %,Last Seen\n"
KNOWN = "".join(f"4711{n},ann{n}@x.example,{50 + n},{20 + n},2026-01-{n + 10}\n" for n in range(9))


def test_a_visitor_known_by_a_number_alone_is_told_and_left_out():
    reading = read_text(HEADER + KNOWN + "999888777,,12,3,2026-01-02\n")

    assert [(r.row, r.reason) for r in reading.rows.rejects] == [(11, "anonymous: no e-mail or name beside User ID")]


def test_an_export_that_knows_everybody_by_a_number_is_read():
    lines = "".join(f"4711{n},,{50 + n},{20 + n},2026-01-{n + 10}\n" for n in range(9))

    assert read_text(HEADER + lines).rows.accepted == 9
