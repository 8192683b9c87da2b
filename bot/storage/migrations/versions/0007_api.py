"""api: programs that answer, the log of all events, answers that are kept for repeated requests"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "idempotency_keys",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["program_id"], ["programs.id"], name="fk_idempotency_keys_program_id"
        ),
        sa.PrimaryKeyConstraint("program_id", "key", name="pk_idempotency_keys"),
    )
    op.create_index("ix_idempotency_keys_created_at", "idempotency_keys", ["created_at"])
    op.create_table(
        "event_log",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=40), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_event_log_conversation_id"
        ),
        sa.PrimaryKeyConstraint("n", name="pk_event_log"),
    )
    op.create_index("ix_event_log_conversation_id", "event_log", ["conversation_id"])
    op.add_column("contacts", sa.Column("external_id", sa.String(length=200), nullable=True))
    op.create_index("ix_contacts_external_id", "contacts", ["external_id"], unique=True)
    _add_program("conversations")
    _add_program("messages")
    op.create_index("ix_conversations_program_id", "conversations", ["program_id"])
    op.create_index("ix_conversations_created_at_id", "conversations", ["created_at", "id"])


def _add_program(table: str) -> None:
    """A column that may be null; SQLite takes the constraint only like this."""
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN program_id INTEGER "
        f"CONSTRAINT fk_{table}_program_id REFERENCES programs (id)"
    )


def downgrade() -> None:
    op.drop_index("ix_conversations_created_at_id", "conversations")
    op.drop_index("ix_conversations_program_id", "conversations")
    op.drop_index("ix_contacts_external_id", "contacts")
    for table, column in (
        ("contacts", "external_id"),
        ("conversations", "program_id"),
        ("messages", "program_id"),
    ):
        with op.batch_alter_table(table) as altered:
            altered.drop_column(column)
    op.drop_table("event_log")
    op.drop_table("idempotency_keys")
