"""knowledge: a revision has its own address, topic and audience"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

TYPES: dict[str, sa.types.TypeEngine[Any]] = {
    "slug": sa.String(100),
    "topic": sa.String(60),
    "changes_topic": sa.Boolean(),
    "audience": sa.String(10),
    "changes_audience": sa.Boolean(),
}


def upgrade() -> None:
    for name, kind in TYPES.items():
        op.add_column("revisions", sa.Column(name, kind, nullable=True))
    # Until now these took effect with the save, so all revisions are where their article is.
    op.execute(
        """
        UPDATE revisions SET
            slug = (SELECT slug FROM translations WHERE id = revisions.translation_id),
            topic = (
                SELECT topic FROM articles JOIN translations ON article_id = articles.id
                WHERE translations.id = revisions.translation_id
            ),
            audience = (
                SELECT audience FROM articles JOIN translations ON article_id = articles.id
                WHERE translations.id = revisions.translation_id
            ),
            changes_topic = false,
            changes_audience = false
        """
    )
    with op.batch_alter_table("revisions") as batch:
        for name, kind in TYPES.items():
            batch.alter_column(name, existing_type=kind, nullable=False)
        batch.drop_column("content_hash")
        batch.create_index("ix_revisions_slug", ["slug"])


def downgrade() -> None:
    digest = sa.String(64)
    op.add_column("revisions", sa.Column("content_hash", digest, nullable=False, server_default=""))
    with op.batch_alter_table("revisions") as batch:
        batch.drop_index("ix_revisions_slug")
        for name in TYPES:
            batch.drop_column(name)
        batch.alter_column("content_hash", existing_type=digest, server_default=None)
