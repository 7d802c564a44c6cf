"""Letters of Western and of Central Europe are written with the same bytes."""

import pytest

from analysis.reading.opening.encoding import decode


@pytest.mark.parametrize(
    ("encoding", "lines"),
    [
        (
            "cp1252",
            ["Prénom;Courriel", "Solène;solene@x.example", "Aurélie;aurelie@x.example", "Océane;oceane@x.example"],
        ),
        ("cp1252", ["Nome;Mail", "Søren;soren@x.example", "João;joao@x.example", "Sofía;sofia@x.example"]),
        ("cp1250", ["Jméno;Mail", "Květa;kveta@x.example", "Jiří;jiri@x.example", "Ondřej;ondrej@x.example"]),
        ("cp1250", ["Imię;Mail", "Łukasz;lukasz@x.example", "Dąbek;dabek@x.example", "Świerk;swierk@x.example"]),
    ],
)
def test_the_letters_are_those_of_the_words_that_stand_in_the_addresses_too(encoding, lines):
    text = "\n".join(lines) + "\n"

    assert decode(text.encode(encoding), "people.csv") == text


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1252", "Peña Muñoz Íñigo Ordóñez"),
        ("cp1252", "Legislação Situação Direção João"),
        ("cp1250", "Gergő Szűcs Ödön Gyöngyi Tűzvédelem"),
        ("cp1250", "Kaźmierczak Bartłomiej Grażyna Gołębiewski"),
    ],
)
def test_where_no_word_stands_in_an_address_the_alphabet_tells(encoding, words):
    text = "\n".join(["Name;Mail", *(f"{w};x@x.example" for w in words.split())]) + "\n"

    assert decode(text.encode(encoding), "people.csv") == text
