"""api: what programs wrote, sent and did bears their name"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLES = ("files", "revisions", "status_events")


def upgrade() -> None:
    for table in TABLES:  # SQLite takes the constraint only like this
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN program_id INTEGER "
            f"CONSTRAINT fk_{table}_program_id REFERENCES programs (id)"
        )


def downgrade() -> None:
    for table in TABLES:
        with op.batch_alter_table(table) as batch:
            batch.drop_column("program_id")
