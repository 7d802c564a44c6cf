"""Western or Central European letters: the words of the file say which, as most of them stand in its addresses without accents."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.words import phrase

KINDRED: Final = ("cp1252", "cp1250")
_ACCENTED: Final = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_PLAIN: Final = re.compile(rb"(?<![A-Za-z\x80-\xff])[A-Za-z]{3,}(?![A-Za-z\x80-\xff])")
_SHORTEST: Final = 3
_INSIDE: Final = re.compile("[A-Za-z][¹³¿¥£¼¾¯ªº][a-z]")
_WESTERN: Final = (
    "áéíñóúüçªº",
    "áâãàçéêíóôõúüªº",
    "àâæçéèêëîïôœùûüÿ",
    "àèéìíòóùª°",
    "äöüßéèáà",
    "åäöæøéüáðíóúýþ",
    "ëïéèöüçó",
    "äöõüšž",
)
_CENTRAL: Final = ("ąćęłńóśźż", "áčďéěíňóřšťúůýžľĺŕôä", "áéíóöőúüű", "ăâîşţ", "čćđšž")


def likelier(sample: bytes, guess: str) -> str:
    """The one of KINDRED under which more words occur elsewhere in the sample without their accents; else by their alphabets."""
    plain = {w.decode("ascii").casefold() for w in _PLAIN.findall(sample)}
    words = set(_ACCENTED.findall(sample))
    found = {encoding: sum(_folded(w, encoding) in plain for w in words) for encoding in KINDRED}
    first, other = KINDRED
    if found[first] == found[other]:
        return _by_alphabet(b" ".join(words), guess)
    return max(KINDRED, key=lambda e: found[e])


def _by_alphabet(words: bytes, guess: str) -> str:
    """Western where the letters are those of one Western language; a sign inside a word or a Central European alphabet is the other."""
    western, central = (words.decode(e, errors="replace") for e in KINDRED)
    if _INSIDE.search(western):
        return guess
    if _is_spelt_by(western, _WESTERN):
        return KINDRED[0]
    return KINDRED[1] if _is_spelt_by(central, _CENTRAL) else guess


def _is_spelt_by(words: str, alphabets: tuple[str, ...]) -> bool:
    letters = {c for c in words.casefold() if c.isalpha() and not c.isascii()}
    return any(letters <= set(alphabet) for alphabet in alphabets)


def _folded(word: bytes, encoding: str) -> str:
    text = phrase(word.decode(encoding, errors="replace"))
    return text if len(text) >= _SHORTEST and text.isascii() else ""
