"""Lines around a matrix, or its name, that say what its days are: "All dates shown are expiry dates", "Datum = gültig bis"."""

from __future__ import annotations

import re
from typing import Final

from analysis.reading.words import phrase

_EXPIRY: Final = re.compile(
    r"\b(?:expir(?:y|ies|ation|ations|es|e|ing)|valid (?:until|till|to|through)|validity|renewal (?:date|due)s?|due for renewal|"
    r"ablauf\w*|gultig(?:keit)?(?:sdatum|sdaten|sende)?(?: bis)?|echeances?|validite|valables? jusqu\w*|"
    r"vencimientos?|vencen?|vigencia|caducidad|"
    r"validade|vencimentos?|scadenz[ae]|validita|verval\w*|verloop\w*|geldig\w*|utgangs\w*|giltig\w*|utlops\w*|gyldig\w*|udlobs\w*|"
    r"voimassa\w*|vanhen\w*|waznosci?|waznosc|wygas\w*|platnost[i]?|vyprs\w*|ervenyes\w*|lejarat\w*|istek\w*|vazi do|"
    r"vrijedi do|veljavno\w*|"
    r"valabil\w*|expirar\w*|gecerlilik\w*|son kullanma|ληξη\w*|ισχυ\w*|срок\w* де[йи]ствия|де[йи]ств\w* до|"
    r"окончани\w* срока|термін\w* ді[їі]|ді[йи]сн\w* до)\b|"
    r"有効期限|満了|失効日|有效期|到期|过期日|過期日|만료|유효기간|hết hạn|hiệu lực|het han|hieu luc|kedaluwarsa|"
    r"berlaku sampai|انتهاء|صلاحية|תפוגה|תוקף"
)
_DAYS: Final = re.compile(
    r"\b(?:dates?|days?|datum|daten|datums|tage?|eintrage?|fechas?|datas?|datat?[ei]?|date|dato|datoer|paivam\w*|paiva\w*|dat[ay]|daty|datumy|"
    r"datumok|datumi|datele|tarih\w*|ημερομηνι\w*|дат[аыиу]?|datums?)\b|日|날짜|ngày|ngay|tanggal|تاريخ|תאריך"
)
_DONE: Final = re.compile(
    r"\b(?:complet\w*|attended|achieved|passed|taken|trained|obtained|absolvier\w*|abgeschlossen|obtenu\w*|realis\w*|complet\w*|obtenid\w*|"
    r"conclu\w*|conseguit\w*|behaald|afgerond|suorit\w*|ukonc\w*|absolv\w*|про[йи]д\w*|заверш\w*)\b|修了|完成|이수"
)
_COLOURED: Final = re.compile(
    r"\b(?:red|amber|green|yellow|orange|grey|gray|highlight\w*|colou?r\w*|bold|within|rot|gelb|grun|rouge|jaune|vert|rojo|amarillo|verde|"
    r"vermelho|amarelo|rosso|giallo|rood|geel|groen)\b"
)
_SENTENCE: Final = re.compile(r"[.;|\n。；]\s*|,\s+")
_NAMED: Final = re.compile(
    r"\b(?:expiry|expiries|expiration|ablaufdat\w*|gultigkeit\w*|echeances?|vencimientos?|caducidad\w*|vencimentos?|validades|scadenz[ae]|"
    r"vervaldat\w*|utlops\w*|udlobs\w*|platnosti|waznosci|lejarat\w*|ληξη\w*)\b|有効期限|到期|만료"
)


def says_expiries(text: str) -> bool:
    """Whether a sentence of the text says that days are the last ones of a validity; what colours mean says nothing of days."""
    return any(_is_about_expiries(phrase(s)) for s in _SENTENCE.split(text))


def is_named_for_expiries(name: str) -> bool:
    """Whether the name of a file or sheet is about expiries."""
    return _NAMED.search(phrase(name)) is not None


def _is_about_expiries(words: str) -> bool:
    said = _EXPIRY.search(words) and _DAYS.search(words)
    return bool(said) and not _DONE.search(words) and not _COLOURED.search(words)
