"""The report as the JSON that scripts rely on: the shape of docs/contract, no more than that and never NaN.

The documents are for analysis.json_text, which writes their long lists (``RowList``) by column.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Protocol

from analysis.json_text import RowList
from analysis.lazy_rows import column_chunks
from analysis.reading.result import FileReading, Question, Reject, RowAccount, Warned
from analysis.results import (
    Adoption,
    Behind,
    Competency,
    CourseRow,
    CustomerReport,
    Expiring,
    Gap,
    Learner,
    Metric,
    Recommendation,
    RoleGap,
    Spearman,
)
from analysis.row_columns import values_of
from analysis.spelling import by_name

Json = dict[str, object]

_HORIZONS: Final = (30, 60, 90)
_PERSON: Final = ("email", "user_id", "name")
_EXPIRING: Final = (*_PERSON, "course", "expires_on")


class Import(Protocol):
    """What was read: the files, and the account of their rows."""

    @property
    def files(self) -> Sequence[FileReading]: ...
    @property
    def rows(self) -> RowAccount: ...


def report_document(import_: Import, reports: Iterable[CustomerReport], as_of: date) -> Json:
    """The whole document: how the files were read, and every customer's report."""
    return {
        "as_of": as_of.isoformat(),
        "rows": rows_json(import_.rows),
        "files": [file_json(file) for file in import_.files],
        "customers": [report_json(report) for report in reports],
    }


def rows_json(rows: RowAccount) -> Json:
    """The account of the rows, with each row that was not taken and each that is odd."""
    return {
        "read": rows.read,
        "accepted": rows.accepted,
        "duplicates": rows.duplicates,
        "rejected": rows.rejected,
        "rejects": RowList(Reject, rows.rejects, ("file", "row", "reason", "values")),
        "warned": RowList(Warned, rows.warned, ("file", "row", "warning")),
    }


def file_json(file: FileReading) -> Json:
    """How one file was read."""
    return {
        "file": file.file,
        "kind": file.kind,
        "platform": file.platform,
        "mapping": dict(file.mapping),
        "confidence": file.confidence,
        "date_order": dict(file.date_order),
        "questions": [question.text for question in file.questions],
        "asked": [_question_json(question) for question in file.questions],
        "warnings": list(file.warnings),
    }


def _question_json(question: Question) -> Json:
    """What `--answer KEY=VALUE` needs, and how the file is read until somebody answers."""
    return {
        "key": question.key,
        "text": question.text,
        "options": list(question.options),
        "assumed": question.assumed,
        "blocks": question.blocks,
    }


def report_json(report: CustomerReport) -> Json:
    """One entry of ``customers``."""
    return {
        "name": report.name,
        "records": report.records,
        "users": report.users,
        "courses": report.courses,
        "status": {word: {"users": share.users, "pct": share.pct} for word, share in report.status.items()},
        "metrics": {name: _metric(metric) for name, metric in report.metrics.items()},
        "courses_table": [_course(row) for row in sorted(report.courses_table, key=_course_name)],
        "learners": RowList(Learner, report.learners, (*_PERSON, "roles", "status", "level", "held", "missing")),
        "gaps": RowList(Gap, report.gaps, (*_PERSON, "roles", "missing", "priority", "last_activity", "why")),
        "role_gaps": [_role_gap(line) for line in sorted(report.role_gaps, key=_role_and_course)],
        "expiring": RowList(Expiring, report.expiring, (*_EXPIRING, "recertification")),
        "expired": RowList(Expiring, report.expired, _EXPIRING),
        "in_grace": RowList(Expiring, report.in_grace, _EXPIRING),
        "behind": RowList(Behind, report.behind, (*_PERSON, "course", "reason")),
        "competency": _competencies(report),
        "adoption": _adoption(report.adoption),
        "recommendations": _recommendations(report),
        "notes": list(report.notes),
    }


def _course_name(row: CourseRow) -> tuple[str, str]:
    return by_name(row.course)


def _role_and_course(line: RoleGap) -> tuple[tuple[str, str], tuple[str, str]]:
    return by_name(line.role), by_name(line.course)


def _metric(metric: Metric) -> Json:
    figure: Json = {"value": metric.value, "numerator": metric.numerator, "denominator": metric.denominator}
    if metric.why is not None:
        figure["unavailable"] = metric.why
    if metric.left_out:
        figure["left_out"] = metric.left_out
    return figure


def _course(row: CourseRow) -> Json:
    return {
        "course": row.course,
        "certification": row.certification,
        "enrolled": row.enrolled,
        "completed": row.completed,
        "completed_pct": row.completed_pct,
        "pass_rate_pct": row.pass_rate_pct,
        "avg_days": row.avg_days,
    }


def _role_gap(line: RoleGap) -> Json:
    return {
        "role": line.role,
        "course": line.course,
        "users": line.users,
        "holding": line.holding,
        "pct": line.pct,
        "missing": line.missing,
    }


def _competencies(report: CustomerReport) -> Json:
    if report.competency is None:
        return {"unavailable": report.competency_unavailable}
    figures = report.competency_by_role
    by_role = {role: _competency(figures[role]) for role in sorted(figures, key=by_name)}
    return {**_competency(report.competency), "by_role": by_role}


def _competency(figure: Competency) -> Json:
    return {
        "median_days": figure.median_days,
        "ci": list(figure.ci),
        "learners": figure.learners,
        "censored": figure.censored,
        "competent_by": {str(day): figure.competent_by.get(day) for day in _HORIZONS},
        "longest_days": figure.longest_days,
    }


def _adoption(adoption: Adoption) -> Json:
    if adoption.unavailable is not None:
        return {"unavailable": adoption.unavailable}
    levels = [
        {
            "level": level.level,
            "users": level.users,
            "without_usage": level.without_usage,
            "usage_score": level.usage_score,
            "feature_adoption_pct": level.feature_adoption_pct,
        }
        for level in adoption.levels
    ]
    return {"levels": levels, "ratio": adoption.ratio, "spearman": _spearman(adoption)}


def _spearman(adoption: Adoption) -> Json:
    found: Spearman | None = adoption.spearman
    if found is None:
        return {"unavailable": adoption.spearman_unavailable}
    return {"rho": found.rho, "p": found.p, "ci": list(found.ci), "n": found.n, "early_signal": found.early_signal}


def _recommendations(report: CustomerReport) -> list[Json]:
    other = _shown_otherwise(report) if report.recommendations else {}
    return [_recommendation(one, [other.get(key, key) for key in one.learners]) for one in report.recommendations]


def _shown_otherwise(report: CustomerReport) -> dict[str, str]:
    """Key -> e-mail, else user id, else name, of the learners whom that names in other letters than their key."""
    other: dict[str, str] = {}
    for columns in column_chunks(Learner, report.learners, ("key", *_PERSON)):
        people = zip(*map(values_of, columns.values()), strict=True)
        shown = ((key, email or user_id or name) for key, email, user_id, name in people)
        other.update((key, said) for key, said in shown if said != key)
    return other


def _recommendation(one: Recommendation, learners: list[str]) -> Json:
    return {
        "title": one.title,
        "priority": one.priority,
        "reason": one.reason,
        "action": one.action,
        "learners": learners,
        "effect": one.effect,
    }
