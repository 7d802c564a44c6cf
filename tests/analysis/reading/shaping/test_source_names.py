import pytest

from analysis.reading.shaping.source_names import file_course, sheet_course, titled_course


@pytest.mark.parametrize(
    ("name", "course"),
    [
        ("Data Import Essentials-students.csv", "Data Import Essentials"),
        ("Reading Lab Reports - students.csv", "Reading Lab Reports"),
        ("completion-Security Awareness 2026.csv", "Security Awareness 2026"),
        ("progress.ADM101.csv", "ADM101"),
        ("Velmora_WFB120_2026_grade_report_2026-01-30-0905.csv", "Velmora_WFB120_2026"),
        ("gc_ONB26_fullgc_2026-01-30-09-05-11.xls", "ONB26"),
        ("Fire Safety (1).csv", "Fire Safety"),
        ("Security_Basics_20260130.xlsx", "Security_Basics"),
        ("GDPR_completion_report_1767262000.csv", "GDPR"),
        ("Sicherheitsunterweisung 2026 - Teilnehmer.csv", "Sicherheitsunterweisung 2026"),
    ],
)
def test_what_systems_add_to_a_name_goes(name, course):
    assert file_course(name) == course


@pytest.mark.parametrize(
    "name",
    [
        "export.csv",
        "report (3).csv",
        "Training tracker Q1 (final v3).xlsx",
        "course-completion.csv",
        "users_export_2026.csv",
        "1.csv",
    ],
)
def test_a_name_that_says_nothing_names_no_course(name):
    assert file_course(name) is None


@pytest.mark.parametrize(
    ("sheet", "course"), [("Sheet1", None), ("Tabelle2", None), ("Data", None), ("Fire Safety", "Fire Safety")]
)
def test_a_sheet_s_name_is_a_course_where_it_says_something(sheet, course):
    assert sheet_course(sheet) == course


@pytest.mark.parametrize("line", [("Kurs: Brandschutz",), ("Course", "Brandschutz"), ("Report", "Cours : Brandschutz")])
def test_a_title_names_the_course(line):
    assert titled_course((("Acme report",), line)) == "Brandschutz"


def test_a_name_that_is_the_word_for_a_report_in_any_language_names_no_course():
    assert [file_course(n) for n in ("rapor (3).csv", "raport.csv", "lista.xlsx")] == [None, None, None]
