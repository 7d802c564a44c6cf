"""Words that stand in a cell for "nothing"."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import split

_WORDS: Final = """
    -, --, ---, ----, —, –, ‐, −, n/a, na, n.a., n. a., #n/a, #na, #value!, #ref!, nan, null, none, nil, void,
    <null>, (null), (blank), (empty), (none), [none], [blank], <none>, blank, empty, never, unknown, not available,
    not applicable, not attempted, not set, not specified, not given, not recorded, no date, no data, no value,
    no grade, no score, no expiry, no expiration, never expires, does not expire, doesn't expire, undefined, tbd,
    tba, tbc, ., .., ..., …, ?, ??, _, __, *, n/d, nd, s/d, s/o, ø, ∅, ⌀, /, k. a., k.a., k.a, nie, keine, keine angabe,
    kein datum, nicht verfügbar, unbegrenzt, unbekannt, nicht gesetzt, entfällt, jamais, aucun, aucune, sans objet,
    non disponible, non renseigné, non défini, néant, illimité, inconnu, nunca, ninguno, ninguna, no disponible,
    sin fecha, sin datos, no aplica, desconocido, sin calificación, sin nota, nenhum, nenhuma, não disponível,
    sem data, não se aplica, sem nota, desconhecido, mai, nessuno, nessuna, non disponibile, non applicabile, n.d.,
    sconosciuto, nooit, geen, niet beschikbaar, n.v.t., nvt, n.v.t, onbekend, aldrig, ingen, inget, saknas,
    ej tillämpligt, okänt, aldri, ikke tilgjengelig, ukendt, ukjent, ei koskaan, ei ole, ei mitään, puuttuu, brak,
    nigdy, nie dotyczy, b.d., žádný, žádné, nikdy, neuvedeno, nincs, soha, niciodată, fără, hiç, yok, asla,
    belirtilmemiş, ποτέ, κανένα, никогда, нет, нет данных, не указано, отсутствует, н/д, ніколи, немає, なし, 無し,
    該当なし, 未設定, ー, 无, 無, 空, 暂无, 未知, 從未, 从未, 없음, 해당 없음, 미정, tidak ada, tidak pernah,
    belum ada, لا يوجد, غير متوفر, أبدا, אין, לא זמין, אף פעם, không có, ไม่มี
"""
MISSING_WORDS: Final = frozenset({"", ",", "\\n", *(w.casefold() for w in split(_WORDS))})
_ABBREVIATED: Final = frozenset(
    {"n.d.", "nd", "n.d", "n/d", "s/d", "s.d.", "s/o", "b.d.", "n/b", "k.a.", "k. a.", "k.a"}
)
"""What some languages write for nothing; in another language's file the letters may stand for anything."""


def is_abbreviation(text: str) -> bool:
    """Whether a trimmed text says "nothing" only to those who write so."""
    return text.casefold() in _ABBREVIATED


def is_missing(text: str) -> bool:
    """Whether a trimmed text says that there is no value."""
    return text.casefold() in MISSING_WORDS
