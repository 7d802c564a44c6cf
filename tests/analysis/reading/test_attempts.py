from datetime import date

import pytest

from tests.analysis.reading.exports import make_row, read_rows, read_text


def day_of(reading, field: str) -> date | None:
    value = reading.frame[field][0]
    return None if value != value else value.date()


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ({"Score": ""}, "completed"),
        ({"Score": "70"}, "passed"),
        ({"Score": "69.9"}, "failed"),
        ({"Completed_On": ""}, "in_progress"),
        ({"Completed_On": "", "Started_On": ""}, "not_started"),
        ({"Status": "Failed", "Score": "95"}, "failed"),
        ({"Status": "Completed", "Score": "10"}, "completed"),
    ],
)
def test_the_rows_own_status_wins_and_else_dates_and_score_decide(cells, status):
    reading = read_rows(make_row(**({"Status": ""} | cells)), make_row(Email="b@acme.example"))

    assert reading.frame["status"][0] == status


def test_an_unknown_status_word_is_asked_about_and_read_as_none():
    reading = read_rows(make_row(Status="Purple", Score=""), make_row(Email="b@x.example"))

    assert reading.frame["status"][0] == "completed"
    assert [q.key for q in reading.reading.questions] == ["status:Purple"]
    assert reading.rows.accepted == 2


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"Email": "", "User_Name": ""}, "no learner: Email and User Name are empty"),
        ({"Email": "n/a", "User_Name": "-"}, "no learner: Email and User Name are empty"),
        ({"Course": " "}, "no course: Course is empty"),
        ({"Completed_On": "31.31.2025"}, "Completed On: '31.31.2025' is not a date"),
        ({"Completed_On": "soon"}, "Completed On: 'soon' is not a date"),
        ({"Started_On": "1989-12-31"}, "Started On: '1989-12-31' is before 1990"),
        ({"Enrolled_On": "2101-01-01"}, "Enrolled On: '2101-01-01' is after 2100"),
        ({"Completed_On": "2026-02-01"}, "Completed On: '2026-02-01' is in the future"),
        ({"Score": "eighty"}, "Score: 'eighty' is not a score"),
        ({"Score": "101"}, "Score: '101' is not between 0 and 100"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why_and_keeps_its_cells(cells, reason):
    bad = make_row(**cells)

    reading = read_rows(make_row(), bad, make_row(Email="b@acme.example"))

    (reject,) = reading.rows.rejects
    assert (reject.row, reject.reason) == (3, reason)
    assert reject.values == {k: v for k, v in bad.items() if v}
    assert (reading.rows.read, reading.rows.accepted, reading.rows.rejected) == (3, 2, 1)


@pytest.mark.parametrize("cell", ["1970-01-01", "1900-01-01", "0000-00-00", "9999-12-31", "-", "Never", "0"])
def test_empty_cells_in_disguise_are_empty(cell):
    reading = read_rows(make_row(Completed_On=cell), make_row(Email="b@acme.example"))

    assert day_of(reading, "completed_on") is None
    assert reading.rows.accepted == 2


def test_a_completion_tomorrow_is_a_clock_and_not_a_mistake():
    assert read_rows(make_row(Completed_On="2026-01-31")).rows.accepted == 1


def test_a_day_in_the_future_is_fine_for_an_expiry():
    reading = read_rows(make_row() | {"Expires On": "2027-07-05"})

    assert day_of(reading, "expires_on") == date(2027, 7, 5)


def test_completed_before_enrolled_is_taken_and_warned_about():
    reading = read_rows(make_row(Enrolled_On="2025-08-01"), make_row(Email="b@acme.example"))

    (warned,) = reading.rows.warned
    assert (warned.row, warned.warning) == (2, "completed before enrolled")
    assert reading.rows.accepted == 2


def test_a_row_twice_is_a_duplicate_and_a_change_is_not():
    reading = read_rows(make_row(), make_row(Email="SARAH.CHEN@acme.example "), make_row(Score="82"))

    assert (reading.rows.accepted, reading.rows.duplicates) == (2, 1)
    assert reading.frame["row"].tolist() == [2, 4]


def test_another_name_for_the_same_address_is_still_a_duplicate():
    assert read_rows(make_row(), make_row(User_Name="S. Chen")).rows.duplicates == 1


def test_without_addresses_people_of_one_name_and_other_ids_are_two():
    text = "User ID,Name,Course,Status\n007,Sarah Chen,Basics,Passed\n008,Sarah Chen,Basics,Passed\n007,S. Chen,Basics,Passed\n"

    reading = read_text(text)

    assert reading.frame["user_id"].tolist() == ["007", "008"]
    assert reading.rows.duplicates == 1


def test_with_names_alone_case_makes_no_new_learner():
    assert read_text("Name,Course,Status\nSarah Chen,Basics,Passed\nSARAH CHEN,Basics,Passed\n").rows.duplicates == 1


def test_an_email_column_may_hold_ids():
    reading = read_text(
        "Email,Course,Status\na@x.example,Basics,Passed\nb@x.example,Basics,Passed\nsvc-007,Basics,Passed\n"
    )

    assert reading.frame["email"].isna().tolist() == [False, False, True]
    assert reading.frame["user_id"][2] == "svc-007"


def test_last_comma_first_is_turned_round():
    reading = read_text(
        'Student,Email,Course,Status\n"Chen, Sarah",a@x.example,Basics,Passed\n"Ibáñez, Ramón",b@x.example,Basics,Passed\n'
    )

    assert reading.frame["name"].tolist() == ["Sarah Chen", "Ramón Ibáñez"]


def test_success_is_more_exact_than_completion():
    rows = "COMPLETED,FAILED\nCOMPLETED,PASSED\nINCOMPLETE,UNKNOWN\nCOMPLETED,UNKNOWN".splitlines()
    text = "Email,Course,Completion,Success\n" + "".join(f"{i}@x.example,Basics,{r}\n" for i, r in enumerate(rows))

    assert read_text(text).frame["status"].tolist() == ["failed", "passed", "in_progress", "completed"]


def test_the_order_of_a_date_column_is_told_by_header():
    reading = read_rows(
        make_row(Completed_On="25/07/2025"),
        make_row(Email="b@acme.example", Completed_On="03/08/2025"),
        make_row(Completed_On=""),
    )

    assert reading.reading.date_order["Completed On"] == "dmy"
    assert reading.frame["completed_on"][1].date() == date(2025, 8, 3)
