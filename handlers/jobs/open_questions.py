"""What people are asked about the files of a job: what each leaves open, or what each of its columns is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analysis.columns import MANAGER, NAME, ROLES
from analysis.reading.answers import COLUMN, DATE_ORDER, DAY_FIRST, MONTH_FIRST, NO_COLUMN, question_key
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, SUCCESS
from analysis.reading.matching.kinds import FIELDS
from analysis.reading.rereading import headers_of
from analysis.reading.result import FileReading, Question
from handlers.blocks.field_names import field_name
from handlers.blocks.questions import AskedFile
from handlers.deps import Deps
from storage.samples import Sample, find_sample
from storage.uploads import uploads_of_job

_ORDERS: Final = {"dmy": DAY_FIRST, "mdy": MONTH_FIRST}
_ASKED_NOT: Final = frozenset({FIRST_NAME, LAST_NAME, SUCCESS})
_UNUSED: Final = {"training": MANAGER, "usage": ROLES}
"""Looked for so that it is nothing else, and not kept."""


def questions_of(deps: Deps, team_id: str, work_id: str) -> tuple[AskedFile, ...]:
    """The files of the job that leave something open, in their order."""
    return tuple(
        _asked(sample, sample.reading.questions)
        for sample in _samples(deps, team_id, work_id)
        if sample.reading.questions
    )


def columns_of(deps: Deps, team_id: str, work_id: str) -> tuple[AskedFile, ...]:
    """The files of the job with a question for each field that a file of their kind can have, answered as it was read."""
    found = [(sample, _column_questions(sample)) for sample in _samples(deps, team_id, work_id)]
    return tuple(_asked(sample, questions) for sample, questions in found if questions)


def _asked(sample: Sample, questions: Sequence[Question]) -> AskedFile:
    return AskedFile(
        sample.upload_id, sample.reading.file, tuple(questions), sample.content, sample.decided, sample.reading
    )


def _samples(deps: Deps, team_id: str, work_id: str) -> list[Sample]:
    with deps.database.view(team_id) as session:
        uploads = uploads_of_job(session, work_id)
        found = [find_sample(session, upload.id) for upload in uploads if not upload.is_undone]
    return [sample for sample in found if sample is not None]


def _column_questions(sample: Sample) -> list[Question]:
    if not sample.content:
        return []
    headers = headers_of(sample.content)
    fields = [
        field
        for field in FIELDS.get(sample.reading.kind, ())
        if field not in (*_ASKED_NOT, _UNUSED.get(sample.reading.kind))
    ]
    return [*(_field_question(sample.reading, field, headers) for field in fields), *_order_questions(sample.reading)]


def _field_question(reading: FileReading, field: str, headers: Sequence[str]) -> Question:
    """Columns that are joined to one name are no single choice: left as they are unless a person chooses."""
    header = reading.mapping.get(field)
    is_joined = field == NAME and header is not None and header not in headers
    text = f"{field_name(field).capitalize()} (now {header})" if is_joined else field_name(field).capitalize()
    assumed = None if is_joined else header if header in headers else NO_COLUMN
    return Question(question_key(COLUMN, field), text, (*headers, NO_COLUMN), assumed)


def _order_questions(reading: FileReading) -> list[Question]:
    return [
        Question(question_key(DATE_ORDER, header), f"Dates in {header}", (DAY_FIRST, MONTH_FIRST), _ORDERS[order])
        for header, order in reading.date_order.items()
        if order in _ORDERS
    ]
