"""The answers to our questions about a file: whether to track it, and whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_bolt import Ack, App, BoltContext, Respond

from handlers import ids
from handlers.blocks.ask import KnownCustomer, build_customer_modal
from handlers.blocks.problem import build_problem
from handlers.blocks.question_modal import build_closed_modal
from handlers.deps import Deps
from handlers.jobs.drop import Drop
from handlers.jobs.engine import start_job, was_started
from handlers.jobs.ingest import ingest
from handlers.slack.asking import Answerer, Asked, acknowledge, following, team_of
from storage.customers import find_customer, list_customers

NO_CUSTOMER = "Choose a customer, or write a new name."
CHOSEN = "The customer was chosen already: what was found stands in the thread, where a wrong import can be undone."


def register(app: App, deps: Deps) -> None:
    """Register the buttons and the modal of our questions."""
    app.action(ids.TRACK_FILE)(ack=track_file, lazy=[take_question_away])
    app.action(ids.NOT_NOW)(ack=acknowledge, lazy=[take_question_away])
    app.action(ids.CHOOSE_CUSTOMER)(ack=acknowledge, lazy=[following(open_customer_modal, deps)])

    def choose_customer(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
        take_customer(ack, view, Answerer(team_of(context), context.user_id), deps)

    app.view(ids.CUSTOMER_MODAL)(choose_customer)


def track_file(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
    """Start the job of this drop; pressed twice, it is the same job."""
    ack()
    drop = Drop.unpack(team_of(context), body["actions"][0].get("value"))
    if drop is not None:
        start_job(ingest, f"{drop.team_id}:{drop.channel}:{drop.message_ts}:track", drop.asked_for())


def take_question_away(respond: Respond) -> None:
    """The question disappears, whatever the answer was; after [Not now] nothing is kept."""
    respond(delete_original=True)


def open_customer_modal(asked: Asked, deps: Deps) -> None:
    """Ask whose file it is."""
    drop = Drop.unpack(asked.team_id, asked.value)
    if asked.value is None or drop is None:
        return
    if was_started(_job_of(drop)):
        asked.answer(build_problem(CHOSEN))
        return
    with deps.database.view(asked.team_id) as session:
        known = [KnownCustomer(customer.id, customer.name) for customer in list_customers(session)]
    asked.client.views_open(trigger_id=asked.trigger_id, view=build_customer_modal(known, asked.value))


def take_customer(ack: Ack, view: Mapping[str, Any], who: Answerer, deps: Deps) -> None:
    """Go on with the files, now that their customer is known; answered twice, the first answer stands."""
    drop = Drop.unpack(who.team_id, view.get("private_metadata"))
    if drop is not None and drop.origin and was_started(_job_of(drop)):
        ack(response_action="update", view=build_closed_modal("Choose customer", CHOSEN))
        return
    name = _chosen(view, who.team_id, deps)
    if not name:
        ack(response_action="errors", errors={ids.CUSTOMER_NAME_BLOCK: NO_CUSTOMER})
        return
    ack()
    if drop is not None and drop.origin:
        start_job(ingest, _job_of(drop), drop.with_customer(name, who.user_id))


def _job_of(drop: Drop) -> str:
    """Answered twice, it is the same job."""
    return f"{drop.origin}:customer"


def _chosen(view: Mapping[str, Any], team_id: str, deps: Deps) -> str | None:
    """The name that was written, else the customer that was chosen."""
    values = view.get("state", {}).get("values", {})
    written = (values.get(ids.CUSTOMER_NAME_BLOCK, {}).get(ids.CUSTOMER_NAME, {}).get("value") or "").strip()
    option = values.get(ids.CUSTOMER_SELECT_BLOCK, {}).get(ids.CUSTOMER_SELECT, {}).get("selected_option") or {}
    if written or not str(option.get("value", "")).isdecimal():
        return written or None
    with deps.database.view(team_id) as session:
        customer = find_customer(session, int(option["value"]))
    return customer.name if customer else None
