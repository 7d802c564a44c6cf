"""Text from data, safe to show on one line."""

import pytest

from analysis.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Sarah Chen", "Sarah Chen"),
        ("  a\tb\r\n c ", "a b c"),
        ("\x1b[31mred\x07", "[31mred"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\ud800x", "x"),
        ("क्\u200dष", "क्\u200dष"),
        ("Zoë 陳", "Zoë 陳"),
    ],
)
def test_only_what_shows_stays(text, shown):
    assert visible(text) == shown
