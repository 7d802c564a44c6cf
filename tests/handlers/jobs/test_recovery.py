"""A process that dies at any point of a job: the next one goes on, and nothing stands twice."""

import threading
from datetime import timedelta

import pytest
from dbos._dbos import _get_dbos_instance

from handlers.jobs import ingest as ingest_module
from handlers.jobs import recovery, showing
from handlers.jobs.engine import jobs_url, start_engine, start_job, stop_engine
from handlers.jobs.ingest import ingest
from handlers.jobs.recovery import SILENT_FOR, recover_dead_executors
from handlers.outgoing import posting
from storage.db import open_database
from storage.processes import beat
from tests.handlers.jobs.conftest import wait_for

pytestmark = pytest.mark.slow

CERTIFIED = "Training &amp; Certification Status"


class PowerCut(BaseException):
    """The process ends here."""


def cut_power_at(monkeypatch, module, function, call):
    """The process dies when it comes to that call of that function; the event is set then."""
    working, calls, died = getattr(module, function), [], threading.Event()

    def work(*args, **kwargs):
        calls.append(args)
        if len(calls) == call:
            died.set()
            raise PowerCut
        return working(*args, **kwargs)

    monkeypatch.setattr(module, function, work)
    return died


def cut_power_after(monkeypatch, module, function):
    """The process dies when that function has done its work and nobody has heard of it yet."""
    working, died = getattr(module, function), threading.Event()

    def work(*args, **kwargs):
        working(*args, **kwargs)
        died.set()
        raise PowerCut

    monkeypatch.setattr(module, function, work)
    return died


def wait_for_death(died):
    assert died.wait(60)
    wait_until(lambda: not _get_dbos_instance()._active_workflows_set.activeList())


def wait_until(is_so):
    while not is_so():
        threading.Event().wait(0.01)


POINTS = [
    (ingest_module, "claim_file", 1),
    (posting, "record_post", 1),  # the progress message stands, and nobody knows
    (ingest_module, "fetch_upload", 1),
    (ingest_module, "read_and_store", 1),
    (showing, "report_and_compose", 1),
    (posting, "record_post", 2),  # what was found
    (posting, "record_post", 3),  # the summary
    (posting, "record_post", 5),  # the card
    (ingest_module, "attach_rejected", 1),
]


@pytest.mark.parametrize(("module", "function", "call"), POINTS)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_job_whose_process_died_is_finished_by_the_next_with_one_summary(
    office, acme, monkeypatch, module, function, call
):
    file_id = office.put_file("acme.csv", acme / "acme_training_report.csv")
    if function == "report_and_compose":  # handed to the isolated child by name: the runner is what dies
        module, function = type(office.deps.isolated), "run"
        call = 2
    with monkeypatch.context() as patched:
        died = cut_power_at(patched, module, function, call)
        start_job(ingest, "T1:Ev1", office.drop(file_id))
        wait_for_death(died)
    assert_the_next_process_finishes_it(office)


@pytest.mark.parametrize("function", ["fetch_upload", "read_and_store", "answer_customer", "attach_rejected"])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_work_that_was_done_and_not_yet_recorded_is_not_done_twice(office, acme, monkeypatch, function):
    file_id = office.put_file("acme.csv", acme / "acme_training_report.csv")
    with monkeypatch.context() as patched:
        died = cut_power_after(patched, ingest_module, function)
        start_job(ingest, "T1:Ev1", office.drop(file_id))
        wait_for_death(died)

    assert_the_next_process_finishes_it(office)


def assert_the_next_process_finishes_it(office):
    stop_engine()
    start_engine(office.deps, executor_id="local")
    wait_for("T1:Ev1")

    assert sum("Training data processed" in text for text in office.texts) == 1
    assert sum(text.startswith("Customer: Acme Corp. Found 234") for text in office.texts) == 1
    assert sum(text.startswith(CERTIFIED) for text in office.texts) == 1
    assert len(office.in_channel()) == 1
    assert not any("nothing changed" in text for text in office.texts)


def test_silent_process_is_missed_and_its_jobs_are_taken_over(office, monkeypatch):
    taken = []
    monkeypatch.setattr(recovery.DBOS, "_recover_pending_workflows", lambda executors: taken.extend(executors) or [])
    now = recovery._wall_clock()
    with office.deps.database.transaction() as session:
        beat(session, "silent", now - SILENT_FOR - timedelta(seconds=1))
        beat(session, "alive", now - SILENT_FOR / 2)

    first = recover_dead_executors(office.deps, "me")
    second = recover_dead_executors(office.deps, "me")

    assert (first, second) == (["silent"], [])
    assert taken == ["silent"]


def test_engine_keeps_its_tables_beside_a_sqlite_database_and_inside_postgresql():
    assert jobs_url("sqlite:////var/lib/laurel/laurel.db") == "sqlite:////var/lib/laurel/laurel-jobs.db"
    assert jobs_url("sqlite:///laurel.db") == "sqlite:///laurel-jobs.db"
    assert jobs_url("postgresql+psycopg://u:p@h/laurel") == "postgresql+psycopg://u:p@h/laurel"
    with pytest.raises(ValueError, match="in a file"):
        jobs_url("sqlite://")


def test_job_of_a_dead_process_is_finished_by_another_on_postgresql(office, acme, monkeypatch, postgres_url):
    stop_engine()
    database = open_database(postgres_url)
    deps = type(office.deps)(**{**vars(office.deps), "database": database})
    file_id = office.put_file("acme.csv", acme / "acme_training_report.csv")
    with monkeypatch.context() as patched:
        died = cut_power_at(patched, posting, "record_post", 3)
        start_engine(deps, executor_id="first")
        start_job(ingest, "T1:Ev1", office.drop(file_id))
        wait_for_death(died)
        stop_engine()
    with database.transaction() as session:
        beat(session, "first", recovery._wall_clock() - 2 * SILENT_FOR)

    start_engine(deps, executor_id="second")
    assert recover_dead_executors(deps, "second") == ["first"]
    wait_for("T1:Ev1")

    assert sum(text.startswith(CERTIFIED) for text in office.texts) == 1
    assert len(office.in_channel()) == 1
    stop_engine()
    database.close()
