from analysis.reading import Reading, read_file
from tests.analysis.reading.exports import TODAY, make_xlsx

PEOPLE = [(f"100{i}", f"Ann{i} Lee", f"ann{i}@x.example") for i in range(4)]
COURSES = [("FS-1", "Fire Safety"), ("FA-2", "First Aid"), ("LD-3", "Ladders")]
STAFF = [["Employee number", "Name", "Email"], *map(list, PEOPLE)]
CATALOG = [["Course code", "Course title", "Hours"], *([c, t, 2] for c, t in COURSES)]
BY_CODE = [
    ["Name", "Email", "Course code", "Status", "Completed on"],
    *([n, e, c, "Completed", "2025-03-04"] for _, n, e in PEOPLE for c, _ in COURSES),
]
BY_NUMBER = [
    ["Employee number", "Course", "Status", "Completed on"],
    *([i, t, "Completed", "2025-03-04"] for i, _, _ in PEOPLE for _, t in COURSES),
]


def read(sheets) -> Reading:
    return read_file(make_xlsx(sheets), "book.xlsx", today=TODAY)


def values(reading: Reading, column: str) -> list[str]:
    assert reading.frame is not None
    return reading.frame[column].astype(object).where(reading.frame[column].notna(), "").tolist()


def test_a_list_of_courses_gives_the_titles():
    reading = read({"Catalog": CATALOG, "Data": BY_CODE})

    assert values(reading, "course") == [t for _ in PEOPLE for _, t in COURSES]
    assert not any("Catalog" in w for w in reading.reading.warnings)


def test_a_list_of_staff_says_who_the_numbers_are():
    reading = read({"Data": BY_NUMBER, "Staff": STAFF})

    assert values(reading, "email") == [e for _, _, e in PEOPLE for _ in COURSES]
    assert values(reading, "name") == [n for _, n, _ in PEOPLE for _ in COURSES]


def test_a_course_that_the_list_lacks_keeps_its_code():
    lines = [*BY_CODE, *([n, e, "XX-9", "Completed", "2025-03-04"] for _, n, e in PEOPLE[:1])]

    assert values(read({"Data": lines, "Catalog": CATALOG}), "course")[-1] == "XX-9"


def test_a_list_with_a_key_twice_decides_nothing():
    twice = [*CATALOG, ["FS-1", "Fire Safety, advanced", 3]]

    assert set(values(read({"Data": BY_CODE, "Catalog": twice}), "course")) == {c for c, _ in COURSES}


def test_keys_of_another_kind_are_not_joined():
    other = [["Course code", "Course title", "Hours"], *([str(i), t, 2] for i, (_, t) in enumerate(COURSES))]

    assert set(values(read({"Data": BY_CODE, "Catalog": other}), "course")) == {c for c, _ in COURSES}


def test_what_the_rows_say_themselves_is_not_fetched():
    lines = [["Employee number", "Name", "Course", "Status"], *([i, n, "Basics", "Passed"] for i, n, _ in PEOPLE)]
    staff = [STAFF[0], *([i, f"Other {i}", e] for i, _, e in PEOPLE)]

    reading = read({"Data": lines, "Staff": staff})

    assert values(reading, "name") == [n for _, n, _ in PEOPLE]
    assert values(reading, "email") == [e for _, _, e in PEOPLE]
