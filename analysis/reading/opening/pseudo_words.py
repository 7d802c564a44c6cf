"""What lines that are no rows say: totals, notes below the table, maximum points, a system's own test learner."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.words import phrase, visible

_LONGEST: Final = 300


def _any_of(text: str) -> str:
    return "|".join(sorted((" ".join(p.split()) for p in text.split(",") if p.strip()), key=len, reverse=True))


_TOTAL_WORDS: Final = _any_of(
    """
    total, totals, grand total, sub total, subtotal, overall, sum, average, averages, avg, mean, median,
    count, class average, group average, overall average, total count, total records, total rows, total users,
    total learners, column total, report total, minimum, maximum, min, max, std dev, standard deviation,
    standardabweichung, summe, gesamt, gesamtsumme, zwischensumme, insgesamt, durchschnitt, mittelwert,
    anzahl, total general, sous total, somme, moyenne, ensemble, nombre, suma, subtotales, promedio, media,
    soma, media geral, totale, totale generale, somma, totaal, gemiddelde, summa, genomsnitt, razem, srednia,
    toplam, ortalama, celkem, celkove, soucet, prumer, spolu, sucet, osszesen, atlag, yhteensa, keskiarvo, totalt, i alt, sum i alt,
    ukupno, σύνολο, συνολο, разом, усього, общо, jumlah, tong cong, المجموع, الإجمالي, סה כ, 合計人数, 小計, 小计,
    总数, 共计, 합계, 총계, 소계, 평균, итого, всего, среднее, 合計, 総計, 平均, 合计, 总计, 平均值
    """
)
_TOTAL: Final = re.compile(
    rf"(?:{_TOTAL_WORDS})(?: (?:for|of|all|in|pour|fur|de|von|di)\b.*| \d+(?: .*)?)?|(?:sub total|subtotal|grand total) .*"
)
_TOTAL_LAST: Final = re.compile(r"\S.{0,80} (?:total|subtotal|average|summe|gesamt|moyenne|promedio)")
_NOTE: Final = re.compile(
    r"(?:report |data |file )?(?:generated|created|exported|printed|produced|downloaded|run|prepared|extracted|last updated|updated) "
    r"(?:by|on|at|from|with|in)\b.*|"
    r"(?:erstellt|exportiert|gedruckt|generiert|stand) (?:von|am|um|mit|vom)\b.*|(?:genere|exporte|cree|imprime|edite) (?:par|le)\b.*|"
    r"(?:generado|exportado|creado|gerado|impreso|impresso|criado) (?:por|el|em)\b.*|(?:generato|esportato|creato) (?:da|il)\b.*|"
    r"(?:copyright|c) (?:c )?(?:19|20)\d\d\b.*|copyright\b.*|all rights reserved\b.*|alle rechte vorbehalten.*|tous droits reserves.*|"
    r"confidential\b.*|strictly confidential\b.*|vertraulich\b.*|confidentiel\b.*|confidencial\b.*|for internal use\b.*|"
    r"internal use only.*|proprietary\b.*|do not distribute.*|"
    r"(?:end|ende|fin|fine|fim) (?:of|des|der|du|de|del|do) (?:the )?(?:\w+ )?(?:report|file|data|table|list|berichts|datei|rapport|"
    r"informe|reporte|relatorio|rapporto|export)\b.*|end of (?:report|file|data)|"
    r"(?:page|seite|pagina|pag) \d+(?: (?:of|von|de|sur|di|\d+).*)?|"
    r"(?:showing |displaying )?\d+(?: (?:to|of|bis|von) \d+)* (?:records?|rows?|results?|entries|items?|learners?|users?|datensatze|zeilen|"
    r"eintrage|lignes?|enregistrements?|filas?|registros?|linhas?|righe)(?: .{0,60})?|"
    r"(?:number of |total |anzahl |nombre de |numero de )?(?:records?|rows?|results?|entries|datensatze|zeilen|registros|lignes|filas)"
    r"(?: (?:returned|found|exported|total|count|displayed))?(?: \d+)?|"
    r"(?:notes?|hinweise?|anmerkungen?|remarques?|nota|notas|disclaimer|legend|legende|source|quelle|filters?|filter applied|"
    r"report criteria|report name|report date|report id|date range|period|time zone|timezone|run date|as of)\b(?: .*)?"
)
_PUNCTUATED_NOTE: Final = re.compile(r"^\s*(?:\*+\s?\w|※|©|\(c\)|--+|==+|__+|Note:|NB:|N\.B\.)", re.IGNORECASE)
_RULE: Final = re.compile(r"[\s\-=_*~#.+|]{3,}")
_POSSIBLE: Final = re.compile(
    r"(?:points? possible|possible points?|"
    r"max(?:imum)?(?: possible)? (?:points?|scores?|grades?|marks?|pts)|max (?:points?|score|grade|pts)|"
    r"(?:points?|scores?|grades?|marks?) max(?:imum)?|maximum|out of|total points?|full marks|maximale? (?:punkte|punktzahl)|"
    r"(?:punkte|punktzahl) maximal|hochstpunktzahl|erreichbare punkte|points? (?:maximum|maximaux|possibles)|note maximale|bareme|"
    r"(?:puntos|puntuacion|pontos|pontuacao|nota) (?:maxim[ao]s?|posibles|possiveis)|punteggio massimo|punti possibili|max punten)"
)
_POINTS: Final = frozenset({"points", "point", "pts", "punkte", "puntos", "pontos", "punti", "punten", "bareme"})
_COUNT: Final = re.compile(
    r"(?:total|number|count|share|sum|average|percent(?:age)?|anzahl|summe|gesamt|nombre|numero|totale?) (?:\S+ ?){1,4}|"
    r"(?:due |set |assigned )?dates?|datum|fecha|data"
)
_ROWS_COUNTED: Final = re.compile(r"\(?\d{1,7}[^\W\d]?\s[^\W\d]{3,20}\)?")
_TEST_LEARNERS: Final = frozenset(
    f"{a} {b}" for a, b in (("student", "test"), ("test", "student"), ("demo", "student"), ("student", "demo"), ("learner", "test"),
    ("test", "learner"), ("preview", "user"), ("user", "preview"), ("teststudent", ""), ("testteilnehmer", ""), ("etudiant", "test"),
    ("test", "etudiant"), ("estudiante", "prueba"), ("estudiante de", "prueba"))
)  # fmt: skip
_TESTERS: Final = frozenset(t.strip() for t in _TEST_LEARNERS)


def is_total(text: str) -> bool:
    """Whether a line that begins with this cell sums up others."""
    words = phrase(text[:_LONGEST])
    return _TOTAL.fullmatch(words) is not None or _TOTAL_LAST.fullmatch(words) is not None


def counts_rows(text: str) -> bool:
    """Whether a cell beside a total's label is a figure with its unit: "36 entries" in any language."""
    return _ROWS_COUNTED.fullmatch(visible(text)) is not None


def is_note(text: str) -> bool:
    """Whether a cell is a remark about the report itself: who made it, how many rows it has, whose it is."""
    shown = visible(text)
    if _PUNCTUATED_NOTE.match(shown[:_LONGEST]) or (shown and _RULE.fullmatch(shown[:_LONGEST])):
        return True
    return _NOTE.fullmatch(phrase(shown[:_LONGEST])) is not None


def is_points_possible(text: str) -> bool:
    """Whether a line that begins with this cell gives the points that can be had in each column."""
    return _POSSIBLE.fullmatch(phrase(text[:_LONGEST])) is not None


def is_points(text: str) -> bool:
    """Whether a cell is a bare "Points": beside it stand those of the columns."""
    return phrase(text[:_LONGEST]) in _POINTS


def is_count(text: str) -> bool:
    """Whether a cell labels figures or days of the columns below it: "Total trained", "Date"."""
    return _COUNT.fullmatch(phrase(text[:_LONGEST])) is not None


def is_test_learner(text: str) -> bool:
    """Whether a cell is the name that a system gives its own trial learner."""
    return phrase(text[:_LONGEST]) in _TESTERS
