"""Tables that keep one line for each person of a customer, the newest: usage figures and the roster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import select

from analysis import columns as c
from storage.bulk.rows import read_rows, upsert_rows
from storage.coded import Codes, categorical, coded, constant, day_floats, days
from storage.customers import UnknownCustomer, find_customer, hold_customer
from storage.displaced import LatestRow, keep_displaced
from storage.identity import people_of, person_keys
from storage.imports import Import, find_import, save_import
from storage.schema import UploadRow
from storage.tenancy import TeamSession
from storage.text import bounded_key


def save_lines(session: TeamSession, row: LatestRow, owner: tuple[int, int], frame: pd.DataFrame) -> Import:
    """Puts the last line of each person of the frame in place of that person's stored one; everyone else stays.

    ``owner``: customer id and upload id. A line that came with a later upload stays. The same upload again changes nothing.
    """
    customer_id, upload_id = owner
    hold_customer(session, customer_id)
    done = find_import(session, customer_id, upload_id)
    if done:
        return done
    keys = person_keys(people_of(frame))
    if (keys.codes < 0).any():
        raise ValueError("a line that names nobody cannot be stored")
    last = _last_of_each(keys.codes)
    people = [bounded_key(keys.texts[code]) for code in keys.codes[last].tolist()]
    owned: dict[str, list[Any]] = {
        "customer_id": [customer_id] * len(last),
        "key": people,
        "upload_id": [upload_id] * len(last),
    }
    kept = frame.iloc[last].drop(columns=[c.FILE, c.CUSTOMER])
    if len(last):
        keep_displaced(session, row, owner, people)
        upsert_rows(session, row, {**owned, **{str(name): _objects(kept[name]) for name in kept}})
    change = Import(len(last), len(frame) - len(last))
    save_import(session, customer_id, upload_id, change)
    return change


def load_lines(session: TeamSession, row: LatestRow, customer_id: int, columns: Sequence[str]) -> pd.DataFrame:
    """The customer's stored lines as a frame of those columns, in the order of their uploads. Raises UnknownCustomer."""
    customer = find_customer(session, customer_id)
    if customer is None:
        raise UnknownCustomer(customer_id)
    stored = [name for name in columns if name not in (c.FILE, c.CUSTOMER)]
    upload_ids, *values = read_rows(session, row, customer_id, ("upload_id", *stored))
    frame = {name: _column(name, texts) for name, texts in zip(stored, values, strict=True)}
    frame[c.FILE] = categorical(*_files(session, upload_ids))
    frame[c.CUSTOMER] = constant(customer.name, len(upload_ids))
    order = np.lexsort((frame[c.ROW], np.array(upload_ids, dtype=np.int64)))
    return pd.DataFrame({name: frame[name] for name in columns}).iloc[order].reset_index(drop=True)


def _last_of_each(codes: Codes) -> Codes:
    return np.sort(pd.Series(np.arange(len(codes))).groupby(codes).last().to_numpy(dtype=np.int64))


def _objects(column: pd.Series) -> list[Any]:
    if column.name in c.TEXT_COLUMNS:
        return coded(column).text_or_none()
    numbers = day_floats(column) if column.name in c.DAY_COLUMNS else column.to_numpy(dtype=np.float64)
    objects = numbers.astype(object)
    objects[np.isnan(numbers)] = None
    whole = column.name == c.ROW or column.name in c.DAY_COLUMNS
    return [None if value is None else int(value) for value in objects] if whole else list(objects)


def _column(name: str, values: list[Any]) -> Any:
    if name in c.TEXT_COLUMNS:
        return categorical(np.arange(len(values)), values)
    if name == c.ROW:
        return np.array(values, dtype=np.int64)
    numbers = np.array(values, dtype=np.float64)
    return days(numbers) if name in c.DAY_COLUMNS else numbers


def _files(session: TeamSession, upload_ids: list[int]) -> tuple[Codes, list[str]]:
    ids = sorted(set(upload_ids))
    chosen = select(UploadRow.id, UploadRow.file_name).where(UploadRow.id.in_(ids))
    names = {row.id: row.file_name for row in session.execute(chosen)}
    return np.searchsorted(np.array(ids, dtype=np.int64), upload_ids), [names[upload_id] for upload_id in ids]
