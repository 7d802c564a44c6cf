"""Bad input from a person: one clear message each, nothing lost, nothing half stored."""

import io
import sqlite3

import pytest
from openpyxl import Workbook, load_workbook

from bot.local.state import Misbehaviour
from tests.scenarios.stage import CHANNEL, TRAINING, first_with, stage, summaries, words

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def workbook_without_rows() -> bytes:
    book = Workbook()
    book.active.append(["Email", "Course", "Completed On"])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def locked_workbook() -> bytes:
    """The outside of a workbook with a password: an OLE container with an EncryptedPackage stream's name in it."""
    return OLE + b"\0" * 1016 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 992


BAD = {
    "empty.csv": (b"", "is empty"),
    "picture.csv": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "PNG picture"),
    "page.csv": (b"<!DOCTYPE html><html><body>Sign in to Slack</body></html>", "HTML page"),
    "locked.xlsx": (locked_workbook(), "password"),
    "headers only.csv": (b"Email,Course,Completed On\n", "no rows"),
    "no rows.xlsx": (workbook_without_rows(), "no rows"),
    "weather.csv": (b"City,Temperature\nOslo,4\nRome,12\n", "no column that says who the learner is"),
}


@pytest.fixture(scope="module")
def bad_stage(tmp_path_factory):
    """One bot for all bad files: it must live on after each."""
    folder = tmp_path_factory.mktemp("bad")
    with stage(folder) as ready:
        yield ready, folder


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_one_clear_message_and_leaves_nothing_behind(bad_stage, name):
    acme, folder = bad_stage
    content, part = BAD[name]

    ts = acme.drop((name, content))

    said = acme.answer(ts, name, part)
    assert "Traceback" not in words(said)
    assert len(acme.thread(ts)) == 1
    assert stored_attempts(folder) == 0


def test_a_file_over_the_limit_is_refused_before_it_is_fetched(tmp_path):
    with stage(tmp_path, {"MAX_UPLOAD_MB": "1"}) as small:
        ts = small.drop(("large.csv", b"Email,Course\n" + b"a@b.example,Basics\n" * 100_000))

        said = small.answer(ts, "large.csv", "1 MB")

    assert "Traceback" not in words(said)


def test_a_login_page_instead_of_the_file_names_the_scope_that_is_missing(scene, company):
    scene.workspace.misbehave(Misbehaviour(login_page_for_files=True))

    ts = scene.drop(company.training)

    assert "files:read" in words(scene.answer(ts, "HTML page", "files:read"))


def test_a_bad_file_beside_a_good_one_does_not_take_it_down(scene, company):
    ts = scene.drop(("empty.csv", b""), company.training)

    told = scene.summary(ts)

    assert "234 training records" in words(*told)
    assert first_with(told, ["empty.csv"]) is not None


def test_rejected_rows_are_counted_explained_and_attached(scene, company):
    name, content = company.training
    lines = content.decode().splitlines()
    lines[5] = lines[5].replace(lines[5].split(",")[7], "31.31.2025")
    lines[9] = ",".join([company.name, "", "", *lines[9].split(",")[3:]])

    ts = scene.drop((name, "\n".join(lines).encode()))

    told = words(*scene.summary(ts))
    assert "232 training records" in told
    assert "31.31.2025" in told
    attached = scene.workspace.wait_for(lambda _: [m for m in scene.thread(ts) if m.files], 60)
    assert "31.31.2025" in rejected_rows(scene.workspace.file(attached[0].files[0]).content)


def test_the_bot_lives_on_after_all_of_that(bad_stage):
    acme, _ = bad_stage

    ts = acme.drop(TRAINING)

    assert len(summaries(acme.summary(ts))) == 1
    assert CHANNEL in {message.channel for message in acme.thread(ts)}


def rejected_rows(content: bytes) -> str:
    """The attached file as text, whether it is a workbook or a CSV."""
    if not content.startswith(b"PK"):
        return content.decode("utf-8-sig")
    rows = load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True)
    return "\n".join(str(row) for row in rows)


def stored_attempts(folder) -> int:
    with sqlite3.connect(folder / "laurel.db") as database:
        return int(database.execute("select count(*) from attempts").fetchone()[0])
