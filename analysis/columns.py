"""The frames that cross borders: their column names and dtypes, in one place.

An *attempts frame* has exactly ATTEMPT_COLUMNS, one line per accepted attempt in file order:

* text columns are pandas categoricals of str; a missing value is a missing category, never an empty string;
* day columns are ``datetime64[s]`` at midnight, ``NaT`` where the export does not say;
* ``score`` is float64 in 0..100, ``attempt`` float64 (whole numbers), ``row`` int64; NaN where the export does not say;
* ``status`` is a categorical over ``STATUSES`` and never missing;
* ``roles`` is the learner's roles on that line joined with "; ", in the order of the cell.

A *usage frame* has USAGE_COLUMNS, a *roster frame* ROSTER_COLUMNS, with the same conventions; read or stored ones have the
*_RECORD_COLUMNS.
"""

from typing import Final

FILE: Final = "file"
ROW: Final = "row"
CUSTOMER: Final = "customer"
EMAIL: Final = "email"
USER_ID: Final = "user_id"
NAME: Final = "name"
ROLES: Final = "roles"
COURSE: Final = "course"
ENROLLED_ON: Final = "enrolled_on"
STARTED_ON: Final = "started_on"
COMPLETED_ON: Final = "completed_on"
SCORE: Final = "score"
STATUS: Final = "status"
EXPIRES_ON: Final = "expires_on"
ATTEMPT: Final = "attempt"
CERTIFICATION: Final = "certification"
LAST_ACTIVITY: Final = "last_activity"
DUE_ON: Final = "due_on"
USAGE_SCORE: Final = "usage_score"
FEATURE_ADOPTION_PCT: Final = "feature_adoption_pct"
LAST_SEEN: Final = "last_seen"
ACCOUNT: Final = "account"
MANAGER: Final = "manager"
START_DATE: Final = "start_date"
LEFT_ON: Final = "left_on"
EMPLOYMENT: Final = "employment"

RECORD_COLUMNS: Final = (
    FILE, ROW, CUSTOMER, EMAIL, USER_ID, NAME, ROLES, COURSE, ENROLLED_ON, STARTED_ON, COMPLETED_ON, SCORE, STATUS, EXPIRES_ON, ATTEMPT,
)  # fmt: skip
"""What ``laurel report --records`` and ``GET .../records`` write, in this order."""

ATTEMPT_COLUMNS: Final = (*RECORD_COLUMNS, CERTIFICATION, LAST_ACTIVITY, DUE_ON)
USAGE_COLUMNS: Final = (FILE, ROW, CUSTOMER, EMAIL, USER_ID, NAME, USAGE_SCORE, FEATURE_ADOPTION_PCT, LAST_SEEN)
ROSTER_COLUMNS: Final = (FILE, ROW, CUSTOMER, EMAIL, USER_ID, NAME, ROLES, MANAGER, START_DATE, LEFT_ON)
USAGE_RECORD_COLUMNS: Final = (*USAGE_COLUMNS, ACCOUNT)
"""What reading a usage file gives; ``account`` is the account as the product knows it."""
ROSTER_RECORD_COLUMNS: Final = (*ROSTER_COLUMNS, EMPLOYMENT)
"""What reading a roster gives; ``employment`` is one of EMPLOYMENT_WORDS, missing where the roster does not say."""
EMPLOYMENT_WORDS: Final = ("active", "left")

TEXT_COLUMNS: Final = frozenset(
    {FILE, CUSTOMER, EMAIL, USER_ID, NAME, ROLES, COURSE, CERTIFICATION, MANAGER, ACCOUNT, EMPLOYMENT}
)
DAY_COLUMNS: Final = frozenset(
    {ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, LAST_ACTIVITY, DUE_ON, LAST_SEEN, START_DATE, LEFT_ON}
)
NUMBER_COLUMNS: Final = frozenset({SCORE, ATTEMPT, USAGE_SCORE, FEATURE_ADOPTION_PCT})

STATUSES: Final = (
    "not_started", "in_progress", "passed", "failed", "completed", "waived", "withdrawn", "expired", "revoked",
)  # fmt: skip
"""The words of an attempt's status, in the order of the categorical."""

# Natural identity of an attempt within a customer: equal in all of these = a duplicate (definitions: "Rows are never lost").
IDENTITY_COLUMNS: Final = (COURSE, ATTEMPT, ENROLLED_ON, STARTED_ON, COMPLETED_ON, EXPIRES_ON, SCORE, STATUS)
