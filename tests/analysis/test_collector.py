import gc

from analysis.collector import collector_paused


def test_the_collector_is_paused_inside_and_on_again_afterwards():
    with collector_paused():
        inside = gc.isenabled()

    assert not inside
    assert gc.isenabled()
