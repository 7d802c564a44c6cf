"""What a file leaves open is asked in Slack; the work waits, goes on with the answer, and asks no second time."""

from __future__ import annotations

import io
import json
import zipfile

import pytest
from openpyxl import load_workbook

from bot.local.state import Message
from handlers import ids
from tests.scenarios.stage import CHANNEL, DIRECT, INES, SAM, Stage, first_with, stage, words

# Every date can be read both ways and no column says which way it is.
OPEN_DATES = (("03/04/2025", "05/02/2026"), ("01/02/2025", "06/02/2026"), ("05/06/2025", "07/02/2026"))
ODD_WORD = "Violet tier"
DAY_FIRST, MONTH_FIRST = "Day first: day/month/year", "Month first: month/day/year"


def export(company, *, dates=OPEN_DATES, word="Passed", course="Basics") -> bytes:
    lines = [
        f"{company.name},p{number}@{company.name.replace(' ', '').lower()}.example,{course},{word},{done},{expires}"
        for number, (done, expires) in enumerate(dates)
    ]
    return "\n".join(["Customer,Email,Course,Status,Completed On,Expires On", *lines, ""]).encode()


def iso(count=3):
    return [(f"2025-04-{10 + number}", f"2026-04-{10 + number}") for number in range(count)]


def asked(scene: Stage, ts: str, channel: str = CHANNEL) -> Message:
    """The message with the questions, once it is there."""

    def found(_):
        return [
            m for m in scene.thread(ts, channel) if any(b.get("block_id") == ids.QUESTION_ACTIONS for b in m.blocks)
        ]

    return scene.workspace.wait_for(found, 60)[0]


def open_modal(scene: Stage, message: Message, action=ids.ANSWER_QUESTIONS, user=SAM):
    scene.workspace.press(user, message.channel, message.ts, action)
    return scene.workspace.wait_for(lambda ws: ws.views(user), 30)[-1]


def select_of(view, part: str):
    """The select whose label has the words: its block and its options by what they say."""
    for block in view.blocks:
        if block["type"] == "input" and part in block["label"]["text"]:
            return block["block_id"], {o["text"]["text"]: o["value"] for o in block["element"]["options"]}
    raise AssertionError(f"{part} is not asked: {[b.get('label') for b in view.blocks]}")


def choose(scene: Stage, view, part: str, option: str, user=SAM) -> None:
    block, options = select_of(view, part)
    scene.workspace.choose_in_view(user, view.id, ids.ANSWER_SELECT, options[option], block_id=block)


def choose_dates(scene: Stage, view, order: str, user=SAM) -> None:
    """The same answer for every column of dates that is asked about."""
    asked_about = [b["label"]["text"] for b in view.blocks if b["type"] == "input"]
    for part in ("Completed On", "Expires On"):
        if any(part in label for label in asked_about):
            choose(scene, view, part, order, user)


def shown(scene: Stage, view) -> str:
    """The rows that the modal shows."""
    current = scene.workspace.store.view(view.id)
    return json.dumps([b for b in current.blocks if b["block_id"].startswith(ids.SAMPLE_BLOCK)])


def found(scene: Stage, ts: str, channel: str = CHANNEL) -> Message:
    return scene.answer(ts, "Found: ", channel=channel)


def test_the_order_of_day_and_month_is_asked_and_the_figures_follow_the_answer(scene, company):
    ts = scene.drop(("open.csv", export(company)))
    message = asked(scene, ts)
    view = open_modal(scene, message)

    choose_dates(scene, view, MONTH_FIRST)
    scene.workspace.wait_for(lambda _: "2025-03-04" in shown(scene, view), 30)
    choose_dates(scene, view, DAY_FIRST)
    scene.workspace.wait_for(lambda _: "2025-04-03" in shown(scene, view), 30)
    scene.workspace.submit_view(SAM, view.id)

    assert "open.csv before I go on" in words(message)
    assert "Found: 3 training records" in words(found(scene, ts))
    assert "Feb 5" in words(*scene.summary(ts))


def test_nothing_is_stored_before_the_answer_and_it_cannot_be_passed_over_where_it_decides(scene, company):
    ts = scene.drop(("open.csv", export(company)))

    message = asked(scene, ts)

    assert not any(e.get("action_id") == ids.GO_ON_AS_READ for b in message.blocks for e in b.get("elements", ()))
    assert first_with(scene.thread(ts), ["Found: "]) is None
    assert not any(company.name in words(card) for card in scene.cards())


def test_two_people_who_answer_start_the_work_once_and_the_first_answer_stands(scene, company):
    ts = scene.drop(("open.csv", export(company)))
    message = asked(scene, ts)
    first, second = open_modal(scene, message), open_modal(scene, message, user=INES)

    choose_dates(scene, first, DAY_FIRST)
    choose_dates(scene, second, MONTH_FIRST, user=INES)
    scene.workspace.submit_view(SAM, first.id)
    scene.workspace.submit_view(INES, second.id)

    scene.summary(ts)
    assert len([m for m in scene.thread(ts) if "Found: " in words(m)]) == 1
    (stale,) = scene.workspace.views(INES)
    assert "These questions were answered already" in json.dumps(stale.blocks)


def test_the_next_file_of_that_layout_is_not_asked_about(scene, company):
    answer_dates(scene, company)

    later = scene.drop(("later.csv", export(company, dates=(("07/08/2025", "07/08/2026"),))))

    assert "Found: 4 training records" in words(found(scene, later))


def test_an_unknown_word_is_asked_about_and_read_as_it_is_said(scene, company):
    ts = scene.drop(("words.csv", export(company, dates=iso(), word=ODD_WORD)))
    message = asked(scene, ts)
    view = open_modal(scene, message)

    choose(scene, view, ODD_WORD, "In progress")
    scene.workspace.submit_view(SAM, view.id)

    assert ODD_WORD in words(message)
    scene.summary(ts)
    assert "In progress" in words(*scene.summary(ts)) or "In Progress" in words(*scene.summary(ts))


def test_what_decides_nothing_can_be_let_stand(scene, company):
    ts = scene.drop(("words.csv", export(company, dates=iso(), word=ODD_WORD)))
    message = asked(scene, ts)

    scene.workspace.press(SAM, CHANNEL, message.ts, ids.GO_ON_AS_READ)
    scene.summary(ts)
    again = scene.drop(("again.csv", export(company, dates=iso(4), word=ODD_WORD)))

    assert "Found: 4 training records" in words(found(scene, again))


def test_the_question_waits_through_a_restart(tmp_path, company):
    with stage(tmp_path) as waiting:
        ts = waiting.drop(("open.csv", export(company)))
        message = asked(waiting, ts)
        waiting.bot.kill()
        waiting.bot.start()

        view = open_modal(waiting, message)
        choose_dates(waiting, view, DAY_FIRST)
        waiting.workspace.submit_view(SAM, view.id)

        assert "Found: 3 training records" in words(found(waiting, ts))


def test_a_customer_is_asked_for_first_and_the_rest_after(scene, company):
    nameless = b"\n".join(line.partition(b",")[2] for line in export(company).split(b"\n"))
    ts = scene.drop(("open.csv", nameless), text="", channel=DIRECT)
    question = scene.answer(ts, "Which customer", channel=DIRECT)
    scene.workspace.press(SAM, DIRECT, question.ts, ids.CHOOSE_CUSTOMER)
    view = scene.workspace.wait_for(lambda ws: ws.views(SAM), 30)[-1]
    scene.workspace.submit_view(SAM, view.id, {ids.CUSTOMER_NAME_BLOCK: {ids.CUSTOMER_NAME: company.name}})

    view = open_modal(scene, asked(scene, ts, DIRECT))
    choose_dates(scene, view, DAY_FIRST)
    scene.workspace.submit_view(SAM, view.id)

    assert f"Customer: {company.name}" in words(found(scene, ts, DIRECT))


def test_columns_can_be_changed_and_the_figures_follow(scene, company):
    ts = scene.drop(("columns.csv", two_courses(company)))
    before = found(scene, ts)
    scene.summary(ts)
    view = open_modal(scene, before, ids.CHANGE_COLUMNS)

    choose(scene, view, "Course", "Section Label")
    scene.workspace.submit_view(SAM, view.id)

    changed = scene.workspace.wait_for(lambda _: read_again(scene, ts, before), 60)
    after = found(scene, ts)
    assert "across 1 course" in words(before)
    assert "across 3 courses" in words(after)
    assert "course ← Section Label" in words(after)
    assert "columns.csv was read again with other columns" in words(changed)
    assert SAM in json.dumps(list(changed.blocks))


def test_after_a_change_of_columns_only_the_newest_messages_have_buttons(scene, company):
    ts = scene.drop(("columns.csv", two_courses(company)))
    before = found(scene, ts)
    scene.summary(ts)
    card = scene.to_sam(f"{company.name}: ")
    change_course(scene, before)
    scene.workspace.wait_for(lambda _: read_again(scene, ts, before), 60)

    thread = scene.workspace.wait_for(lambda _: summary_replaced(scene, ts), 30)

    assert [len(buttons_of(thread, action)) for action in (ids.CHANGE_COLUMNS, ids.UNDO_IMPORT)] == [1, 1]
    assert len(buttons_of(thread, ids.EXPORT_REPORT)) == 1
    assert "read again with other columns" in words(next(m for m in scene.cards() if m.ts == card.ts))


def test_an_earlier_answer_is_marked_even_when_the_bot_dies_while_it_reads_again(tmp_path, company):
    with stage(tmp_path) as killed:
        ts = killed.drop(("columns.csv", two_courses(company)))
        before = found(killed, ts)
        killed.summary(ts)
        change_course(killed, before)
        killed.bot.kill()
        killed.bot.start()

        killed.workspace.wait_for(lambda _: read_again(killed, ts, before), 60)

        assert "across 3 courses" in words(found(killed, ts))


def test_a_window_from_before_the_columns_were_changed_says_so(scene, company):
    ts = scene.drop(("columns.csv", two_courses(company)))
    before = found(scene, ts)
    scene.summary(ts)
    stale = open_modal(scene, before, ids.CHANGE_COLUMNS, user=INES)
    change_course(scene, before)
    scene.workspace.wait_for(lambda _: read_again(scene, ts, before), 60)

    choose(scene, stale, "Course", "Course", user=INES)
    scene.workspace.submit_view(INES, stale.id)

    assert "read again since this window was opened" in json.dumps(scene.workspace.views(INES)[-1].blocks)


def test_another_name_of_a_customer_is_asked_about_once_and_kept(scene, company):
    scene.summary(scene.drop(("first.csv", export(company, dates=iso(2)))))
    other = f"Plant of {company.name}"
    renamed = export(company, dates=iso(3), course="Advanced").replace(company.name.encode(), other.encode())
    ts = scene.drop(("second.csv", renamed))
    view = open_modal(scene, asked(scene, ts))

    choose(scene, view, f"Is '{other}' another name", company.name)
    scene.workspace.submit_view(SAM, view.id)

    told = words(found(scene, ts))
    assert f"Customer: {company.name}." in told
    assert f"'{other}' is another name of {company.name} from now on" in told
    again = scene.drop(("third.csv", renamed.replace(b"Advanced", b"Expert")))
    assert "Found: 8 training records" in words(found(scene, again))


def test_an_import_can_be_undone_and_imported_again(scene, company):
    content = export(company, dates=iso())
    ts = scene.drop(("undo.csv", content))
    message = found(scene, ts)
    scene.summary(ts)

    scene.workspace.press(SAM, CHANNEL, message.ts, ids.UNDO_IMPORT)
    gone = scene.answer(ts, "Undone: undo.csv")
    again = scene.drop(("undo.csv", content))

    assert f"3 training records of {company.name} are gone again" in words(gone)
    assert "Found: 3 training records" in words(found(scene, again))
    assert "nothing changed" not in words(*scene.summary(again))


def test_after_an_undo_the_messages_of_the_import_say_so_and_old_buttons_stay_harmless(scene, company):
    ts = scene.drop(("undo.csv", export(company, dates=iso())))
    before = found(scene, ts)
    scene.summary(ts)
    card = scene.to_sam(f"{company.name}: ")
    ref = next(
        e["value"] for b in before.blocks for e in b.get("elements", ()) if e.get("action_id") == ids.UNDO_IMPORT
    )

    scene.workspace.press(SAM, CHANNEL, before.ts, ids.UNDO_IMPORT)
    scene.answer(ts, "Undone: undo.csv")

    after = next(m for m in scene.thread(ts) if m.ts == before.ts)
    thread = scene.thread(ts)
    assert buttons_of(thread, ids.EXPORT_REPORT) == buttons_of(thread, ids.CHANGE_COLUMNS) == []
    assert (
        len([m for m in thread if "The summary that stood here was undone with the import of undo.csv" in words(m)])
        == 1
    )
    assert "Overall Completion" not in words(*thread)
    assert "The import of undo.csv was undone" in words(after)
    assert SAM in json.dumps(list(after.blocks))
    assert ref not in json.dumps(list(after.blocks))
    assert "was undone" in words(next(m for m in scene.cards() if m.ts == card.ts))


def test_a_later_file_with_other_roles_refreshes_the_rows_it_repeats(scene, company):
    scene.summary(scene.drop(("first.csv", with_roles(company, "Analyst"))))

    again = found(scene, scene.drop(("second.csv", with_roles(company, "Admin"))))
    third = found(scene, scene.drop(("third.csv", with_roles(company, "Admin") + b"\n")))

    assert "2 rows refreshed" in words(again)
    assert "nothing changed" not in words(again)
    assert "Everything in it was known already: nothing changed." in words(third)


def test_what_a_later_file_also_brought_stays_when_an_import_is_undone(scene, company):
    ts = scene.drop(("first.csv", export(company, dates=iso(3))))
    message = found(scene, ts)
    scene.summary(ts)
    scene.summary(scene.drop(("second.csv", export(company, dates=iso(2)))))

    scene.workspace.press(SAM, CHANNEL, message.ts, ids.UNDO_IMPORT)

    assert "1 later import stands" in words(scene.answer(ts, "Undone: first.csv"))
    third = scene.drop(("third.csv", export(company, dates=[*iso(2), ("2025-06-01", "2026-06-01")])))
    assert "1 taken, 2 duplicates" in words(found(scene, third)) or "2 duplicates" in words(found(scene, third))


def test_a_title_line_over_the_table_says_whose_the_file_is(scene, company):
    nameless = b"\n".join(line.partition(b",")[2] for line in export(company, dates=iso()).split(b"\n"))

    ts = scene.drop(("titled.csv", f"Customer: {company.name}\n\n".encode() + nameless), channel=DIRECT)

    assert f"Customer: {company.name}" in words(found(scene, ts, DIRECT))


def test_rejected_rows_are_mended_dropped_again_and_join(scene, company):
    bad = [*iso(2), ("2025-31-31", "2026-12-01")]
    ts = scene.drop(("export.csv", export(company, dates=bad)))
    scene.summary(ts)
    attached = scene.workspace.wait_for(lambda _: [m for m in scene.thread(ts) if m.files], 60)
    file = scene.workspace.file(attached[0].files[0])
    book = load_workbook(io.BytesIO(file.content))
    sheet = book.active
    column = [cell.value for cell in sheet[1]].index("Completed On") + 1
    sheet.cell(2, column).value = "2025-12-01"
    mended = io.BytesIO()
    book.save(mended)

    again = scene.drop((file.name, mended.getvalue()))

    assert "2025-31-31" in words(found(scene, ts))
    assert "Found: 3 training records" in words(found(scene, again))
    assert "1 row read, all taken" in words(found(scene, again))


def test_each_file_of_an_archive_has_its_own_account(scene, company):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("one.csv", export(company, dates=iso(2)))
        archive.writestr("two.csv", export(company, dates=iso(3), course="Advanced"))

    ts = scene.drop(("exports.zip", packed.getvalue()))

    told = words(found(scene, ts))
    assert "Found: 5 training records" in told
    assert "exports.zip/one.csv" in told
    assert "exports.zip/two.csv" in told


def change_course(scene: Stage, message: Message) -> None:
    view = open_modal(scene, message, ids.CHANGE_COLUMNS)
    choose(scene, view, "Course", "Section Label")
    scene.workspace.submit_view(SAM, view.id)


def read_again(scene: Stage, ts: str, before: Message) -> Message | None:
    """The earlier message, once it says that it was superseded."""
    now = next(m for m in scene.thread(ts) if m.ts == before.ts)
    return now if "read again with other columns" in words(now) else None


def summary_replaced(scene: Stage, ts: str) -> list[Message]:
    """The thread, once the earlier summary has gone from it and the newer one stands."""
    thread = scene.thread(ts)
    return thread if any("The summary that stood here" in words(m) for m in thread) else []


def buttons_of(messages, action: str) -> list[str]:
    return [
        e["value"] for m in messages for b in m.blocks for e in b.get("elements", ()) if e.get("action_id") == action
    ]


def two_courses(company) -> bytes:
    domain = f"{company.name.replace(' ', '').lower()}.example"
    lines = [f"{company.name},p{number}@{domain},Basics,Alpha {number},Passed,2025-04-1{number}" for number in range(3)]
    return "\n".join(["Customer,Email,Course,Section Label,Status,Completed On", *lines, ""]).encode()


def with_roles(company, role: str) -> bytes:
    lines = [
        f"{company.name},r{n}@{company.name.replace(' ', '').lower()}.example,{role},Basics,Passed,2025-04-1{n}"
        for n in range(2)
    ]
    return "\n".join(["Customer,Email,Role,Course,Status,Completed On", *lines, ""]).encode()


def answer_dates(scene: Stage, company) -> str:
    ts = scene.drop(("open.csv", export(company)))
    view = open_modal(scene, asked(scene, ts))
    choose_dates(scene, view, DAY_FIRST)
    scene.workspace.submit_view(SAM, view.id)
    scene.summary(ts)
    return ts


@pytest.fixture(autouse=True)
def closed_views(module_stage):
    """No scene leaves a modal open for the next."""
    yield
    for user in (SAM, INES):
        for view in module_stage.workspace.views(user):
            module_stage.workspace.close_view(user, view.id)
