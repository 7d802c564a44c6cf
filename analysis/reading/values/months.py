"""Month names and their short forms in the languages that exports come in, as normalised phrases -> number."""

from __future__ import annotations

from typing import Final

_NAMES: Final = (
    "january jan januar janner janvier janv enero ene janeiro gennaio gen januari",
    "february feb februar fevrier fevr fev febrero fevereiro febbraio februari",
    "march mar marz mrz mars marzo marco maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio maggio mag mei",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug aout agosto ago augustus",
    "september sep sept septembre septiembre setembro set settembre",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dezembro dicembre",
)

MONTHS: Final = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
