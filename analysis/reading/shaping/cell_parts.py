"""A cell of a matrix that says several things at once: "12.03.2025 (88 %)", "Passed 12/03/2025", "valid until 03/2027"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from analysis.columns import COMPLETED_ON, EXPIRES_ON, SCORE, STATUS
from analysis.reading.matching.assignment import header_score
from analysis.reading.values.dates import looks_like_day
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, visible

_NUMERIC: Final = (
    r"\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})\.?"
)
_WRITTEN: Final = (
    r"\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\.?[ -][^\W\d_]{3,12}\.?,?[ -]\d{2,4}|[^\W\d_]{3,12}\.? \d{1,2},? \d{4}"
)
_DAY: Final = re.compile(rf"(?<!\d)(?:(?P<numeric>{_NUMERIC})|(?P<written>{_WRITTEN}))(?!\d)")
_MONTH: Final = re.compile(r"(?<![\d./-])(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d(?!\d)")
_POINTS: Final = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})? ?%|(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})? ?/ ?\d{1,4}(?![\d%])"
)
_BARE_POINTS: Final = re.compile(r"(?:^|[(\[:–—/,;=-]) ?(?P<points>\d{1,3}(?:[.,]\d{1,2})?) ?[)\]]?$")
_EDGES: Final = " \t()[]{}<>,;:|/–—-=.·•"
_LINKS: Final = re.compile(
    r"^(?:on|at|am|vom|den|le|du|el|em|il|op|dne|dnia|dated|date|datum|since|seit|as of|with|mit|avec|score|ergebnis|result)\b"
    r"|\b(?:on|at|am|le|el|em|il|op|den|dne|dnia|dated|since|seit|with|mit|avec|score|ergebnis|result)$",
    re.IGNORECASE,
)
_LONGEST: Final = 80
_UNTIL: Final = frozenset(
    phrase(w)
    for w in split(
        """
        exp, expires, expires on, expiring, expiry, expiry date, expiration, valid until, valid till, valid to,
        valid thru, valid through, until,
        till, good until, held until, bis, gültig bis, läuft ab, läuft ab am, ablauf, ablauf am, expire, expire le, valable jusqu'au,
        valide jusqu'au, jusqu'au, échéance, vence, vence el, válido hasta, vigente hasta, hasta, hasta el, válido até, até, vence em,
        validade, scade, scade il, scadenza, valido fino al, fino al, geldig tot, tot, verloopt, verloopt op, giltig till, gäller till,
        gyldig til, utløper, udløber, voimassa, voimassa asti, ważne do, ważny do, ważna do, platí do, platné do, platný do, platnosť do,
        érvényes, lejár, vrijedi do, važi do, veljavno do, valabil până la, expiră, geçerlilik, bitiş, λήγει, ισχύει έως, до, действует до,
        действителен до, годен до, діє до, дійсний до, чинний до, 有効期限, 有效期至, 有效期, 만료, hết hạn, berlaku sampai, صالح حتى
        """
    )
)
_SAYS_UNTIL: Final = 0.8
_ENDED: Final = frozenset({"", "completed", "passed", "failed", "waived", "revoked"})
_ENDS: Final = frozenset({"passed", "failed"})


@dataclass(frozen=True)
class CellParts:
    """What a cell says, each as it is written, "" for what it does not say; ``until``: its day is the last of a validity."""

    day: str = ""
    score: str = ""
    word: str = ""
    until: bool = False

    @property
    def fields(self) -> dict[str, str]:
        """Field -> text; the day of what is only planned or under way is no field's."""
        status = status_of(self.word) or ""
        said = {STATUS: self.word, SCORE: self.score}
        if self.until or status == "expired":
            said[EXPIRES_ON] = self.day
        elif status in _ENDED:
            said[COMPLETED_ON] = self.day
        return {f: text for f, text in said.items() if text}


@lru_cache(maxsize=65536)
def parts_of(text: str) -> CellParts | None:
    """The parts of a cell that says at least two things, all of them understood; None for any other cell."""
    seen = visible(text)
    if not any(c.isdigit() for c in seen) or len(seen) > _LONGEST:
        return None
    day, rest = _day_apart(seen)
    score, rest = _score_apart(rest, dated=bool(day))
    word = _bare(rest)
    until = bool(day and word) and _says_until(word)
    if word and not until and status_of(word) is None:
        return None
    if sum(map(bool, (day, score, word))) < 2 or (score and not day and not _is_graded(word, score)):
        return None
    return CellParts(day, score, word if not until or status_of(word) == "expired" else "", until)


def _is_graded(word: str, score: str) -> bool:
    """Whether a score beside a word is one: a share of what is completed says how much is."""
    status = status_of(word)
    return status in _ENDS or (status == "completed" and not score.endswith("%"))


def _day_apart(seen: str) -> tuple[str, str]:
    """The day in a cell and what else it holds; a day need not be one of the calendar's where its figures are those of a day."""
    for found in _DAY.finditer(seen):
        if found["numeric"] or looks_like_day(found[0]):
            return found[0], f"{seen[: found.start()]} {seen[found.end() :]}"
    month = _MONTH.search(seen)
    if month is not None and _says_until(_bare(f"{seen[: month.start()]} {seen[month.end() :]}")):
        return month[0], f"{seen[: month.start()]} {seen[month.end() :]}"
    return "", seen


def _score_apart(rest: str, *, dated: bool) -> tuple[str, str]:
    found = _POINTS.search(rest)
    if found is not None:
        return found[0], f"{rest[: found.start()]} {rest[found.end() :]}"
    bare = _BARE_POINTS.search(rest.strip())
    if bare is not None and (dated or len(bare["points"]) > 1):
        return bare["points"], rest.strip()[: bare.start()]
    return "", rest


def _bare(rest: str) -> str:
    """What is left without signs and little words at its ends."""
    word = " ".join(rest.split()).strip(_EDGES)
    while (shorter := _LINKS.sub("", word).strip(_EDGES)) != word:
        word = shorter
    return word


def _says_until(word: str) -> bool:
    words = phrase(word)
    return bool(words) and (words in _UNTIL or header_score(EXPIRES_ON, words) >= _SAYS_UNTIL)
