from datetime import date
from pathlib import Path

import pytest

from analysis.policy import Certification, Exemption, Policy, Requirement, Role
from analysis.reading import UnreadableFile, parse_requirements, read_file
from tests.analysis.reading.exports import TODAY, make_xlsx

SAMPLES = Path(__file__).parents[2] / "data" / "requirements"

FULL = """\
certifications:
  - {name: Admin Certification, short: Admin Cert, aliases: [Administrator Certification], valid_months: 12, expiry: fixed,
     renewal_window_days: 60, grace_days: 5, fixed: "03-31", minimum_months: 3, priority: high, risk: "Security", courses: [ADM-101]}
  - {name: Reporting Mastery}
  - {name: API Integration}
roles: {Admin: {aliases: [Admins, Administrator], privileged: true}, Analyst: }
required: {Admin: [Admin Cert], Analyst: [{any_of: [Reporting Mastery, API Integration], since: 2026-01-01}], "*": [Reporting Mastery]}
exempt: [{learner: someone@acme.example, certification: Admin Certification, reason: "On leave", until: 2026-06-30}]
pass_score: 72.5
"""


def parse(text: str) -> Policy:
    return parse_requirements(text.encode(), "r.yaml")


def refusal(text: str) -> str:
    with pytest.raises(UnreadableFile) as refused:
        parse(text)
    return str(refused.value)


def test_every_key_of_the_contract_is_read():
    assert parse(FULL) == Policy(
        certifications=(
            Certification(
                "Admin Certification",
                "Admin Cert",
                ("Administrator Certification",),
                ("ADM-101",),
                12,
                "fixed",
                60,
                5,
                "03-31",
                3,
                "high",
                "Security",
            ),
            Certification("Reporting Mastery"),
            Certification("API Integration"),
        ),
        roles=(Role("Admin", ("Admins", "Administrator"), privileged=True), Role("Analyst")),
        required=(
            Requirement("Admin", ("Admin Certification",)),
            Requirement("Analyst", ("Reporting Mastery", "API Integration"), date(2026, 1, 1)),
            Requirement("*", ("Reporting Mastery",)),
        ),
        exempt=(Exemption("someone@acme.example", "Admin Certification", "On leave", date(2026, 6, 30)),),
        pass_score=72.5,
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("certifications: []\ncolour: red\n", "r.yaml, line 2: 'colour' is not known in a requirements file"),
        ("certifications:\n  - name: A\n    valid: 3\n", "r.yaml, line 3: 'valid' is not known in a certification"),
        ("certifications:\n  - short: A\n", "r.yaml, line 2: a certification needs a name"),
        (
            "certifications:\n  - name: A\n    valid_months: soon\n",
            "line 3: valid_months should be a number from 1 to 1200, not 'soon'",
        ),
        ("certifications:\n  - name: A\n    valid_months: 1.5\n", "line 3: valid_months should be a whole number"),
        ("certifications:\n  - name: A\n    valid_months: 0\n", "line 3: valid_months should be a number from 1"),
        ("certifications:\n  - name: A\n    grace_days: true\n", "line 3: grace_days should be a number"),
        (
            "certifications:\n  - name: A\n    expiry: never\n",
            "line 3: expiry should be completion, previous_expiry or fixed, not 'never'",
        ),
        ("certifications:\n  - name: A\n    expiry: fixed\n", "line 2: expiry: fixed needs fixed"),
        (
            "certifications:\n  - name: A\n    expiry: fixed\n    fixed: 02-30\n",
            "line 4: fixed should be a month and a day",
        ),
        ("certifications:\n  - name: A\n    priority: urgent\n", "line 3: priority should be high, medium or low"),
        ("certifications:\n  - name: A\n  - name: A\n", "two certifications have the same name"),
        ("certifications:\n  - name: A\n  - name: B\n    aliases: [a]\n", "names two certifications"),
        ("certifications: [{name: A}]\nrequired:\n  Admin: [B]\n", "line 3: 'B' is not among the certifications"),
        ("certifications: [{name: A}]\nrequired:\n  Admin: A\n", "line 3: required of Admin should be a list"),
        (
            "certifications: [{name: A}]\nrequired:\n  Admin:\n    - {all_of: [A]}\n",
            "line 4: 'all_of' is not known in a requirement",
        ),
        ("certifications: [{name: A}]\nrequired:\n  Admin:\n    - {any_of: []}\n", "line 4: any_of is empty"),
        ("certifications: [{name: A}]\nexempt:\n  - {learner: x}\n", "line 3: an exemption needs a certification"),
        (
            "certifications: [{name: A}]\nexempt:\n  - {learner: x, certification: A, until: soon}\n",
            "line 3: until should be a date",
        ),
        ("roles:\n  Admin: {privileged: perhaps}\n", "line 2: privileged should be true or false"),
        ("pass_score: 101\n", "line 1: pass_score should be a number from 0 to 100, not '101'"),
        ("pass_score: 70\npass_score: 80\n", "line 2: 'pass_score' stands twice"),
        ("pass_score: [1\n", "this is not valid YAML"),
        ("pass_score: !!python/object:os.system x\n", "line 1"),
        ("certifications: &c [{name: A}]\nroles: *c\n", "line 2: '*c' refers to another place"),
        ("required:\n  *: [A]\n", "line 2"),
        ("roles: " + "[" * 40 + "]" * 40, "nested too deeply"),
        ("- pass_score: 1\n", "none of the sections"),
    ],
)
def test_what_is_unknown_is_refused_with_its_place(text, told):
    assert told in refusal(text)


def test_a_bomb_of_aliases_is_refused_before_it_unfolds():
    levels = "".join(f"x{i}: &x{i} [{', '.join([f'*x{i - 1}'] * 9)}]\n" for i in range(1, 9))

    assert "refers to another place" in refusal("roles: &x0 [a]\n" + levels)


def test_a_csv_of_certifications_with_the_roles_that_need_them():
    text = (
        "name,short,valid_months,priority,required\nAdmin Certification,Admin Cert,12,high,Admin; Owner\nBasics,,,,*\n"
    )

    policy = parse_requirements(text.encode(), "r.csv")

    assert policy.certifications == (
        Certification("Admin Certification", "Admin Cert", valid_months=12, priority="high"),
        Certification("Basics"),
    )
    assert [(r.role, r.any_of) for r in policy.required] == [
        ("Admin", ("Admin Certification",)),
        ("Owner", ("Admin Certification",)),
        ("*", ("Basics",)),
    ]


def test_a_table_of_roles_may_say_how_long_their_certifications_are_valid():
    text = (
        "Role,Certification,Valid Months,Aliases,Priority\nAdmin,Admin Certification,12,Admin Cert,high\n"
        "Owner,Admin Certification,12,Admin Cert,high\n*,Basics,,,\n"
    )

    policy = parse_requirements(text.encode(), "r.csv")

    admin = Certification("Admin Certification", aliases=("Admin Cert",), valid_months=12, priority="high")
    assert admin in policy.certifications
    assert [(r.role, r.any_of) for r in policy.required] == [
        ("Admin", ("Admin Certification",)),
        ("Owner", ("Admin Certification",)),
        ("*", ("Basics",)),
    ]


def test_a_workbook_of_every_section():
    book = make_xlsx(
        {
            "Certifications": [["Name", "Valid months"], ["A", 12], ["B", None]],
            "Roles": [["Role", "Privileged", "Aliases"], ["Admin", "yes", "Admins"]],
            "Required": [["Role", "Certification"], ["Admin", "A; B"], ["*", "A"]],
            "Exempt": [
                ["Learner", "Certification", "Reason", "Until"],
                ["x@acme.example", "A", "On leave", date(2026, 6, 30)],
            ],
        }
    )

    policy = parse_requirements(book, "r.xlsx")

    assert policy.roles == (Role("Admin", ("Admins",), privileged=True),)
    assert policy.required == (Requirement("Admin", ("A", "B")), Requirement("*", ("A",)))
    assert policy.exempt == (Exemption("x@acme.example", "A", "On leave", date(2026, 6, 30)),)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name,valid_months\nA,soon\n", "r.csv, row 2: valid_months should be a number"),
        ("role,certification,since\nAdmin,,2026-01-01\n", "r.csv, row 2: certification is empty"),
        ("role,certification,valid_months\nA,X,12\nB,X,24\n", "r.csv, row 3: valid_months of X is another one"),
        ("name,colour\nA,red\n", "none of the sections"),
    ],
)
def test_a_table_is_refused_with_its_row(text, told):
    with pytest.raises(UnreadableFile, match=told):
        parse_requirements(text.encode(), "r.csv")


@pytest.mark.parametrize(
    ("name", "certifications", "required"), [("role requirements.xlsx", 3, 3), ("what roles need.yml", 3, 4)]
)
def test_requirements_are_known_by_their_content(name, certifications, required):
    reading = read_file((SAMPLES / name).read_bytes(), "export.bin", today=TODAY)

    assert reading.reading.kind == "requirements"
    assert (len(reading.policy.certifications), len(reading.policy.required)) == (certifications, required)
