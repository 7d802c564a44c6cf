from tests.analysis.reading.shaping.reading import read_shape, told


def test_e_mails_across_and_courses_down_are_read_too():
    reading = read_shape("Course,s@x.example,b@x.example", "Fire,✔,", "GDPR,In progress,✔")

    assert told(reading, "row", "email", "course", "status") == [
        ("2", "s@x.example", "Fire", "completed"),
        ("3", "s@x.example", "GDPR", "in_progress"),
        ("3", "b@x.example", "GDPR", "completed"),
    ]


def test_names_across_are_people_where_the_first_column_is_headed_as_the_course():
    reading = read_shape("Training,Sarah Chen,Bob Roe", "Fire,2025-03-01,", "GDPR,,2025-05-16")

    assert told(reading, "name", "course", "completed_on") == [
        ("Sarah Chen", "Fire", "2025-03-01"),
        ("Bob Roe", "GDPR", "2025-05-16"),
    ]
