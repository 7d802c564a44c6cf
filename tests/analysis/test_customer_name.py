"""What a customer is called whose export names none."""

import pandas as pd
import pytest

from analysis.customer_name import find_customer_name


def make_frame(*emails: str | None) -> pd.DataFrame:
    return pd.DataFrame({"email": pd.Series(emails, dtype="category")})


@pytest.mark.parametrize(
    ("emails", "name"),
    [
        (("a@acme.example", "b@ACME.example"), "acme.example"),
        (("a@acme.example", "b@gmail.com", None), "acme.example"),
        (("a@acme.example", "b@globex.example"), "export"),
        (("b@gmail.com",), "export"),
        (("no address",), "export"),
        ((None,), "export"),
    ],
)
def test_the_only_domain_of_their_own_names_the_customer(emails, name):
    assert find_customer_name([make_frame(*emails)], "export")[0] == name


def test_domains_of_all_frames_count():
    assert find_customer_name([make_frame("a@acme.example"), make_frame("b@globex.example")], "export")[0] == "export"


def test_where_the_name_is_from_is_said():
    assert "e-mail domain" in find_customer_name([make_frame("a@acme.example")], "x")[1]
    assert "domains differ" in find_customer_name([make_frame("a@a.example", "b@b.example")], "x")[1]
    assert "after the file" in find_customer_name([make_frame("a@gmail.com")], "x")[1]


def test_a_file_without_a_name_to_show_is_just_a_customer():
    assert find_customer_name([], "\u202e")[0] == "Customer"
