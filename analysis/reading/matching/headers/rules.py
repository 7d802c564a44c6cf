"""Which ideas together name which field: so that headers which no list holds are understood too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from analysis import columns as f
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS, SUCCESS
from analysis.reading.matching.headers import concepts as c
from analysis.reading.matching.headers.meaning import Meaning

_UNKNOWN_WORD: Final = 0.15
_UNKNOWN_STATUS: Final = 0.35
_DATED: Final = frozenset({c.DATE, c.TIME})
_DECOYS: Final = frozenset(
    {c.OTHER_PERSON, c.OTHER_THING, c.ACCESS, c.PLATFORM, c.MAKING, c.MIDDLE_NAME, c.COUNT, c.MANAGER, c.NEXT}
)
# What hardly any header lacks: with words that nobody knows these say too little.
_VAGUE: Final = frozenset({c.NAME, c.ID, c.LEARNER, c.ACCOUNT, c.END, c.LOGIN, c.PERCENT})
# Of many things there is a status or a total: an unknown word beside them may name any.
_LOOSE: Final = frozenset({c.STATUS, c.FINAL, c.PROGRESS, c.CONTENT, c.ROLE})


@dataclass(frozen=True)
class Rule:
    """A header with all of ``needs`` and nothing but ``may`` besides names the field this surely."""

    needs: frozenset[str]
    may: frozenset[str]
    score: float


def _rule(needs: str, may: str, score: float) -> Rule:
    return Rule(_set(needs), _set(may), score)


def _set(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split("+") if part.strip())


RULES: Final[Mapping[str, Sequence[Rule]]] = {
    f.EMAIL: (
        _rule("email", "learner+id+name+work+login+full+account", 0.96),
        _rule("email", "learner+private", 0.7),
        _rule("email", "learner+customer", 0.75),
    ),
    f.USER_ID: (
        _rule("learner+id", "login+name+customer", 0.93),
        _rule("learner+login", "id+name", 0.8),
        _rule("login", "id+name", 0.78),
        _rule("id", "private+work+hire", 0.74),
        _rule("learner", "", 0.7),
    ),
    f.NAME: (
        _rule("given name+family name", "name+learner+full+issue", 0.97),
        _rule("family name+name", "learner+full+issue", 0.96),
        _rule("full+name", "learner+issue", 0.97),
        _rule("full", "learner", 0.85),
        _rule("learner+name", "issue", 0.95),
        _rule("name", "", 0.88),
        _rule("learner", "", 0.8),
    ),
    FIRST_NAME: (_rule("given name", "name+learner+issue", 0.95), _rule("first+name", "learner", 0.9)),
    LAST_NAME: (
        _rule("family name", "learner+issue", 0.95),
        _rule("last+name", "learner", 0.9),
        _rule("family name+name", "learner", 0.7),
    ),
    f.ROLES: (
        _rule("role", "job+name+learner+work+customer", 0.95),
        _rule("job", "role+name+learner+work+customer", 0.94),
    ),
    f.CUSTOMER: (
        _rule("customer", "name+learner+work+account", 0.95),
        _rule("account", "name", 0.9),
    ),
    f.ACCOUNT: (_rule("account", "name+id+customer", 0.95), _rule("customer", "name+id+work", 0.94)),
    f.COURSE: (
        _rule("course", "name+full", 0.95),
        _rule("content+course", "name+enrol", 0.87),
        _rule("content", "name", 0.85),
        _rule("exam+name", "content+course", 0.85),
        _rule("course+certificate", "name", 0.85),
        _rule("activity+name", "content+course", 0.8),
        _rule("enrol+name", "", 0.75),
        _rule("enrol", "", 0.61),
        _rule("course+id", "", 0.62),
        _rule("exam", "name+course+certificate", 0.75),
    ),
    f.CERTIFICATION: (_rule("certificate", "name", 0.9),),
    f.ENROLLED_ON: (
        _rule("enrol+date", "time+since+course+learner+certificate+making+content", 0.95),
        _rule("enrol+time", "course+learner+making+content", 0.93),
        _rule("enrol+since", "course+learner+making", 0.9),
        _rule("enrol", "course+learner+making", 0.84),
        _rule("enrol+start", "date+time+course", 0.62),
    ),
    f.STARTED_ON: (
        _rule("start+date", "time+learner+content+activity", 0.93),
        _rule("start+activity", "date+time+course+content", 0.85),
        _rule("start", "time+learner+content", 0.9),
        _rule("start", "date+time+course+certificate+attempt", 0.7),
        _rule("enrol+start", "date+time+course", 0.61),
        _rule("first+start", "date+time+course+content", 0.9),
        _rule("first+activity", "date+time+course+content+enrol", 0.88),
        _rule("first+seen", "date+time+course", 0.75),
    ),
    f.COMPLETED_ON: (
        _rule("complete+date", "time+course+certificate+learner+enrol+content+final+last+success+status", 0.95),
        _rule("complete+time", "course+certificate+learner+enrol+content+last", 0.93),
        _rule("complete", "course+certificate+last+content", 0.85),
        _rule("issue", "date+time+certificate", 0.87),
        _rule("success+date", "time+course", 0.85),
        _rule("certificate+date", "time", 0.75),
        _rule("first+complete", "date+time+course", 0.66),
        _rule("valid+since", "date+certificate", 0.62),
        _rule("end+date", "time", 0.62),
        _rule("end", "", 0.61),
        _rule("exam+date", "time+course+certificate+learner", 0.85),
        _rule("exam+date", "time+course+complete+success+content+final+last+status", 0.7),
        _rule("course+date", "time+content+last+learner", 0.68),
        _rule("content+date", "time", 0.62),
    ),
    f.STATUS: (
        _rule("status", "enrol+complete+progress+certificate+content+final", 0.94),
        _rule("status+course", "enrol+complete+progress", 0.72),
        _rule("status+learner", "course+enrol+complete+content+exam+attempt", 0.66),
        _rule("status+attempt", "course+exam+content+learner+complete", 0.9),
        _rule("status+activity", "course+learner", 0.62),
        _rule("complete", "course+certificate+status", 0.7),
        _rule("success", "course+content+exam", 0.66),
        _rule("progress", "course", 0.6),
        _rule("status+exam", "course+final+success", 0.92),
        _rule("exam", "course", 0.74),
    ),
    SUCCESS: (_rule("success", "status+course+content+exam", 0.93),),
    f.SCORE: (
        _rule("score", "percent+final+course+content+enrol+learner+certificate+status+issue+exam", 0.94),
        _rule("score+complete", "percent+final+course+content+issue+exam+learner", 0.9),
        _rule("status+percent", "final+course+exam", 0.9),
        _rule("exam+percent", "final+course+content", 0.85),
        _rule("status+issue", "percent+final+course", 0.8),
        _rule("score+attempt", "percent+final", 0.75),
        _rule("status", "course+content+exam", 0.6),
        _rule("exam", "percent+final+course", 0.78),
        _rule("final", "percent", 0.66),
    ),
    PROGRESS: (
        _rule("progress", "percent+course+content+learner+final+enrol+activity", 0.95),
        _rule("complete+percent", "course+content+learner+final+progress", 0.95),
        _rule("percent", "", 0.6),
    ),
    f.EXPIRES_ON: (
        _rule("expire+certificate", "date+time+end+valid+until", 0.97),
        _rule("expire", "date+time+certificate+end+valid+until+renew", 0.95),
        _rule("expire", "date+time+certificate+course+complete", 0.75),
        _rule("valid+until", "date+certificate+end+time+renew", 0.93),
        _rule("valid", "date+certificate", 0.8),
        _rule("certificate+until", "date+time", 0.8),
        _rule("valid+end", "date+certificate", 0.88),
        _rule("certificate+end", "date", 0.85),
        _rule("certificate+due", "date", 0.7),
        _rule("next+course", "date+due+certificate+time+content+renew+exam+learner", 0.82),
        _rule("next+renew", "date+due+certificate+time+course+content+exam", 0.85),
        _rule("next+exam", "date+due+certificate+time+course+learner", 0.85),
        _rule("next+certificate", "date+due+time+renew", 0.85),
        _rule("next+complete", "date+due+course+content", 0.7),
        _rule("renew+date", "due+certificate+time+course+content+exam+until", 0.8),
        _rule("renew+due", "date+certificate+course+content+until", 0.85),
        _rule("renew+until", "date+certificate+course", 0.85),
        _rule("renew", "certificate+course", 0.7),
    ),
    f.ATTEMPT: (_rule("attempt", "id+count+course+final+exam", 0.93),),
    f.DUE_ON: (_rule("due", "date+time+course+enrol+complete+content+end+until", 0.94),),
    f.LAST_ACTIVITY: (
        _rule("last+activity", "date+time+course+content+enrol", 0.93),
        _rule("last+seen", "date+time+course", 0.72),
        _rule("activity+date", "time+course", 0.7),
    ),
    f.LAST_SEEN: (
        _rule("last+seen", "date+time+learner+activity", 0.95),
        _rule("last+activity", "date+time+learner+content", 0.93),
        _rule("last+enrol", "date+time+learner", 0.85),
    ),
    f.USAGE_SCORE: (
        _rule("usage+score", "percent+final", 0.97),
        _rule("adoption+score", "usage", 0.9),
        _rule("activity+score", "", 0.85),
        _rule("usage", "", 0.8),
        _rule("score", "", 0.8),
    ),
    f.FEATURE_ADOPTION_PCT: (
        _rule("feature+adoption", "percent+usage", 0.97),
        _rule("adoption", "percent+usage", 0.86),
        _rule("feature+usage", "", 0.85),
        _rule("feature+activity", "usage", 0.78),
        _rule("feature+percent", "usage+activity", 0.92),
        _rule("feature", "", 0.7),
    ),
    f.MANAGER: (_rule("manager", "email+name+learner+id+full+work", 0.94),),
    f.START_DATE: (
        _rule("hire", "date+learner+customer+start+since", 0.95),
        _rule("hire+last", "date", 0.7),
        _rule("start+job", "date+role", 0.95),
        _rule("start+role", "date", 0.95),
        _rule("start+date", "learner+customer+work", 0.85),
    ),
    f.LEFT_ON: (
        _rule("leave", "date+learner+hire+last+customer+end", 0.95),
        _rule("end+hire", "date", 0.9),
        _rule("end+date", "learner+customer", 0.8),
    ),
    f.EMPLOYMENT: (
        _rule("status", "learner+hire+job+account+work+customer", 0.95),
        _rule("status+complete", "learner", 0.6),
        _rule("activity", "learner+account", 0.8),
        _rule("leave", "learner", 0.6),
        _rule("hire", "learner+status", 0.85),
    ),
}


def rule_score(field: str, meaning: Meaning) -> float:
    """How surely the ideas of a header name the field, 0 where they do not."""
    found = max((rule.score for rule in RULES.get(field, ()) if _fits(rule, meaning.concepts)), default=0.0)
    if not found or not meaning.unknown:
        return found
    core = meaning.concepts - _DATED
    if core <= _VAGUE:
        return 0.0
    each = _UNKNOWN_STATUS if core <= _LOOSE else _UNKNOWN_WORD
    return max(0.0, found - each * meaning.unknown)


def _fits(rule: Rule, concepts: frozenset[str]) -> bool:
    return rule.needs <= concepts <= rule.needs | rule.may


def is_decoy(meaning: Meaning) -> bool:
    """Whether a header speaks of something or somebody else than the learner's training."""
    return bool(meaning.concepts & _DECOYS)
