"""What a small export says, in the few words that a test compares."""

from analysis.reading import Reading
from tests.analysis.reading.exports import read_text


def read_shape(*lines: str, name: str = "export.csv") -> Reading:
    """What reading a CSV of these lines gives."""
    return read_text("\n".join(lines) + "\n", name)


def told(reading: Reading, *columns: str) -> list[tuple[str, ...]]:
    """Row, course and status of each attempt, or these columns; days as ISO dates, nothing as ""."""
    frame = reading.frame
    assert frame is not None
    names = columns or ("row", "course", "status")
    return [tuple(_text(v) for v in line) for line in frame[list(names)].itertuples(index=False)]


def _text(value: object) -> str:
    if value is None or value != value or str(value) == "NaT":
        return ""
    if hasattr(value, "date"):
        return value.date().isoformat()
    return f"{value:g}" if isinstance(value, float) else str(value)
