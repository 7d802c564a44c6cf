"""`laurel report` lists what a file leaves open, and takes the answers."""

import json

import pytest

from tests.bot.test_report_command import laurel, written

HEADER = "Customer,Email,Course,Status,Completed On\n"
OPEN = HEADER + "Acme,a@acme.example,Basics,Passed,03/04/2025\nAcme,b@acme.example,Basics,Passed,01/02/2025\n"
ODD = HEADER + "".join(
    f"Acme,p{n}@acme.example,Basics,{word},2025-04-1{n}\n" for n, word in enumerate(["Passed", "Failed", "Violet tier"])
)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def question(result):
    (asked,) = json.loads(result.stdout)["files"][0]["asked"]
    return asked


def test_a_question_that_decides_the_figures_stops_with_what_to_answer(tmp_path):
    result = laurel(written("open.csv", OPEN), "--json", "--records", "out.csv")

    document = json.loads(result.stdout)
    assert result.exit_code == 1
    assert document["customers"] == []
    assert document["rows"]["read"] == 2
    assert question(result)["blocks"] is True
    assert document["files"][0]["questions"] == [question(result)["text"]]
    assert not (tmp_path / "out.csv").exists()
    assert len(result.stderr.strip().splitlines()) == 1
    assert "--answer 'date_order:Completed On=day first'" in result.stderr


@pytest.mark.parametrize(
    ("answer", "days"), [("day first", ["2025-04-03", "2025-02-01"]), ("month first", ["2025-03-04", "2025-01-02"])]
)
def test_the_answer_is_obeyed(tmp_path, answer, days):
    file = written("open.csv", OPEN)

    result = laurel(file, "--json", "--records", "out.csv", "--answer", f"date_order:Completed On={answer}")

    document = json.loads(result.stdout)
    assert result.exit_code == 0, result.stderr
    assert document["files"][0]["questions"] == []
    assert all(day in (tmp_path / "out.csv").read_text(encoding="utf-8") for day in days)
    assert [customer["name"] for customer in document["customers"]] == ["Acme"]


def test_a_question_that_decides_nothing_is_listed_and_the_figures_are_given():
    result = laurel(written("odd.csv", ODD))

    assert result.exit_code == 0
    assert "Violet tier" in result.stdout
    assert "--answer" in result.stdout


def test_the_answer_to_an_unknown_word_counts():
    result = laurel(written("odd.csv", ODD), "--json", "--answer", "status:Violet tier=failed")

    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["files"][0]["asked"] == []


@pytest.mark.parametrize("answer", ["nonsense", "date_order:Completed On=", "=x", "date_order:Completed On=sometimes"])
def test_what_is_no_answer_is_wrong_usage(answer):
    assert laurel(written("open.csv", OPEN), "--answer", answer).exit_code == 2
