"""The limits, beside those that slackblocks carries."""

from __future__ import annotations

import pytest
from slackblocks import _limits as published
from slackblocks import _surfaces as surfaces

from bot.local.validation import limits
from bot.local.validation.blocks import BLOCKS, SURFACES
from bot.local.validation.problems import Report

SAME = {
    "TEXT": "TEXT_MAX_LENGTH",
    "ID": "BLOCK_ID_MAX_LENGTH",
    "URL": "BUTTON_URL_MAX_LENGTH",
    "ALT_TEXT": "IMAGE_ALT_TEXT_MAX_LENGTH",
    "IMAGE_TITLE": "IMAGE_TITLE_MAX_LENGTH",
    "HEADER": "HEADER_TEXT_MAX_LENGTH",
    "FIELDS": "SECTION_FIELDS_MAX_ITEMS",
    "FIELD": "SECTION_FIELDS_ITEM_MAX_LENGTH",
    "CONTEXT_ELEMENTS": "CONTEXT_ELEMENTS_MAX_ITEMS",
    "ACTIONS": "ACTIONS_ELEMENTS_MAX_ITEMS",
    "CONTEXT_ACTIONS": "CONTEXT_ACTIONS_ELEMENTS_MAX_ITEMS",
    "LABEL": "INPUT_LABEL_MAX_LENGTH",
    "MARKDOWN": "MARKDOWN_TOTAL_TEXT_MAX_LENGTH",
    "ALERT": "ALERT_TEXT_MAX_LENGTH",
    "CARD_TITLE": "CARD_TITLE_MAX_LENGTH",
    "CARD_BODY": "CARD_BODY_MAX_LENGTH",
    "CARD_ACTIONS": "CARD_ACTIONS_MAX_ITEMS",
    "CARDS": "CAROUSEL_ELEMENTS_MAX_ITEMS",
    "CONTAINER_TITLE": "CONTAINER_TITLE_MAX_LENGTH",
    "CONTAINER_BLOCKS": "CONTAINER_CHILD_BLOCKS_MAX_ITEMS",
    "PLAN_TASKS": "PLAN_TASKS_MAX_ITEMS",
    "VIDEO_TITLE": "VIDEO_TITLE_MAX_LENGTH",
    "VIDEO_NAME": "VIDEO_AUTHOR_NAME_MAX_LENGTH",
    "VIDEO_TITLE_URL": "VIDEO_TITLE_URL_MAX_LENGTH",
    "BUTTON_TEXT": "BUTTON_TEXT_MAX_LENGTH",
    "BUTTON_VALUE": "BUTTON_VALUE_MAX_LENGTH",
    "OPTIONS": "SELECT_OPTIONS_MAX_ITEMS",
    "OPTION_TEXT": "OPTION_TEXT_MAX_LENGTH",
    "OPTION_VALUE": "OPTION_VALUE_MAX_LENGTH",
    "OVERFLOW_OPTIONS": "OVERFLOW_OPTIONS_MAX_ITEMS",
    "CHECK_OPTIONS": "CHECKBOXES_OPTIONS_MAX_ITEMS",
    "PLACEHOLDER": "SELECT_PLACEHOLDER_MAX_LENGTH",
    "INPUT_LENGTH": "PLAIN_TEXT_INPUT_MAX_LENGTH_MAX",
    "INPUT_FILES": "FILE_INPUT_MAX_FILES_MAX",
    "LINES": "RICH_TEXT_INPUT_MAX_LINES_MAX",
    "CONFIRM_TITLE": "CONFIRMATION_TITLE_MAX_LENGTH",
    "CONFIRM_TEXT": "CONFIRMATION_TEXT_MAX_LENGTH",
    "CONFIRM_BUTTON": "CONFIRMATION_CONFIRM_MAX_LENGTH",
    "ICON_BUTTON_USERS": "ICON_BUTTON_VISIBLE_TO_USER_IDS_MAX_ITEMS",
    "TABLE_ROWS": "TABLE_ROWS_MAX_ITEMS",
    "TABLE_COLUMNS": "TABLE_COLUMNS_MAX_ITEMS",
    "PAGE_SIZE": "DATA_TABLE_PAGE_SIZE_MAX",
    "CHARTS_PER_MESSAGE": "MESSAGE_DATA_VISUALIZATIONS_MAX_ITEMS",
    "CHART_TITLE": "DATA_VISUALIZATION_TITLE_MAX_LENGTH",
    "CHART_POINTS": "DATA_VISUALIZATION_DATA_MAX_ITEMS",
    "CHART_LABEL": "DATA_VISUALIZATION_POINT_LABEL_MAX_LENGTH",
    "AXIS_LABEL": "DATA_VISUALIZATION_AXIS_LABEL_MAX_LENGTH",
    "RICH_TEXT_INDENT": "RICH_TEXT_LIST_INDENT_MAX",
    "MESSAGE_BLOCKS": "MESSAGE_BLOCKS_MAX_ITEMS",
    "ATTACHMENTS": "MESSAGE_ATTACHMENTS_MAX_ITEMS",
    "VIEW_BLOCKS": "VIEW_BLOCKS_MAX_ITEMS",
    "VIEW_TITLE": "VIEW_TITLE_MAX_LENGTH",
    "PRIVATE_METADATA": "VIEW_PRIVATE_METADATA_MAX_LENGTH",
}
SMALLER = {
    "TABLE_TEXT": "DATA_TABLE_CONTENT_MAX_LENGTH",
    "DATA_TABLE_ROWS": "DATA_TABLE_ROWS_MAX_ITEMS",
    "CHART_SERIES": "DATA_VISUALIZATION_SERIES_MAX_ITEMS",
    "CHART_SEGMENTS": "DATA_VISUALIZATION_SEGMENTS_MAX_ITEMS",
}


@pytest.mark.parametrize(("ours", "theirs"), SAME.items())
def test_a_limit_is_the_published_one(ours, theirs):
    assert getattr(limits, ours) == getattr(published, theirs)


@pytest.mark.parametrize(("ours", "theirs"), SMALLER.items())
def test_of_two_publications_the_smaller_limit_stands(ours, theirs):
    assert getattr(limits, ours) < getattr(published, theirs)


@pytest.mark.parametrize("surface", ["message", "modal", "home"])
def test_each_surface_takes_the_published_block_types(surface):
    taken = {kind for kind in BLOCKS if not _is_unsupported(kind, surface)}

    assert taken == surfaces._BLOCK_TYPES_BY_SURFACE[surface]


def _is_unsupported(kind: str, surface: str) -> bool:
    report = Report({})
    SURFACES[surface]({"type": kind}, "/blocks/0", report)
    return f"unsupported type: {kind}" in [problem.message for problem in report.problems]
