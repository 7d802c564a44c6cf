"""Emoji drawn by the page: only in words, never inside a tag."""

from hypothesis import given
from hypothesis import strategies as st

from bot.local.page.mrkdwn import mrkdwn_html
from bot.local.page.pictograms import pictogram_css, with_pictograms
from bot.local.page.reader import Reader
from tests.bot.local.page.seen import seen


def test_done_and_failed_are_drawn_apart():
    html = with_pictograms("<div>✅ ❌</div>")

    assert html == '<div><span class="emoji emoji-2705">✅</span> <span class="emoji emoji-274c">❌</span></div>'
    assert ".emoji-2705 {" in pictogram_css()


def test_a_variation_mark_stays_with_its_emoji():
    assert with_pictograms("⚠️ x") == '<span class="emoji emoji-26a0">⚠️</span> x'


def test_an_address_with_an_emoji_stays_whole():
    html = '<a href="https://example.com/✅">go</a>'

    assert with_pictograms(html) == html


@given(
    st.lists(st.sampled_from(["✅", "<https://e.x/✅>", "<b>", '"', ">", "*", "x ", "&gt;"]), max_size=12).map("".join)
)
def test_words_stay_the_same_and_nothing_foreign_appears(text):
    html = mrkdwn_html(text, Reader())

    drawn = seen(with_pictograms(html))

    assert drawn.foreign == []
    assert (drawn.words, drawn.links) == (seen(html).words, seen(html).links)
