"""What each word and figure of the workbook means, so that it can be read without asking."""

from __future__ import annotations

from typing import Final

from analysis.results import CustomerReport
from analysis.workbook.listing import Column, Listing

MEANINGS: Final = (
    ("Learner", "A person at the customer, known by e-mail; without one by the user id of the training system, else by name."),
    ("Assigned", "The certifications required of any of a learner's roles, and those that they are enrolled in."),
    ("Certified", "Every assigned certification is held and current."),
    ("In progress", "Something assigned is missing, and an attempt at something missing has begun."),
    ("Not started", "Something assigned is missing, and nothing missing has begun."),
    ("Nothing assigned", "No certification is assigned; such learners are not in the percentages."),
    ("Fully Certified, Partial, Not Certified", "Holds all, some or none of the assigned certifications."),
    ("Held, current", "Passed or completed, and not past its expiry day; the expiry day itself still counts."),
    ("Gap", "A certification required of the learner and not held. A course of their own choice is never a gap."),
    ("In grace", "Ran out, but within the days of grace of that certification: neither current nor expired."),
    ("Recertification", "Whether a new attempt has begun at a certification that is about to run out."),
    ("Completion rate", "Learners who completed every course they are enrolled in, of those enrolled in any."),
    ("Certification rate", "Certified learners, of those with anything assigned."),
    ("Pass rate", "Learners whose first graded attempt passed, of those with a graded attempt."),
    ("Average days to complete", "Mean days from enrolment to first completion, over each learner and course with both dates."),
    ("Training coverage", "Learners of the roster who are enrolled in anything, of all learners in the roster."),
    ("Recertification due", "Learners with a certification that runs out within the window."),
    ("Time to competency", "Median days from first enrolment in something required (or start in the role) to holding everything required "
                           "(Kaplan-Meier: those not there yet are counted as still waiting, not left out)."),
    ("Falling behind", "Open for much longer than others took, failed twice without passing, past a due date, or open without activity "
                       "for more than 30 days."),
    ("Adoption", "Mean usage score and feature adoption of each level, over learners with usage figures. No proof of cause."),
    ("Percentages", "Rounded half up to whole numbers."),
)  # fmt: skip


def list_definitions(report: CustomerReport) -> Listing:
    """A line for each word, and the day and window that the figures are for."""
    asked = ("As of", f'Every figure is as of {report.as_of}; "expiring" means within {report.window_days} days of it.')
    return Listing("Definitions", (Column("Word", 38), Column("Meaning", 110, wrap=True)), [asked, *MEANINGS], "")
