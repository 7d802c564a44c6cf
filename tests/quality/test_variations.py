"""Whatever words, orders, noise, dates and encodings a system writes with: what comes out is true, or a question."""

from hypothesis import given, settings

from analysis.reading import Import, UnreadableFile, read_files
from tests.quality.variations import STYLES, TODAY, Attempt, Style, make_truth, write_export


def read(content: bytes) -> Import | None:
    """None where the file is refused in words."""
    try:
        return read_files([("export.csv", content)], today=TODAY)
    except UnreadableFile:
        return None


def told(imported: Import, first: int, truth: list[Attempt]) -> list[tuple[str, object, object]]:
    """Field, truth and reading of every value that is not as it was written."""
    lines = {int(line["row"]): line for line in imported.attempts.to_dict("records")}
    wrong: list[tuple[str, object, object]] = []
    for row, attempt in enumerate(truth, start=first):
        got = lines.get(row)
        if got is None:
            wrong.append(("row", attempt, None))
            continue
        for field, wanted in vars(attempt).items():
            value = got[field]
            read = None if value != value or value is None else value.date() if hasattr(value, "date") else value
            if read != wanted:
                wrong.append((field, wanted, read))
    return wrong


@settings(max_examples=120, deadline=None)
@given(style=STYLES)
def test_a_variation_reads_true_or_asks(style: Style):
    truth = make_truth(style.seed)
    content, first = write_export(truth, style)

    imported = read(content)

    asked = imported is None or any(file.questions for file in imported.files)
    assert asked or not told(imported, first, truth), told(imported, first, truth)[:4]


@settings(max_examples=60, deadline=None)
@given(
    style=STYLES.filter(
        lambda s: s.dates not in ("day first unpadded", "month first time") and len(make_truth(s.seed)) > 20
    )
)
def test_a_plain_variation_needs_no_question(style: Style):
    truth = make_truth(style.seed)
    content, first = write_export(truth, style)

    imported = read(content)

    assert imported is not None
    assert [q.text for file in imported.files for q in file.questions] == []
    assert told(imported, first, truth) == []
