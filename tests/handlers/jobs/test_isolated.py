"""Work in a process of its own: results, progress, limits and ends of every kind."""

import socket
from contextlib import closing

import pytest

from analysis.reading.result import UnreadableFile
from handlers.jobs.isolated import IsolatedRunner, Limits, TooLong, TooMuchMemory, WorkerDied, WorkFailed
from tests.handlers.jobs import work_samples

PRELOAD = ("tests.handlers.jobs.work_samples",)


@pytest.fixture(scope="module")
def runner():
    runner = IsolatedRunner(Limits(seconds=30, memory_bytes=1024**3, children=2), preload=PRELOAD)
    yield runner
    runner.close()


def test_result_comes_back(runner):
    assert runner.run(work_samples.add, 2, 3) == 5


def test_progress_arrives_in_order(runner):
    seen = []

    result = runner.run(work_samples.count, 3, progress=lambda done, total: seen.append((done, total)))

    assert result == 3
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_large_work_steps_back(runner):
    began, ended = runner.run(work_samples.priorities)

    assert (began, ended) == (5, 19)


def test_work_inherits_nothing(runner):
    listening = socket.create_server(("127.0.0.1", 0))
    with listening:
        main_came_along, descriptors = runner.run(work_samples.circumstances)

    assert not main_came_along
    assert descriptors <= 6  # three standard streams, the channel, and the listing itself


def test_endless_work_is_stopped():
    impatient = IsolatedRunner(Limits(seconds=0.2, children=1), preload=PRELOAD)

    with closing(impatient), pytest.raises(TooLong):
        impatient.run(work_samples.never_ends)


def test_greedy_work_is_refused_its_memory(runner):
    with pytest.raises(TooMuchMemory):
        runner.run(work_samples.fill_memory)


def test_death_by_a_signal_is_said(runner):
    with pytest.raises(WorkerDied):
        runner.run(work_samples.die)


def test_refusal_of_a_file_passes_through(runner):
    with pytest.raises(UnreadableFile, match=r"This file has no rows\.") as caught:
        runner.run(work_samples.refuse)

    assert "work_samples" in "".join(caught.value.__notes__)


def test_error_that_cannot_be_rebuilt_keeps_its_text(runner):
    with pytest.raises(WorkFailed, match="Unpicklable"):
        runner.run(work_samples.raise_unpicklable)


def test_error_in_the_progress_callback_ends_the_work(runner):
    def break_off(done, total):
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        runner.run(work_samples.count, 10, progress=break_off)


def test_warm_process_that_died_is_started_again(runner):
    runner.warm()
    runner._nursery.kill()
    runner._nursery.wait()

    assert runner.run(work_samples.add, 20, 22) == 42
