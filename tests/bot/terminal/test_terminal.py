"""What the terminal shows, piece by piece."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from analysis.reading.result import FileReading, Question, Reject, RowAccount, Warned
from analysis.results import Adoption, LevelUsage, Share, Spearman
from bot.terminal.import_lines import import_parts
from bot.terminal.listing import SHOWN, Listing, line, shown
from bot.terminal.report_tables import report_parts
from bot.terminal.watching import watching
from tests.report_factory import make_course, make_empty_report, make_expiring, make_report


def printed(*parts) -> str:
    console = Console(file=StringIO(), width=120, markup=False, emoji=False, highlight=False)
    for part in parts:
        console.print(part)
    return "\n".join(row.rstrip() for row in console.file.getvalue().splitlines()) + "\n"


def test_a_long_list_is_cut_and_counted():
    text = printed(shown(Listing("Things", ("Name",), [(f"thing {number}",) for number in range(SHOWN + 3)], "None.")))

    assert f" thing {SHOWN - 1}\n" in text
    assert f" thing {SHOWN}\n" not in text
    assert "... and 3 more; --json and --out give all of them." in text


def test_an_empty_list_says_so():
    assert "None of it." in printed(shown(Listing("Things", ("Name",), [], "None of it.")))


@pytest.mark.parametrize("text", ["[red]x[/red]", "\x1b[31mx", "x\ny", "\u202ex", ":bomb:"])
def test_text_from_a_file_never_steers_the_terminal(text):
    shown_text = printed(line(text)).rstrip("\n")

    assert "\x1b" not in shown_text
    assert "\n" not in shown_text
    assert "\u202e" not in shown_text
    assert len(shown_text) >= 1


def test_an_empty_report_explains_each_section():
    text = printed(*report_parts(make_empty_report()))

    assert "No courses." in text
    assert "Nothing is required of anyone: give --requirements." in text
    assert "Nothing expires within 30 days." in text
    assert "No usage file was given." in text
    assert "Nobody is falling behind." not in text.split("Time to Competency")[0]
    assert "Nothing needs doing right now." in text


def test_learners_with_nothing_assigned_are_counted_apart():
    status = {**make_report().status, "no_requirement": Share(4, None)}

    assert "4 users with no certification assigned" in printed(*report_parts(make_report(status=status)))


def test_expired_without_a_day_shows_a_dash():
    report = make_report(expiring=(), expired=(make_expiring("Amy Lee", expires_on=None, recertification=None),))

    text = printed(*report_parts(report))

    row = next(each for each in text.splitlines() if "Amy Lee" in each)
    assert row.split() == ["Amy", "Lee", "Admin", "Cert", "–", "expired"]


def test_figures_that_are_not_known_are_dashes():
    report = make_report(
        courses_table=(make_course(enrolled=0, completed=0, completed_pct=None, pass_rate_pct=None, avg_days=None),)
    )

    row = next(each for each in printed(*report_parts(report)).splitlines() if "Basic Fundamentals" in each)

    assert row.split() == ["Basic", "Fundamentals", "0", "0", "–", "–"]


def test_an_early_signal_is_called_one_and_a_missing_coefficient_explained():
    levels = (LevelUsage("Partial", 12, 0, None, None),)
    early = Adoption(levels=levels, spearman=Spearman(0.5, 0.1, (-0.1, 0.8), 12, early_signal=True))
    missing = Adoption(levels=levels, spearman_unavailable="Fewer than 10 learners have usage figures.")

    assert "Early signal: Spearman's rho 0.50" in printed(*report_parts(make_report(adoption=early)))
    assert "No correlation coefficient: Fewer than 10" in printed(*report_parts(make_report(adoption=missing)))


def test_a_median_not_reached_says_beyond_which_day():
    report = make_report()
    waiting = replace(report.competency, median_days=None, longest_days=190.0)

    assert "> 190 days" in printed(*report_parts(replace(report, competency=waiting)))


def test_notes_come_last():
    text = printed(*report_parts(make_report(notes=("2 attempts without both dates are left out.",))))

    assert text.rstrip().endswith("2 attempts without both dates are left out.")


def test_questions_warnings_and_odd_rows_are_listed():
    file = FileReading(
        "a.csv",
        "training",
        "Docebo",
        {"email": "User Email"},
        0.97,
        questions=(Question("q", "March 4 or April 3?"),),
        warnings=("Odd.",),
    )
    rows = RowAccount(
        3,
        1,
        1,
        1,
        (Reject("a.csv", 17, "'31.31.2025' is not a date", {}),),
        (Warned("a.csv", 40, "completed before enrolled"),),
    )

    text = printed(*import_parts(rows, [file]))

    assert "a.csv (training, Docebo): email = User Email" in text
    assert "3 read = 1 accepted + 1 duplicates + 1 rejected" in text
    assert "a.csv: March 4 or April 3?" in text
    assert "a.csv: Odd." in text
    assert "a.csv, row 40: completed before enrolled" in text
    assert "'31.31.2025' is not a date" in text


def test_many_warnings_are_cut_and_counted():
    file = FileReading("a.csv", "training", None, {}, 1.0, warnings=tuple(f"warning {number}" for number in range(25)))

    text = printed(*import_parts(RowAccount(0, 0, 0, 0), [file]))

    assert "warning 19" in text
    assert "warning 20" not in text
    assert "... and 5 more." in text


def test_progress_is_shown_only_in_a_terminal():
    piped, terminal = Console(file=StringIO(), stderr=True), Console(file=StringIO(), force_terminal=True, width=80)

    for console in (piped, terminal):
        with watching(console) as watch:
            watch("reading", 0, 0)
            watch("reading", 5, 10)

    assert piped.file.getvalue() == ""
    assert "Reading" in terminal.file.getvalue()
