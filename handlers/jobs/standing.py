"""What jobs are given, set once when the engine starts: a job that is taken up after a restart has no caller to hand it in."""

from __future__ import annotations

from handlers.deps import Deps
from handlers.outgoing.calls import Wait
from handlers.outgoing.posting import Outbox

_given: list[Deps] = []


def give(deps: Deps) -> None:
    """Set what jobs of this process work with."""
    _given[:] = [deps]


def take_back() -> None:
    """Forget it, when the engine has stopped."""
    _given.clear()


def standing_deps() -> Deps:
    """What jobs of this process work with."""
    return _given[0]


def outbox_of(team_id: str, wait: Wait | None = None) -> Outbox:
    """The workspace to post to."""
    deps = standing_deps()
    more = {} if wait is None else {"wait": wait}
    return Outbox(deps.slack(team_id), deps.database, team_id, deps.now, **more)
