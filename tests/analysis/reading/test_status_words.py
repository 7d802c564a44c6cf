import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.columns import STATUSES
from analysis.reading.table import encode
from analysis.reading.values.status_words import STATUS_PHRASES, status_of
from analysis.reading.values.statuses import own_statuses


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Not completed", "in_progress"), ("Incomplete", "in_progress"), ("NotComplete", "in_progress"), ("INCOMPLETE", "in_progress"),
        ("Completed (did not achieve pass grade)", "failed"), ("Completed (achieved pass grade)", "passed"), ("not_started", "not_started"),
        ("NotStarted", "not_started"), ("In-Progress", "in_progress"), (" PASSED ", "passed"),
        ("Complete", "completed"), ("✔", "completed"),
        ("Nicht abgeschlossen", "in_progress"), ("Abgeschlossen", "completed"), ("Nicht bestanden", "failed"), ("Bestanden", "passed"),
        ("Non terminé", "in_progress"), ("Terminé", "completed"), ("Échoué", "failed"), ("Réussi", "passed"), ("En cours", "in_progress"),
        ("No finalizado", "in_progress"), ("Finalizado", "completed"), ("Não concluído", "in_progress"), ("Concluído", "completed"),
        ("Non completato", "in_progress"), ("Completato", "completed"), ("Niet geslaagd", "failed"), ("完了", "completed"),
        ("niezdany", "failed"), ("neprospěl/a", "failed"), ("prospěl/a", "passed"), ("Aprobado/a", "passed"), ("Terminé(e)", "completed"),
        ("미이수(불합격)", "failed"), ("缺考", "withdrawn"), ("결시", "withdrawn"), ("出席", "completed"), ("Failed assessment", "failed"),
        ("Waived", "waived"), ("Exemption", "waived"), ("No Show", "withdrawn"), ("Unenrolled", "withdrawn"), ("Expired", "expired"),
        ("Abgelaufen", "expired"), ("Revoked", "revoked"), ("Previously Completed", "completed"), ("Overdue", "in_progress"),
    ],
)  # fmt: skip
def test_whole_phrases_mean_one_status(words, status):
    assert status_of(words) == status


@pytest.mark.parametrize(
    "words", ["Completely new", "not", "Passed over", "Finalist", "", "Suspendido", "rot", "green", "N/A"]
)
def test_a_word_that_is_not_known_is_not_guessed(words):
    assert status_of(words) is None


def test_no_phrase_that_denies_means_done():
    denials = ("not ", "nicht ", "non ", "no ", "nao ", "niet ", "in")
    wrong = {p: s for p, s in STATUS_PHRASES.items() if p.startswith(denials[:-1]) and s in ("passed", "completed")}

    assert wrong == {}
    assert set(STATUS_PHRASES.values()) == set(STATUSES)


def test_an_unknown_word_is_a_question_with_its_rows():
    codes, (question,) = own_statuses(
        encode("Status", np.array(["Passed", "Yellow", "Yellow", "", "n/a", "No"], dtype=object))
    )

    assert codes.tolist() == [STATUSES.index("passed"), -1, -1, -1, -1, -1]
    assert question.key == "status:Yellow"
    assert "'Yellow' mean (2 rows)" in question.text
    assert question.options == (*STATUSES, "nothing")
    assert (question.assumed, question.blocks) == ("nothing", False)


def test_a_column_of_many_unknown_words_asks_about_the_column():
    _, questions = own_statuses(encode("Status", np.array([f"Word {i}" for i in range(30)], dtype=object)))

    assert len(questions) == 11
    assert questions[-1].text == "Status: 20 more words that are no status I know. Is it the status column?"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Enrolment cancelled", "withdrawn"),
        ("Matrícula cancelada", "withdrawn"),
        ("Einschreibung storniert", "withdrawn"),
        ("Inscription annulée", "withdrawn"),
        ("Enrolment completed", None),
    ],
)
def test_an_enrolment_that_was_called_off_is_withdrawn_and_one_that_is_complete_says_nothing_of_the_course(
    words, status
):
    assert status_of(words) == status


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Completed via grade", "completed"),
        ("Complete - manual", "completed"),
        ("Not completed via grade", "in_progress"),
    ],
)
def test_how_it_was_noted_changes_nothing(words, status):
    assert status_of(words) == status


@pytest.mark.parametrize("word", ["Completed?", "absent?", "Passed ?", "完了？"])
def test_a_word_with_a_question_mark_is_asked_about(word):
    assert status_of(word) is None


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("50% complete", "in_progress"), ("0 % abgeschlossen", "not_started"), ("100% completed", "completed"),
        ("Completed 100%", "completed"),
        ("Completed (85%)", "completed"), ("Passed 85%", "passed"), ("Completed 50%", None), ("Complete by 2026-03-01", None),
        ("Completed by admin", "completed"),
    ],
)  # fmt: skip
def test_a_share_of_completion_is_progress_and_a_deadline_no_completion(words, status):
    assert status_of(words) == status


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("✔ Completed", "completed"), ("✅ Passed", "passed"), ("✘ Failed", "failed"), ("❌ Not completed", "in_progress"),
        ("☐ Completed", None), ("Completed ✘", None), ("✓ Not started", None), ("🟢 In Progress", "in_progress"),
        ("🔴 Overdue", "in_progress"),
    ],
)  # fmt: skip
def test_a_mark_beside_a_word_agrees_with_it_or_nothing_is_known(words, status):
    assert status_of(words) == status


@given(
    st.sampled_from(
        sorted(p for p, s in STATUS_PHRASES.items() if s in ("completed", "passed") and p.isascii() and " " not in p)
    )
)
def test_a_denied_word_never_means_done(word):
    denied = (
        f"not {word}",
        f"not yet {word}",
        f"{word}: no",
        f"un{word}",
        f"almost {word}",
        f"to be {word}",
        f"never {word}",
        f"{word}?",
    )

    assert {status_of(d) for d in denied}.isdisjoint({"completed", "passed"})
