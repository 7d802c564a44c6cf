"""Lists of who needs what, as people keep them ("Job role, Required certification, Valid for (months)") -> the columns of requirements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COURSE, ROLES
from analysis.reading.matching.headers.concepts import CERTIFICATE, CONTENT, DUE, EXAM, JOB, NAME, ROLE, WORK
from analysis.reading.matching.headers.concepts import COURSE as TAUGHT
from analysis.reading.matching.headers.meaning import concepts_of
from analysis.reading.matching.headers.phrases import phrases
from analysis.reading.table import Column, Table
from analysis.reading.values.missing import is_endless, is_missing
from analysis.reading.words import phrase, visible

_ROLE: Final = "role"
_CERTIFICATION: Final = "certification"
_MONTHS: Final = "valid_months"
_OF_ROLES: Final = frozenset({ROLE, JOB, NAME, WORK})
_OF_COURSES: Final = frozenset({TAUGHT, CERTIFICATE, CONTENT, EXAM, NAME, DUE})
_REQUIRING: Final = re.compile(
    r"\b(?:required|mandatory|compulsory|needed|obligatory|must have|pflicht|erforderlich\w*|vorgeschrieben\w*|requis\w*|obligatoires?|"
    r"obligatori[oa]s?|requerid[oa]s?|exigid[oa]s?|richiest[oaie]|obbligatori\w*|verplicht\w*|vereist\w*|wymagan\w*|obowiazkow\w*|"
    r"obligatorisk\w*|pakollin\w*|povinn\w*|pozadovan\w*|kotelezo|zorunlu|обязательн\w*|требуем\w*)\b|\bpflicht|必須|必修|必要|필수"
)
_MONTH: Final = re.compile(
    r"\b(?:months?|mths?|monate?n?|mois|mes|meses|mesi|maanden|miesiac\w*|miesiecy|manader|maneder|kuukaut\w*|mesic\w*|honap\w*|luni|ay|"
    r"месяц\w*|мес)\b|か月|ヶ月|カ月|个月|個月|개월"
)
_WHOLE: Final = re.compile(r"(\d{1,4})(?:\.0+)?(?:\s*\D{1,10})?$")
_EVERYBODY: Final = frozenset(
    phrases(
        """
        *, all, everyone, everybody, all staff, all employees, all roles, all users, all learners, all personnel, all people, all workers,
        all team members, any role, whole company, alle, alle mitarbeiter, alle mitarbeitenden, alle rollen,
        alle beschaftigten, tous, tout le monde,
        tous les salaries, tous les collaborateurs, tout le personnel, todos, todo el personal, todos los empleados,
        todas, todos os funcionarios,
        todos os colaboradores, tutti, tutto il personale, tutti i dipendenti, iedereen, alle medewerkers, wszyscy,
        wszyscy pracownicy, alla,
        alla medarbetare, alle ansatte, alle medarbejdere, kaikki, vsichni, vsichni zamestnanci, mindenki, toti,
        tum calisanlar, herkes, все,
        все сотрудники, всі, 全員, 全社員, 全从业人员, 全员, 全体员工, 所有员工, 전 직원, 전직원, 전체, الجميع, כולם
        """
    )
) | {"*"}


def in_our_words(table: Table) -> Table:
    """The table with the headers of requirements where it is a list of roles and what they need; else the table as it is."""
    named = _columns(table)
    if not named:
        return table
    return replace(table, columns=tuple(_renamed(table.columns[place], key) for key, place in named.items()))


def requirement_columns(table: Table) -> Mapping[str, str]:
    """Field -> header for a list in somebody's own words; empty for other tables."""
    named = _columns(table)
    fields = ((ROLES, _ROLE), (COURSE, _CERTIFICATION))
    return {field: table.labels[named[key]] for field, key in fields} if named else {}


def _columns(table: Table) -> dict[str, int]:
    """Key of requirements -> place; empty unless every column with anything in it is one of them, and roles and courses are among them."""
    found: dict[str, int] = {}
    for place, column in enumerate(table.columns):
        if column.blank[column.codes].all():
            continue
        key = _key(column)
        if key is None or key in found:
            return {}
        found[key] = place
    if not {_ROLE, _CERTIFICATION} <= found.keys() or not len(table.rows):
        return {}
    filled = all(
        not table.columns[found[k]].blank[table.columns[found[k]].codes].any() for k in (_ROLE, _CERTIFICATION)
    )
    return found if filled else {}


def _key(column: Column) -> str | None:
    words = phrase(column.header)
    if _MONTH.search(words):
        return _MONTHS if all(_months(v) is not None for v in column.values) else None
    said = concepts_of(_REQUIRING.sub(" ", words))
    if said.unknown or not said.concepts:
        return None
    if said.concepts <= _OF_ROLES:
        return _ROLE if said.concepts & {ROLE, JOB} else None
    if said.concepts <= _OF_COURSES and said.concepts & {TAUGHT, CERTIFICATE, EXAM}:
        return _CERTIFICATION
    return None


def _months(text: str) -> str | None:
    """Whole months as written, "" for none; None for anything else."""
    shown = visible(text)
    if not shown or is_missing(shown) or is_endless(shown):
        return ""
    found = _WHOLE.match(shown)
    return found[1] if found else None


def _renamed(column: Column, key: str) -> Column:
    values = np.array([_value(v, key) for v in column.values], dtype=object)
    return replace(column, header=key, values=values.tolist(), group="")


def _value(text: str, key: str) -> str:
    if key == _MONTHS:
        return _months(text) or ""
    shown = visible(text)
    return "*" if key == _ROLE and (shown == "*" or phrase(shown) in _EVERYBODY) else shown
