"""bridge: handoffs that another desk has"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("messages", sa.Column("author_name", sa.String(100), nullable=True))
    op.create_table(
        "bridged",
        sa.Column("handoff_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(40), nullable=False),
        sa.Column("remote_id", sa.String(100), nullable=True),
        sa.Column("sent_seq", sa.Integer(), nullable=False),
        sa.Column("noted_at", sa.Float(), nullable=True),
        sa.Column("trying", sa.String(100), nullable=True),
        sa.Column("claim", sa.String(40), nullable=True),
        sa.Column("claimed_until", sa.Float(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.Float(), nullable=False),
        sa.Column("failing_since", sa.Float(), nullable=True),
        sa.Column("problem", sa.String(400), nullable=True),
        sa.Column("ended_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(
            ["handoff_id"], ["handoffs.id"], name="fk_bridged_handoff_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_bridged_conversation_id"
        ),
        sa.PrimaryKeyConstraint("handoff_id", name="pk_bridged"),
    )
    op.create_index("ix_bridged_conversation_id", "bridged", ["conversation_id"])
    op.create_index("ix_bridged_remote_id", "bridged", ["remote_id"])
    op.create_index("ix_bridged_ended_at", "bridged", ["ended_at"])


def downgrade() -> None:
    op.drop_table("bridged")
    op.drop_column("messages", "author_name")
