from datetime import date

import pandas as pd
import pytest

from analysis.columns import ATTEMPT_COLUMNS, DAY_COLUMNS, ROSTER_RECORD_COLUMNS, TEXT_COLUMNS, USAGE_RECORD_COLUMNS
from analysis.policy import Certification, Policy
from analysis.reading import Import, Limits, UnreadableFile, read_file, read_files
from tests.analysis.reading.exports import TODAY, make_csv, make_row, make_xlsx, read_text

TRAINING, USAGE, REQUIREMENTS = "acme_training_report.csv", "acme_product_usage.csv", "requirements.yaml"


@pytest.fixture
def acme_import(acme) -> Import:
    return read_files([(n, (acme / n).read_bytes()) for n in (TRAINING, USAGE, REQUIREMENTS)], today=TODAY)


def test_the_worked_example_reads_whole_and_without_a_question(acme_import):
    rows = acme_import.rows

    assert (rows.read, rows.accepted, rows.duplicates, rows.rejected) == (234, 234, 0, 0)
    assert [f.kind for f in acme_import.files] == ["training", "usage", "requirements"]
    assert not any(f.questions for f in acme_import.files)
    assert all(f.confidence > 0.9 for f in acme_import.files)


def test_the_worked_example_names_its_columns(acme_import):
    mapping = acme_import.files[0].mapping

    assert mapping["email"] == "Email"
    assert mapping["name"] == "User Name"
    assert mapping["expires_on"] == "Expires On"
    assert mapping["last_activity"] == "Last Activity"
    assert acme_import.files[0].date_order["Completed On"] == "ymd"


def test_usage_and_policy_stand_beside_the_attempts(acme_import):
    assert acme_import.usage is not None
    assert acme_import.policy is not None
    assert len(acme_import.usage) == 89
    assert tuple(acme_import.usage.columns) == USAGE_RECORD_COLUMNS
    assert acme_import.policy.certifications[1] == Certification(
        "Admin Certification",
        short="Admin Cert",
        valid_months=12,
        priority="high",
        risk="Security and configuration errors",
    )
    assert [(r.role, r.any_of) for r in acme_import.policy.required][-1] == ("*", ("Basic Fundamentals",))


def test_attempts_have_the_columns_and_types_of_the_border(acme_import):
    attempts = acme_import.attempts

    assert tuple(attempts.columns) == ATTEMPT_COLUMNS
    assert all(isinstance(attempts[c].dtype, pd.CategoricalDtype) for c in TEXT_COLUMNS & set(ATTEMPT_COLUMNS))
    assert all(attempts[c].dtype == "datetime64[s]" for c in DAY_COLUMNS & set(ATTEMPT_COLUMNS))
    assert attempts["score"].dtype == attempts["attempt"].dtype == "float64"
    assert attempts["row"].dtype == "int64"
    assert attempts["row"].tolist() == list(range(2, 236))
    assert not attempts["status"].isna().any()


def test_the_same_file_twice_counts_both_and_keeps_one(acme):
    content = (acme / TRAINING).read_bytes()

    twice = read_files([("a.csv", content), ("b.csv", content)], today=TODAY)

    assert (twice.rows.read, twice.rows.accepted, twice.rows.duplicates) == (468, 234, 234)
    assert set(twice.attempts["file"]) == {"a.csv"}
    assert [a.accepted for a in twice.accounts] == [234, 234]


def test_files_of_different_learners_are_joined_in_order():
    first, second = (make_csv([make_row(Email=e)]) for e in ("a@acme.example", "b@acme.example"))

    joined = read_files([("1.csv", first), ("2.csv", second)], today=TODAY).attempts

    assert joined["email"].tolist() == ["a@acme.example", "b@acme.example"]
    assert isinstance(joined["email"].dtype, pd.CategoricalDtype)


def test_the_pass_score_of_the_requirements_decides_rows_without_a_status():
    export = make_csv([make_row(Status="", Score="75")])
    strict = b"certifications: [{name: Basic Fundamentals}]\npass_score: 80\n"

    alone = read_files([("e.csv", export)], today=TODAY)
    together = read_files([("e.csv", export), ("r.yaml", strict)], today=TODAY)
    given = read_files([("e.csv", export)], today=TODAY, policy=Policy(pass_score=80))

    assert alone.attempts["status"].tolist() == ["passed"]
    assert together.attempts["status"].tolist() == given.attempts["status"].tolist() == ["failed"]


def test_a_roster_is_told_by_its_content():
    headers = "Employee #,Last name,First name,Work Email,Job Title,Reporting to,Hire Date\n"
    text = f"{headers}007,Chen,Sarah,S.Chen@Acme.example,Admin,,04/25/2017\n"

    reading = read_text(text)

    assert reading.reading.kind == "roster"
    assert tuple(reading.frame.columns) == ROSTER_RECORD_COLUMNS
    assert reading.frame.loc[0, ["email", "user_id", "name", "roles"]].tolist() == [
        "s.chen@acme.example",
        "007",
        "Sarah Chen",
        "Admin",
    ]
    assert reading.frame["start_date"][0].date() == date(2017, 4, 25)


def test_usage_rows_that_cannot_be_read_are_in_the_files_own_account():
    usage = b"Email,Usage Score\na@acme.example,90\nb@acme.example,900\n"

    read = read_files([("usage.csv", usage), ("e.csv", make_csv([make_row()]))], today=TODAY)

    assert (read.rows.read, read.rows.rejected) == (1, 0)
    assert (read.accounts[0].read, read.accounts[0].rejected) == (2, 1)


def test_requirements_as_a_workbook_with_a_sheet_a_section():
    book = make_xlsx(
        {
            "Certifications": [
                ["name", "valid_months", "aliases"],
                ["Admin Certification", 12, "Admin Cert; Administrator"],
            ],
            "Required": [["role", "certification"], ["Admin", "Admin Cert"]],
        }
    )

    read = read_files([("requirements.xlsx", book)], today=TODAY)

    assert read.files[0].kind == "requirements"
    assert read.policy is not None
    assert read.policy.certifications[0].aliases == ("Admin Cert", "Administrator")
    assert read.policy.required[0].any_of == ("Admin Certification",)


def test_progress_tells_each_step_with_its_rows():
    told = []

    read_files([("e.csv", make_csv([make_row()]))], today=TODAY, progress=lambda *step: told.append(step))

    assert told == [
        ("reading", 0, 0),
        ("reading", 1, 1),
        ("matching", 0, 1),
        ("matching", 1, 1),
        ("checking", 0, 1),
        ("checking", 1, 1),
    ]


def test_the_sheet_with_the_rows_is_read_whatever_stands_beside_it():
    rows = [list(make_row()), list(make_row().values())]
    book = make_xlsx({"Dashboard": [["Completion", "72 %"], ["Learners", 89]], "Data": rows})

    reading = read_file(book, "export.xlsx", today=TODAY)

    assert reading.rows.accepted == 1
    assert reading.frame["course"].tolist() == ["Basic Fundamentals"]


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(file_bytes=50), "over the limit of 50 bytes"),
        (Limits(rows=1), "over the limit of 1"),
        (Limits(columns=3), "8 columns, over the limit of 3"),
        (Limits(cell_characters=10), "longer than 10 characters"),
    ],
)
def test_what_is_over_a_limit_is_refused_in_one_sentence(limits, words):
    with pytest.raises(UnreadableFile, match=words):
        read_file(make_csv([make_row(), make_row()]), "e.csv", today=TODAY, limits=limits)
