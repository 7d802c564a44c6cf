"""Answers about layouts are remembered, corrected attempts superseded, and imports can be taken back."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# SQLite numbers rows by itself only in a column that is declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True)
ADDED: dict[str, tuple[tuple[str, Any], ...]] = {
    "uploads": (
        ("fingerprint", sa.Text()),
        ("answers", JSON),
        ("undone_at", sa.DateTime(timezone=True)),
    ),
    "imports": (
        ("records_updated", sa.Integer()),
        ("records_refreshed", sa.Integer()),
        ("number", sa.Integer()),
        ("before", JSON),
    ),
    "attempts": (("superseded_by", ID),),
    "policies": (("upload_id", ID),),
}


def upgrade() -> None:
    for table, columns in ADDED.items():
        for name, kind in columns:
            op.add_column(table, sa.Column(name, kind, nullable=True))
    _create_displaced_lines()
    _create_samples()
    _create_layouts()


def downgrade() -> None:
    for table in ("layouts", "samples", "displaced_lines"):
        op.drop_table(table)
    for table, columns in ADDED.items():
        for name, _ in columns:
            op.drop_column(table, name)


def _create_displaced_lines() -> None:
    op.create_table(
        "displaced_lines",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("upload_id", ID, autoincrement=False, nullable=False),
        sa.Column("customer_id", ID, autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("upload_id", "customer_id", name="pk_displaced_lines"),
    )


def _create_samples() -> None:
    op.create_table(
        "samples",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("upload_id", ID, autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("reading", JSON, nullable=False),
        sa.Column("decided", JSON, nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "upload_id"], ["uploads.team_id", "uploads.id"], name="fk_samples_team_id_upload_id_uploads"
        ),
        sa.PrimaryKeyConstraint("upload_id", name="pk_samples"),
    )


def _create_layouts() -> None:
    op.create_table(
        "layouts",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("customer_id", ID, autoincrement=False, nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("answers", JSON, nullable=False),
        sa.Column("said_by", sa.Text(), nullable=True),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "customer_id", "fingerprint", name="pk_layouts"),
    )
