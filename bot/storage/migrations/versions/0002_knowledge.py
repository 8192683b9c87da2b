"""knowledge: details, translations, schedules, pictures, files, votes, gaps, wording"""

from alembic import op
import sqlalchemy as sa


revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shared_values",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", "locale", name=op.f("pk_shared_values")),
    )
    op.create_table(
        "wording_texts",
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["staff.id"], name=op.f("fk_wording_texts_author_id")
        ),
        sa.PrimaryKeyConstraint("locale", "key", name=op.f("pk_wording_texts")),
    )
    op.create_table(
        "attachments",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("article_id", sa.String(length=100), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=60), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_attachments_article_id")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_attachments_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
    )
    op.create_index(op.f("ix_attachments_article_id"), "attachments", ["article_id"], unique=False)

    op.create_table(
        "synced_files",
        sa.Column("article_id", sa.String(length=100), nullable=False),
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("file_hash", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_synced_files_article_id")
        ),
        sa.PrimaryKeyConstraint("article_id", "locale", name=op.f("pk_synced_files")),
    )
    op.create_table(
        "old_slugs",
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("slug", sa.String(length=100), nullable=False),
        sa.Column("translation_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["translation_id"], ["translations.id"], name=op.f("fk_old_slugs_translation_id")
        ),
        sa.PrimaryKeyConstraint("locale", "slug", name=op.f("pk_old_slugs")),
    )
    op.create_table(
        "unanswered_questions",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("article_id", sa.String(length=100), nullable=True),
        sa.Column("encoder", sa.String(length=60), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=True),
        sa.Column("settled_at", sa.Float(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_unanswered_questions_article_id")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_unanswered_questions_message_id")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_unanswered_questions")),
    )
    op.create_table(
        "votes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("translation_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("helpful", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_votes_message_id")),
        sa.ForeignKeyConstraint(
            ["translation_id"], ["translations.id"], name=op.f("fk_votes_translation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_votes")),
        sa.UniqueConstraint("message_id", name=op.f("uq_votes_message_id")),
    )
    op.create_index(op.f("ix_votes_translation_id"), "votes", ["translation_id"], unique=False)

    op.add_column("articles", sa.Column("tags", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("articles", sa.Column("review_by", sa.String(length=10)))
    # SQLite takes a foreign key of a new column only in the same statement.
    op.execute(
        "ALTER TABLE articles ADD COLUMN owner_id INTEGER "
        "CONSTRAINT fk_articles_owner_id REFERENCES staff (id)"
    )
    op.add_column("revisions", sa.Column("made_from", sa.Integer()))
    op.add_column(
        "revisions",
        sa.Column("significance", sa.String(length=10), nullable=False, server_default="normal"),
    )
    op.add_column("translations", sa.Column("published_at", sa.Float()))
    op.add_column("translations", sa.Column("scheduled_revision", sa.Integer()))
    op.add_column("translations", sa.Column("publish_at", sa.Float()))
    op.create_index(op.f("ix_translations_publish_at"), "translations", ["publish_at"])
    op.execute(
        "UPDATE translations SET published_at = (SELECT created_at FROM revisions "
        "WHERE revisions.translation_id = translations.id AND number = published_revision)"
    )
    op.execute("UPDATE translations SET published_revision = NULL WHERE state = 'archived'")
    _make_full_text()


def _make_full_text() -> None:
    """The words of passages; each database has its own kind of index for them."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE passage_words USING fts5"
            "(words, tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\")"
        )
        return
    op.execute(
        "CREATE TABLE passage_words (rowid INTEGER CONSTRAINT pk_passage_words PRIMARY KEY "
        "REFERENCES passages (id) ON DELETE CASCADE, words TSVECTOR NOT NULL)"
    )
    op.execute("CREATE INDEX ix_passage_words_words ON passage_words USING gin (words)")


def downgrade() -> None:
    op.execute("DROP TABLE passage_words")
    op.drop_index(op.f("ix_translations_publish_at"), table_name="translations")
    for column in ("published_at", "scheduled_revision", "publish_at"):
        op.drop_column("translations", column)
    for column in ("made_from", "significance"):
        op.drop_column("revisions", column)
    with op.batch_alter_table("articles") as articles:
        for column in ("tags", "review_by", "owner_id"):
            articles.drop_column(column)
    for table in (
        "votes",
        "unanswered_questions",
        "old_slugs",
        "synced_files",
        "attachments",
        "wording_texts",
        "shared_values",
    ):
        op.drop_table(table)
