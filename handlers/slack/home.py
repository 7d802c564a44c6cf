"""The Home tab."""

from __future__ import annotations

from datetime import date
from typing import Any

from slack_bolt import App, BoltContext
from slack_sdk import WebClient

from analysis.report_snapshot import load_report
from handlers.blocks.home import HomeCard, build_home
from handlers.blocks.text import percent_of
from handlers.deps import Deps
from handlers.ids import ReportRef
from handlers.slack.asking import team_of
from storage.customers import Customer, list_customers
from storage.reports import StoredReport, latest_report, report_before
from storage.tenancy import TeamSession

SHOWN = 20
"""Customers on the first page: each is one stored report to read."""


def register(app: App, deps: Deps) -> None:
    """Draw the tab anew each time that it is opened."""

    def opened(event: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        if event.get("tab") == "home":
            client.views_publish(user_id=event["user"], view=build_home(home_cards(team_of(context), deps)))

    app.event("app_home_opened")(ack=_nothing, lazy=[opened])


def _nothing() -> None:
    """Events are acknowledged by Bolt itself."""


def home_cards(team_id: str, deps: Deps) -> list[HomeCard]:
    """The customers with stored figures, the lowest certification rate first."""
    with deps.database.view(team_id) as session:
        found = [(customer, latest_report(session, customer.id)) for customer in list_customers(session)]
        reports = sorted(
            ((c, r) for c, r in found if r), key=lambda each: each[1].certified / max(1, each[1].assigned)
        )[:SHOWN]
        return [_card(customer, report, _before(session, report), deps.now().date()) for customer, report in reports]


def _before(session: TeamSession, report: StoredReport) -> StoredReport | None:
    return report_before(session, report.customer_id, report.id)


def _card(customer: Customer, stored: StoredReport, before: StoredReport | None, today: date) -> HomeCard:
    report, rate = load_report(stored.snapshot), _rate(stored)
    earlier = _rate(before) if before else None
    return HomeCard(
        customer=customer.name,
        ref=ReportRef(report_id=stored.id, customer_id=customer.id),
        certification_pct=rate,
        change_points=rate - earlier if rate is not None and earlier is not None else None,
        expiring=len(report.expiring),
        gaps=len(report.gaps),
        as_of=stored.as_of,
        age_days=max(0, (today - stored.as_of).days),
    )


def _rate(stored: StoredReport) -> int | None:
    return percent_of(stored.certified, stored.assigned)
