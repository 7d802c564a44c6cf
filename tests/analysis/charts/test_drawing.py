"""The pictures: bytes of the right kind and size, whatever the names are."""

import logging
import struct

import pytest

from analysis.charts import Picture, pictures_of, status_picture
from analysis.charts.fonts import BUNDLED, drawable, families_for
from analysis.charts.lines import TypeSetter
from tests.report_factory import make_course, make_empty_report, make_report

PNG = b"\x89PNG\r\n\x1a\n"
HOSTILE = (
    "基礎コース",
    "التدريب الأساسي",
    "प्रशिक्षण",
    "🎓 Graduation",
    "Save $5 or $10",
    r"$\frac{1}{2}$",
    "a\x00b\nc\x1b[31m",
    "\u202egnp.exe",
    "x" * 5000,
    "word " * 500,
    "",
    "   ",
    "\ud800",
)


def size_of(picture: Picture) -> tuple[int, int]:
    width, height = struct.unpack(">II", picture.png[16:24])
    return width, height


def test_the_report_of_the_transcript_gives_three_pictures():
    pictures = pictures_of(make_report())

    assert [picture.name for picture in pictures] == ["status.png", "courses.png", "adoption.png"]
    assert all(picture.png.startswith(PNG) for picture in pictures)
    assert {size_of(picture)[0] for picture in pictures} == {1440}


def test_a_report_without_figures_gives_none():
    assert pictures_of(make_empty_report()) == ()


def test_the_same_report_gives_the_same_bytes():
    assert status_picture(make_report()) == status_picture(make_report())


def test_sixty_courses_stay_within_bounds():
    courses = tuple(make_course(f"A course with a name of forty characters {number:02d}") for number in range(60))

    _, picture, _ = pictures_of(make_report(courses_table=courses))

    assert size_of(picture)[1] <= 2600
    assert len(picture.png) < 1_000_000


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_any_name_is_drawn_without_a_warning(name, caplog):
    courses = (make_course(name), make_course("Basic", completed=89, completed_pct=100))

    with caplog.at_level(logging.WARNING):
        pictures = pictures_of(make_report(name=name, courses_table=courses))

    assert len(pictures) == 3
    assert size_of(pictures[1])[1] <= 2600
    assert caplog.records == []


def test_a_name_that_no_font_can_draw_is_replaced():
    private = "\ue123\ue124\ue125"

    assert drawable(f"{private}abc", "Course 4") == "abc"
    assert drawable(f"{private} 1", "Course 4") == "1"
    assert drawable(private, "Course 4") == "Course 4"


def test_latin_greek_and_cyrillic_need_no_fallback():
    assert families_for("Überblick Ωμέγα Обучение") == [BUNDLED]


def test_a_long_text_is_wrapped_at_spaces_and_ends_in_an_ellipsis():
    setter = TypeSetter(200)

    lines = setter.wrap("one two three four five six seven eight nine ten", 15, 1.5, 2)

    assert len(lines) == 2
    assert lines[0] == "one two three"
    assert lines[1].endswith("…")
    assert all(setter.width(line, 15) <= 1.5 for line in lines)


def test_a_word_wider_than_the_line_is_broken():
    setter = TypeSetter(200)

    lines = setter.wrap("x" * 60, 15, 2.0, 9)

    assert "".join(lines) == "x" * 60
    assert all(setter.width(line, 15) <= 2.0 for line in lines)
