"""Questions about files: the message in the thread and the modal, and what is said of other kinds of files and of an undo."""

from datetime import date

import pytest

from analysis.policy import Certification, Exemption, Policy, Requirement
from analysis.reading.answers import NO_COLUMN
from analysis.reading.result import Question, RowAccount
from handlers import ids
from handlers.blocks.question_modal import Form, ShownFile, build_option, build_question_modal, question_block
from handlers.blocks.questions import AskedFile, build_questions
from handlers.blocks.received import build_received, requirements_sentence, roster_sentence, usage_sentence
from handlers.blocks.superseded import (
    ReadAnew,
    build_superseded_card,
    build_superseded_result,
    build_superseded_summary,
)
from handlers.blocks.undone import (
    Gone,
    build_undone,
    build_undone_card,
    build_undone_result,
    build_undone_summary,
)
from handlers.ids import ImportRef
from tests.handlers.blocks.reports import hostile
from tests.handlers.blocks.slack_limits import action_ids, assert_message, assert_modal, words

ORDER = Question(
    "date_order:Done", "Done: 03/04/2026: March 4 or April 3?", ("day first", "month first"), None, blocks=True
)
WORD = Question("status:ok?", "Status: what does 'ok?' mean (3 rows)?", ("passed", "failed"), "passed")
NAME = Question("course:name", "No column names the course. What is it?", (), None)


def make_form(*questions, **more):
    return Form("Questions", "Go on", "{}", [ShownFile(7, "acme.csv", dict(enumerate(questions)), "Name\nAda")], **more)


def selects(view):
    return [block["element"] for block in view["blocks"] if block["type"] == "input"]


def test_questions_are_asked_in_one_message_with_their_evidence():
    message = build_questions([AskedFile(1, "acme.csv", (ORDER, WORD))], "drop")

    assert_message(message)
    assert "I have 2 questions about acme.csv before I go on." in words(message.blocks)
    assert "March 4 or April 3?" in words(message.blocks)
    assert "Until you say: Passed." in words(message.blocks)
    assert action_ids(message.blocks) == [ids.ANSWER_QUESTIONS]


def test_what_decides_nothing_can_be_let_stand():
    message = build_questions([AskedFile(1, "a.csv", (WORD,)), AskedFile(2, "b.csv", (NAME,))], "drop")

    assert "I have 2 questions about a.csv, b.csv" in words(message.blocks)
    assert action_ids(message.blocks) == [ids.ANSWER_QUESTIONS, ids.GO_ON_AS_READ]


def test_any_number_of_hostile_questions_is_a_message_that_slack_takes():
    many = tuple(Question(f"k{n}", hostile(n) * 40, (hostile(n),), hostile(n) * 30) for n in range(200))

    assert_message(build_questions([AskedFile(n, hostile(n), many) for n in range(12)], "drop"))


def test_the_modal_asks_each_question_and_shows_the_rows():
    view = build_question_modal(make_form(ORDER, WORD, NAME))

    assert_modal(view)
    order, word, name = selects(view)
    assert [option["text"]["text"] for option in order["options"]] == [
        "Day first: day/month/year",
        "Month first: month/day/year",
    ]
    assert "initial_option" not in order
    assert word["initial_option"]["value"] == "0"
    assert name["type"] == "plain_text_input"
    assert [block["optional"] for block in view["blocks"] if block["type"] == "input"] == [False, False, True]
    assert "Ada" in words(view["blocks"][-1])


def test_what_only_a_person_can_say_is_not_filled_in_for_them():
    two = Question("column:completed_on", "Which?", ("A", "B"), "A", blocks=True)

    (element,) = selects(build_question_modal(make_form(two)))

    assert "initial_option" not in element
    assert "by a guess until you choose" in words(build_question_modal(make_form(two))["blocks"])
    assert "as they would be read" in words(build_question_modal(make_form(two, chosen={0: "B"}))["blocks"])


def test_answers_are_offered_in_words():
    state = Question("status:ok?", "What does it mean?", ("in_progress", "nothing"), "nothing")
    same = Question(
        "same_course:a|b", "Are they the same? I keep them apart until you say.", ("same", "different"), "different"
    )
    column = Question("column:course", "Course", ("same", NO_COLUMN), NO_COLUMN)

    asked = words(build_questions([AskedFile(1, "a.csv", (state, same, column))], "drop").blocks)
    offered = [
        o["text"]["text"]
        for each in selects(build_question_modal(make_form(state, same, column)))
        for o in each["options"]
    ]

    assert offered == [
        "In progress", "Nothing: dates and scores decide", "The same", "Two different ones", "same", "No column has it",
    ]  # fmt: skip
    assert "Until you say: Nothing: dates and scores decide." in asked
    assert "Until you say: Two" not in asked
    assert "Until you say: No column has it." in asked


def test_with_many_questions_the_rows_stand_above_them():
    view = build_question_modal(make_form(*(Question(f"column:{n}", f"Field {n}", ("A",), "A") for n in range(9))))

    assert view["blocks"][0]["block_id"] == f"{ids.SAMPLE_BLOCK}7"


def test_what_is_chosen_stays_chosen():
    view = build_question_modal(make_form(ORDER, chosen={0: "month first"}))

    assert selects(view)[0]["initial_option"]["value"] == "1"


def test_more_columns_than_a_select_takes_are_searched():
    wide = Question("column:course", "Course", tuple(f"Column {n}" for n in range(300)), "Column 299")

    view = build_question_modal(make_form(wide))

    assert_modal(view)
    assert selects(view)[0]["type"] == "external_select"
    assert selects(view)[0]["initial_option"]["value"] == "299"


@pytest.mark.parametrize("option", ["x" * 500, "", "<!channel>", NO_COLUMN])
def test_an_option_is_short_and_its_value_is_its_place(option):
    shown = build_option(Question("column:course", "Course", ("A", "B", "C", option)), 3).to_dict()

    assert shown["value"] == "3"
    assert 0 < len(shown["text"]["text"]) <= 75


def test_a_modal_of_many_hostile_questions_is_a_view_that_slack_takes():
    questions = {
        n: Question(f"k{n}", hostile(n) * 99, tuple(hostile(m) for m in range(100)), hostile(n)) for n in range(36)
    }
    files = [
        ShownFile(n, hostile(n), {m: q for m, q in questions.items() if m % 4 == n}, hostile(n) * 999) for n in range(4)
    ]

    assert_modal(build_question_modal(Form("Questions", "Go on", "{}", files, left_out=9)))


def test_each_question_has_a_block_of_its_own():
    view = build_question_modal(make_form(ORDER, WORD))

    assert [block["block_id"] for block in view["blocks"]] == [
        question_block(0),
        question_block(1),
        f"{ids.SAMPLE_BLOCK}7",
    ]


def test_files_without_training_data_are_answered_with_what_was_understood():
    told = [usage_sentence(59, 57), usage_sentence(1, 1)]

    message = build_received("<!channel> Corp", told, RowAccount(60, 60, 0, 0), ImportRef("job", 1))

    assert_message(message)
    assert "Usage figures for 59 people, 57 of them known. 2 are on no training record" in words(message.blocks)
    assert "Usage figures for 1 person, 1 of them known." in words(message.blocks)
    assert "Drop a training export" in words(message.blocks)
    assert action_ids(message.blocks) == [ids.CHANGE_COLUMNS, ids.UNDO_IMPORT]


def test_a_roster_says_who_came_and_who_left():
    assert roster_sentence(3, 2, ["Ann"], ["Bo", "Cy"]) == "Roster of 3 people with 2 managers. New: Ann. Left: Bo, Cy."
    assert roster_sentence(1, 0, [], []) == "Roster of 1 person, no managers named."


def test_requirements_are_repeated_as_they_were_understood():
    policy = Policy(
        certifications=(Certification("Admin", valid_months=12), Certification("Basics")),
        required=(Requirement("Dev", ("Admin",)), Requirement("*", ("Basics",))),
        exempt=(Exemption("a@b.c", "Admin", "leave", None),),
        pass_score=75,
    )

    assert requirements_sentence(policy) == (
        "Requirements: 2 certifications (Admin, valid 12 months; Basics, without expiry), 2 requirements for 2 roles (Dev, everyone), "
        "1 exemption, pass score 75."
    )


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        (Gone("Acme", ("a.csv",), {"training record": 3, "usage figure": 0}, 0), "3 training records of Acme are gone again."),
        (Gone("Acme", ("a.csv",), {}, 0), "It had brought nothing new for Acme."),
        (Gone("Acme", ("a.csv",), {"training record": 3}, 2), "2 later imports stand, with everything that they also brought"),
        (Gone("Acme", ("a.csv",), {"training record": 3}, 0, is_customer=True), "so it is gone too"),
    ],
)  # fmt: skip
def test_an_undo_says_what_is_gone_and_what_stands(gone, said):
    message = build_undone(gone)

    assert_message(message)
    assert "Undone: a.csv." in words(message.blocks)
    assert said in words(message.blocks)


def test_messages_of_an_undone_import_say_by_whom_it_was_undone_and_have_no_buttons():
    gone = Gone("Acme", ("a.csv",), {"training record": 1}, 0)

    for message in (
        build_undone_result(gone, "U1", date(2026, 1, 30)),
        build_undone_card(gone, "U1", date(2026, 1, 30)),
    ):
        assert_message(message)
        assert "the import of a.csv was undone by " in words(message.blocks).replace("The import", "the import")
        assert {"type": "user", "user_id": "U1"} in message.blocks[0]["elements"][0]["elements"]
        assert action_ids(message.blocks) == []
    assert "1 training record of Acme is gone again." in build_undone_result(gone, "U1", date(2026, 1, 30)).text


@pytest.mark.parametrize("build", [build_superseded_result, build_superseded_summary, build_superseded_card])
@pytest.mark.parametrize("customer", ["Acme <!channel>", None])
def test_what_was_read_again_says_where_to_look_and_has_no_button(build, customer):
    message = build(ReadAnew(customer, ("open.csv",), "U1", date(2026, 1, 30)))

    assert_message(message)
    assert "open.csv" in message.text
    assert action_ids(message.blocks) == []


def test_the_summary_of_an_undone_import_says_so():
    gone = Gone("Acme", ("open.csv",), {"training record": 3}, 0)

    message = build_undone_summary(gone, "U1", date(2026, 1, 30))

    assert_message(message)
    assert message.text == (
        "The summary that stood here was undone with the import of open.csv. "
        "Its figures no longer hold: /cert-status shows those that do."
    )


def test_requirements_alone_have_no_rows_to_tell_of_and_no_columns_to_change():
    message = build_received("Acme", ["Requirements: 1 certification."], RowAccount(0, 0, 0, 0), ImportRef("j1", 1))

    assert "0 rows" not in words(message.blocks)
    assert action_ids(message.blocks) == [ids.UNDO_IMPORT]


def test_an_undo_that_took_nothing_away_does_not_say_that_figures_are_gone():
    message = build_undone_summary(Gone("Acme", ("a.csv",), {"training record": 0}, 0), "U1", date(2026, 1, 30))

    assert "shows the same figures" in message.text


def test_what_is_said_about_a_name_is_remembered_for_the_name():
    asked = Question(
        "customer:Werk 7", "Is 'Werk 7' another name of Acme?", ("Acme", "(new customer)"), "(new customer)"
    )

    shown = words(build_questions([AskedFile(1, "a.csv", (asked,))], "v").blocks)

    assert "Until you say: A new customer." in shown
    assert "remembered for files under that name" in shown
