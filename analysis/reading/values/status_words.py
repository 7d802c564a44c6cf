"""What a learning system's words for the status of an attempt mean, as whole normalised phrases.

Whole phrases only: "not completed", "incomplete" and "completed (did not achieve pass grade)" all contain "complete".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from analysis.reading.values.languages.asian import ASIAN
from analysis.reading.values.languages.baltic_and_far_north import BALTIC_AND_FAR_NORTH
from analysis.reading.values.languages.english import ENGLISH
from analysis.reading.values.languages.european_further import EUROPEAN_FURTHER
from analysis.reading.values.languages.germanic import GERMANIC
from analysis.reading.values.languages.iberian_and_celtic import IBERIAN_AND_CELTIC
from analysis.reading.values.languages.persian_and_tagalog import FURTHER_ASIAN
from analysis.reading.values.languages.romance import ROMANCE
from analysis.reading.values.languages.skills import SKILLS
from analysis.reading.values.languages.slavic import SLAVIC_AND_NEIGHBOURS
from analysis.reading.values.languages.southern_slavic import SOUTHERN_SLAVIC
from analysis.reading.values.languages.vocabulary import Vocabulary, split
from analysis.reading.values.timeliness import IN_TIME, LATE, OVERDUE, TIMELINESS
from analysis.reading.words import phrase, phrases_of, visible

# Letters that have no accent to take off, though people leave theirs away too.
_PLAIN: Final = str.maketrans("ıłøđ", "ilod")
AMBIGUOUS: Final = frozenset({"suspendido", "suspendida", "suspenso", "suspensa"})
"""Failed or suspended: the other words of the column tell."""
_COLOURS: Final = frozenset({"rot", "red", "rouge", "rojo", "rosso", "rood", "green", "amber", "yellow"})
"""A traffic light says how people feel about something: Vietnamese has a word for failing that is German for red without its accent."""
YES: Final = frozenset(
    split(
        """
        yes, y, true, 1, ja, oui, si, sim, da, tak, ano, igen, kyllä, evet, ναι, да, так, はい, 是, 예, 네, ya, iya, نعم, כן, có, x,
        checked, ticked, wahr, vrai, verdadero, verdadeiro, vero, waar, prawda, истина
        """
    )
)
NO: Final = frozenset(
    split(
        """
        no, n, false, 0, nein, non, não, nee, nej, nei, nie, ne, nem, ei, hayır, οχι, нет, ні, いいえ, 否, 아니요, 아니오, tidak, لا, לא,
        không, unchecked, unticked, falsch, faux, falso, onwaar, fałsz, ложь
        """
    )
)
_HANGUL: Final = re.compile("[\uac00-\ud7a3\u1100-\u11ff]")
"""Syllables, and the letters that normalising takes them apart into."""
_SILENT: Final = frozenset(split("unknown, browsed, none, other, n a, not applicable, undefined, not set, unspecified"))
_TICKS: Final = frozenset("✔✓☑✅🗹🎓🏆🏅👍🟢√●⬤◉")
_CROSSES: Final = frozenset("✗✘❌✖×☒❎☐⬜◻□⭕○⚪🔴👎")
_BEGUN: Final = frozenset("◐◑🟡⏳⌛🔄▶⏸🟠")
_MARKED: Final = re.compile("[✔✓☑✅✗✘❌✖☒☐⬜◻□]")
"""Marks that say yes or no beside a word too; coloured dots do not."""
_DONE: Final = frozenset({"completed", "passed", "waived"})
_SO_FAR: Final = re.compile(
    r"^(?P<share>\d{1,3}(?:[.,]\d+)?)\s?%\s+(?=[^\W\d_])|[^\W\d_]\s+(?P<after>\d{1,3}(?:[.,]\d+)?)\s?%$"
)
"""How much is completed: "50% complete", "Completed 50%"."""
_ALL: Final = 100
_DOUBTS: Final = ("?", "\uff1f", "\u061f")
"""Whoever wrote "absent?" did not know."""
_VARIANTS: Final = re.compile("[\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]")
# Who noted it, when, and whether it earns credit changes nothing about what happened.
_ASIDES: Final = (
    re.compile(r" (?:not )?for credit$| no credit$| with credit$| (?:nicht )?anrechenbar$| (?:non |ikke |inte |niet |no )?credite?$"),
    re.compile(r" (?:set )?(?:by(?! (?:\d|end|the end|due|next|today))|via|per|durch|par|por|da|door|av|af|przez) .{1,80}$"),
    re.compile(
        r" (?:on|at|am|le|el|em|il|op|den|dnia|as of|since|seit|depuis)? ?"
        r"\d{1,4}(?: \d{1,2}| \w+)? \d{2,4}(?: \d{1,2} \d{2}(?: \d{2})?)?(?: [ap]m)?$"
    ),
    re.compile(r" \d{1,3}(?: \d{1,2})? ?%$| \d{1,3} ?/? ?\d{1,3}$| score \d{1,3}(?: \d{1,2})?$"),
    re.compile(r"^\d{1,3}(?: \d{1,2})? ?% "),
    re.compile(r" (?:status|state)$"),
    re.compile(r" (?:the )?(?:assessment|examination|exam|test|quiz|course|training|module|prufung|examen|schulung|kurs)$"),
    re.compile(r" (?:manual|manually|external|externally|automatic|automatically)$"),
)  # fmt: skip
_ENROLMENT: Final = re.compile(
    r"^(?:enroll?ments?|registration|subscription|booking|matricula|inscricao|inscripcion|inscription|iscrizione|"
    r"einschreibung|anmeldung|buchung|inschrijving|aanmelding|tilmelding|pamelding|registrering|anmalan|zapis|inscriere) "
)
"""What is called off: "Enrolment cancelled" is "cancelled"; an enrolment that is complete says nothing of the course."""
_SPLIT: Final = re.compile(r"\s*[/;|(),:–—]+\s*|\s+-+\s+")
_OF_WHAT: Final = re.compile(
    r"^(?:course|exam|test|quiz|assessment|training|module|lesson|class|certification|kurs|schulung|lehrgang|prufung|modul|unterweisung|"
    r"cours|formation|examen|epreuve|curso|prueba|examen|formacion|capacitacion|prova|exame|treinamento|formacao|corso|esame|prova|cursus|"
    r"toets|training|opleiding|kurs|szkolenie|egzamin|prov|utbildning|kursus|prove|eksamen|kurssi|koe|kurz|zkouska|tanfolyam|vizsga|examen|"
    r"egitim|sinav|μαθημα|εξεταση|курс|тест|экзамен|обучение|іспит|навчання) "
)
_ENDS_OF_WHAT: Final = frozenset({"completed", "passed", "failed", "in_progress", "not_started"})
"""What is said of a course as of the attempt; an expired course is no expired certificate."""
_GENDERED: Final = re.compile(
    r"(\w{3,})(?:\(-?(?:a|e|o|la|as|es|os|in|te|ая|а|ла|на|ена)\)|[/·•]-?(?:a|e|o|la|as|es|os|in|te|ая|а|ла|на|ена))$",
    re.IGNORECASE,
)
"""Both forms of a word in one: "Aprobado/a", "Terminé(e)", "prospěl/a"."""
_STRONGER: Final = {
    frozenset({"completed", "passed"}): "passed",
    frozenset({"completed", "failed"}): "failed",
    frozenset({"in_progress", "failed"}): "failed",
    frozenset({"completed", "expired"}): "expired",
    frozenset({"passed", "expired"}): "expired",
    frozenset({"completed", "revoked"}): "revoked",
    frozenset({"passed", "revoked"}): "revoked",
}


def _merged(vocabularies: Iterable[Vocabulary]) -> dict[str, str]:
    """All phrases; where two languages differ, the earlier one's meaning holds."""
    known: dict[str, str] = {}
    for vocabulary in vocabularies:
        said = list(vocabulary.phrases())
        keys = phrases_of(words for words, _ in said)
        own = {key.translate(_PLAIN): status for key, (_, status) in zip(keys, said, strict=True)}
        for words, status in ({_closed_up(words): status for words, status in own.items()} | own).items():
            known.setdefault(words, status)
    for words in ("", *AMBIGUOUS, *_COLOURS):
        known.pop(words, None)
    return known


def _closed_up(words: str) -> str:
    """Korean phrases as they are written without a space, which people leave out at will; other words as they are."""
    return words.replace(" ", "") if _HANGUL.search(words) else words


def _key(text: str) -> str:
    return phrase(text).translate(_PLAIN)


_LARGEST: Final = (ENGLISH, *GERMANIC, *ROMANCE, *SLAVIC_AND_NEIGHBOURS, *ASIAN)
_FURTHER: Final = (*EUROPEAN_FURTHER, *SOUTHERN_SLAVIC, *BALTIC_AND_FAR_NORTH, *IBERIAN_AND_CELTIC, *FURTHER_ASIAN)
STATUS_PHRASES: Final = _merged((*_LARGEST, SKILLS, *_FURTHER))
_YES: Final = frozenset(map(_key, YES))
_NO: Final = frozenset(map(_key, NO))


@lru_cache(maxsize=65536)
def status_of(text: str) -> str | None:
    """The status that a text means as a whole phrase, or None for a word that is not known."""
    mark = _mark(text)
    if mark is not None:
        return mark or None
    if text.rstrip().endswith(_DOUBTS):
        return None
    if _MARKED.search(text):
        return _with_mark(text)
    words = _key(text)
    if is_yes(text):
        return "completed"
    known = STATUS_PHRASES.get(words) or _without_asides(words) or _called_off(words) or _of_parts(_one_gender(text))
    status = known or _of_what(words) or _timely(words)
    share = _SO_FAR.search(visible(text)) if status == "completed" and "%" in text else None
    return _so_far(share) if share else status


def _so_far(found: re.Match[str]) -> str | None:
    """What a share of completion says; one after the word may as well be a score, unless it is all."""
    share = float((found["share"] or found["after"]).replace(",", "."))
    if share == _ALL:
        return "completed"
    if found["after"]:
        return None
    return "in_progress" if share else "not_started"


def _with_mark(text: str) -> str | None:
    """What the words beside a tick or cross say, unless the mark says the opposite."""
    bare = _VARIANTS.sub("", visible(text))
    status = status_of(_MARKED.sub("", bare))
    ticked, crossed = any(c in _TICKS for c in bare), any(c in _CROSSES for c in bare)
    if (ticked and crossed) or (crossed and status in _DONE) or (ticked and status not in _DONE):
        return None
    return status


def _one_gender(text: str) -> str:
    return _GENDERED.sub(r"\1", visible(text))


def says_nothing(text: str) -> bool:
    """Whether a known word leaves the status to the row's dates and score."""
    return _mark(text) == "" or is_no(text) or _key(text) in _SILENT


def is_yes(text: str) -> bool:
    """Whether a text affirms, whatever it is that is affirmed."""
    return _key(text) in _YES


def is_no(text: str) -> bool:
    """A "no" says only that the thing did not happen: not begun and not finished are both possible."""
    return _key(text) in _NO


def _mark(text: str) -> str | None:
    """The meaning of a tick ("completed") or cross (""), None for anything else; words beside the mark say it themselves."""
    bare = _VARIANTS.sub("", visible(text))
    if bare in _TICKS:
        return "completed"
    if bare in _BEGUN:
        return "in_progress"
    return "" if bare in _CROSSES else None


def _without_asides(words: str) -> str | None:
    for aside in _ASIDES:
        shorter = aside.sub("", words).strip()
        if shorter != words and shorter:
            return STATUS_PHRASES.get(shorter) or _without_asides(shorter)
    return None


def _of_what(words: str) -> str | None:
    """ "Kurs bestanden" is "bestanden"."""
    shorter = _OF_WHAT.sub("", words)
    status = (STATUS_PHRASES.get(shorter) or _without_asides(shorter)) if shorter != words else None
    return status if status in _ENDS_OF_WHAT else None


def _timely(words: str) -> str | None:
    """Whoever was in time has finished; whoever is late has begun, until a day beside it says more."""
    if words in IN_TIME:
        return "completed"
    return "in_progress" if words in LATE or words in OVERDUE else None


def _called_off(words: str) -> str | None:
    status = STATUS_PHRASES.get(_ENROLMENT.sub("", words))
    return status if status == "withdrawn" else None


def _of_parts(text: str) -> str | None:
    """Several words in one cell: "In Progress / Past Due", "Completed - Passed"; None unless every part is known and they agree."""
    parts = [p for part in _SPLIT.split(visible(text)) if (p := _key(part))]
    timely = [p for p in parts if p not in TIMELINESS] or parts
    if not parts or len(parts) > 4:
        return None
    found = {STATUS_PHRASES.get(p) or _without_asides(p) for p in timely}
    if len(found) == 1:
        return found.pop()
    return _STRONGER.get(frozenset(s for s in found if s)) if None not in found else None
