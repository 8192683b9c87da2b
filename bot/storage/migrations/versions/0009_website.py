"""website: token buckets"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "buckets",
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("full_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_buckets"),
    )
    if op.get_context().dialect.name == "postgresql":
        op.execute("ALTER TABLE buckets SET UNLOGGED")


def downgrade() -> None:
    op.drop_table("buckets")
