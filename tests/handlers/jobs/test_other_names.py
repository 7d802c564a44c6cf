"""A name that nobody has is asked about where its people or its words point to a customer; the answer is an alias."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from analysis.policy import Policy
from analysis.reading.answers import NEW_CUSTOMER
from handlers.jobs.intake import Intake, take_in
from handlers.jobs.open_questions import questions_of
from handlers.jobs.told import told_of
from handlers.jobs.undoing import UndoOrder, undo_import
from storage.attempts import load_attempts
from storage.customers import find_customer_by_name, list_customers
from storage.db import open_database
from storage.migrate import upgrade
from storage.policies import Stated, save_policy
from storage.schema import CustomerRow
from storage.uploads import NewUpload, save_upload, uploads_of_job

NOW = datetime(2026, 1, 30, 12, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request, tmp_path):
    if request.param == "postgres":
        return request.getfixturevalue("postgres_url")
    address = f"sqlite:///{tmp_path / 'laurel.db'}"
    upgrade(address)
    return address


@pytest.fixture
def database(url):
    opened = open_database(url)
    yield opened
    opened.close()


def export(customer: str, *emails: str, course: str = "Basics") -> bytes:
    lines = [f"{customer},{email},{course},Passed,2025-05-0{n}" for n, email in enumerate(emails, 1)]
    return "\n".join(["Customer,Email,Course,Status,Completed On", *lines, ""]).encode()


def take(database, url, work, content=None, answers=(), anew=False):
    if content is not None:
        with database.team("T1") as session:
            save_upload(session, NewUpload(work, "F1", f"{work}.csv", content, NOW, "U1", "C1", "1.1"))
    return take_in(Intake(url, "T1", work, "C1", "U1", NOW, answers=answers, anew=anew), progress=lambda *_: None)


def asked(database, work):
    class Deps:
        pass

    deps = Deps()
    deps.database = database
    return [question for file in questions_of(deps, "T1", work) for question in file.questions]


def names(database):
    with database.view("T1") as session:
        return {customer.name: customer.aliases for customer in list_customers(session)}


def undo(url, work, customer_id):
    return undo_import(UndoOrder(url, "T1", work, customer_id, "U1", NOW))


@pytest.mark.parametrize(
    ("name", "emails", "why"),
    [
        ("Werk 7", ["eve@acme.example"], "addresses of that company"),
        ("ACME Corp EMEA", ["eve@elsewhere.example"], "names are alike"),
        ("Acmee", ["eve@elsewhere.example"], "names are alike"),
        ("Acme Robotics", [""], "names are alike"),
    ],
)
def test_a_name_that_may_be_a_known_customer_is_asked_about(database, url, name, emails, why):
    take(database, url, "j1", export("Acme Corp", "ann@acme.example"))
    content = export(name, *emails).replace(b",,", b",eve@gmail.com,")

    taken = take(database, url, "j2", content)

    (question,) = asked(database, "j2")
    assert taken.asks == "questions"
    assert question.text.startswith(f"Is '{name}' another name of Acme Corp?")
    assert why in question.text
    assert question.options[:2] == ("Acme Corp", NEW_CUSTOMER)


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Globex", "eve@globex.example"),
        ("Acme Corporation GmbH", "eve@acme.example"),
        ("Globex", "eve@gmail.com"),
        ("gmail.com", "ann@acme.example"),
    ],
)
def test_a_name_of_which_nothing_points_elsewhere_is_not_asked_about(database, url, name, email):
    take(database, url, "j1", export("Acme Corporation", "ann@acme.example", "bo@gmail.com"))

    assert take(database, url, "j2", export(name, email)).asks == ""


def test_two_customers_of_one_file_are_two(database, url):
    take(database, url, "j1", export("Acme", "ann@acme.example"))
    both = export("Acme", "ann@acme.example") + export("Acme Robotics", "bo@robots.example").partition(b"\n")[2]

    assert take(database, url, "j2", both).asks == ""
    assert set(names(database)) == {"Acme", "Acme Robotics"}


def test_the_answer_is_an_alias_and_the_next_file_does_not_ask(database, url):
    (acme,) = take(database, url, "j1", export("Acme", "ann@acme.example")).customers
    take(database, url, "j2", export("Werk 7", "eve@acme.example"))

    taken = take(database, url, "j2", answers=((2, "customer:Werk 7", "Acme"),))
    later = take(database, url, "j3", export("Werk 7", "cy@acme.example"))

    assert (taken.customers, later.customers) == ((acme,), (acme,))
    assert names(database) == {"Acme": ("Werk 7",)}
    with database.view("T1") as session:
        assert len(load_attempts(session, acme)) == 3


def test_a_new_customer_is_one_and_is_not_asked_about_again(database, url):
    take(database, url, "j1", export("Acme", "ann@acme.example"))
    take(database, url, "j2", export("Acme Robotics", "eve@robots.example"))

    take(database, url, "j2", answers=((2, "customer:Acme Robotics", NEW_CUSTOMER),))

    assert names(database) == {"Acme": (), "Acme Robotics": ()}
    assert take(database, url, "j3", export("Acme Robotics", "cy@robots.example")).asks == ""


def test_undoing_the_import_takes_the_alias_back(database, url):
    (acme,) = take(database, url, "j1", export("Acme", "ann@acme.example")).customers
    before = customers_as_stored(database)
    take(database, url, "j2", export("Werk 7", "eve@acme.example"))
    take(database, url, "j2", answers=((2, "customer:Werk 7", "Acme"),))

    undo(url, "j2", acme)

    assert customers_as_stored(database) == before
    assert take(database, url, "j3", export("Werk 7", "cy@acme.example")).asks == "questions"


def test_a_later_file_that_rests_on_the_alias_keeps_it(database, url):
    (acme,) = take(database, url, "j1", export("Acme", "ann@acme.example")).customers
    take(database, url, "j2", export("Werk 7", "eve@acme.example"))
    take(database, url, "j2", answers=((2, "customer:Werk 7", "Acme"),))
    take(database, url, "j3", export("Werk 7", "cy@acme.example"))

    undo(url, "j2", acme)

    assert names(database) == {"Acme": ("Werk 7",)}
    with database.view("T1") as session:
        assert len(load_attempts(session, acme)) == 2
    undo(url, "j3", acme)
    assert names(database) == {"Acme": ()}


def test_columns_can_be_changed_and_the_alias_stays(database, url):
    (acme,) = take(database, url, "j1", export("Acme", "ann@acme.example")).customers
    take(database, url, "j2", export("Werk 7", "eve@acme.example"))
    take(database, url, "j2", answers=((2, "customer:Werk 7", "Acme"),))

    again = take(database, url, "j2", answers=((2, "column:status", "(none)"),), anew=True)

    assert again.customers == (acme,)
    assert names(database) == {"Acme": ("Werk 7",)}


def test_what_was_said_about_a_name_is_not_said_about_the_layout(database, url):
    take(database, url, "j1", export("Acme", "ann@acme.example"))
    take(database, url, "j2", export("Werk 7", "eve@acme.example"))
    take(database, url, "j2", answers=((2, "customer:Werk 7", "Acme"),))

    taken = take(database, url, "j3", export("Werk 8", "eve@acme.example"))

    assert taken.asks == "questions"
    with database.view("T1") as session:
        assert find_customer_by_name(session, "Werk 8") is None


def customers_as_stored(database):
    with database.view("T1") as session:
        return [(row.name, row.aliases, row.channel_id) for row in session.scalars(select(CustomerRow))]


def test_a_file_under_another_name_is_read_by_the_customers_requirements(database, url):
    (acme,) = take(database, url, "j1", export("Acme", "ann@acme.example")).customers
    with database.team("T1") as session:
        save_policy(session, Policy(pass_score=90), customer_id=acme, stated=Stated(NOW, "U1", None))
    scored = b"Customer,Email,Course,Completed On,Score\nWerk 7,eve@acme.example,Basics,2025-05-01,80\n"
    take(database, url, "j2", scored)

    take(database, url, "j2", answers=((2, "customer:Werk 7", "Acme"),))

    with database.view("T1") as session:
        attempts = load_attempts(session, acme)
    assert attempts["status"][attempts["email"] == "eve@acme.example"].tolist() == ["failed"]


def test_of_a_file_of_several_customers_each_is_told_its_own_part(database, url):
    both = (
        export("Acme", "ann@acme.example", "bo@acme.example")
        + export("Globex", "cy@globex.example").partition(b"\n")[2]
    )
    acme, globex = take(database, url, "j1", both).customers

    with database.view("T1") as session:
        uploads = uploads_of_job(session, "j1")
        told = [told_of(session, customer, uploads) for customer in (acme, globex)]

    assert told == [
        ("j1.csv speaks of several customers: 2 of its 3 rows are this one's.",),
        ("j1.csv speaks of several customers: 1 of its 3 rows is this one's.",),
    ]


def test_an_alias_is_told_with_the_import_that_made_it(database, url):
    (acme,) = take(database, url, "j1", export("Acme", "ann@acme.example")).customers
    take(database, url, "j2", export("Werk 7", "eve@acme.example"))
    take(database, url, "j2", answers=((2, "customer:Werk 7", "Acme"),))

    with database.view("T1") as session:
        (told,) = told_of(session, acme, uploads_of_job(session, "j2"))

    assert told.startswith("'Werk 7' is another name of Acme from now on")
