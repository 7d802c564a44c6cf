"""Lists of words as they stand in the vocabularies -> normalised phrases."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.reading.words import phrase, phrases_of

_STAR = "✔"
"""Stands in for the star, which is no letter."""


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list with commas, normalised, in the order of the list and each once; "%" and "#" stay."""
    return tuple(dict.fromkeys(p for part in text.split(",") if (p := phrase(part))))


def concept_words(table: Mapping[str, str]) -> dict[str, str]:
    """Phrase -> concept; a phrase that ends in "*" stands for every word that begins so, and keeps the star."""
    words: dict[str, str] = {}
    for concept, text in table.items():
        for known in phrases_of(text.replace("*", _STAR).split(",")):
            if known.strip(_STAR):
                words.setdefault(known.replace(_STAR, "*"), concept)
    return words
