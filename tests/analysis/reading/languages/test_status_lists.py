"""The words for a status in every language, with all that deny it; "?" is a word that must not be guessed."""

from __future__ import annotations

import pytest

from analysis.reading.values.status_words import status_of
from analysis.reading.words import phrase, phrases_of
from tests.analysis.reading.languages import eastern, further, western


def lists():
    for languages in (western.STATUSES, eastern.STATUSES, further.STATUSES):
        for language, listed in languages.items():
            yield pytest.param([tuple(p.strip().rsplit("=", 1)) for p in listed.split("|")], id=language)


@pytest.mark.parametrize("pairs", list(lists()))
def test_every_word_of_the_list_means_its_status(pairs):
    found = {word: status_of(word) or "?" for word, _ in pairs}

    assert found == dict(pairs)


@pytest.mark.parametrize("pairs", list(lists()))
def test_case_makes_no_difference(pairs):
    assert {w: status_of(w.upper()) for w, _ in pairs if "i" not in w and "ı" not in w} == {
        w: status_of(w) for w, _ in pairs if "i" not in w and "ı" not in w
    }


def test_words_normalised_at_once_are_those_normalised_one_by_one():
    words = [word for p in lists() for word, _ in p.values[0]]

    assert phrases_of(words) == [phrase(w) for w in words]
