"""File names made of customers' names."""

import pytest

from analysis.file_names import safe_file_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Acme Corp", "Acme Corp"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a/b\\c:d*e?f", "a_b_c_d_e_f"),
        ("株式会社", "株式会社"),
        ("name. ", "name"),
        ("CON", "CON_"),
        ("con.txt", "con.txt_"),
        ("\u202egnp\x00", "gnp"),
        ("-rf", "rf"),
        ("///", "Customer"),
        ("", "Customer"),
        ("...", "Customer"),
    ],
)
def test_only_what_every_file_system_takes_stays(name, safe):
    assert safe_file_name(name, "Customer") == safe


@pytest.mark.parametrize("letter", ["x", "株", "🎓"])
def test_a_long_name_is_cut_to_what_fits(letter):
    assert len(safe_file_name(letter * 500, "Customer").encode()) <= 200
