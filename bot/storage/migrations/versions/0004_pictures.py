"""pictures of articles that are not saved yet"""

from alembic import op
import sqlalchemy as sa


revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("attachments") as altered:
        altered.alter_column("article_id", existing_type=sa.String(length=100), nullable=True)


def downgrade() -> None:
    op.execute("DELETE FROM attachments WHERE article_id IS NULL")
    with op.batch_alter_table("attachments") as altered:
        altered.alter_column("article_id", existing_type=sa.String(length=100), nullable=False)
