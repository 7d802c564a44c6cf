"""Names under a header that puts the family name first are told given name first."""

import pytest

from analysis.reading.rows.name_order import is_family_first
from tests.analysis.reading.exports import read_text


def names(header: str, *pairs: tuple[str, str]) -> list[str]:
    lines = (f"{name},{address}@x.example,Fire,2025-01-01" for name, address in pairs)
    frame = read_text(f"{header},Email,Course,Completed on\n" + "\n".join(lines) + "\n").frame
    assert frame is not None
    return [str(name) for name in frame["name"]]


@pytest.mark.parametrize(
    "header",
    ["Cognome e nome", "Nazwisko i imię", "Apellidos y nombre", "Nom et prénom", "Name Vorname", "Last name First name",
     "Vezetéknév keresztnév", "Фамилия Имя"],
)  # fmt: skip
def test_a_header_can_put_the_family_name_first(header):
    assert is_family_first(header)


@pytest.mark.parametrize(
    "header",
    ["Name", "Full name", "Imię i nazwisko", "Nombre y apellidos", "Ad Soyad", "First and last name", "Surname"],
)
def test_other_headers_do_not(header):
    assert not is_family_first(header)


def test_two_words_are_turned_round():
    assert names("Cognome e nome", ("Orsini Ornella", "o1"), ("Rossi Ada", "o2")) == ["Ornella Orsini", "Ada Rossi"]


def test_an_address_or_capitals_tell_the_parts_of_a_longer_name():
    told = names(
        "Nom et prénom", ("De Luca Anna", "anna.deluca"), ("LE GALL Jean Marc", "jmlg"), ("Verdi Carla Maria", "cv")
    )

    assert told == ["Anna De Luca", "Jean Marc LE GALL", "Verdi Carla Maria"]


def test_addresses_that_have_the_names_as_written_outweigh_the_header():
    told = names("Nom et prénom", ("Anna Berg", "anna.berg"), ("Ada Rossi", "ada.rossi"))

    assert told == ["Anna Berg", "Ada Rossi"]


def test_a_comma_is_turned_once():
    assert names("Nachname und Vorname", ('"Berg, Anna"', "ab"), ('"Rossi, Ada"', "ar")) == ["Anna Berg", "Ada Rossi"]
