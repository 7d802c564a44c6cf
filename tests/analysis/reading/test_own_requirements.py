import pytest

from analysis.policy import Requirement
from analysis.reading import read_file
from analysis.reading.requirements.own_words import in_our_words
from tests.analysis.reading.exports import TODAY
from tests.analysis.reading.opening.tables import open_text


@pytest.mark.parametrize(
    ("header", "everybody"),
    [("Job role,Required certification,Valid for (months)", "All staff"), ("Position,Mandatory training,Renewal (months)", "Everyone"),
     ("Funktion,Pflichtschulung,Gültigkeit in Monaten", "Alle Mitarbeiter"),
     ("Fonction,Formation obligatoire,Validité (mois)", "Tous les salariés"),
     ("Puesto,Curso obligatorio,Vigencia (meses)", "Todo el personal"), ("職種,必須資格,有効期間(か月)", "全員")],
)  # fmt: skip
def test_a_list_of_roles_and_what_they_need_is_a_policy(header, everybody):
    text = f"{header}\n{everybody},Security Awareness,12\nDriver,Forklift,36\nDriver,Site Induction,\n"

    reading = read_file(text.encode(), "needs.csv", today=TODAY)

    assert reading.policy is not None
    assert reading.policy.required == (
        Requirement("*", ("Security Awareness",)), Requirement("Driver", ("Forklift",)), Requirement("Driver", ("Site Induction",)),
    )  # fmt: skip
    assert {c.name: c.valid_months for c in reading.policy.certifications} == {
        "Security Awareness": 12, "Forklift": 36, "Site Induction": None,
    }  # fmt: skip
    assert reading.reading.mapping["roles"] == header.split(",")[0]


@pytest.mark.parametrize(
    "header", ["Name,Course,Months", "Role,Course,Completed On", "Email,Job role,Required certification"]
)
def test_a_list_with_learners_or_days_is_no_list_of_requirements(header):
    table = open_text(f"{header}\nAnn Lee,Forklift,12\nBob Roe,Crane,24\n")

    assert in_our_words(table) is table
