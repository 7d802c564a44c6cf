"""mrkdwn becomes HTML in which a hostile text stays a text."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local.page.mrkdwn import mrkdwn_html, plain_html
from bot.local.page.reader import Reader
from tests.bot.local.page.seen import seen

READER = Reader({"U0SAM": "Sam Rivera"}, {"C0ACME": "acme-success"})
PIECES = [
    "<",
    ">",
    "&lt;",
    "&amp;",
    "*",
    "_",
    "~",
    "`",
    "```",
    ":",
    "x",
    " ",
    "\n",
    "•",
    "1. ",
    "|",
    "<@U0SAM>",
    "<!date^0^{date}|z>",
]
HOSTILE = [
    "<script>",
    "</div>",
    "<img src=x onerror=alert(1)>",
    "<javascript:alert(1)|go>",
    '"',
    "'",
    "<a href=",
    "<!--",
    "<![CDATA[",
]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*bold*", "<div><strong>bold</strong></div>"),
        ("_italic_ and ~gone~", "<div><em>italic</em> and <s>gone</s></div>"),
        ("*bold _and italic_*", "<div><strong>bold <em>and italic</em></strong></div>"),
        ("2*3*4 and snake_case_name", "<div>2*3*4 and snake_case_name</div>"),
        ("`*code*`", "<div><code>*code*</code></div>"),
        ("```\nx < y\n```", "<pre><code>x &lt; y</code></pre>"),
        ("> quoted\n> twice", "<blockquote>quoted<br>twice</blockquote>"),
        ("&gt; quoted", "<blockquote>quoted</blockquote>"),
        ("• one\n• two", "<ul><li>one</li><li>two</li></ul>"),
        ("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"),
        (":tada: :no_such_thing:", "<div>🎉 :no_such_thing:</div>"),
        (
            "<@U0SAM> in <#C0ACME>",
            '<div><span class="mention">@Sam Rivera</span> in <span class="mention">#acme-success</span></div>',
        ),
        ("<@U9|olga>", '<div><span class="mention">@olga</span></div>'),
        ("<!here>", '<div><span class="mention">@here</span></div>'),
        ("<!subteam^S1|@csm>", '<div><span class="mention">@csm</span></div>'),
        ("<!date^1769731200^{date_num}|then>", "<div>2026-01-30</div>"),
        ("<!date^never^{date_num}|then>", "<div>then</div>"),
        ("a &amp;lt; b", "<div>a &amp;lt; b</div>"),
    ],
)
def test_mrkdwn_reads_as_in_slack(text, html):
    assert mrkdwn_html(text, READER) == html


def test_a_link_keeps_its_address_and_label():
    found = seen(mrkdwn_html("<https://example.com/?a=1&amp;b=2|the page>", READER))

    assert (found.links, found.words) == (["https://example.com/?a=1&b=2"], "the page")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", " javascript:x"]
)
def test_an_address_that_could_run_is_no_link(address):
    found = seen(mrkdwn_html(f"<{address}|press me>", READER))

    assert found.links == []
    assert "press me" in found.words


def test_hostile_text_is_shown_as_it_was_written():
    text = "<script>alert(1)</script> <img src=x onerror=alert(1)>"

    found = seen(mrkdwn_html(text, READER))

    assert (found.words, found.tags) == (text, ["div"])


def test_escaped_entities_come_back_as_characters_and_not_as_markup():
    found = seen(mrkdwn_html("&lt;b&gt;bold&lt;/b&gt; &amp; more", READER))

    assert (found.words, found.tags) == ("<b>bold</b> & more", ["div"])


def test_thousands_of_nested_styles_do_not_exhaust_the_stack():
    text = "*_" * 3000 + "x" + "_*" * 3000

    assert seen(mrkdwn_html(text, READER)).foreign == []


@given(st.lists(st.sampled_from(PIECES + HOSTILE) | st.text(max_size=6), max_size=24).map("".join))
def test_no_text_ever_becomes_foreign_markup(text):
    found = seen(mrkdwn_html(text, READER))

    assert found.foreign == []
    assert {urlsplit(link).scheme.lower() for link in found.links} <= {"http", "https", "mailto", "tel"}


@given(st.text(max_size=60))
def test_plain_text_without_emoji_shows_each_character(text):
    text = text.replace("\r", "").replace("\0", "")

    assert seen(plain_html(text, emoji=False)).words == text
