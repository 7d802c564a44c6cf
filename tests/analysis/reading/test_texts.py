import numpy as np
import pytest

from analysis.reading.table import Column, encode
from analysis.reading.values.roles import read_roles
from analysis.reading.values.texts import Texts, join_names, read_emails, read_ids, read_texts


def column(*cells: str) -> Column:
    return encode("Column", np.array(cells, dtype=object))


def said(texts: Texts) -> list[str | None]:
    return [texts.values[c] if c >= 0 else None for c in texts.codes]


@pytest.mark.parametrize(
    ("cell", "email"),
    [
        (" Sarah.Chen@Acme.Example ", "sarah.chen@acme.example"),
        ("mailto:sarah@acme.example", "sarah@acme.example"),
        ("sarah\u200b@acme.example", "sarah@acme.example"),
        ("\u202esarah@acme.example", "sarah@acme.example"),
        ("STRASSE@ACME.EXAMPLE", "strasse@acme.example"),
        ("straße@acme.example", "strasse@acme.example"),
        ("-", None),
        ("N/A", None),
    ],
)
def test_an_address_is_one_learner_however_it_is_typed(cell, email):
    assert said(read_emails(column(cell))) == [email]


def test_equal_addresses_share_a_code():
    texts = read_emails(column("A@x.example", "a@x.example ", "b@x.example"))

    assert texts.codes.tolist() == [0, 0, 1]


def test_ids_keep_leading_zeros():
    assert said(read_ids(column("007", "7", "0"))) == ["007", "7", "0"]


def test_ids_that_a_spreadsheet_made_decimals_lose_the_decimal():
    assert said(read_ids(column("12345.0", "7.0", ""))) == ["12345", "7", None]
    assert said(read_ids(column("1.0", "x"))) == ["1.0", "x"]


def test_texts_have_single_spaces_and_nothing_invisible():
    assert said(read_texts(column("  Admin\u00a0\tCertification\r\n2 ", "a\u0000b", "\ufeffc"))) == [
        "Admin Certification 2",
        "ab",
        "c",
    ]


def test_people_may_be_called_like_missing_words_of_other_columns():
    assert said(read_texts(column("Mai", "Nie", "Unknown"))) == ["Mai", "Nie", "Unknown"]


def test_first_and_last_name_are_joined_where_either_is_there():
    joined = join_names(read_texts(column("Sarah", "", "Kim", "")), read_texts(column("Chen", "Chen", "", "")))

    assert said(joined) == ["Sarah Chen", "Chen", "Kim", None]


def test_a_categorical_knows_only_the_texts_of_its_lines():
    categorical = read_texts(column("a", "b", "", "c")).categorical(np.array([1, 2]))

    assert categorical.categories.tolist() == ["b"]
    assert categorical.codes.tolist() == [0, -1]


@pytest.mark.parametrize(
    ("cells", "first"),
    [
        (["Admin; Analyst"], "Admin; Analyst"),
        (["Admin|Analyst"], "Admin; Analyst"),
        (["Implementation Lead / Analyst"], "Implementation Lead; Analyst"),
        (["Admin, Analyst", "Analyst"], "Admin; Analyst"),
        (["Admin/Analyst", "admin"], "Admin; Analyst"),
        (["Director, Sales", "Analyst"], "Director, Sales"),
        (["UI/UX Designer", "Analyst"], "UI/UX Designer"),
        (["Admin; Admin"], "Admin"),
        (["-"], None),
    ],
)
def test_roles_split_where_the_cell_is_a_list(cells, first):
    assert said(read_roles(column(*cells)))[0] == first
