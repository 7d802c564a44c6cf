"""Words that stand in a cell for "nothing"."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import split

_WORDS: Final = """
    -, --, ---, ----, —, –, ‐, −, －, ／, n/a, na, n.a., n. a., #n/a, #na, #value!, #ref!, nan, null, none, nil, void,
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
    nicht relevant, nicht zutreffend, nicht anwendbar, trifft nicht zu, non concerné, non concernée, non applicable,
    sin aplicación, non pertinente,
    niet van toepassing, ej aktuellt, ej relevant, inte aktuellt, ikke relevant, ikke aktuelt, ei koske, ei tarvita, ei sovellu,
    nie wymagane, netýká se, netyka sa, není relevantní, nevzťahuje sa, nem vonatkozik, nem releváns, nije primjenjivo,
    nije potrebno, nije potreban, ni potrebno, nu se aplică, nu este cazul, geçerli değil, uygulanamaz, не применимо, неприменимо,
    не относится, не стосується, не застосовується, δεν απαιτείται, 不适用, 不適用, 不要, 해당없음, 해당 사항 없음, لا ينطبق, tidak berlaku,
    không áp dụng, không yêu cầu,
    belum ada, لا يوجد, غير متوفر, أبدا, אין, לא זמין, אף פעם, không có, ไม่มี
"""
MISSING_WORDS: Final = frozenset({"", ",", "\\n", *(w.casefold() for w in split(_WORDS))})
_ENDLESS: Final = """
    no expiry, no expiry date, no expiration, no expiration date, never expires, does not expire, doesn't expire, non-expiring,
    unlimited validity, valid indefinitely, unbegrenzt, unbegrenzt gültig, sans échéance, validité illimitée, vigencia indefinida,
    onbeperkt geldig, verloopt niet, utløper ikke, ingen utløpsdato, går inte ut, toistaiseksi voimassa, ei vanhene,
    neomezená platnost, neobmedzene, határozatlan idejű, nem jár le, neograničeno, απεριόριστο, không thời hạn,
    unlimited, no limit, permanent, permanently, lifetime, life, for life, indefinite, indefinitely, perpetual,
    forever, open ended, non expiring,
    no end date, unbefristet, lebenslang, dauerhaft, läuft nicht ab, kein ablauf, ohne ablauf, illimitée, illimité,
    permanente, permanent, à vie,
    sans limite, n'expire pas, sin caducidad, no caduca, sin vencimiento, no vence, indefinido, indefinida, ilimitado, ilimitada, vitalicio,
    vitalício, vitalícia, sem validade, sem vencimento, não expira, não vence, illimitata, illimitato,
    senza scadenza, non scade, nessuna scadenza,
    a vita, onbeperkt, onbepaald, geen vervaldatum, levenslang, bezterminowo, bezterminowe, bezterminowy,
    nie wygasa, tills vidare, obegränsad,
    utgår ej, ubegrenset, ubegrænset, udløber ikke, utløper ikke, toistaiseksi, pysyvä, neomezeně, neomezená, neomezeno, doživotně, trvalá,
    határozatlan, korlátlan, nelimitat, nelimitată, permanentă, süresiz, αόριστη, απεριόριστη, бессрочно, бессрочный, бессрочное, постоянно,
    безстроково, безстроковий, 無期限, 期限なし, 永久, 永続, 长期, 長期, 长期有效, 長期有效, 永久有效, 终身, 終身,
    终身有效, 무기한, 영구, 평생, 제한 없음,
    selamanya, seumur hidup, tidak terbatas, kekal, vĩnh viễn, vô thời hạn, دائم, دائمة, غير محدود, ללא הגבלה, לצמיתות, ללא תפוגה
"""
ENDLESS_WORDS: Final = frozenset(w.casefold() for w in split(_ENDLESS))
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


def is_endless(text: str) -> bool:
    """Whether a trimmed text in a column of days says that the day never comes."""
    return text.casefold().rstrip(".") in ENDLESS_WORDS
