import numpy as np
import pytest

from analysis.columns import STATUSES
from analysis.reading.answers import Answers
from analysis.reading.table import encode
from analysis.reading.values.status_column import Beside
from analysis.reading.values.statuses import own_statuses


def beside(completed: list[bool], expires: list[bool] | None = None, **more: bool) -> Beside:
    nothing = [False] * len(completed)
    return Beside(np.array(completed), np.array(expires or nothing), np.array(nothing), **more)


def read(words: list[str], stand: Beside, header: str = "Status", answers: Answers | None = None):
    codes, questions = own_statuses(encode(header, np.array(words, dtype=object)), stand, answers or Answers())
    return [STATUSES[c] if c >= 0 else None for c in codes], [q.key for q in questions]


def test_a_credential_that_is_not_accepted_yet_is_earned():
    words = ["Accepted", "Pending", "Revoked"]

    assert read(words, beside([True, True, True]))[0] == ["completed", "completed", "revoked"]


def test_pending_beside_other_words_is_still_going_on():
    words = ["Completed", "Pending", "Not started"]

    assert read(words, beside([True, False, False]))[0] == ["completed", "in_progress", "not_started"]


def test_an_active_certificate_is_held_and_an_active_enrolment_is_open():
    assert read(["Active", "Expired"], beside([True, True], [True, True]))[0] == ["passed", "expired"]
    assert read(["Active", "Active"], beside([False, True]))[0] == ["in_progress", None]


def test_completed_among_the_states_of_an_enrolment_is_asked_about_and_says_nothing():
    words = ["active", "completed", "deleted"]

    assert read(words, beside([False] * 3, dated=False)) == (["in_progress", None, "withdrawn"], ["status:completed"])


@pytest.mark.parametrize(
    ("others", "status"), [(["Aprobado"], "failed"), (["Activo"], "withdrawn"), (["Inscrito"], None)]
)
def test_suspendido_is_what_the_other_words_make_it(others, status):
    words = ["Suspendido", *others]

    assert read(words, beside([False] * len(words)))[0][0] == status


def test_numbers_are_a_status_only_as_flags():
    assert read(["1", "0"], beside([False, False])) == (["completed", None], [])
    assert read(["1", "0", "2"], beside([False] * 3)) == ([None] * 3, ["status:0", "status:1", "status:2"][1:])


def test_a_header_that_asks_for_passing_turns_yes_into_passed():
    assert read(["Yes", "No", "No"], beside([True, True, False]), "Passed?")[0] == ["passed", "failed", None]


def test_progress_may_stand_in_the_status():
    assert read(["100 %", "45%", "0%"], beside([False] * 3))[0] == ["completed", "in_progress", "not_started"]


def test_an_answer_about_a_word_is_obeyed_and_not_asked_again():
    given = Answers({"status:Purple": "waived", "status:Passed": "nothing"})

    assert read(["Purple", "Passed"], beside([False, False]), answers=given) == (["waived", None], [])
