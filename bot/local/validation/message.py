"""What Slack refuses in the blocks of one message, each block by itself and all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.local.validation import limits
from bot.local.validation.blocks import SURFACES
from bot.local.validation.checks import items
from bot.local.validation.problems import Problem, Report
from bot.local.validation.tables import cell_length

TABLES = ("table", "data_table")
OUTSIDE_TEXT_TOTAL = (*TABLES, "data_visualization")


def message_problems(blocks: Sequence[Any], files: Mapping[str, bool]) -> tuple[Problem, ...]:
    """Everything that is wrong with a message's blocks; ``files`` says which images may be shown."""
    report = Report(files)
    items(SURFACES["message"], limits.MESSAGE_BLOCKS)(list(blocks), "/blocks", report)
    if not report.problems:
        check_together(blocks, report)
        _check_counts(blocks, report)
    return tuple(report.problems)


def check_together(blocks: Sequence[Mapping[str, Any]], report: Report) -> None:
    """Block ids differ, and at most one element takes the focus."""
    seen: set[str] = set()
    for block, pointer in walk(blocks):
        block_id = block.get("block_id")
        if block_id is not None and block_id in seen:
            report.add(f"block_id {block_id} already exists", f"{pointer}/block_id")
        seen.add(str(block_id))
    focused = [f"{pointer}/element" for block, pointer in walk(blocks) if block.get("element", {}).get("focus_on_load")]
    for pointer in focused[1:]:
        report.add("only one element can have focus_on_load set to true", pointer)


def walk(blocks: Iterable[Mapping[str, Any]], pointer: str = "/blocks") -> Iterator[tuple[Mapping[str, Any], str]]:
    """Each block with its JSON pointer, those in containers included."""
    for index, block in enumerate(blocks):
        here = f"{pointer}/{index}"
        yield block, here
        yield from walk(block.get("child_blocks", ()), f"{here}/child_blocks")


def text_length(blocks: Iterable[Mapping[str, Any]]) -> int:
    """The characters of all text in blocks, tables and charts left out: they have limits of their own."""
    return sum(cell_length(dict(block)) for block in blocks if block["type"] not in OUTSIDE_TEXT_TOTAL)


def refuse_file_inputs(blocks: Iterable[Mapping[str, Any]], report: Report) -> None:
    """file_input stands in modals only."""
    for block, pointer in walk(blocks):
        if block["type"] == "input" and block["element"]["type"] == "file_input":
            report.add("unsupported type: file_input", f"{pointer}/element/type")


def check_tables(blocks: Iterable[Mapping[str, Any]], report: Report) -> None:
    """Tables share one budget of characters."""
    total = sum(cell_length(block["rows"]) for block, _ in walk(blocks) if block["type"] in TABLES)
    if total > limits.TABLE_TEXT:
        report.add(f"tables must hold less than {limits.TABLE_TEXT + 1} characters together", "/blocks")


def _check_counts(blocks: Sequence[Mapping[str, Any]], report: Report) -> None:
    types = [block["type"] for block, _ in walk(blocks)]
    if types.count("table") > limits.TABLES_PER_MESSAGE:
        report.add("only_one_table_allowed", "/blocks")
    if types.count("data_visualization") > limits.CHARTS_PER_MESSAGE:
        report.add(f"no more than {limits.CHARTS_PER_MESSAGE} data_visualization blocks allowed", "/blocks")
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > limits.MARKDOWN:
        report.add(f"markdown blocks must be less than {limits.MARKDOWN + 1} characters together", "/blocks")
    check_tables(blocks, report)
    refuse_file_inputs(blocks, report)
