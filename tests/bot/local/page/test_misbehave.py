"""The boxes of the Misbehave panel and what they ask of the workspace."""

from hypothesis import given
from hypothesis import strategies as st

from bot.local.page.misbehave import TROUBLES, combined, troubles_in
from bot.local.state import Misbehaviour

NAMES = [trouble.name for trouble in TROUBLES]


def test_nothing_ticked_is_good_behaviour():
    assert combined(set()) == Misbehaviour()
    assert troubles_in(Misbehaviour()) == set()


@given(st.sets(st.sampled_from(NAMES)))
def test_the_boxes_show_what_was_asked_for(names):
    assert troubles_in(combined(names)) == names
