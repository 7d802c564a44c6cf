"""Some rows of each upload and how it is read: what a person is shown while answering questions or changing columns."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import delete, select

from analysis.reading.result import FileReading
from storage.schema import SampleRow
from storage.tenancy import TeamSession

_READING: Final = TypeAdapter(FileReading)


@dataclass(frozen=True)
class Sample:
    """``content``: a small CSV that reads under ``decided`` as the whole file does; ``reading``: how that was, questions included."""

    upload_id: int
    content: bytes
    reading: FileReading
    decided: Mapping[str, str]


def save_sample(session: TeamSession, sample: Sample) -> None:
    """Keeps the sample in place of the upload's earlier one."""
    session.execute(delete(SampleRow).where(SampleRow.upload_id == sample.upload_id))
    session.add(
        SampleRow(
            upload_id=sample.upload_id,
            content=zlib.compress(sample.content),
            reading=_READING.dump_python(sample.reading, mode="json"),
            decided=dict(sample.decided),
        )
    )
    session.flush()


def find_sample(session: TeamSession, upload_id: int) -> Sample | None:
    """The upload's sample, unless it was never read or was undone."""
    row = session.scalars(select(SampleRow).where(SampleRow.upload_id == upload_id)).one_or_none()
    if row is None:
        return None
    return Sample(row.upload_id, zlib.decompress(row.content), _READING.validate_python(row.reading), dict(row.decided))


def drop_sample(session: TeamSession, upload_id: int) -> None:
    """Forgets it, when its upload was undone."""
    session.execute(delete(SampleRow).where(SampleRow.upload_id == upload_id))
