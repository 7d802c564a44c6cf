"""Headers that no list holds are understood by the ideas in them."""

from __future__ import annotations

import pytest

from analysis.columns import (
    ACCOUNT,
    COMPLETED_ON,
    COURSE,
    CUSTOMER,
    EMPLOYMENT,
    ENROLLED_ON,
    EXPIRES_ON,
    FEATURE_ADOPTION_PCT,
    LAST_SEEN,
    LEFT_ON,
    ROLES,
    START_DATE,
    STARTED_ON,
    STATUS,
    USER_ID,
)
from analysis.reading.matching.assignment import header_score
from analysis.reading.matching.header_words import FIRST_NAME
from analysis.reading.matching.headers.concepts import DATE, ENROL, ID
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.headers.phrases import concept_words, phrases
from analysis.reading.matching.headers.rules import is_decoy
from analysis.reading.words import phrase


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Tilmeldt", ENROLLED_ON),
        ("Renewal Date", EXPIRES_ON),
        ("Voimassa", EXPIRES_ON),
        ("Contact: Title", ROLES),
        ("First Name [Required]", FIRST_NAME),
        ("gp:account_name", ACCOUNT),
        ("tenant_slug", ACCOUNT),
        ("开始学习时间", STARTED_ON),
        ("Core Event Adoption %", FEATURE_ADOPTION_PCT),
        ("Date added", ENROLLED_ON),
        ("Débutée le", STARTED_ON),
        ("First opened", STARTED_ON),
        ("Schulungsabschluss am", COMPLETED_ON),
        ("Good till", EXPIRES_ON),
        ("Letzte Anmeldung", LAST_SEEN),
        ("Osobní číslo", USER_ID),
        ("Clock number", USER_ID),
        ("Data zwolnienia", LEFT_ON),
        ("Still here?", EMPLOYMENT),
        ("Dienstantritt", START_DATE),
        ("Beschäftigt seit", START_DATE),
        ("Last day of work", LEFT_ON),
        ("Title (from Learner)", ROLES),
        ("Job Title Description", ROLES),
        ("Learning Event Title", COURSE),
        ("Training Record: Training Name", COURSE),
        ("Statusgrund", STATUS),
        ("Attempt status", STATUS),
        ("LEARNER__R.TITLE", ROLES),
        ("Course_Title__c", COURSE),
        ("Learner__r.Account.Name", CUSTOMER),
    ],
)
def test_a_header_made_of_known_ideas_names_its_field(header, field):
    assert header_score(field, phrase(header)) > 0.7


@pytest.mark.parametrize("header", ["Manager's email", "Passing score", "Phone number", "Course end access"])
def test_a_header_about_something_else_is_a_decoy(header):
    assert is_decoy(concepts_of(header))


def test_an_inflected_word_is_not_taken_apart_into_others():
    assert concepts_of("Tilmeldt").concepts == {ENROL}


def test_words_that_nobody_knows_are_counted():
    assert concepts_of("Blorft date").unknown == 1
    assert DATE in concepts_of("Blorft date").concepts


def test_phrases_are_normalised_and_each_stands_once():
    assert phrases("E-Mail, e mail, Score %") == ("e mail", "score %")


def test_a_star_stands_for_every_ending():
    assert concept_words({ID: "nummer*, id"}) == {"nummer*": ID, "id": ID}
