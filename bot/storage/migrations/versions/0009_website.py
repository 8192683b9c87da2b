"""website: token buckets, customers whom a site knows"""

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
    op.add_column("contacts", sa.Column("site", sa.String(40), nullable=True))
    op.add_column("contacts", sa.Column("user_id", sa.String(200), nullable=True))
    op.create_index("uq_contacts_site_user_id", "contacts", ["site", "user_id"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_contacts_site_user_id", table_name="contacts")
    op.drop_column("contacts", "user_id")
    op.drop_column("contacts", "site")
    op.drop_table("buckets")
