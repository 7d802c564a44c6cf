"""Permalinks of messages."""

import pytest

from bot.local.page.permalinks import Place, parse_permalink


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("http://127.0.0.1:9/archives/C0ACME/p1769731200000100", Place("C0ACME", "1769731200.000100")),
        (
            "https://x.slack.com/archives/C0ACME/p1769731200000200?thread_ts=1769731200.000100&cid=C0ACME",
            Place("C0ACME", "1769731200.000100"),
        ),
        (
            "https://x.slack.com/archives/C0ACME/p1769731200000200?thread_ts=<script>",
            Place("C0ACME", "1769731200.000200"),
        ),
        ("https://example.com/archives", None),
        ("javascript:alert(1)", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_a_permalink_names_its_channel_and_thread(address, place):
    assert parse_permalink(address) == place
