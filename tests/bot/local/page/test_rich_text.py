"""rich_text blocks: literal text, styles, lists."""

from hypothesis import given
from hypothesis import strategies as st

from bot.local.page.reader import Reader
from bot.local.page.rich_text import rich_text_html
from tests.bot.local.page.seen import seen

READER = Reader({"U0SAM": "Sam Rivera"}, {})


def section(*elements):
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(elements)}]}


def test_text_in_it_is_literal():
    html = rich_text_html(section({"type": "text", "text": "*not bold* <b>x</b> <!channel>"}), READER)

    assert html == "<div>*not bold* &lt;b&gt;x&lt;/b&gt; &lt;!channel&gt;</div>"


def test_styles_and_mentions_are_shown():
    html = rich_text_html(
        section(
            {"type": "text", "text": "due", "style": {"bold": True, "code": False}},
            {"type": "user", "user_id": "U0SAM"},
        ),
        READER,
    )

    assert html == '<div><strong>due</strong><span class="mention">@Sam Rivera</span></div>'


def test_lists_keep_their_order_and_depth():
    items = [{"type": "rich_text_section", "elements": [{"type": "text", "text": word}]} for word in ("one", "two")]
    block = {
        "type": "rich_text",
        "elements": [{"type": "rich_text_list", "style": "ordered", "indent": 2, "elements": items}],
    }

    html = rich_text_html(block, READER)

    assert html == '<ol class="indent-2"><li>one</li><li>two</li></ol>'


def test_a_link_that_could_run_shows_only_its_words():
    html = rich_text_html(section({"type": "link", "url": "javascript:alert(1)", "text": "press"}), READER)

    assert html == "<div>press</div>"


def test_a_date_without_a_moment_shows_its_fallback():
    html = rich_text_html(
        section({"type": "date", "timestamp": "soon", "format": "{date}", "fallback": "soon"}), READER
    )

    assert html == "<div>soon</div>"


@given(st.sampled_from(["text", "emoji", "link", "user", "channel", "broadcast", "date", "odd"]), st.text(max_size=30))
def test_no_element_ever_becomes_foreign_markup(kind, words):
    names = ("text", "name", "url", "user_id", "channel_id", "range", "fallback", "format")
    element = {"type": kind, "timestamp": "0", **dict.fromkeys(names, words)}

    assert seen(rich_text_html(section(element), READER)).foreign == []
