"""English words of ideas that came later: examinations, what comes next, what is done again."""

from __future__ import annotations

from typing import Final

from analysis.reading.matching.headers import concepts as c

ENGLISH_WORDS: Final = {
    c.EXAM: "exam, exams, examination, examinations, test, tests, quiz, quizzes, assessment, assessments",
    c.NEXT: "next, upcoming",
    c.RENEW: """
        retraining, re training, refresher, refresher training, refresher course, recertification, re certification, requalification,
        revalidation, retrain, retest
    """,
}
