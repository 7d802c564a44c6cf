"""A line over the table that names the customer counts like a column of it."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.columns import CUSTOMER
from analysis.reading import read_file
from analysis.reading.shaping.named_customer import named_customer

TODAY = date(2026, 1, 30)
HEADER = "Full Name,Email,Course,Status,Completed On"
LINES = "Ann Ark,ann@acme.example,Basics,Passed,2025-05-01\nBo Birk,bo@acme.example,Basics,Passed,2025-05-02\n"


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ([["Customer: Acme Corp"]], "Acme Corp"),
        ([["Training report"], ["ACCOUNT NAME", "Acme Corp"]], "Acme Corp"),
        ([["Kunde: Müller & Söhne GmbH", "Stand: 30.01.2026"]], "Müller & Söhne GmbH"),
        ([["Client = Acme"], ["Client:", "Acme"]], "Acme"),
        ([["Customer: All"]], None),
        ([["Account: admin@acme.example"]], None),
        ([["Account: 4711"]], None),
        ([["Customer: Acme"], ["Customer: Globex"]], None),
        ([["Customer satisfaction: high"], ["Course: Basics"]], None),
        ([], None),
    ],
)
def test_the_customer_of_the_lines_above(above: list[list[str]], name: str | None) -> None:
    assert named_customer(above) == name


def test_it_stands_on_every_line() -> None:
    content = f"Customer: Acme Corp\n\n{HEADER}\n{LINES}".encode()

    reading = read_file(content, "export.csv", today=TODAY)

    assert reading.frame is not None
    assert list(reading.frame[CUSTOMER]) == ["Acme Corp", "Acme Corp"]


def test_a_column_of_the_table_comes_first() -> None:
    lines = "".join(f"Globex,{line}\n" for line in LINES.splitlines())

    reading = read_file(f"Customer: Acme\n\nCustomer,{HEADER}\n{lines}".encode(), "export.csv", today=TODAY)

    assert reading.frame is not None
    assert set(reading.frame[CUSTOMER]) == {"Globex"}
