"""Two columns about how far learners are: done or not, how it ended, or whether an account is open."""

import pytest

from tests.analysis.reading.exports import read_text

STATES = (("Yes", "Passed"), ("Yes", "Failed"), ("No", ""))


def read_pairs(header: str, pairs: tuple[tuple[str, str], ...]):
    lines = [
        f"p{i}@x.example,{'Fire' if i % 2 else 'Gas'},2025-03-0{1 + i % 9},{','.join(pairs[i % len(pairs)])}"
        for i in range(12)
    ]
    return read_text("\n".join([f"Email,Course,Start Date,{header}", *lines]) + "\n")


def test_yes_and_no_beside_passed_and_failed_are_one_status_without_a_question():
    reading = read_pairs("Completed,Result", STATES)

    assert not reading.reading.questions
    assert reading.frame is not None
    assert list(reading.frame["status"][:3]) == ["passed", "failed", "in_progress"]


@pytest.mark.parametrize(
    ("header", "state"),
    [("Status Reason,Status", "Active"), ("Result,State", "Activé"), ("Completion Status,Status", "Aktiviert"), ("Outcome,상태", "활성")],
)  # fmt: skip
def test_the_state_of_an_account_is_no_status_beside_words_of_attempts(header, state):
    reading = read_pairs(header, (("Completed", state), ("In progress", state), ("Failed", "Inactive"))).reading

    assert reading.mapping["status"] == header.split(",")[0]
    assert not reading.questions


@pytest.mark.parametrize("header", ["Compte", "Account", "Konto", "Cuenta", "Conta"])
def test_an_account_that_is_active_or_locked_is_no_customer(header):
    reading = read_pairs(f"Status,{header}", (("Completed", "Activé"), ("Completed", "Désactivé"))).reading

    assert "customer" not in reading.mapping


def test_a_ticked_box_is_a_yes():
    reading = read_pairs("Done,Note", (("checked", ""), ("", "")))

    assert not reading.reading.questions
    assert reading.frame is not None
    assert list(reading.frame["status"][:2]) == ["completed", "in_progress"]
