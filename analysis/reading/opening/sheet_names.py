"""What the names of joined sheets and the lines over each say: a sheet for each learner, customer or course."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from analysis.columns import COURSE, CUSTOMER
from analysis.company_names import company_key
from analysis.reading.matching.assignment import SURE, header_score
from analysis.reading.opening import cell_kinds
from analysis.reading.opening.person_columns import has_person, is_course, ruling_kind
from analysis.reading.opening.told_labels import told_on
from analysis.reading.opening.told_people import looks_like_person
from analysis.reading.table import Column, Mask, Table
from analysis.reading.words import phrase

_LOOKED_AT: Final = 300
_MOST: Final = 0.5


def with_told_apart(tables: Sequence[Table]) -> list[Table]:
    """The sheets with the course or customer that a line over each names as a column, where they name different ones."""
    for field in (COURSE, CUSTOMER):
        tables = _with_field(list(tables), field)
    return list(tables)


def _with_field(tables: list[Table], field: str) -> list[Table]:
    told = [{k: v for line in t.above for k, v in told_on(line, (field,)).items()} for t in tables]
    values = [next(iter(each.values()), "") for each in told]
    if len(set(values)) < 2 or any(header_score(field, phrase(h)) >= SURE for t in tables for h in t.headers):
        return tables
    header = next(label for each in told for label in each)
    return [_with_column(t, header, v) for t, v in zip(tables, values, strict=True)]


def _with_column(table: Table, header: str, value: str) -> Table:
    column = Column(header, np.zeros(len(table.rows), dtype=np.int64), [value])
    return replace(table, columns=(*table.columns, column))


def with_sheet_names(table: Table) -> Table:
    """The joined table with the sheets' names as learners or customers, where they are such and no column says it."""
    sheets = table.sheets
    if sheets is None or len(set(sheets.values)) < len(sheets.values):
        return table
    if not has_person(table):
        named = any(map(is_course, table.columns)) and all(map(looks_like_person, sheets.values))
        return _with_sheets(table, sheets, "Learner") if named else table
    customer = any(header_score(CUSTOMER, phrase(h)) >= SURE for h in table.headers)
    return table if customer or not _are_companies(table, sheets) else _with_sheets(table, sheets, "Customer")


def _with_sheets(table: Table, sheets: Column, header: str) -> Table:
    return replace(table, columns=(*table.columns, Column(header, sheets.codes, sheets.values)))


def _are_companies(table: Table, sheets: Column) -> bool:
    """Whether each sheet is called as the e-mail addresses on it: "Acme Corp" over addresses at acme.example."""
    emails = next((c for c in table.columns if ruling_kind(c) == cell_kinds.EMAIL), None)
    if emails is None:
        return False
    return all(_is_company(name, emails, sheets.codes == place) for place, name in enumerate(sheets.values))


def _is_company(name: str, emails: Column, lines: Mask) -> bool:
    seen = [emails.values[k].rpartition("@")[2].casefold() for k in emails.codes[lines][:_LOOKED_AT]]
    domain, often = Counter(d.split(".")[0] for d in seen if d).most_common(1)[0] if any(seen) else ("", 0)
    key = company_key(name).replace(" ", "")
    return bool(domain) and often > _MOST * len(seen) and bool(key) and (key in domain or domain in key)
