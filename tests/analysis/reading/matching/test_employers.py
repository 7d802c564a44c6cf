"""Organisations in a file of one company are its departments; in a file of several they are the customers."""

import pytest

from tests.analysis.reading.exports import read_text

HEADER = "Name,Email,{},Course,Status,Completed on"


def _mapping(header: str, *pairs: tuple[str, str]) -> dict[str, str]:
    lines = [f"Ann Lee{i},ann{i}@{domain},{unit},Fire,Passed,2025-03-02" for i, (domain, unit) in enumerate(pairs)]
    return dict(read_text("\n".join([HEADER.format(header), *lines]) + "\n").reading.mapping)


UNITS = [("power.example", "Grid"), ("power.example", "Sales")] * 5


@pytest.mark.parametrize("header", ["Organisaatio", "Organisation", "Company"])
def test_several_units_under_one_mail_domain_are_departments(header):
    assert "customer" not in _mapping(header, *UNITS)


def test_what_is_called_customer_stays_one():
    assert _mapping("Customer", *UNITS)["customer"] == "Customer"


def test_units_that_are_called_as_the_domain_are_spellings_of_the_customer():
    assert (
        _mapping("Company", *[("power.example", "Power Ltd"), ("power.example", "POWER")] * 5)["customer"] == "Company"
    )


def test_companies_with_domains_of_their_own_are_customers():
    assert _mapping("Company", *[("power.example", "Grid"), ("shop.example", "Sales")] * 5)["customer"] == "Company"


def test_free_mail_says_nothing():
    assert _mapping("Company", *[("gmail.com", "Grid"), ("gmail.com", "Sales")] * 5)["customer"] == "Company"
