"""What a column's values look like: the evidence that headers alone do not give."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from analysis.reading.matching.headers.phrases import phrases
from analysis.reading.table import Column
from analysis.reading.values.dates import looks_like_day, parse_day
from analysis.reading.values.missing import is_endless, is_missing
from analysis.reading.values.periods import is_period
from analysis.reading.values.scores import looks_like_score
from analysis.reading.values.status_words import is_no, is_yes, says_nothing, status_of
from analysis.reading.words import phrase, visible

_EMAIL: Final = re.compile(r"^(?:mailto:)?[^@\s]+@[^@\s]+\.[^@\s.]+$", re.IGNORECASE)
_DAY_LIKE: Final = re.compile(r"^\d{4}([-/.])\d{1,2}\1\d{1,2}(?:[T ].*)?$")
_CODE: Final = re.compile(r"^(?=\S*\d\S*\d)[\w.#/-]+$")
_SAMPLE: Final = 400
_HUNDRED: Final = 100
_SYSTEM_ROLES: Final = frozenset(
    {
        "learner", "learners", "student", "students", "member", "participant", "trainee", "teacher", "instructor", "tutor",
        "full time", "part time", "permanent", "temporary", "fixed term", "casual", "contractor", "intern",
        "attendee", "guest", "organizer", "organiser", "presenter", "panelist", "panellist", "host", "co host",
        "co organizer", "moderator", "end user", "course admin", "observer", "ta", "studentenrollment",
        "teacherenrollment", "lernende",
        "lernender", "teilnehmer", "teilnehmerin", "apprenant", "alumno", "aluno", "discente", "cursist", "uczestnik", "受講者", "学员",
    }
)  # fmt: skip
_THERE: Final = frozenset(
    phrases(
        """
        active, inactive, enabled, disabled, terminated, on leave, left, suspended, deleted, deactivated, activated, archived, locked,
        blocked, unlocked, not active, aktiv, inaktiv, aktiviert, deaktiviert, gesperrt, nicht aktiv, archiviert, actif, inactif,
        activee, desactive, desactivee, bloque, suspendu, archive, non actif, activo, inactivo, activa, inactiva, activado,
        desactivado, habilitado, deshabilitado, inhabilitado, bloqueado, ativo, inativo, ativa, inativa, ativado, desativado,
        desabilitado, attivo, inattivo, attiva, inattiva, non attivo, attivato, disattivato, abilitato, disabilitato, bloccato,
        actief, inactief, niet actief, geactiveerd, gedeactiveerd, geblokkeerd, aktywny, nieaktywny, aktywna, nieaktywna, zablokowany,
        aktivni, neaktivni, aktivny, neaktivny, inaktiverad, aktiverad, aktivert, deaktivert, aktiveret, deaktiveret, aktiivinen,
        passiivinen, aktif, pasif, activ, inactiv, активен, неактивен, активный, неактивный, активна, заблокирован, 有効, 無効, 启用, 停用,
        禁用, 啟用, 활성, 비활성
        """
    )
)
_PRESENCE: Final = _THERE | {"yes", "no", "true", "false"}


@dataclass(frozen=True)
class Profile:
    """Shares (0..1) of a column's filled lines, from a sample of its distinct values."""

    filled: int
    distinct: int
    email: float
    day: float
    stamp: float
    """Bare numbers that may be days: 20260131, a spreadsheet's day number, seconds since 1970."""
    number: float
    status: float
    text: float
    spaced: float
    comma: float
    lowest: float
    highest: float
    """Of the plain numbers and percentages; both 0 without any."""
    beyond: float
    """The share of numbers below 0 or above 100."""
    ends: float
    """The share of numbers that are 0 or 100."""
    small_whole: float
    presence: float
    """Words that say whether somebody is still there, yes and no included."""
    there: float
    """The same without yes and no."""
    flags: float
    """Yes, no, true and false."""
    system_role: float
    """Words that say what somebody is to the system: learner, student, teacher."""
    coded: float = 0.0
    """Single tokens with figures in them: the numbers of records and people, TR-86336."""

    @property
    def repetition(self) -> float:
        """0 where every filled line has its own value, towards 1 where few values recur."""
        return 1 - self.distinct / self.filled if self.filled else 0.0


def profile(column: Column) -> Profile:
    """The profile of a column."""
    places = np.flatnonzero((column.counts > 0) & ~column.blank)
    sample = places if len(places) <= _SAMPLE else places[np.linspace(0, len(places) - 1, _SAMPLE).astype(np.int64)]
    pairs = [(visible(column.values[i]), int(column.counts[i])) for i in sample]
    known = [(v, n) for v, n in pairs if not is_missing(v)]
    total = sum(n for _, n in known)

    def share(test: Callable[[str], bool]) -> float:
        return sum(n for v, n in known if test(v)) / total if total else 0.0

    days = share(_is_day)
    numbers = [(x, n) for v, n in known if (x := _number(v)) is not None]
    return Profile(
        filled=int(column.counts[places].sum()) if known else 0,
        distinct=len(places),
        email=share(is_email),
        day=days and days + share(is_endless),
        stamp=share(lambda v: v.isdigit() and parse_day(v) is not None),
        number=share(looks_like_score),
        status=share(lambda v: status_of(v) is not None or says_nothing(v)),
        text=share(_is_text),
        spaced=share(lambda v: " " in v),
        lowest=min((x for x, _ in numbers), default=0.0),
        highest=max((x for x, _ in numbers), default=0.0),
        beyond=sum(n for x, n in numbers if not 0 <= x <= _HUNDRED) / max(1, sum(n for _, n in numbers)),
        ends=sum(n for x, n in numbers if x in (0.0, 100.0)) / max(1, sum(n for _, n in numbers)),
        comma=share(lambda v: v.count(",") == 1),
        presence=share(lambda v: phrase(v) in _PRESENCE),
        there=share(lambda v: phrase(v) in _THERE),
        flags=share(lambda v: is_yes(v) or is_no(v)),
        system_role=share(lambda v: phrase(v) in _SYSTEM_ROLES),
        coded=share(_is_code),
        small_whole=share(lambda v: v.removesuffix(".0").isdigit() and len(v.removesuffix(".0")) <= 3),
    )


def is_email(text: str) -> bool:
    """Whether the text is an e-mail address."""
    return _EMAIL.match(text) is not None


def _is_day(text: str) -> bool:
    """A day, also one that no calendar has, or a month alone: 2025-02-30 is no other kind of thing."""
    return looks_like_day(text) or _DAY_LIKE.match(text) is not None or is_period(text)


def _is_code(text: str) -> bool:
    return _CODE.match(text) is not None and not is_email(text) and not _is_day(text)


def _number(text: str) -> float | None:
    plain = text.rstrip("% ").replace(",", ".")
    try:
        return float(plain) if plain[:1].isdigit() or plain[:1] in "-+" else None
    except ValueError:
        return None


def _is_text(text: str) -> bool:
    return any(c.isalpha() for c in text) and not is_email(text) and not _is_day(text) and not looks_like_score(text)
