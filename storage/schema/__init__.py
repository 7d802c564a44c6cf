"""The tables, by what they are about."""

from storage.schema.accounts import CustomerRow, PolicyRow, TeamRow
from storage.schema.base import Base
from storage.schema.intake import (
    DisplacedRow,
    DropRow,
    ImportRow,
    LayoutRow,
    RejectRow,
    SampleRow,
    UploadContentRow,
    UploadRow,
)
from storage.schema.training import AttemptRow, LabelRow, LearnerRow, RosterRow, UsageRow
from storage.schema.work import AuditRow, PostRow, ProcessRow, ReportRow

__all__ = [
    "AttemptRow",
    "AuditRow",
    "Base",
    "CustomerRow",
    "DisplacedRow",
    "DropRow",
    "ImportRow",
    "LabelRow",
    "LayoutRow",
    "LearnerRow",
    "PolicyRow",
    "PostRow",
    "ProcessRow",
    "RejectRow",
    "ReportRow",
    "RosterRow",
    "SampleRow",
    "TeamRow",
    "UploadContentRow",
    "UploadRow",
    "UsageRow",
]
