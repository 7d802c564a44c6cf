"""What was found, what was not taken and why, and what is new."""

from dataclasses import asdict, replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from analysis.reading.result import FileReading, Question, Reject, RowAccount, Warned
from analysis.results import Share
from handlers.blocks.import_result import ImportOutcome, build_import_result
from tests.handlers.blocks.reports import REPORTS, hostile, make_many
from tests.handlers.blocks.slack_limits import action_ids, assert_message, words
from tests.report_factory import make_course, make_learner, make_report

FILE = "acme_training_report.csv"


def make_reading(**overrides: Any) -> FileReading:
    known = {
        "file": FILE, "kind": "training", "platform": None, "confidence": 0.97,
        "mapping": {"email": "Email", "name": "User Name", "course": "Course", "completed_on": "Completed On", "score": "Score"},
    }  # fmt: skip
    return FileReading(**{**known, **overrides})


def make_rows(*reasons: str, duplicates: int = 0, warned: tuple[Warned, ...] = ()) -> RowAccount:
    rejects = tuple(Reject(FILE, row, reason, {"Email": "x"}) for row, reason in enumerate(reasons, start=17))
    read = 234 + duplicates + len(rejects)
    return RowAccount(read, 234, duplicates, len(rejects), rejects, warned)


def make_outcome(**overrides: Any) -> ImportOutcome:
    return ImportOutcome(**{"report": make_report(), "rows": make_rows(), "files": (make_reading(),), **overrides})


def make_hostile_outcome() -> ImportOutcome:
    reading = make_reading(
        file=hostile(15), platform=hostile(0), mapping={hostile(n): hostile(n + 5) for n in range(60)},
        questions=tuple(Question("k", hostile(n)) for n in range(60)), warnings=tuple(hostile(n) for n in range(60)),
    )  # fmt: skip
    warned = tuple(Warned(FILE, n, hostile(n)) for n in range(60))
    rows = make_rows(*(f"{hostile(n % 60)}{'!' * (n % 60)}" for n in range(900)), duplicates=4, warned=warned)
    return ImportOutcome(make_many(200), rows, (reading,) * 30, make_report())


@pytest.mark.parametrize("size", REPORTS)
def test_import_result_reads_as_it_did(size: str, golden: SnapshotAssertion):
    report = make_many(200) if size == "many" else REPORTS[size]()
    warned = (Warned(FILE, 40, "completed before enrolled"),)

    message = build_import_result(
        make_outcome(report=report, rows=make_rows("no learner", duplicates=4, warned=warned))
    )

    assert_message(message)
    assert asdict(message) == golden


def test_the_counts_are_in_the_words_of_the_transcript():
    message = build_import_result(make_outcome())

    assert words(message.blocks[0]) == (
        "Customer: Acme Corp\nFound: 234 training records\nUsers: 89 unique users\nCourses: 12 courses"
    )
    assert message.text == "Customer: Acme Corp. Found 234 training records for 89 users across 12 courses."


def test_the_mapping_is_one_line():
    said = words(build_import_result(make_outcome()).blocks)

    assert (
        f"{FILE} (training data): e-mail ← Email, user ← User Name, course ← Course, completion date ← Completed On, score ← Score."
        in said.splitlines()
    )


def test_the_platform_is_named_when_it_is_known():
    said = words(build_import_result(make_outcome(files=(make_reading(platform="Docebo"),))).blocks)

    assert f"{FILE} (Docebo export): " in said


def test_the_same_mistake_in_several_rows_is_one_line_with_their_numbers():
    rows = make_rows(
        "Completed On: '31.31.2025' is not a date", "no learner", "Completed On: '32.31.2025' is not a date", "no learner", "no learner",
        duplicates=4,
    )  # fmt: skip

    said = words(build_import_result(make_outcome(rows=rows)).blocks)

    assert "243 rows read: 234 taken, 4 duplicates, 5 not taken." in said
    assert f"3 × no learner (rows 18, 20, 21 of {FILE})" in said
    assert f"2 × Completed On: '31.31.2025' is not a date, and the like (rows 17, 19 of {FILE})" in said


def test_a_single_row_not_taken_keeps_its_reason_as_it_is():
    said = words(build_import_result(make_outcome(rows=make_rows("Score: '120' is above 100"))).blocks)

    assert f"1 × Score: '120' is above 100 (row 17 of {FILE})" in said


def test_many_rows_and_reasons_are_counted_on():
    rows = make_rows(*(f"reason {'abcdefgh'[number % 8]}" for number in range(80)))

    said = words(build_import_result(make_outcome(rows=rows)).blocks)

    assert "10 × reason a (rows 17, 25, 33, 41, 49 and 5 more of" in said
    assert "...and 20 more rows for 2 other reasons" in said


def test_rows_of_several_files_are_not_said_to_be_of_one():
    rows = replace(
        make_rows(), rejected=2, rejects=(Reject("a.csv", 3, "no learner", {}), Reject("b.csv", 9, "no learner", {}))
    )

    assert "2 × no learner (rows 3, 9)" in words(build_import_result(make_outcome(rows=rows)).blocks)


def test_all_rows_taken_is_said_too():
    assert "234 rows read, all taken." in words(build_import_result(make_outcome()).blocks)


def test_a_row_taken_with_a_doubt_is_named():
    warned = tuple(Warned(FILE, row, "completed before enrolled") for row in (40, 52))

    said = words(build_import_result(make_outcome(rows=make_rows(warned=warned))).blocks)

    assert "2 rows taken, though completed before enrolled (rows 40, 52)." in said


def test_the_same_file_again_changes_nothing_and_says_so():
    message = build_import_result(make_outcome(unchanged=True, previous=make_report(gaps=())))

    assert "This exact file was imported before: nothing changed." in words(message.blocks)
    assert "nothing changed" in message.text
    assert "Since the last upload" not in words(message.blocks)


def test_a_file_that_changed_nothing_sends_people_to_where_it_was_dropped_first():
    message = build_import_result(make_outcome(unchanged=True, ref=None))

    assert "where it was dropped first" in words(message.blocks)
    assert action_ids(message.blocks) == []


def test_what_changed_since_the_last_upload_is_said():
    now = make_report()
    before = replace(
        now, learners=now.learners[2:], gaps=now.gaps[:5], courses_table=(make_course(completed=1), *now.courses_table[1:]),
        status={**now.status, "certified": Share(60, 68)},
    )  # fmt: skip
    gained = sum(row.completed for row in now.courses_table) - sum(row.completed for row in before.courses_table)

    said = words(build_import_result(make_outcome(previous=before)).blocks)

    assert "2 new learners" in said
    assert f"+{gained} completions" in said
    assert "certification rate +4 points (68% → 72%)" in said
    assert "users with gaps 5 → 8" in said


def test_no_change_since_the_last_upload_is_no_news():
    assert "Since the last upload" not in words(build_import_result(make_outcome(previous=make_report())).blocks)


def test_a_rate_that_could_not_be_computed_before_is_not_compared():
    before = make_report(status={}, learners=(make_learner(),))

    assert "certification rate" not in words(build_import_result(make_outcome(previous=before)).blocks)


def test_an_import_full_of_hostile_text_is_a_message_that_slack_takes():
    message = build_import_result(make_hostile_outcome())

    assert_message(message)
    assert "...and 25 more files." in words(message.blocks)
    assert "more notes." in words(message.blocks)


def test_a_file_of_requirements_names_no_columns():
    said = words(build_import_result(make_outcome(files=(make_reading(kind="requirements", mapping={}),))).blocks)

    assert "(requirements data)." in said


def test_an_import_without_files_still_says_what_is_known():
    assert_message(build_import_result(make_outcome(files=())))
