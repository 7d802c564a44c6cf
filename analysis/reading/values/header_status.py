"""Headers that are a status themselves: what a yes below them says."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase

_BEFORE: Final = re.compile(
    r"^(?:(?:is|has|have|was|were|been|did|ist|wurde|wurden|hat|est|ete|fue|ha|sido|foi|stato|stata|es|esta|date|datum|data|fecha|of|"
    r"de|d|di|le|la) )+"
)
_AFTER: Final = re.compile(
    r"(?: (?:y n|yes no|ja nein|oui non|si no|sim nao|tak nie|true false|flag|indicator|"
    r"from (?:the )?(?:program|programme|course|training)|date|on|at|time|am|le|el|em|il|op|dnia|datum))+$"
)
_OF_OTHER_THINGS: Final = frozenset(
    split(
        """
        inactive, deactivated, disabled, suspended, terminated, deleted, archived, closed, unpublished, discontinued, void, voided,
        rejected, denied, refused, not approved, waiting, on waitlist, waitlisted, waitlist, approved, accepted, granted, confirmed, valid,
        current, present, on time, read, acknowledged, signed, required, recommended, optional, available, new, open, active, late, overdue,
        past due, renewed, gesperrt, deaktiviert, geloscht, archiviert, inaktiv, supprime, archive, inactif, desactive, inactivo, eliminado,
        archivado, inativo, excluido, arquivado, inattivo, archiviato, eliminato, excluded, credited, awarded, issued, invited, assigned,
        requested, scheduled, planned
        """
    )
)
"""States of an account, a course or an enrolment's approval rather than of the attempt."""


@lru_cache(maxsize=4096)
def header_status(header: str) -> str | None:
    """The status that a yes stands for: "isWithdrawn", "Withdrawn (Y/N)" and "Date withdrawn" are withdrawn; None for other headers."""
    return next((s for words in _forms(header) if (s := status_of(words))), None)


def is_of_other_things(header: str) -> bool:
    """Whether a header may be about the account, the course or an approval: "Active", "Archived"."""
    return not _OF_OTHER_THINGS.isdisjoint(_forms(header))


def _forms(header: str) -> tuple[str, ...]:
    words = phrase(header)
    shorter = _AFTER.sub("", words)
    return words, _BEFORE.sub("", words), shorter, _BEFORE.sub("", shorter)
