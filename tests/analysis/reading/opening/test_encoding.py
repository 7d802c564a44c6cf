import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.opening.mojibake import repair
from tests.analysis.reading.opening.tables import lines_of, open_text

SCRIPTS = {
    "cp1251": "Имя;Курс\n" + "Олена Шевчук;Основы безопасности\nИван Петров;Введение в продукт\n" * 4,
    "cp932": "氏名;コース\n" + "佐藤 美咲;基礎コース\n山田 太郎;応用コース\n" * 4,
    "gb18030": "姓名;课程\n" + "王敏;基础课程\n李雷;高级课程\n" * 4,
    "cp1250": "Imię;Kurs\n" + "Łukasz Dąbrowski;Bezpieczeństwo\nKateřina Šťastná;Základy\n" * 4,
    "cp1252": "Nom;Cours\nChloé d’Aubigny;Général\n",
    "latin-1": "Nombre;Curso\nÍñigo Muñiz;Seguridad\n",
    "cp1254": "Ad;Kurs\nZeynep Yıldırım;Güvenlik eğitimi\nÇağrı Şahin;Giriş\n",
}


@pytest.mark.parametrize("encoding", SCRIPTS)
def test_letters_of_every_script_are_read(encoding):
    text = SCRIPTS[encoding]

    table = open_text(text, encoding)

    assert lines_of(table) == [line.split(";") for line in text.splitlines()[1:]]


def damaged(text: str) -> str:
    return "".join(bytes([b]).decode("cp1252", errors="ignore") or chr(b) for b in text.encode())


def test_letters_saved_as_the_wrong_encoding_are_put_right():
    table = open_text(damaged("Name;Kurs\nJörg Müller;Überblick – Größe\nŁukasz Dąbrowski;Żółty\n"))

    assert lines_of(table) == [["Jörg Müller", "Überblick – Größe"], ["Łukasz Dąbrowski", "Żółty"]]


@settings(deadline=None, max_examples=40)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=40))
def test_a_text_that_was_damaged_whole_comes_back(text):
    letters = "ü " + text

    assert repair(damaged(letters).encode()).decode() == letters or damaged(letters).isascii()


@pytest.mark.parametrize("text", ["NÃO SÃO", "Ção Â é", "Müller", "São Tomé – Café’s", "Ann"])
def test_real_letters_are_left_alone(text):
    assert repair(text.encode()) == text.encode()


def test_a_few_bytes_of_another_encoding_do_not_spoil_the_file():
    content = "Name,Course\nJörg,Überblick\nÄnne,Größe\n".encode() + "Jürgen,Basics\n".encode("cp1252")

    table = open_text(content.decode("latin-1"), "latin-1")

    assert [line[0] for line in lines_of(table)] == ["Jörg", "Änne", "Jürgen"]


@pytest.mark.parametrize("line", ["sep=\t\n", '"sep=\t"\r\n', "\ufeffsep=\t\n\ufeff", "SEP=\t\r"])
def test_a_sep_line_is_obeyed_with_and_without_marks(line):
    assert open_text(line + "Name\tNote\nAnn\ta;b;c\n").headers == ("Name", "Note")


@pytest.mark.parametrize("sign", ["^", "~", ":"])
def test_rare_delimiters_are_taken_where_nothing_else_splits(sign):
    table = open_text(
        sign.join(["Name", "Email", "Course"]) + "\n" + sign.join(["Ann", "a@x.example", "Basics"]) + "\n"
    )

    assert table.headers == ("Name", "Email", "Course")
