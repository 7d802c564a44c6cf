"""The tables, by what they are about."""

from storage.schema.accounts import CustomerRow, PolicyRow, TeamRow
from storage.schema.base import Base
from storage.schema.intake import DropRow, ImportRow, RejectRow, UploadContentRow, UploadRow
from storage.schema.training import AttemptRow, LabelRow, LearnerRow, RosterRow, UsageRow
from storage.schema.work import AuditRow, PostRow, ProcessRow, ReportRow

__all__ = [
    "AttemptRow",
    "AuditRow",
    "Base",
    "CustomerRow",
    "DropRow",
    "ImportRow",
    "LabelRow",
    "LearnerRow",
    "PolicyRow",
    "PostRow",
    "ProcessRow",
    "RejectRow",
    "ReportRow",
    "RosterRow",
    "TeamRow",
    "UploadContentRow",
    "UploadRow",
    "UsageRow",
]
