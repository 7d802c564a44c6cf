"""English words for training that is done again."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

ENGLISH_WORDS: Final = {
    c.RENEW: """
        retraining, re training, refresher, refresher training, refresher course, recertification, re certification,
        requalification,
        revalidation, retrain, retest
    """,
}
