"""Answers a call as Slack does: token, scope and arguments are looked at before anything happens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.local.api.call import Arguments, Call
from bot.local.api.conversations import TYPES
from bot.local.api.methods import METHODS, Method
from bot.local.delivery import Deliveries
from bot.local.manifest import Manifest
from bot.local.refusal import SlackError
from bot.local.store import Store

OK, TOO_MANY = 200, 429
SCOPE_OF_KIND = {"channel": "channels", "group": "groups", "im": "im"}


@dataclass(frozen=True)
class Reply:
    """An HTTP answer; ``lost`` when the caller must never see it."""

    body: dict[str, Any]
    status: int = OK
    headers: Mapping[str, str] = field(default_factory=dict)
    lost: bool = False


@dataclass(frozen=True)
class WebApi:
    """The Web API over one workspace."""

    store: Store
    deliveries: Deliveries
    manifest: Manifest

    def answer(self, method: str, given: Mapping[str, Any], token: str | None) -> Reply:
        """What Slack answers to ``method``; ``token`` is that of the Authorization header."""
        faults = self.store.faults
        if (seconds := faults.retry_after(method)) is not None:
            return Reply({"ok": False, "error": "ratelimited"}, TOO_MANY, {"Retry-After": str(seconds)})
        try:
            known = self._known(method, token or given.get("token"))
            if faults.fails_inside(method):
                raise SlackError("internal_error")
            call = Call(method, Arguments(given), self.store, self.deliveries, self.manifest)
            self._check_scope(known, call)
            _check_required(known, call.args)
            body = {"ok": True, **known.run(call)}
        except SlackError as refused:
            body = refused.body()
        return Reply(body, lost=faults.loses_response(method))

    def _known(self, method: str, token: Any) -> Method:
        if not token:
            raise SlackError("not_authed")
        if token not in (self.store.options.bot_token, self.store.options.app_token):
            raise SlackError("invalid_auth")
        if method not in METHODS:
            raise SlackError("unknown_method", req_method=method)
        is_app_token = token == self.store.options.app_token
        if METHODS[method].app != is_app_token and method not in ("auth.test", "api.test"):
            raise SlackError("not_allowed_token_type")
        return METHODS[method]

    def _check_scope(self, known: Method, call: Call) -> None:
        for scope in self._needed(known, call):
            if not self.manifest.grants(scope):
                provided = ",".join(sorted(self.manifest.scopes or ()))
                raise SlackError("missing_scope", needed=scope, provided=provided)

    def _needed(self, known: Method, call: Call) -> tuple[str, ...]:
        if known.scope is None or known.scope[0] != "*":
            return (known.scope,) if known.scope else ()
        if "channel" in call.args:
            kinds = [channel.kind for channel in self.store.channels() if channel.id == call.args.text("channel")]
        else:
            kinds = [TYPES[name] for name in call.args.names("types") or ("public_channel",) if name in TYPES]
        return tuple(known.scope.replace("*", SCOPE_OF_KIND[kind]) for kind in kinds)


def _check_required(known: Method, args: Arguments) -> None:
    missing = [name for name in known.required if name not in args]
    if missing:
        raise SlackError("invalid_arguments", [f"missing required field: {name}" for name in missing])
