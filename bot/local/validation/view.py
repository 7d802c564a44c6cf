"""What Slack refuses in a modal or Home tab."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.local.validation import limits
from bot.local.validation.blocks import SURFACES
from bot.local.validation.checks import Check, Shape, boolean, choice, items, string
from bot.local.validation.message import check_tables, check_together, refuse_file_inputs, walk
from bot.local.validation.objects import plain
from bot.local.validation.problems import Problem, Report

COMMON: dict[str, Check] = {
    "private_metadata": string(limits.PRIVATE_METADATA, shortest=0),
    "callback_id": string(limits.ID, shortest=0),
    "external_id": string(limits.ID, shortest=0),
}
MODAL = Shape(
    {
        **COMMON,
        "type": choice("modal"),
        "title": plain(limits.VIEW_TITLE),
        "submit": plain(limits.VIEW_TITLE),
        "close": plain(limits.VIEW_TITLE),
        "blocks": items(SURFACES["modal"], limits.VIEW_BLOCKS),
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
    },
    ("type", "title", "blocks"),
)
HOME = Shape(
    {**COMMON, "type": choice("home"), "blocks": items(SURFACES["home"], limits.VIEW_BLOCKS)}, ("type", "blocks")
)
SHAPES = {"modal": MODAL, "home": HOME}


def view_problems(view: Mapping[str, Any], surface: str, files: Mapping[str, bool]) -> tuple[Problem, ...]:
    """Everything that is wrong with a view; ``surface`` is ``modal`` or ``home``."""
    report = Report(files)
    SHAPES.get(surface, MODAL)(view, "/view", report)
    if not report.problems:
        _check_blocks(view, surface, report)
    return tuple(report.problems)


def _check_blocks(view: Mapping[str, Any], surface: str, report: Report) -> None:
    inside = Report(report.files)
    check_together(view["blocks"], inside)
    check_tables(view["blocks"], inside)
    if surface == "home":
        refuse_file_inputs(view["blocks"], inside)
    for problem in inside.problems:
        report.add(problem.message, f"/view{problem.pointer}")
    has_input = any(block["type"] == "input" for block, _ in walk(view["blocks"]))
    if surface == "modal" and has_input and not view.get("submit"):
        report.add("missing required field: submit", "/view")
