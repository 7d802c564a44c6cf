"""Create the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# SQLite numbers rows by itself only in a column that is declared INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_attempts()
    _create_audit()
    _create_customers()
    _create_drops()
    _create_labels()
    _create_learners()
    _create_posts()
    _create_processes()
    _create_rejects()
    _create_roster_entries()
    _create_teams()
    _create_usage_figures()
    _create_policies()
    _create_uploads()
    _create_imports()
    _create_reports()
    _create_upload_contents()


def downgrade() -> None:
    for table in (
        "upload_contents",
        "reports",
        "imports",
        "uploads",
        "policies",
        "usage_figures",
        "teams",
        "roster_entries",
        "rejects",
        "processes",
        "posts",
        "learners",
        "labels",
        "drops",
        "customers",
        "audit",
        "attempts",
    ):
        op.drop_table(table)


def _create_attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("customer_id", ID, autoincrement=False, nullable=False),
        sa.Column("identity", sa.LargeBinary(length=16), nullable=False),
        sa.Column("upload_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("learner_id", ID, nullable=False),
        sa.Column("course_id", ID, nullable=False),
        sa.Column("roles_id", ID, nullable=True),
        sa.Column("certification_id", ID, nullable=True),
        sa.Column("status", sa.SmallInteger(), nullable=False),
        sa.Column("enrolled_on", sa.Integer(), nullable=True),
        sa.Column("started_on", sa.Integer(), nullable=True),
        sa.Column("completed_on", sa.Integer(), nullable=True),
        sa.Column("expires_on", sa.Integer(), nullable=True),
        sa.Column("last_activity", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Integer(), nullable=True),
        sa.Column("score", sa.Float(precision=53), nullable=True),
        sa.Column("attempt", sa.Float(precision=53), nullable=True),
        sa.PrimaryKeyConstraint("customer_id", "identity", name="pk_attempts"),
        sqlite_with_rowid=False,
    )


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.Text(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_team_id_at", "audit", ["team_id", "at"])


def _create_customers() -> None:
    op.create_table(
        "customers",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("channel_id", sa.Text(), nullable=True),
        sa.Column("time_zone", sa.Text(), nullable=True),
        sa.Column("csm_user_id", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_customers"),
        sa.UniqueConstraint("team_id", "id", name="uq_customers_team_id_id"),
        sa.UniqueConstraint("team_id", "name_key", name="uq_customers_team_id_name_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_customers_team_id_channel_id", "customers", ["team_id", "channel_id"])


def _create_drops() -> None:
    op.create_table(
        "drops",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("message_ts", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "channel", "file_id", "message_ts", name="pk_drops"),
    )


def _create_labels() -> None:
    op.create_table(
        "labels",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_labels"),
        sa.UniqueConstraint("customer_id", "digest", name="uq_labels_customer_id_digest"),
    )


def _create_learners() -> None:
    op.create_table(
        "learners",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=16), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_learners"),
        sa.UniqueConstraint("customer_id", "digest", name="uq_learners_customer_id_digest"),
    )


def _create_posts() -> None:
    op.create_table(
        "posts",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("thread_ts", sa.Text(), nullable=True),
        sa.Column("ts", sa.Text(), nullable=True),
        sa.Column("file_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "key", name="pk_posts"),
    )


def _create_processes() -> None:
    op.create_table(
        "processes",
        sa.Column("executor_id", sa.Text(), nullable=False),
        sa.Column("heartbeat_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("executor_id", name="pk_processes"),
    )


def _create_rejects() -> None:
    op.create_table(
        "rejects",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("upload_id", ID, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("column", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("upload_id", "position", name="pk_rejects"),
    )


def _create_roster_entries() -> None:
    op.create_table(
        "roster_entries",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("customer_id", ID, autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("upload_id", ID, nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=True),
        sa.Column("manager", sa.Text(), nullable=True),
        sa.Column("start_date", sa.Integer(), nullable=True),
        sa.Column("left_on", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("customer_id", "key", name="pk_roster_entries"),
    )


def _create_teams() -> None:
    op.create_table(
        "teams",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("native_blocks", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("team_id", name="pk_teams"),
    )


def _create_usage_figures() -> None:
    op.create_table(
        "usage_figures",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("customer_id", ID, autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("upload_id", ID, nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("usage_score", sa.Float(precision=53), nullable=True),
        sa.Column("feature_adoption_pct", sa.Float(precision=53), nullable=True),
        sa.Column("last_seen", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("customer_id", "key", name="pk_usage_figures"),
    )


def _create_policies() -> None:
    op.create_table(
        "policies",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("policy", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["team_id", "customer_id"],
            ["customers.team_id", "customers.id"],
            name="fk_policies_team_id_customer_id_customers",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_policies"),
    )
    op.create_index("ix_policies_team_id_customer_id_version", "policies", ["team_id", "customer_id", "version"])


def _create_uploads() -> None:
    op.create_table(
        "uploads",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("message_ts", sa.Text(), nullable=True),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("as_of", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("rows_read", sa.Integer(), nullable=True),
        sa.Column("rows_accepted", sa.Integer(), nullable=True),
        sa.Column("rows_duplicate", sa.Integer(), nullable=True),
        sa.Column("rows_rejected", sa.Integer(), nullable=True),
        sa.Column("reading", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["team_id", "customer_id"],
            ["customers.team_id", "customers.id"],
            name="fk_uploads_team_id_customer_id_customers",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_uploads"),
        sa.UniqueConstraint("team_id", "id", name="uq_uploads_team_id_id"),
        sa.UniqueConstraint("team_id", "job_id", "file_id", name="uq_uploads_team_id_job_id_file_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_uploads_team_id_customer_id_sha256", "uploads", ["team_id", "customer_id", "sha256"])


def _create_imports() -> None:
    op.create_table(
        "imports",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("upload_id", ID, autoincrement=False, nullable=False),
        sa.Column("customer_id", ID, autoincrement=False, nullable=False),
        sa.Column("records_new", sa.Integer(), nullable=False),
        sa.Column("records_duplicate", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "customer_id"],
            ["customers.team_id", "customers.id"],
            name="fk_imports_team_id_customer_id_customers",
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "upload_id"], ["uploads.team_id", "uploads.id"], name="fk_imports_team_id_upload_id_uploads"
        ),
        sa.PrimaryKeyConstraint("upload_id", "customer_id", name="pk_imports"),
    )


def _create_reports() -> None:
    op.create_table(
        "reports",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("upload_id", ID, nullable=True),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("users", sa.Integer(), nullable=False),
        sa.Column("certified", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "customer_id"],
            ["customers.team_id", "customers.id"],
            name="fk_reports_team_id_customer_id_customers",
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "upload_id"], ["uploads.team_id", "uploads.id"], name="fk_reports_team_id_upload_id_uploads"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
        sa.UniqueConstraint("team_id", "customer_id", "job_id", name="uq_reports_team_id_customer_id_job_id"),
    )
    op.create_index("ix_reports_team_id_customer_id_id", "reports", ["team_id", "customer_id", "id"])


def _create_upload_contents() -> None:
    op.create_table(
        "upload_contents",
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("upload_id", ID, autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "upload_id"],
            ["uploads.team_id", "uploads.id"],
            name="fk_upload_contents_team_id_upload_id_uploads",
        ),
        sa.PrimaryKeyConstraint("upload_id", name="pk_upload_contents"),
    )
