"""Whether the people of a roster are still there: from a status and from the day they left."""

from __future__ import annotations

from datetime import date
from typing import Final

import numpy as np

from analysis.columns import EMPLOYMENT_WORDS
from analysis.reading.matching.headers.phrases import phrases
from analysis.reading.table import Column
from analysis.reading.values.date_columns import Days
from analysis.reading.values.missing import is_missing
from analysis.reading.values.texts import Texts, from_values
from analysis.reading.words import phrase, visible

_ACTIVE, _LEFT = EMPLOYMENT_WORDS
_UNSAID: Final = ""
_GONE: Final = frozenset(
    phrases(
        """
        left, leaver, terminated, termination, term, inactive, not active, resigned, retired, departed, former,
        ex employee, dismissed, deactivated, disabled, ended, separated, no longer employed, not employed,
        offboarded, withdrawn, deceased, laid off, quit, gone, closed, archived, deleted, suspended account, no, n, false, 0,
        ausgeschieden, ausgetreten, inaktiv, gekundigt, gekündigt, verlassen, ehemalig, ehemaliger mitarbeiter,
        pensioniert, parti, sorti, inactif, licencie, licencié, demissionne, démissionné, retraite, ancien, baja,
        inactivo, cesado, despedido, retirado, jubilado, desligado, inativo, demitido, afastado definitivo,
        aposentado, cessato, inattivo, dimesso, licenziato, pensionato, uit dienst, inactief, ontslagen, vertrokken,
        zwolniony, nieaktywny, odszedl, odszedł, slutat, slutade, avslutad, fratradt, fratrådt, sluttet, ophort,
        poistunut, lahtenyt, eronnut, ukoncen, neaktivni, neaktivní, odesel, odešel, kilepett, kilépett, inaktív,
        plecat, inactiv, ayrildi, ayrıldı, pasif, αποχωρησε, ανενεργος, уволен, уволена, неактивен, неактивный,
        звільнений, неактивний, 退職, 退社, 退職済み, 離職, 离职, 離職中, 已离职, 停用, 퇴사, 퇴직, 비활성, غادر,
        غير نشط, منتهي, עזב, לא פעיל, keluar, tidak aktif, berhenti, da nghi viec
        """
    )
)
"""What a status calls people who are no longer there."""


def read_employment(column: Column | None, left_on: Days, today: date) -> Texts:
    """ "active" or "left" on each line; nothing where a status column says nothing and no day of leaving stands.

    Without a status column everybody who has no day of leaving in the past is active. What else a status says ("on leave") is active.
    """
    left = ~np.isnat(left_on) & (left_on <= np.datetime64(today))
    if column is None:
        return from_values(np.where(left, 1, 0), [_ACTIVE, _LEFT, _UNSAID])
    words = [visible(v) for v in column.values]
    left |= np.array([phrase(w) in _GONE for w in words], dtype=bool)[column.codes]
    known = left | np.array([not is_missing(w) for w in words], dtype=bool)[column.codes]
    return from_values(np.where(left, 1, np.where(known, 0, 2)), [_ACTIVE, _LEFT, _UNSAID])
