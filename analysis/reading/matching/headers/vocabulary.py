"""All the words of headers in one place; where two languages give a word two meanings, the earlier table's holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from analysis.reading.matching.headers.phrases import concept_words
from analysis.reading.matching.headers.words_aegean import AEGEAN_WORDS
from analysis.reading.matching.headers.words_baltic_uralic import baltic_uralic_tables
from analysis.reading.matching.headers.words_celtic_basque import CELTIC_BASQUE_WORDS
from analysis.reading.matching.headers.words_east_asian import EAST_ASIAN_WORDS
from analysis.reading.matching.headers.words_east_slavic import EAST_SLAVIC_WORDS
from analysis.reading.matching.headers.words_english import ENGLISH_WORDS
from analysis.reading.matching.headers.words_events import EVENT_WORDS
from analysis.reading.matching.headers.words_germanic import GERMANIC_WORDS
from analysis.reading.matching.headers.words_measures import MEASURE_WORDS
from analysis.reading.matching.headers.words_others import OTHER_WORDS
from analysis.reading.matching.headers.words_people import PEOPLE_WORDS
from analysis.reading.matching.headers.words_romance import ROMANCE_WORDS
from analysis.reading.matching.headers.words_semitic_persian import semitic_persian_tables
from analysis.reading.matching.headers.words_south_asian import south_asian_tables
from analysis.reading.matching.headers.words_south_slavic import south_slavic_tables
from analysis.reading.matching.headers.words_things import THING_WORDS
from analysis.reading.matching.headers.words_west_slavic import WEST_SLAVIC_WORDS


@cache
def known_words() -> Mapping[str, str]:
    """Normalised phrase -> concept; one that ends in "*" stands for every word that begins so."""
    return _merged(_further(), common_words())


@cache
def common_words() -> Mapping[str, str]:
    """The same for English and the largest languages alone: the words that a slip of the pen is held against."""
    tables = (ENGLISH_WORDS, EVENT_WORDS, PEOPLE_WORDS, THING_WORDS, MEASURE_WORDS, OTHER_WORDS)
    return _merged(tables, {})


def _merged(tables: Iterable[Mapping[str, str]], known: Mapping[str, str]) -> dict[str, str]:
    words = dict(known)
    for table in tables:
        for word, concept in concept_words(table).items():
            words.setdefault(word, concept)
    return words


def _further() -> Iterator[Mapping[str, str]]:
    yield from (ROMANCE_WORDS, GERMANIC_WORDS, WEST_SLAVIC_WORDS, EAST_SLAVIC_WORDS)
    yield from south_slavic_tables()
    yield from baltic_uralic_tables()
    yield AEGEAN_WORDS
    yield from semitic_persian_tables()
    yield from south_asian_tables()
    yield EAST_ASIAN_WORDS
    yield CELTIC_BASQUE_WORDS
