"""Usage figures keep the account as the product calls it, roster lines whether the person is still there."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ADDED = {"usage_figures": "account", "roster_entries": "employment"}


def upgrade() -> None:
    for table, column in ADDED.items():
        op.add_column(table, sa.Column(column, sa.Text(), nullable=True))


def downgrade() -> None:
    for table, column in ADDED.items():
        op.drop_column(table, column)
