"""What all tables share: the names of their constraints and the shape of their keys."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKeyConstraint, MetaData
from sqlalchemy.orm import DeclarativeBase

from storage.column_types import Day, Moment, Words


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Words(),
        date: Day(),
        datetime: Moment(),
        dict[str, Any]: JSON(none_as_null=True),
        list[str]: JSON(none_as_null=True),
    }


def of_customer() -> ForeignKeyConstraint:
    """A row's customer is a customer of the row's own team, or there is none."""
    return ForeignKeyConstraint(["team_id", "customer_id"], ["customers.team_id", "customers.id"])


def of_upload() -> ForeignKeyConstraint:
    """A row's upload is an upload of the row's own team, or there is none."""
    return ForeignKeyConstraint(["team_id", "upload_id"], ["uploads.team_id", "uploads.id"])
