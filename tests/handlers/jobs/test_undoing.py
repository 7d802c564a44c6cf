"""Undoing an import, and reading its files again, also where later imports stand on it."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from analysis.reading import read_file
from handlers.jobs.intake import Intake, peek, take_in
from handlers.jobs.undoing import Undone, UndoOrder, undo_import
from storage.attempts import load_attempts
from storage.audit import entries
from storage.customers import find_customer_by_name, list_customers
from storage.db import Database, open_database
from storage.layouts import layouts_of
from storage.migrate import upgrade
from storage.schema import Base
from storage.tenancy import TeamOwned
from storage.undoing import Taken
from storage.uploads import NewUpload, newest_before, save_upload, uploads_of_job

NOW = datetime(2026, 1, 30, 12, tzinfo=UTC)
ABOUT_FILES = {"audit", "posts", "uploads", "upload_contents", "drops"}
HEADER = "Customer,Email,Course,Section Label,Status,Completed On"


def export(*lines: str, customer: str = "Acme") -> bytes:
    return "\n".join([HEADER, *(f"{customer},{line}" for line in lines), ""]).encode()


ANN, BO, CY = (
    f"{name}@acme.example,Basics,Alpha {n},Passed,2025-05-0{n}" for n, name in enumerate(("ann", "bo", "cy"), 1)
)
BO_OPEN = "bo@acme.example,Basics,Alpha 2,In Progress,"


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with the newest schema and no rows."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    address = f"sqlite:///{tmp_path / 'laurel.db'}"
    upgrade(address)
    return address


def take(url: str, work: str, *contents: bytes, answers=(), anew=False):
    """Store these files as one job's, or read that job's files again."""
    database = open_database(url)
    with database.team("T1") as session:
        for number, content in enumerate(contents):
            save_upload(session, NewUpload(work, f"F{number}", f"{work}-{number}.csv", content, NOW, "U1", "C1", "1.1"))
    database.close()
    intake = Intake(url, "T1", work, "C1", "U1", NOW, answers=answers, anew=anew)
    return take_in(intake, progress=lambda *_: None)


def undo(url: str, work: str, customer: int = 1) -> Undone:
    return undo_import(UndoOrder(url, "T1", work, customer, "U2", NOW))


def lines(url: str) -> list[tuple[str, str, str]]:
    database = open_database(url)
    with database.view("T1") as session:
        customer = find_customer_by_name(session, "Acme")
        frame = load_attempts(session, customer.id) if customer else None
    database.close()
    if frame is None:
        return []
    return sorted(
        zip(frame["email"].astype(str), frame["course"].astype(str), frame["status"].astype(str), strict=True)
    )


def dump(url: str) -> dict[str, list[str]]:
    database: Database = open_database(url)
    tables = [mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, TeamOwned)]
    with database.engine.connect() as connection:
        found = {
            table.name: sorted(map(repr, connection.execute(select(table))))
            for table in tables
            if table.name not in ABOUT_FILES
        }
    database.close()
    return found


def test_undo_leaves_every_table_as_it_was_and_the_file_can_be_dropped_again(url: str) -> None:
    take(url, "j1", export(ANN, BO_OPEN))
    before = dump(url)
    take(url, "j2", export(ANN, BO, CY))
    after = lines(url)

    undone = undo(url, "j2")

    assert (undone.files, undone.taken, undone.later) == (("j2-0.csv",), Taken(attempts=2), 0)
    assert dump(url) == before
    take(url, "j3", export(ANN, BO, CY))
    assert lines(url) == after


def test_undoing_the_first_import_of_a_customer_leaves_nothing_of_it(url: str) -> None:
    before = dump(url)
    take(url, "j1", export(ANN))

    undone = undo(url, "j1")

    assert undone.gone
    assert dump(url) == before


def test_what_later_files_also_brought_stays_as_if_the_undone_one_had_never_been(url: str) -> None:
    take(url, "j1", export(ANN, BO_OPEN, CY))
    take(url, "j2", export(ANN, BO))

    undone = undo(url, "j1")

    assert undone.later == 1
    assert not undone.gone
    assert [(email, status) for email, _, status in lines(url)] == [
        ("ann@acme.example", "passed"),
        ("bo@acme.example", "passed"),
    ]
    undo(url, "j2")
    assert {name for name, rows in dump(url).items() if rows} == set()


def test_undone_twice_it_says_so_and_changes_nothing(url: str) -> None:
    take(url, "j1", export(ANN))
    take(url, "j2", export(BO))
    undo(url, "j2")
    before = dump(url)

    again = undo(url, "j2")

    assert again.problem == "This import was undone already."
    assert dump(url) == before


def test_an_undo_of_one_customer_leaves_the_others_of_the_file_alone(url: str) -> None:
    both = export(ANN) + export(BO, customer="Globex").split(b"\n", 1)[1]
    acme, globex = take(url, "j1", both).customers

    undone = undo(url, "j1", globex)

    database = open_database(url)
    with database.view("T1") as session:
        names = [customer.name for customer in list_customers(session)]
        uploads = uploads_of_job(session, "j1")
        logged = [(entry.who, entry.what, entry.subject) for entry in entries(session)]
    database.close()
    assert undone.customer == "Globex"
    assert names == ["Acme"]
    assert not uploads[0].is_undone
    assert len(lines(url)) == 1
    assert logged == [("U2", "undo import", "j1")]
    assert acme != globex


def test_columns_that_are_changed_read_the_file_again_in_place_of_what_it_had_brought(url: str) -> None:
    take(url, "j1", export(ANN, BO))
    take(url, "j2", export(CY))

    take(url, "j1", answers=((1, "column:course", "Section Label"),), anew=True)

    assert [course for _, course, _ in lines(url)] == ["Alpha 1", "Alpha 2", "Basics"]
    database = open_database(url)
    with database.view("T1") as session:
        (known,) = layouts_of(session, 1).values()
    database.close()
    assert known == {"column:course": "Section Label"}
    undo(url, "j1")
    undo(url, "j2")
    assert {name for name, rows in dump(url).items() if rows} == set()


def test_an_answer_is_remembered_for_the_next_file_of_the_layout(url: str) -> None:
    take(url, "j1", export(ANN))
    take(url, "j1", answers=((1, "column:course", "Section Label"),), anew=True)

    take(url, "j2", export(BO))

    assert [course for _, course, _ in lines(url)] == ["Alpha 1", "Alpha 2"]


def test_an_archive_is_looked_into(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("notes.txt", "nothing of interest")
        archive.writestr("a.csv", export(ANN))
        archive.writestr("b.csv", export(BO))

    assert peek(packed.getvalue(), "exports.zip", date(2026, 1, 30))
    assert not peek(b"hello", "a.txt", date(2026, 1, 30))
    assert read_file(export(ANN), "a.csv", today=date(2026, 1, 30)).rows.read == 1


def test_the_same_bytes_dropped_again_go_with_the_import_that_is_undone(url: str) -> None:
    take(url, "j1", export(BO))
    before = dump(url)
    take(url, "j2", export(ANN))
    take(url, "j3", export(ANN))

    undone = undo(url, "j2")

    assert (undone.taken, undone.later, sorted(undone.works)) == (Taken(attempts=1), 0, ["j2", "j3"])
    assert dump(url) == before


def test_changed_columns_leave_nothing_of_the_first_reading_though_the_file_was_dropped_twice(url: str) -> None:
    take(url, "j1", export(ANN))
    take(url, "j2", export(ANN))

    take(url, "j1", answers=((1, "column:course", "Section Label"),), anew=True)

    assert [course for _, course, _ in lines(url)] == ["Alpha 1"]


def test_a_roster_that_comes_back_after_another_is_not_the_same_again(url: str) -> None:
    first = b"Customer,Email,Name,Role,Start Date\nAcme,ann@acme.example,Ann,Admin,2024-01-01\n"
    take(url, "j1", first)
    take(url, "j2", first.replace(b"Admin", b"Analyst"))
    take(url, "j3", first)
    database = open_database(url)
    with database.view("T1") as session:
        digests = [newest_before(session, 1, "roster", upload) for upload in (1, 2, 3)]
        contents = [upload.sha256 for job in ("j1", "j2", "j3") for upload in uploads_of_job(session, job)]
    database.close()

    assert digests == [None, contents[0], contents[1]]
