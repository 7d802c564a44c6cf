import pytest

from analysis.company_names import company_key


@pytest.mark.parametrize(
    "spellings",
    [
        ("Acme Corp", "ACME Corporation", "acme corp.", "Acme, Corp", "Acme"),
        ("Borealis Foods Ltd", "BOREALIS FOODS LTD.", "Borealis Foods Limited"),
        ("Çelik Makina A.Ş.", "Celik Makina AS", "ÇELİK MAKİNA A.Ş.", "Çelik Makina A. Ş."),
        ("Müller GmbH & Co. KG", "Muller GmbH", "MÜLLER"),
        ("株式会社トヨタ", "トヨタ株式会社", "トヨタ"),
        ("Smith & Co", "Smith and Co.", "Smith & Co. Ltd"),
        ("ООО Ромашка", "Ромашка ООО"),
        ("Bar Sp. z o.o.", "Bar Sp z oo"),
        ("Acme Pty Ltd", "Acme Pty. Ltd."),
        ("L'Oréal S.A.", "LOreal"),
        ("A.B.C. Ltd", "ABC Limited"),
    ],
)
def test_spellings_of_one_company_share_a_key(spellings):
    assert len({company_key(s) for s in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Corp", "Acme Corporate Services"),
        ("Acme Germany GmbH", "Acme GmbH"),
        ("Group 1 Inc", "Group 2 Inc"),
        ("Company of Heroes", "Heroes"),
        ("AS", "SA"),
        ("-", "?"),
    ],
)
def test_every_other_word_makes_another_company(one, other):
    assert company_key(one) != company_key(other)


def test_a_blank_name_is_no_company():
    assert company_key("  ") == ""
