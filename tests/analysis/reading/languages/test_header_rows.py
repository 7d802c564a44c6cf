"""A header row of every language is understood: each header names its field above all others, decoys name none."""

from __future__ import annotations

import pytest

from analysis import columns as f
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.matching.header_words import FIRST_NAME, LAST_NAME, PROGRESS, SUCCESS
from analysis.reading.words import phrase
from tests.analysis.reading.languages import eastern, further, western

FIELDS = (
    f.USER_ID, f.EMAIL, f.NAME, FIRST_NAME, LAST_NAME, f.ROLES, f.CUSTOMER, f.COURSE, f.CERTIFICATION, f.ENROLLED_ON, f.STARTED_ON,
    f.COMPLETED_ON, f.SCORE, f.STATUS, SUCCESS, f.EXPIRES_ON, f.ATTEMPT, f.DUE_ON, PROGRESS, f.MANAGER,
)  # fmt: skip
# A header alone leaves these open: values, and the columns beside it, decide.
EITHER = {
    f.SCORE: {f.STATUS},
    f.STATUS: {f.SCORE, f.COMPLETED_ON, SUCCESS},
    SUCCESS: {f.STATUS},
    f.NAME: {f.USER_ID, FIRST_NAME, LAST_NAME, f.COURSE},
    FIRST_NAME: {f.NAME, LAST_NAME, f.COURSE},
    LAST_NAME: {FIRST_NAME, f.NAME},
    f.EXPIRES_ON: {f.DUE_ON},
    f.STARTED_ON: {f.ENROLLED_ON},
    f.ROLES: {f.COURSE},
    f.COURSE: {f.CERTIFICATION, f.ROLES, f.NAME},
    f.COMPLETED_ON: {f.STATUS},
}


def rows():
    for languages in (western.HEADERS, eastern.HEADERS, further.HEADERS):
        for language, listed in languages.items():
            yield pytest.param([tuple(p.strip().rsplit("=", 1)) for p in listed.split("|")], id=language)


def faults(pairs):
    for header, field in pairs:
        scores = {known: header_score(known, phrase(header)) for known in FIELDS}
        best = max(scores, key=scores.__getitem__)
        if field == "-":
            if scores[best] >= SURE and best != f.MANAGER:
                yield f"{header}: nothing, not {best} {scores[best]:.2f}"
        elif scores[field] < SURE or (scores[best] > scores[field] and best not in EITHER.get(field, ())):
            yield f"{header}: {field} {scores[field]:.2f}, not {best} {scores[best]:.2f}"


@pytest.mark.parametrize("pairs", list(rows()))
def test_every_header_of_the_row_names_its_field(pairs):
    assert list(faults(pairs)) == []
