"""Slack's published limits. Where two publications differ, the smaller stands: what passes here passes there.

Lengths count characters. Sources: Slack's Block Kit reference and the limits that slackblocks 3.0.0 carries.
"""

from __future__ import annotations

import json
from typing import Any

# Messages
MESSAGE_BLOCKS = 50
MESSAGE_TEXT = 40_000
UPDATED_TEXT = 4_000
MESSAGE_TEXT_TOTAL = 12_000
"""All text of a message's blocks outside tables and charts. Slack publishes none; it refused 13,200 (bolt-js #2509)."""
ATTACHMENTS = 100
METADATA_BYTES = 8_000

# Views
VIEW_BLOCKS = 100
VIEW_BYTES = 250_000
VIEW_STACK = 3
VIEW_TITLE = 24
PRIVATE_METADATA = 3_000

# Everywhere
ID = 255
TEXT = 3_000
URL = 3_000
ALT_TEXT = 2_000

# Blocks
HEADER = 150
FIELDS = 10
FIELD = 2_000
CONTEXT_ELEMENTS = 10
ACTIONS = 25
CONTEXT_ACTIONS = 5
IMAGE_TITLE = 2_000
LABEL = 2_000
MARKDOWN = 12_000
ALERT = 200
CARD_TITLE = 150
CARD_BODY = 200
CARD_ACTIONS = 3
CARDS = 10
CONTAINER_TITLE = 150
CONTAINER_BLOCKS = 10
PLAN_TASKS = 50
VIDEO_TITLE = 200
VIDEO_NAME = 50
VIDEO_TITLE_URL = 2_000

# Elements
BUTTON_TEXT = 75
BUTTON_VALUE = 2_000
OPTIONS = 100
OPTION_TEXT = 75
OPTION_VALUE = 150
OVERFLOW_OPTIONS = 5
CHECK_OPTIONS = 10
PLACEHOLDER = 150
INPUT_LENGTH = 3_000
INPUT_FILES = 10
LINES = 100
CONFIRM_TITLE = 100
CONFIRM_TEXT = 300
CONFIRM_BUTTON = 30
ICON_BUTTON_USERS = 10

# Tables and charts
TABLE_ROWS = 100
TABLE_COLUMNS = 20
TABLE_TEXT = 10_000
"""Per table, and summed over a message. Of data_table, later publications say 20,000 and 201 rows."""
TABLES_PER_MESSAGE = 1
DATA_TABLE_ROWS = 101
PAGE_SIZE = 100
CHARTS_PER_MESSAGE = 2
CHART_TITLE = 50
CHART_SERIES = 6
CHART_SEGMENTS = 6
CHART_POINTS = 20
CHART_LABEL = 20
AXIS_LABEL = 50
RICH_TEXT_INDENT = 8

# Files
FILE_BYTES = 1_000_000_000
ALT_TXT = 1_000
IMAGE_TYPES = frozenset({"image/png", "image/jpeg", "image/gif"})


def json_bytes(value: Any) -> int:
    """How long a value is as compact JSON."""
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode())
