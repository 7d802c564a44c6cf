"""What people call the fields of a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_FIELDS: Final[Mapping[str, str]] = {
    "name": "user", "completed_on": "completion date", "enrolled_on": "enrolment date", "started_on": "start date",
    "expires_on": "expiry", "user_id": "user id", "email": "e-mail", "roles": "role", "attempt": "attempt number",
    "last_activity": "last activity", "due_on": "due date", "usage_score": "usage score",
    "feature_adoption_pct": "feature adoption", "last_seen": "last seen",
}  # fmt: skip


def field_name(field: str) -> str:
    """The field as people call it."""
    return _FIELDS.get(field, field.replace("_", " "))
