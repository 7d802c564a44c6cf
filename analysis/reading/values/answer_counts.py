"""How many questions somebody has answered rightly, wrongly and not at all, as quizzes report it: together they are all questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from analysis.reading.table import Column
from analysis.reading.values.languages.vocabulary import split
from analysis.reading.values.scores import read_numbers
from analysis.reading.words import phrase

Floats = npt.NDArray[np.float64]
Count = Literal["right", "wrong", "open", "all"]
_LESS: Final = frozenset(
    phrase("number of count no num total # anzahl nombre de numero di aantal liczba antal количество").split()
)
_WORDS: Final = {
    "right": """
        correct answers, correct, right answers, answers correct, questions correct, correct questions,
        correct responses, answered correctly,
        correctly answered, richtige antworten, richtig, richtig beantwortet, korrekte antworten, bonnes reponses,
        reponses correctes,
        reponses justes, respuestas correctas, correctas, aciertos, respostas corretas, respostas certas, acertos,
        risposte corrette,
        risposte esatte, corrette, juiste antwoorden, goede antwoorden, juist, goed, correcte antwoorden,
        poprawne odpowiedzi, poprawnych odpowiedzi,
        prawidlowe odpowiedzi, ratta svar, korrekta svar, korrekte svar, rigtige svar, riktige svar,
        oikeat vastaukset, oikeita vastauksia,
        spravne odpovedi, helyes valaszok, raspunsuri corecte, dogru, dogru cevaplar, dogru cevap, dogru yanit,
        σωστες απαντησεις, σωστες,
        правильные ответы, правильных ответов, верные ответы, верных ответов, правильно, правильні відповіді,
        правильних відповідей,
        正解数, 正答数, 正解, 答对, 答对题数, 正确题数, 正确数, 正確數, 정답 수, 정답수, 맞은 개수,
        الإجابات الصحيحة, תשובות נכונות,
        jawaban benar, benar, jawapan betul, cau dung, so cau dung
    """,
    "wrong": """
        incorrect answers, incorrect, wrong answers, wrong, answers incorrect, questions incorrect,
        incorrect questions, incorrect responses,
        answered incorrectly, mistakes, errors, falsche antworten, falsch, falsch beantwortet, fehler,
        mauvaises reponses, reponses incorrectes,
        reponses fausses, respuestas incorrectas, incorrectas, errores, fallos, respostas incorretas,
        respostas erradas, erros, risposte errate,
        risposte sbagliate, errate, foute antwoorden, onjuiste antwoorden, fout, onjuist, incorrecte antwoorden,
        bledne odpowiedzi,
        niepoprawne odpowiedzi, blednych odpowiedzi, fel svar, felaktiga svar, forkerte svar, forkert, feil svar,
        gale svar, vaarat vastaukset,
        nespravne odpovedi, spatne odpovedi, helytelen valaszok, rossz valaszok, raspunsuri gresite,
        raspunsuri incorecte, yanlis, yanlis cevaplar,
        yanlis cevap, λαθος απαντησεις, λανθασμενες απαντησεις, неправильные ответы, неправильных ответов,
        неверные ответы, неверных ответов, ошибки,
        неправильні відповіді, 不正解数, 誤答数, 不正解, 答错, 答错题数, 错误题数, 错误数, 오답 수, 오답수,
        틀린 개수, الإجابات الخاطئة,
        תשובות שגויות, jawaban salah, salah, jawapan salah, cau sai, so cau sai
    """,
    "open": """
        unanswered, unanswered questions, not answered, no answer, no answers, unattempted, not attempted, skipped,
        skipped questions, blank answers, timed out,
        unbeantwortet, nicht beantwortet, ubersprungen, sans reponse, non repondues, sin responder, sin respuesta,
        no respondidas, omitidas,
        sem resposta, nao respondidas, em branco, non risposte, senza risposta, saltate, onbeantwoord,
        niet beantwoord, overgeslagen, bez odpowiedzi,
        pominiete, obesvarade, ubesvarede, ubesvarte, vastaamatta, nezodpovezeno, bez odpovedi, megvalaszolatlan,
        fara raspuns, bos, cevapsiz,
        αναπαντητες, без ответа, пропущено, без відповіді, 未回答, 無回答, 未作答, 未答, 미응답, 무응답,
        tidak dijawab, chua tra loi
    """,
    "all": """
        questions, total questions, number of questions, question count, questions total, total number of questions,
        fragen, fragen gesamt, questions totales,
        nombre de questions, preguntas, total de preguntas, perguntas, total de perguntas, questoes,
        total de questoes, domande, domande totali,
        vragen, aantal vragen, pytania, liczba pytan, fragor, sporgsmal, sporsmal, kysymykset, otazky, kerdesek,
        intrebari, sorular, toplam soru,
        soru sayisi, ερωτησεις, вопросов, вопросы, всего вопросов, питань, 問題数, 設問数, 总题数, 题目数, 題數,
        문항 수, 문항수, soal, so cau
    """,
}
_KINDS: Final[dict[str, Count]] = {phrase(w): kind for kind, text in _WORDS.items() for w in split(text)}  # type: ignore[misc]


def count_of(header: str) -> Count | None:
    """Which answers a header counts; None for any other header."""
    words = phrase(header)
    return _KINDS.get(words) or _KINDS.get(" ".join(w for w in words.split() if w not in _LESS))


def all_questions(columns: Sequence[Column]) -> Floats | None:
    """How many questions there were on each line, by a column of them or by right and wrong answers together; None where nothing tells."""
    counts = {kind: c for c in reversed(columns) if (kind := count_of(c.header)) is not None}
    if "right" not in counts:
        return None
    if "all" in counts:
        return _numbers(counts["all"])
    if "wrong" not in counts:
        return None
    rest = _numbers(counts["open"]) if "open" in counts else np.zeros(len(counts["right"].codes))
    return _numbers(counts["right"]) + _numbers(counts["wrong"]) + np.nan_to_num(rest)


def _numbers(column: Column) -> Floats:
    return read_numbers(column)[column.codes]
