"""The four buttons under a summary: each opens a preview with the real groups and figures."""

from __future__ import annotations

from slack_bolt import App

from analysis.report_snapshot import load_report
from handlers import ids
from handlers.blocks.preview import PREVIEW_OF, build_preview
from handlers.blocks.problem import build_problem
from handlers.deps import Deps
from handlers.ids import ReportRef
from handlers.slack.asking import Asked, acknowledge, following
from storage.reports import StoredReport, find_report, latest_report


def register(app: App, deps: Deps) -> None:
    """Register the buttons; a link button needs no answer but its ack."""
    for action_id in PREVIEW_OF:
        app.action(action_id)(ack=acknowledge, lazy=[following(open_preview, deps)])
    app.action(ids.OPEN_THREAD)(acknowledge)


def open_preview(asked: Asked, deps: Deps) -> None:
    """Open the modal of the button that was pressed, with the customer's newest figures."""
    kind, ref = PREVIEW_OF.get(asked.action_id or ""), ReportRef.unpack(asked.value)
    stored = newest_report(asked.team_id, ref, deps) if ref else None
    if stored is None or kind is None:
        asked.answer(
            build_problem("These figures are no longer stored.", None, "Drop the export again for a new summary.")
        )
        return
    current = ReportRef(report_id=stored.id, customer_id=stored.customer_id)
    view = build_preview(kind, load_report(stored.snapshot), current)
    asked.client.views_open(trigger_id=asked.trigger_id, view=view)


def newest_report(team_id: str, ref: ReportRef, deps: Deps) -> StoredReport | None:
    """The newest report of the customer that the button is about: an old message's button acts on today's figures."""
    with deps.database.view(team_id) as session:
        return latest_report(session, ref.customer_id) or find_report(session, ref.report_id)
