"""Days as East Asian calendars write them, and the names of weekdays."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from analysis.reading.words import phrase

_ERAS: Final = {
    "R": 2018,
    "令": 2018,
    "H": 1988,
    "平": 1988,
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
}
_ERA_DAY: Final = re.compile(
    r"^(令和|平成|昭和|中華民國|民國|民国)\s*(\d{1,3}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日"
)
_SHORT_ERA_DAY: Final = re.compile(
    r"^(R|H|令|平|民國|民国|令和|平成|昭和)\s*(\d{1,3}|元)\s*([./-])\s*(\d{1,2})\s*\3\s*(\d{1,2})$", re.IGNORECASE
)
_MARKED: Final = re.compile(
    r"^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?\s*(?:[((]?\s*\w\w{0,2}[))]?)?$"
)
_POINTED: Final = re.compile(r"^(\d{4})\.\s+(\d{1,2})\.\s+(\d{1,2})\.?$")
BUDDHIST: Final = 543
"""Thailand counts its years from 543 before ours."""

_WEEKDAYS: Final = (
    "monday mon montag mo lundi lun lunes segunda seg lunedi maandag ma mandag man måndag mån maanantai poniedziałek pon pondělí po "
    "понедельник пн понеділок hétfő h luni pazartesi pzt δευτέρα",
    "tuesday tue tues dienstag di mardi mar martes terça ter martedi dinsdag tirsdag tir tisdag tis tiistai ti wtorek wt úterý út "
    "вторник вт вівторок kedd k marți sal salı τρίτη",
    "wednesday wed mittwoch mi mercredi mer miércoles mié quarta qua mercoledi woensdag wo onsdag ons keskiviikko ke środa śr středa st "
    "среда ср середа szerda sze miercuri çarşamba çar τετάρτη",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta qui giovedi gio donderdag torsdag tor tors torstai to czwartek czw "
    "čtvrtek čt четверг чт четвер csütörtök cs joi perşembe per πέμπτη",
    "friday fri freitag fr vendredi ven viernes vie sexta sex venerdi vrijdag vr fredag fre perjantai pe piątek pt pátek pá "
    "пятница пт п ятниця péntek p vineri cuma cum παρασκευή",
    "saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab zaterdag za lørdag lør lördag lör lauantai la sobota sob so "
    "суббота сб субота szombat szo sâmbătă cumartesi cmt σάββατο",
    "sunday sun sonntag dimanche dim domingo dom domenica zondag zo søndag søn söndag sön sunnuntai su niedziela nd neděle ne "
    "воскресенье вс неділя нд vasárnap v duminică pazar paz κυριακή",
)
WEEKDAYS: Final = {phrase(name): number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
"""Normalised name -> 0 for Monday to 6 for Sunday."""


def east_asian_day(text: str) -> date | None:
    """The day of "2026年1月12日", "令和8年1月12日", "2026년 1월 12일" or "2026. 1. 12."; None for anything else."""
    era = _ERA_DAY.match(text)
    if era:
        return _era_day(era[1], era[2], era[3], era[4])
    short = _SHORT_ERA_DAY.match(text)
    if short:
        return _era_day(short[1].upper(), short[2], short[4], short[5])
    found = _MARKED.match(text) or _POINTED.match(text)
    return real_day(int(found[1]), int(found[2]), int(found[3])) if found else None


def _era_day(era: str, year: str, month: str, day: str) -> date | None:
    return real_day(_ERAS[era] + (1 if year == "元" else int(year)), int(month), int(day))


def real_day(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
