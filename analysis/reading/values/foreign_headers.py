"""Headers of dates in other languages than English."""

from __future__ import annotations

from typing import Final

from analysis.reading.values.languages.vocabulary import split
from analysis.reading.words import phrase

_FOREIGN: Final = frozenset(
    split(
        """
        datum, fecha, data, dato, tarih, tarihi, tanggal, pvm, paiva, le, de, d, del, di, am, op, den, bis, gultig, inicio, fin,
        debut, inizio, fine, vence, vencimiento, scadenza, termino, ngay, il, em, el, dnia, concluso, completato, terminato,
        iscritto, termine, inscrit, valable, completado, concluido, finalizado, inscrito, valido, caduca, expira, voltooid,
        afgerond, geldig, ingeschreven, ukonczono, rozpoczeto, zapisano, abgeschlossen, begonnen, angemeldet, gestartet
        """
    )
)


def is_foreign(header: str) -> bool:
    """Whether a date's header is in another language than English: month first is written in English alone."""
    return not header.isascii() or not _FOREIGN.isdisjoint(phrase(header).split())
