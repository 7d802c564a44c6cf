"""Who would be reminded of what, in the three groups of the transcript."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from analysis.results import CustomerReport
from handlers.blocks.message import Block
from handlers.blocks.names import Person, administers, person, short
from handlers.blocks.parts import bold, divider, name, paragraph, quote, rich
from handlers.blocks.previews.groups import Missing, missing_by_role, missing_of_everyone
from handlers.blocks.text import listed, plural

NOT_YET: Final = "Nothing is sent yet: this is a preview. Choosing people, editing the text and sending by mail come in a later version."
_NAMES: Final = 10
_CERTIFICATIONS: Final = 8


@dataclass(frozen=True)
class _Group:
    title: str
    people: Sequence[Person]
    subject: str
    text: str


def reminder_blocks(report: CustomerReport) -> list[Block]:
    """Each group with its learners, subject and text; how many people in all."""
    groups = [*_required(report), *_expiring(report), *_uncertified(report)]
    if not groups:
        return [rich(paragraph("Nobody needs a reminder right now."))]
    blocks = [
        rich(
            paragraph(
                bold(f"{plural(_people(report), 'person', 'people')} in all."),
                " Someone in two groups gets one message.",
            )
        )
    ]
    for group in groups:
        blocks += [divider(), _block(group)]
    return blocks


def _block(group: _Group) -> Block:
    return rich(
        paragraph(bold(group.title), f" ({plural(len(group.people), 'user')}): {listed(group.people, _NAMES, person)}"),
        quote(bold("Subject: "), f"{group.subject}\n{group.text}"),
    )


def _required(report: CustomerReport) -> list[_Group]:
    return [_required_group(item) for item in missing_by_role(report)[:_CERTIFICATIONS] if item.learners]


def _required_group(item: Missing) -> _Group:
    course, role = name(item.requirement.course), name(item.requirement.role).lower()
    article = "an" if role[:1] in "aeiou" else "a"
    reason = (
        "ensures you can effectively manage your organization's setup."
        if administers(role)
        else "ensures you can do your work in the product with confidence."
    )
    text = f"Hi [Name], As {article} {role} on your team's account, completing {course} {reason}"
    return _Group(f"{course} Required", item.learners, f"Complete Your {_certification(course)}", text)


def _certification(course: str) -> str:
    """``Admin Certification`` as it is; ``Advanced Features Certification``."""
    return course if "certif" in course.casefold() else f"{course} Certification"


def _expiring(report: CustomerReport) -> list[_Group]:
    if not report.expiring:
        return []
    text = "Hi [Name], Your [Certification] expires on [Date]. Please complete recertification to maintain your credentials."
    return [_Group("Recertification Due", report.expiring, "Your Certification Expires Soon", text)]


def _uncertified(report: CustomerReport) -> list[_Group]:
    missing = [item for item in missing_of_everyone(report) if item.learners]
    if not missing:
        return []
    people = tuple({gap.key: gap for item in missing for gap in item.learners}.values())
    courses = listed(missing, 3, partial(_course, report))
    text = f"Hi [Name], Completing {courses} training helps you get the most out of your account."
    return [_Group("Uncertified Users", people, "Get Started with Training", text)]


def _course(report: CustomerReport, item: Missing) -> str:
    """The full name of one certification; the short ones where any of several will do."""
    course = item.requirement.course
    return short(report, course) if " or " in course else name(course)


def _people(report: CustomerReport) -> int:
    return len({gap.key for gap in report.gaps} | {row.key for row in report.expiring})
