"""Slash commands."""

from __future__ import annotations

from rapidfuzz import fuzz, process
from slack_bolt import App

from analysis.report_snapshot import load_report
from handlers import ids
from handlers.blocks.help import build_help
from handlers.blocks.message import Message
from handlers.blocks.problem import build_problem
from handlers.blocks.status_reply import build_status_reply
from handlers.deps import Deps
from handlers.ids import ReportRef
from handlers.slack.asking import Asked, acknowledge, following
from storage.customers import Customer, customer_of_channel, find_customer, find_customer_by_name, list_customers
from storage.reports import StoredReport, latest_report
from storage.teams import find_team
from storage.tenancy import TeamSession

NEAREST = 5


def register(app: App, deps: Deps) -> None:
    """Register the commands of manifest.yml and the buttons that do the same."""
    app.command(ids.CERT_STATUS)(ack=acknowledge, lazy=[following(show_status, deps)])
    app.command(ids.CERT_HELP)(ack=acknowledge, lazy=[following(show_help, deps)])
    app.action(ids.OPEN_STATUS)(ack=acknowledge, lazy=[following(show_status_of_button, deps)])


def show_help(asked: Asked, _deps: Deps) -> None:
    """What Laurel can do."""
    asked.answer(build_help())


def show_status(asked: Asked, deps: Deps) -> None:
    """The status of the customer that was named, else of the channel's, else of the only one there is."""
    with deps.database.view(asked.team_id) as session:
        customer = _meant(session, asked)
        stored = latest_report(session, customer.id) if customer else None
        known = [] if customer else [each.name for each in list_customers(session)]
    if customer is None:
        asked.answer(_which(asked.text, known))
    elif stored is None:
        what = f"There is no training data of {customer.name} yet."
        asked.answer(build_problem(what, None, "Drop an export here to begin."))
    else:
        _answer_status(asked, stored, deps)


def show_status_of_button(asked: Asked, deps: Deps) -> None:
    """The status of the customer that a button is about."""
    ref = ReportRef.unpack(asked.value)
    with deps.database.view(asked.team_id) as session:
        customer = find_customer(session, ref.customer_id) if ref else None
        stored = latest_report(session, customer.id) if customer else None
    if stored is None:
        asked.answer(
            build_problem("These figures are no longer stored.", None, "Drop the export again for a new summary.")
        )
    else:
        _answer_status(asked, stored, deps)


def _answer_status(asked: Asked, stored: StoredReport, deps: Deps) -> None:
    with deps.database.view(asked.team_id) as session:
        native = find_team(session).native_blocks is not False
    ref = ReportRef(report_id=stored.id, customer_id=stored.customer_id)
    asked.answer(build_status_reply(load_report(stored.snapshot), ref, native=native))


def _meant(session: TeamSession, asked: Asked) -> Customer | None:
    if asked.text:
        return find_customer_by_name(session, asked.text)
    if asked.channel_id and (customer := customer_of_channel(session, asked.channel_id)):
        return customer
    everyone = list_customers(session)
    return everyone[0] if len(everyone) == 1 else None


def _which(asked_for: str, known: list[str]) -> Message:
    """What to say when no customer is meant for certain."""
    if not known:
        return build_problem(
            "There are no customers yet.", None, "Drop a training export in a channel, or send it to me."
        )
    near = (
        process.extract(asked_for, known, scorer=fuzz.WRatio, limit=NEAREST)
        if asked_for
        else [(name, 0, 0) for name in known[:NEAREST]]
    )
    names = ", ".join(name for name, _score, _index in near)
    what = f"No customer is called {asked_for}." if asked_for else "Which customer?"
    return build_problem(what, None, f"Name one: /cert-status {names}")
