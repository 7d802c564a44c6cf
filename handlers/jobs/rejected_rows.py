"""Rows that were not taken, as a file that can be mended and dropped again."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from analysis.reading.result import Reject
from handlers.outgoing.uploading import OutgoingFile
from storage.db import open_database
from storage.rejects import rejects_of_upload
from storage.uploads import uploads_of_job

ROW: Final = "Row in the file"
REASON: Final = "Why it was not taken"
# A spreadsheet takes a cell that begins so for a formula; what stands in a file is data.
_FORMULA: Final = tuple("=+-@\t\r＝＋－＠")


def rejected_files(url: str, team_id: str, work_id: str) -> list[tuple[int, OutgoingFile]]:
    """By upload of the work, the rows that were not taken; runs in the isolated child, as there may be many."""
    database = open_database(url)
    try:
        with database.view(team_id) as session:
            rejects = {each.id: rejects_of_upload(session, each.id) for each in uploads_of_job(session, work_id)}
    finally:
        database.close()
    return [(upload_id, build_rejected_file(rows[0].file, rows)) for upload_id, rows in rejects.items() if rows]


def build_rejected_file(name: str, rejects: Sequence[Reject]) -> OutgoingFile:
    """A CSV with the columns of the file, one line a rejected row, with its number and the reason at the end."""
    columns = list(dict.fromkeys(column for reject in rejects for column in reject.values))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_literal(cell) for cell in (*columns, ROW, REASON)])
    for reject in rejects:
        cells = [_literal(str(reject.values.get(column, ""))) for column in columns]
        writer.writerow([*cells, reject.row, _literal(reject.reason)])
    stem = PurePosixPath(name).stem or "file"
    # With a byte order mark, Excel reads names of every script as they are.
    content = text.getvalue().encode("utf-8-sig", "replace")
    return OutgoingFile(f"{stem}-rows-not-taken.csv", f"Rows of {name} that were not taken", content)


def _literal(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
