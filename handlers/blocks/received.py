"""What was understood of files that are no training data: usage, a roster, requirements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analysis.policy import Certification, Policy
from analysis.reading.result import RowAccount
from handlers import ids
from handlers.blocks.import_buttons import import_buttons
from handlers.blocks.limits import message_text
from handlers.blocks.message import Message
from handlers.blocks.parts import actions, bold, bullets, name, paragraph, rich
from handlers.blocks.rejected import rejected_lines
from handlers.blocks.text import decimal, listed, number, plural
from handlers.ids import ImportRef

_NEXT: Final = "Drop a training export and I will post the certification summary."
_NAMES: Final = 5


def build_received(customer: str, told: Sequence[str], rows: RowAccount, ref: ImportRef) -> Message:
    """A short answer where there is no training data yet: what was understood and is kept, and what to drop next."""
    said = f"Kept for {name(customer)}:"
    items = [[line] for line in told]
    lines = rejected_lines(rows) if rows.read else []  # requirements have no rows
    blocks = (
        rich(paragraph(bold(said)), *([bullets(items)] if items else []), *lines, paragraph(_NEXT)),
        actions(import_buttons(ref, columns=rows.read > 0), ids.IMPORT_ACTIONS),
    )
    return Message(text=message_text(f"{said} {' '.join(told)} {_NEXT}"), blocks=blocks)


def usage_sentence(people: int, known: int) -> str:
    """Of whom a usage file speaks."""
    said = f"Usage figures for {plural(people, 'person', 'people')}, {number(known)} of them known."
    strangers = people - known
    if not strangers:
        return said
    verb = "is" if strangers == 1 else "are"
    return f"{said} {number(strangers)} {verb} on no training record and no roster, and will count once they are."


def roster_sentence(people: int, managers: int, came: Sequence[str], left: Sequence[str]) -> str:
    """Who is on a roster, who came and who left."""
    said = f"Roster of {plural(people, 'person', 'people')}"
    said += f" with {plural(managers, 'manager')}." if managers else ", no managers named."
    news = [("New", came), ("Left", left)]
    return " ".join([said, *(f"{word}: {listed(names, _NAMES, name)}." for word, names in news if names)])


def part_sentence(file: str, mine: int, every: int) -> str:
    """How much of a file of several customers is this one's."""
    verb = "is" if mine == 1 else "are"
    return f"{name(file)} speaks of several customers: {number(mine)} of its {plural(every, 'row')} {verb} this one's."


def alias_sentence(alias: str, customer: str) -> str:
    """Under which other name the customer is known from now on."""
    return f"'{name(alias)}' is another name of {name(customer)} from now on: I shall not ask again. Undoing this import takes that back."


def requirements_sentence(policy: Policy) -> str:
    """What was understood of a requirements file."""
    certifications = "; ".join(_certification(each) for each in policy.certifications[:_NAMES])
    if len(policy.certifications) > _NAMES:
        certifications += f" and {number(len(policy.certifications) - _NAMES)} more"
    roles = list(dict.fromkeys(requirement.role for requirement in policy.required))
    parts = [
        f"{plural(len(policy.certifications), 'certification')}{f' ({certifications})' if certifications else ''}",
        f"{plural(len(policy.required), 'requirement')} for {plural(len(roles), 'role')}"
        + (f" ({listed(roles, _NAMES, _role)})" if roles else ""),
        *([plural(len(policy.exempt), "exemption")] if policy.exempt else []),
        f"pass score {decimal(policy.pass_score)}",
    ]
    return f"Requirements: {', '.join(parts)}."


def _certification(certification: Certification) -> str:
    months = certification.valid_months
    validity = f"valid {plural(months, 'month')}" if months else "without expiry"
    return f"{name(certification.name)}, {validity}"


def _role(role: str) -> str:
    return "everyone" if role == "*" else name(role)
