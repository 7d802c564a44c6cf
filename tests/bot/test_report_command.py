"""`laurel report`, as a person and a script call it."""

import csv
import json
import math
from pathlib import Path

import pytest
import typer
from openpyxl import load_workbook
from typer.testing import CliRunner

from analysis.columns import RECORD_COLUMNS, ROSTER_RECORD_COLUMNS, USAGE_RECORD_COLUMNS
from analysis.file_names import LONGEST
from bot.commands import report
from tests.conftest import ACME

TRAINING, USAGE, REQUIREMENTS = (
    ACME / name for name in ("acme_training_report.csv", "acme_product_usage.csv", "requirements.yaml")
)
ALL_THREE = (TRAINING, "--requirements", REQUIREMENTS, "--usage", USAGE)
HEADER = "Email,Name,Course,Enrolled On,Completed On,Status\n"


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def laurel(*arguments):
    cli = typer.Typer(pretty_exceptions_enable=False)
    cli.callback()(lambda: None)
    report.register(cli)
    return CliRunner(env={"LAUREL_NOW": "2026-01-30"}).invoke(cli, ["report", *map(str, arguments)])


def document(*arguments):
    result = laurel(*arguments, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def written(name: str, text: str) -> Path:
    path = Path(name)
    path.write_text(text, encoding="utf-8")
    return path


def test_json_has_the_figures_of_the_transcript():
    expected = json.loads((ACME / "expected.json").read_text())

    got = document(*ALL_THREE)
    acme = got["customers"][0]

    assert got["as_of"] == expected["as_of"]
    assert [customer["name"] for customer in got["customers"]] == [expected["customer"]]
    assert [acme[key] for key in ("records", "users", "courses")] == [
        expected[key] for key in ("records", "users", "courses")
    ]
    for status, (users, pct) in expected["status"].items():
        assert acme["status"][status] == {"users": users, "pct": pct}
        emails = {learner["email"] for learner in acme["learners"] if learner["status"] == status}
        assert status not in expected or emails == set(expected[status])


def test_json_has_the_courses_of_the_transcript():
    expected = json.loads((ACME / "expected.json").read_text())["courses_table"]

    courses = {row["course"]: row for row in document(*ALL_THREE)["customers"][0]["courses_table"]}

    for course, figures in expected.items():
        row = courses[course]
        assert row["certification"] is True
        assert {**{key: row[key] for key in figures}, "avg_days": math.floor(row["avg_days"] + 0.5)} == figures


def test_json_has_the_gaps_of_the_transcript():
    expected = json.loads((ACME / "expected.json").read_text())

    acme = document(*ALL_THREE)["customers"][0]

    assert sorted(gap["email"] for gap in acme["gaps"]) == expected["users_with_gaps"]
    pairs = sorted([gap["email"], course] for gap in acme["gaps"] for course in gap["missing"])
    assert pairs == sorted(expected["gaps"])
    role_gaps = {row["role"]: [row["users"], row["holding"], row["pct"], row["missing"]] for row in acme["role_gaps"]}
    assert role_gaps == expected["role_gaps"]


def test_json_has_the_expiring_and_the_adoption_of_the_transcript():
    expected = json.loads((ACME / "expected.json").read_text())

    acme = document(*ALL_THREE)["customers"][0]

    expiring = [[row["name"], row["course"], row["expires_on"], row["recertification"]] for row in acme["expiring"]]
    assert expiring == expected["expiring_30_days"]
    levels = {row["level"]: row for row in acme["adoption"]["levels"]}
    for level, figures in expected["adoption"].items():
        assert {key: math.floor(levels[level][key] + 0.5) for key in figures} == figures
    assert round(acme["adoption"]["ratio"], 1) == expected["adoption_ratio_certified_vs_not"]


def test_rows_read_are_accounted_for():
    rows = document(*ALL_THREE)["rows"]

    assert (rows["read"], rows["accepted"], rows["duplicates"], rows["rejected"]) == (234, 234, 0, 0)


def test_the_same_file_twice_counts_its_rows_as_duplicates():
    rows = document(TRAINING, TRAINING)["rows"]

    assert (rows["read"], rows["accepted"], rows["duplicates"]) == (468, 234, 234)


def test_the_terminal_shows_the_sections_in_the_order_of_the_transcript():
    result = laurel(*ALL_THREE)

    assert result.exit_code == 0
    headings = (
        "Training & Certification Status: Acme Corp", "Course Completion", "Certification Gaps", "Expiring Certifications",
        "Training vs Adoption", "Training Gaps by Role", "Time to Competency", "Falling Behind", "Recommended Actions",
    )  # fmt: skip
    places = [result.stdout.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "███████████████░░░░░ 64 (72%)" in result.stdout
    assert "234 read = 234 accepted + 0 duplicates + 0 rejected" in result.stdout
    assert result.stderr == ""


def test_as_of_and_window_change_the_day_and_the_reach():
    acme = document(*ALL_THREE, "--as-of", "2026-02-20", "--window", "5")

    assert acme["as_of"] == "2026-02-20"
    assert [row["name"] for row in acme["customers"][0]["expiring"]] == ["Mike Johnson"]


def test_records_are_the_accepted_attempts_in_file_order():
    result = laurel(*ALL_THREE, "--records", "records.csv")

    with Path("records.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert result.exit_code == 0
    assert tuple(rows[0]) == RECORD_COLUMNS
    assert len(rows) == 234
    assert [int(row["row"]) for row in rows] == list(range(2, 236))
    assert (rows[1]["email"], rows[1]["score"], rows[1]["status"]) == ("tessa.silva@acme.example", "81", "passed")
    assert rows[1]["expires_on"] == "2026-07-22"


def test_records_of_a_usage_file_are_its_figures():
    assert laurel(USAGE, "--records", "usage.csv").exit_code == 0

    with Path("usage.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == USAGE_RECORD_COLUMNS
    assert (rows[0]["email"], rows[0]["usage_score"], rows[0]["last_seen"]) == (
        "aaron.garcia@acme.example",
        "73",
        "2026-01-27",
    )


def test_records_of_a_roster_are_its_people():
    roster = written("roster.csv", "Email,Name,Role,Manager,Start Date\na@acme.example,Ann,Admin,Bo,2025-03-01\n")

    assert laurel(roster, "--records", "people.csv").exit_code == 0

    with Path("people.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == tuple("status" if name == "employment" else name for name in ROSTER_RECORD_COLUMNS)
    assert [row["email"] for row in rows] == ["a@acme.example"]


def test_out_gets_pictures_and_a_workbook():
    result = laurel(*ALL_THREE, "--out", "results/acme")

    names = sorted(path.name for path in Path("results/acme").iterdir())
    assert result.exit_code == 0
    assert names == [
        "Acme Corp - Training report 2026-01-30.xlsx", "Acme Corp - adoption.png", "Acme Corp - courses.png", "Acme Corp - status.png",
    ]  # fmt: skip
    book = load_workbook(Path("results/acme") / names[0])
    assert book["Source rows"].max_row == 235
    assert book["Learners"].max_row == 90


def test_customers_whose_names_come_to_the_same_file_do_not_overwrite_each_other():
    lines = "".join(
        f"{name},a{n}@x.example,Basic,2025-01-01\n"
        for n, name in enumerate([f"{'A' * LONGEST} North", f"{'A' * LONGEST} South"])
    )
    file = written("two.csv", f"Customer,Email,Course,Enrolled On\n{lines}")

    laurel(file, "--out", "out")

    books = sorted(path.name for path in Path("out").glob("*.xlsx"))
    assert len(books) == 2
    assert [" (2) - " in book for book in books] == [True, False]


def test_without_a_customer_column_the_only_company_domain_names_it():
    file = written(
        "export.csv",
        HEADER + "a@acme.example,Ann,Basic,2025-01-01,2025-01-05,Passed\nb@gmail.com,Bo,Basic,2025-01-02,,\n",
    )

    got = document(file)

    assert got["customers"][0]["name"] == "acme.example"
    assert any("acme.example" in warning and "--customer" in warning for warning in got["files"][0]["warnings"])


def test_without_a_telling_domain_the_file_names_it():
    file = written("Globex Q1.csv", HEADER + "b@gmail.com,Bo,Basic,2025-01-02,,\n")

    got = document(file)

    assert got["customers"][0]["name"] == "Globex Q1"
    assert any("after the file" in warning for warning in got["files"][0]["warnings"])


def test_customer_names_data_that_names_nobody():
    file = written("export.csv", HEADER + "a@acme.example,Ann,Basic,2025-01-01,2025-01-05,Passed\n")

    got = document(file, "--customer", " Initech ")

    assert got["customers"][0]["name"] == "Initech"
    assert got["files"][0]["warnings"] == []


def test_customer_chooses_one_of_several():
    text = "Customer,Email,Course,Enrolled On\nAcme,a@x.example,Basic,2025-01-01\nGlobex,b@y.example,Basic,2025-01-01\n"
    file = written("both.csv", text)

    assert [customer["name"] for customer in document(file)["customers"]] == ["Acme", "Globex"]
    chosen = document(file, "--customer", "globex")["customers"]
    assert [(customer["name"], customer["records"]) for customer in chosen] == [("Globex", 1)]


def test_a_customer_that_the_files_do_not_have_is_refused_with_those_they_have():
    text = "Customer,Email,Course,Enrolled On\nAcme,a@x.example,Basic,2025-01-01\nGlobex,b@y.example,Basic,2025-01-01\n"

    result = laurel(written("both.csv", text), "--customer", "Hooli")

    assert result.exit_code == 1
    assert "Hooli" in result.stderr
    assert "Acme, Globex" in result.stderr


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("page.csv", b"<!DOCTYPE html><html><body>Sign in to Slack</body></html>"),
        ("headers.csv", HEADER.encode()),
        ("nobody.csv", b"Colour,Size\nred,1\nblue,2\n"),
    ],
)
def test_what_is_no_export_is_refused_in_one_line(name, content):
    Path(name).write_bytes(content)

    result = laurel(name)

    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("laurel: ")
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.stderr


def test_a_missing_file_is_refused_by_its_name():
    result = laurel("nowhere.csv")

    assert (result.exit_code, result.stderr) == (1, "laurel: nowhere.csv: No such file or directory\n")


def test_a_usage_file_given_as_requirements_is_refused():
    result = laurel(TRAINING, "--requirements", USAGE)

    assert result.exit_code == 1
    assert "acme_product_usage.csv was given as --requirements" in result.stderr


def test_a_folder_that_cannot_be_written_is_refused():
    written("taken", "a file")

    result = laurel(TRAINING, "--out", "taken/inside")

    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        (TRAINING, "--nonsense"),
        (TRAINING, "--as-of", "30.01.2026"),
        (TRAINING, "--as-of", "2026-02-30"),
        (TRAINING, "--window", "-1"),
        (TRAINING, "--window", "many"),
        (TRAINING, "--customer", " "),
    ],
)
def test_wrong_usage_is_exit_status_2(arguments):
    result = laurel(*arguments)

    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_malformed_setting_is_named():
    cli = typer.Typer()
    cli.callback()(lambda: None)
    report.register(cli)

    result = CliRunner(env={"LAUREL_NOW": "yesterday"}).invoke(cli, ["report", str(TRAINING)])

    assert result.exit_code == 1
    assert "LAUREL_NOW" in result.stderr


def test_rejected_rows_are_listed_and_the_rest_counted():
    bad = "".join(f"u{n}@acme.example,U,Basic,2025-01-01,31.31.2025,Passed\n" for n in range(25))
    good = "a@acme.example,Ann,Basic,2025-01-01,2025-01-05,Passed\n"

    result = laurel(written("export.csv", HEADER + good + bad))

    assert result.exit_code == 0
    assert "26 read = 1 accepted + 0 duplicates + 25 rejected" in result.stdout
    assert result.stdout.count("31.31.2025") == 20
    assert "... and 5 more; --json has all of them." in result.stdout


def test_what_a_terminal_would_obey_is_shown_as_text():
    row = "a@acme.example,[bold red]Ann[/] \x1b[31m\x07,:smile: Basic,2025-01-01,2025-01-05,Passed\n"

    result = laurel(written("export.csv", HEADER + row), "--customer", "[link=http://x]Acme[/link]")

    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout
    assert ":smile: Basic" in result.stdout
    assert "[link=http://x]Acme[/link]" in result.stdout
