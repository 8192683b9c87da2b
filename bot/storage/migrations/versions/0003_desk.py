"""handoff and desk: teams, agents, queue, files, mentions, tags, ratings, mail, words of messages"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from bot.text.terms import terms

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

AT_ONCE = 1000
ADDED = {
    "contacts": ("time_zone", "user_agent", "blocked_at"),
    "conversations": (
        "team_id",
        "priority",
        "snoozed_until",
        "resolved_at",
        "resolved_by",
        "is_spam",
        "customer_got",
        "customer_read",
        "staff_read",
    ),
    "handoffs": (
        "skill",
        "queued_at",
        "expected_at",
        "first_response_due",
        "first_response_at",
        "resolution_due",
    ),
    "messages": ("withdrawn_at",),
    "status_events": ("change", "by_id", "team_id", "until"),
}
INDEXED = ("queued_at", "expected_at", "first_response_at", "closed_at")  # of handoffs
MADE = (
    "good_replies",
    "mentions",
    "files",
    "mails",
    "ratings",
    "conversation_tags",
    "team_members",
    "canned_replies",
    "agents",
    "teams",
)


def upgrade() -> None:
    op.create_table(
        "teams",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("time_zone", sa.String(length=60), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("holidays", sa.JSON(), nullable=False),
        sa.Column("assigns", sa.Boolean(), nullable=False),
        sa.Column("first_response_minutes", sa.Integer(), nullable=True),
        sa.Column("resolution_minutes", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_teams")),
        sa.UniqueConstraint("name", name=op.f("uq_teams_name")),
    )
    op.create_table(
        "agents",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("locale", sa.String(length=20), nullable=True),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("skills", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("presence", sa.String(length=10), nullable=False),
        sa.Column("seen_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_agents_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_agents")),
    )
    op.create_table(
        "canned_replies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["staff.id"], name=op.f("fk_canned_replies_author_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_replies")),
        sa.UniqueConstraint("name", "locale", name=op.f("uq_canned_replies_name_locale")),
    )
    op.create_table(
        "team_members",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_team_members_staff_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["teams.id"], name=op.f("fk_team_members_team_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("team_id", "staff_id", name=op.f("pk_team_members")),
    )
    op.create_index(op.f("ix_team_members_staff_id"), "team_members", ["staff_id"], unique=False)
    op.create_table(
        "conversation_tags",
        sa.Column("conversation_id", sa.String(length=40), nullable=False),
        sa.Column("tag", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_conversation_tags_conversation_id"),
        ),
        sa.PrimaryKeyConstraint("conversation_id", "tag", name=op.f("pk_conversation_tags")),
    )
    op.create_index(op.f("ix_conversation_tags_tag"), "conversation_tags", ["tag"], unique=False)
    op.create_table(
        "ratings",
        sa.Column("conversation_id", sa.String(length=40), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_ratings_conversation_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_ratings_staff_id")),
        sa.PrimaryKeyConstraint("conversation_id", "part", name=op.f("pk_ratings")),
    )
    op.create_table(
        "files",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("conversation_id", sa.String(length=40), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=60), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_files_conversation_id")
        ),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_files_message_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_files_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
    )
    op.create_index(op.f("ix_files_conversation_id"), "files", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_files_message_id"), "files", ["message_id"], unique=False)
    op.create_table(
        "mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=40), nullable=True),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.Float(), nullable=True),
        sa.Column("sent_at", sa.Float(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_mails_conversation_id")
        ),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_mails_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("message_id", name=op.f("uq_mails_message_id")),
    )
    op.create_index(op.f("ix_mails_conversation_id"), "mails", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_mails_next_attempt_at"), "mails", ["next_attempt_at"], unique=False)
    op.create_table(
        "mentions",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_mentions_message_id")
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_mentions_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", "staff_id", name=op.f("pk_mentions")),
    )
    op.create_index(op.f("ix_mentions_staff_id"), "mentions", ["staff_id"], unique=False)
    op.create_table(
        "good_replies",
        sa.Column("reply_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("encoder", sa.String(length=60), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["question_id"], ["messages.id"], name=op.f("fk_good_replies_question_id")
        ),
        sa.ForeignKeyConstraint(
            ["reply_id"], ["messages.id"], name=op.f("fk_good_replies_reply_id")
        ),
        sa.PrimaryKeyConstraint("reply_id", name=op.f("pk_good_replies")),
    )
    op.create_index(
        "ix_good_replies_encoder", "good_replies", ["encoder", "reply_id"], unique=False
    )
    op.add_column("contacts", sa.Column("time_zone", sa.String(length=60), nullable=True))
    op.add_column("contacts", sa.Column("user_agent", sa.String(length=400), nullable=True))
    op.add_column("contacts", sa.Column("blocked_at", sa.Float(), nullable=True))
    op.create_index("ix_contacts_name_email", "contacts", ["name", "email"], unique=False)
    _add_reference("conversations", "team_id", "teams")
    op.add_column(
        "conversations",
        sa.Column("priority", sa.String(length=10), server_default="medium", nullable=False),
    )
    op.add_column("conversations", sa.Column("snoozed_until", sa.Float(), nullable=True))
    op.add_column("conversations", sa.Column("resolved_at", sa.Float(), nullable=True))
    _add_reference("conversations", "resolved_by", "staff")
    op.add_column(
        "conversations",
        sa.Column("is_spam", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column(
        "conversations", sa.Column("customer_got", sa.Integer(), server_default="0", nullable=False)
    )
    op.add_column(
        "conversations",
        sa.Column("customer_read", sa.Integer(), server_default="0", nullable=False),
    )
    op.add_column(
        "conversations", sa.Column("staff_read", sa.Integer(), server_default="0", nullable=False)
    )
    op.create_index(
        "ix_conversations_counted",
        "conversations",
        ["status", "assignee_id", "team_id", "is_spam"],
        unique=False,
    )
    op.create_index(
        "ix_conversations_team_id_status_updated_at",
        "conversations",
        ["team_id", "status", "updated_at"],
        unique=False,
    )
    op.create_index(
        "ix_conversations_spam",
        "conversations",
        ["updated_at"],
        unique=False,
        sqlite_where=sa.text("is_spam = 1"),
        postgresql_where=sa.text("is_spam"),
    )
    op.add_column("handoffs", sa.Column("skill", sa.String(length=40), nullable=True))
    op.add_column("handoffs", sa.Column("queued_at", sa.Float(), nullable=True))
    op.add_column("handoffs", sa.Column("expected_at", sa.Float(), nullable=True))
    op.add_column("handoffs", sa.Column("first_response_due", sa.Float(), nullable=True))
    op.add_column("handoffs", sa.Column("first_response_at", sa.Float(), nullable=True))
    op.add_column("handoffs", sa.Column("resolution_due", sa.Float(), nullable=True))
    for column in INDEXED:
        op.create_index(op.f(f"ix_handoffs_{column}"), "handoffs", [column], unique=False)
    op.add_column("messages", sa.Column("withdrawn_at", sa.Float(), nullable=True))
    op.add_column(
        "status_events",
        sa.Column("change", sa.String(length=20), server_default="changed", nullable=False),
    )
    _add_reference("status_events", "by_id", "staff")
    _add_reference("status_events", "team_id", "teams")
    op.add_column("status_events", sa.Column("until", sa.Float(), nullable=True))

    op.execute(
        "UPDATE handoffs SET queued_at = requested_at "
        "WHERE closed_at IS NULL AND accepted_at IS NULL"
    )
    _make_full_text()


def _add_reference(table: str, column: str, to: str) -> None:
    """A column that may be null; SQLite takes the constraint only like this."""
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column} INTEGER "
        f"CONSTRAINT fk_{table}_{column} REFERENCES {to} (id)"
    )


def _make_full_text() -> None:
    """The words of messages, with those that were written before."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE message_words USING fts5"
            "(words, tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\")"
        )
        insert = "INSERT INTO message_words (rowid, words) VALUES (:row, :words)"
    else:
        op.execute(
            "CREATE TABLE message_words (rowid INTEGER CONSTRAINT pk_message_words PRIMARY KEY "
            "REFERENCES messages (id) ON DELETE CASCADE, words TSVECTOR NOT NULL)"
        )
        op.execute("CREATE INDEX ix_message_words_words ON message_words USING gin (words)")
        insert = (
            "INSERT INTO message_words (rowid, words) "
            "VALUES (:row, array_to_tsvector(string_to_array(:words, ' ')))"
        )
    for rows in _words_so_far():
        op.get_bind().execute(sa.text(insert), rows)


def _words_so_far() -> Iterator[list[dict[str, object]]]:
    last = 0
    query = sa.text("SELECT id, text FROM messages WHERE id > :last ORDER BY id LIMIT :most")
    while found := op.get_bind().execute(query, {"last": last, "most": AT_ONCE}).all():
        last = found[-1].id
        words = [(row.id, list(dict.fromkeys(terms(row.text)))) for row in found]
        if rows := [{"row": row, "words": " ".join(some)} for row, some in words if some]:
            yield rows


def downgrade() -> None:
    op.execute("DROP TABLE message_words")
    op.drop_index("ix_contacts_name_email", table_name="contacts")
    for index in ("counted", "team_id_status_updated_at", "spam"):
        op.drop_index(f"ix_conversations_{index}", table_name="conversations")
    for column in INDEXED:
        op.drop_index(op.f(f"ix_handoffs_{column}"), table_name="handoffs")
    for table, columns in ADDED.items():
        with op.batch_alter_table(table) as altered:
            for column in columns:
                altered.drop_column(column)
    for table in MADE:
        op.drop_table(table)
