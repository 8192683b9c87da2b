"""Every table of Parley. Times are UNIX seconds in UTC; ids that people see are random text."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# People

staff = Table(
    "staff",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("email", String(254), nullable=False, unique=True),
    Column("name", String(100), nullable=False),
    Column("role", String(20), nullable=False),
    Column("password_hash", Text, nullable=False),  # empty: signs in at the company's provider
    Column("created_at", Float, nullable=False),
    Column("disabled_at", Float),
)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    # The token before the last change, for requests that were under way.
    Column("previous_hash", String(64), index=True),
    Column("rotated_at", Float, nullable=False),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("csrf", String(64), nullable=False),
    Column("way", String(10), nullable=False),  # how it began: password, company, link
    Column("device", String(200), nullable=False),  # what the browser calls itself
    Column("address", String(64), nullable=False),
    Column("created_at", Float, nullable=False),
    Column("seen_at", Float, nullable=False),
    Column("expires_at", Float, nullable=False),
)

# Attempts to get in, by account and by network address; all processes count together.
guesses = Table(
    "guesses",
    metadata,
    Column("key", String(330), primary_key=True),
    Column("attempts", Integer, nullable=False),
    Column("last_at", Float, nullable=False, index=True),
    Column("locked_until", Float, nullable=False),
)

# What makes the codes of an authenticator; it counts once it was confirmed with one.
second_factors = Table(
    "second_factors",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("secret", String(64), nullable=False),
    Column("last_step", Integer, nullable=False),  # of the last code that was used
    Column("created_at", Float, nullable=False),
    Column("confirmed_at", Float),
)

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("code_hash", String(64), primary_key=True),
)

# One-time links with which somebody chooses a new password.
password_resets = Table(
    "password_resets",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created_at", Float, nullable=False),
    Column("expires_at", Float, nullable=False),
)

# Who somebody is at the company's own provider (OpenID Connect).
identities = Table(
    "identities",
    metadata,
    Column("issuer", String(255), primary_key=True),
    Column("subject", String(255), primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created_at", Float, nullable=False),
)

# Programs that act in nobody's name, and what each may do.
programs = Table(
    "programs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100), nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("scopes", JSON, nullable=False),
    Column("created_by", ForeignKey("staff.id"), nullable=False, index=True),
    Column("created_at", Float, nullable=False),
    Column("expires_at", Float),
    Column("last_used_at", Float),
    Column("revoked_at", Float),
)

# What a program was answered, so that the same request, sent again, is not done again.
idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("program_id", ForeignKey("programs.id"), primary_key=True),
    Column("key", String(255), primary_key=True),
    Column("digest", String(64), nullable=False),  # of method, address and body
    Column("status", Integer, nullable=False),
    Column("headers", JSON, nullable=False),
    Column("body", Text, nullable=False),
    Column("created_at", Float, nullable=False, index=True),
)

# Who did what. A trigger in the database refuses to change or delete a row.
audit_log = Table(
    "audit_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Float, nullable=False, index=True),
    # The person or program, and the name it had then; neither: the shell, or somebody unknown.
    Column("staff_id", ForeignKey("staff.id"), index=True),
    Column("program_id", ForeignKey("programs.id"), index=True),
    Column("actor", String(100), nullable=False),
    Column("action", String(40), nullable=False, index=True),
    Column("object", String(330), nullable=False),  # such as person:3
    Column("details", JSON, nullable=False),
    Column("address", String(64), nullable=False),
)

# One-time links with which a person chooses a name and a password.
invitations = Table(
    "invitations",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("email", String(254)),
    Column("name", String(100)),
    Column("role", String(20), nullable=False),
    Column("created_at", Float, nullable=False),
    Column("expires_at", Float, nullable=False),
    Column("used_at", Float),
)

# What the desk needs to know of those who answer customers; whoever has no row counts as offline.
agents = Table(
    "agents",
    metadata,
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("locale", String(20)),  # of the desk and of summaries; null: the browser's
    Column("languages", JSON, nullable=False),  # spoken, such as ["en", "es"]; empty: any
    Column("skills", JSON, nullable=False),
    Column("capacity", Integer, nullable=False),  # conversations at once
    Column("presence", String(10), nullable=False),  # online, busy, offline: what they chose
    Column("seen_at", Float, nullable=False),  # the last sign of life of one of their desks
)

teams = Table(
    "teams",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(60), nullable=False, unique=True),
    Column("time_zone", String(60), nullable=False),
    Column("hours", JSON, nullable=False),  # [{"day": 0 (Monday), "from": "09:00", "to": "17:00"}]
    Column("holidays", JSON, nullable=False),  # [{"day": "2026-12-25", "name": "Christmas Day"}]
    # Whether conversations are given to agents, or agents take them.
    Column("assigns", Boolean, nullable=False),
    Column("first_response_minutes", Integer),
    Column("resolution_minutes", Integer),
    Column("created_at", Float, nullable=False),
)

team_members = Table(
    "team_members",
    metadata,
    Column("team_id", ForeignKey("teams.id", ondelete="CASCADE"), primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True, index=True),
)

canned_replies = Table(
    "canned_replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(40), nullable=False),  # what is typed after the slash
    Column("locale", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("author_id", ForeignKey("staff.id")),
    Column("created_at", Float, nullable=False),
    UniqueConstraint("name", "locale"),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100)),
    Column("email", String(254)),
    Column("time_zone", String(60)),
    Column("user_agent", String(400)),
    Column("blocked_at", Float),
    # Who the customer is to a site's own server, which has signed it; null: anonymous.
    Column("site", String(40)),
    Column("user_id", String(200)),
    # Who they are in the company's own system, as its programs say.
    Column("external_id", String(200), index=True, unique=True),
    Column("created_at", Float, nullable=False),
    Index("uq_contacts_site_user_id", "site", "user_id", unique=True),
    # Searched from end to end, which takes less time than reading the whole rows.
    Index("ix_contacts_name_email", "name", "email"),
)

# Conversations

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("status", String(10), nullable=False),
    Column("assignee_id", ForeignKey("staff.id"), index=True),
    # The program that answers as the bot; null: the assistant does.
    Column("program_id", ForeignKey("programs.id"), index=True),
    Column("locale", String(20), nullable=False),
    Column("locale_is_chosen", Boolean, nullable=False),
    Column("language", String(10)),
    Column("page", Text),
    Column("team_id", ForeignKey("teams.id")),
    Column("priority", String(10), nullable=False, server_default="medium"),
    Column("snoozed_until", Float),
    # The last resolution; a customer who writes soon after comes back to the same agent.
    Column("resolved_at", Float),
    Column("resolved_by", ForeignKey("staff.id")),
    Column("is_spam", Boolean, nullable=False, server_default=false()),
    # The last event that the customer's browser has got, and that they have looked at.
    Column("customer_got", Integer, nullable=False, server_default="0"),
    Column("customer_read", Integer, nullable=False, server_default="0"),
    Column("staff_read", Integer, nullable=False, server_default="0"),
    Column("last_event", Integer, nullable=False),
    # The worker that is answering, until when its claim holds, and when it may try (again).
    Column("claim", String(40)),
    Column("claimed_until", Float, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Float, nullable=False),
    # Customer messages that the assistant has still to answer; the worker looks for these.
    Column("unanswered", Integer, nullable=False),
    # Counts the resolutions: each part has its own tracker, so trackers stay short.
    Column("part", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
    Column("updated_at", Float, nullable=False),
    Index("ix_conversations_status_updated_at", "status", "updated_at"),
    Index("ix_conversations_created_at_id", "created_at", "id"),
    # Holds everything that the counts of the inbox are made of.
    Index("ix_conversations_counted", "status", "assignee_id", "team_id", "is_spam"),
    Index("ix_conversations_team_id_status_updated_at", "team_id", "status", "updated_at"),
    Index("ix_conversations_unanswered_next_attempt_at", "unanswered", "next_attempt_at"),
)

Index(
    "ix_conversations_spam",
    conversations.c.updated_at,
    sqlite_where=text("is_spam = 1"),
    postgresql_where=text("is_spam"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("author", String(10), nullable=False),  # customer, bot, agent
    Column("staff_id", ForeignKey("staff.id")),
    Column(
        "program_id", ForeignKey("programs.id")
    ),  # which of the company's own wrote it, if one did
    # The name of an agent of another desk, who is none of our staff.
    Column("author_name", String(100)),
    Column("note", Boolean, nullable=False),  # for staff only
    Column("client_id", String(100)),
    Column("text", Text, nullable=False),
    Column("locale", String(20), nullable=False),
    Column("buttons", JSON, nullable=False),  # [{"title", "payload"}]
    Column("card", JSON),
    Column("wording", String(100)),
    Column("wording_args", JSON),
    # What the assistant understood of a customer's message.
    Column("payload", Text),  # of the button that the customer used
    Column("intent", JSON),  # {"name", "confidence"}
    Column("entities", JSON),
    Column("answered_at", Float),
    Column("attempted_at", Float),
    # A bot's reply: to which message, and the how-manieth.
    Column("reply_to", ForeignKey("messages.id")),
    Column("ordinal", Integer),
    Column("withdrawn_at", Float),  # the agent took it back; its text is kept for staff
    Column("created_at", Float, nullable=False),
    UniqueConstraint("conversation_id", "seq"),
    UniqueConstraint("conversation_id", "author", "client_id"),
    UniqueConstraint("reply_to", "ordinal"),
)

# Files that were sent in a conversation; the bytes lie below `var/files`, named by the id.
files = Table(
    "files",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("message_id", ForeignKey("messages.id"), index=True),  # null until it is sent
    Column("name", String(200), nullable=False),
    Column("media_type", String(60), nullable=False),
    Column("size", Integer, nullable=False),  # bytes
    # Who of us sends it; neither: the customer.
    Column("staff_id", ForeignKey("staff.id")),
    Column("program_id", ForeignKey("programs.id")),
    Column("created_at", Float, nullable=False),
)

# Who is named in a private note.
mentions = Table(
    "mentions",
    metadata,
    Column("message_id", ForeignKey("messages.id"), primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("seen_at", Float),
)

conversation_tags = Table(
    "conversation_tags",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("tag", String(40), primary_key=True, index=True),
)

# What happened besides messages; shares the numbering with `messages.seq`.
status_events = Table(
    "status_events",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    # What happened: docs/conversations.md has the table of changes.
    Column("change", String(20), nullable=False, server_default="changed"),
    Column("status", String(10), nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("reason", String(40)),
    Column("staff_id", ForeignKey("staff.id")),  # who has the conversation then
    Column("by_id", ForeignKey("staff.id")),  # who did it, if a person of ours
    Column("program_id", ForeignKey("programs.id")),  # or a program of the company's own
    Column("team_id", ForeignKey("teams.id")),
    Column("until", Float),  # snoozed until
    Column("created_at", Float, nullable=False),
)

# Every event of every conversation, numbered in the order of commits, for those who follow them all.
event_log = Table(
    "event_log",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("seq", Integer, nullable=False),
)

handoffs = Table(
    "handoffs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("reason", String(40), nullable=False),
    Column("package", JSON, nullable=False),
    Column("package_version", Integer, nullable=False),
    Column("skill", String(40)),  # what the reason asks for, if anything
    Column("requested_at", Float, nullable=False),
    # Its place in the queue: null while somebody has it; 0 for whoever goes first.
    Column("queued_at", Float, index=True),
    # Nobody is there: when the customer was told to expect an answer.
    Column("expected_at", Float, index=True),
    Column("accepted_at", Float),
    Column("accepted_by", ForeignKey("staff.id")),
    Column("first_response_due", Float),
    Column("first_response_at", Float, index=True),
    Column("resolution_due", Float),
    Column("closed_at", Float, index=True),
    Column("outcome", String(20)),  # resolved, returned, left
)
Index(
    "uq_handoffs_open",
    handoffs.c.conversation_id,
    unique=True,
    sqlite_where=text("closed_at IS NULL"),
    postgresql_where=text("closed_at IS NULL"),
)

# Handoffs that another desk has: what it was sent, and what is to be tried when.
bridged = Table(
    "bridged",
    metadata,
    Column("handoff_id", ForeignKey("handoffs.id", ondelete="CASCADE"), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("remote_id", String(100), index=True),  # the conversation's name at the other desk
    Column("sent_seq", Integer, nullable=False),  # of the customer's last message that it has
    Column("noted_at", Float),  # the context was sent
    Column("trying", String(100)),  # what may have arrived, though no answer did
    Column("claim", String(40)),
    Column("claimed_until", Float, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Float, nullable=False),
    Column("failing_since", Float),
    Column("problem", String(400)),
    Column("ended_at", Float, index=True),  # the other desk has it no longer
)

# What agents answered in conversations that they resolved, found by the question's meaning.
good_replies = Table(
    "good_replies",
    metadata,
    Column("reply_id", ForeignKey("messages.id"), primary_key=True),
    Column("question_id", ForeignKey("messages.id"), nullable=False),
    Column("encoder", String(60), nullable=False),
    Column("vector", LargeBinary),  # of the question; null until somebody looks for replies
    Index("ix_good_replies_encoder", "encoder", "reply_id"),
)

# How content the customer was after a resolution: one rating for each part of a conversation.
ratings = Table(
    "ratings",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("score", Integer, nullable=False),  # 1 to 5
    Column("words", Text, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),  # who had resolved it
    Column("created_at", Float, nullable=False),
)

# E-mail that is to be sent; whoever claims a row sends it.
mails = Table(
    "mails",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), index=True),
    Column("message_id", ForeignKey("messages.id"), unique=True),
    Column("recipient", String(254), nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Float, index=True),  # null: sent, or given up
    Column("sent_at", Float),
    Column("error", Text),
    Column("created_at", Float, nullable=False),
)

# Knowledge

# What all translations of an article share. Topic and audience are what readers have: those that a
# draft will bring are in its revision.
articles = Table(
    "articles",
    metadata,
    Column("id", String(100), primary_key=True),
    Column("topic", String(60), nullable=False),
    Column("audience", String(10), nullable=False),  # public, staff
    Column("tags", JSON, nullable=False),
    Column("owner_id", ForeignKey("staff.id")),
    Column("review_by", String(10)),  # the day (ISO 8601) on which somebody should read it again
    Column("created_at", Float, nullable=False),
)

translations = Table(
    "translations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("articles.id"), nullable=False),
    Column("locale", String(20), nullable=False),
    # The address that readers have, or before the first publishing the newest revision's.
    Column("slug", String(100), nullable=False),
    # What becomes of the newest revision: draft, review, published, archived.
    Column("state", String(10), nullable=False),
    # What readers get. A revision's number, not its id: a revision points at its translation already.
    Column("published_revision", Integer),
    Column("published_at", Float),
    # The revision that goes live by itself, and when.
    Column("scheduled_revision", Integer),
    Column("publish_at", Float, index=True),
    UniqueConstraint("article_id", "locale"),
    UniqueConstraint("locale", "slug"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("translation_id", ForeignKey("translations.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    # The address that it gets with its publishing; until then nobody else may take it.
    Column("slug", String(100), nullable=False, index=True),
    # What it says of the article in all languages. Only what it changes is told to readers with its
    # publishing: a text that was begun before somebody moved the article does not move it back.
    Column("topic", String(60), nullable=False),
    Column("changes_topic", Boolean, nullable=False),
    Column("audience", String(10), nullable=False),  # public, staff
    Column("changes_audience", Boolean, nullable=False),
    Column("title", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("body", Text, nullable=False),  # Markdown
    Column("questions", JSON, nullable=False),
    # The revision of the original that this text was translated from.
    Column("made_from", Integer),
    # How much translations are concerned by what changed here: minor, normal, major.
    Column("significance", String(10), nullable=False),
    # Who wrote it; neither: it came from a file.
    Column("author_id", ForeignKey("staff.id")),
    Column("program_id", ForeignKey("programs.id")),
    Column("comment", Text, nullable=False),
    Column("created_at", Float, nullable=False),
)

# Addresses that an article had once; they lead to the present one.
old_slugs = Table(
    "old_slugs",
    metadata,
    Column("locale", String(20), primary_key=True),
    Column("slug", String(100), primary_key=True),
    Column("translation_id", ForeignKey("translations.id"), nullable=False),
    Column("created_at", Float, nullable=False),
)

# Pictures in articles.
attachments = Table(
    "attachments",
    metadata,
    Column("id", String(40), primary_key=True),
    # Null until a text with this picture is saved.
    Column("article_id", ForeignKey("articles.id"), index=True),
    Column("name", String(200), nullable=False),
    Column("media_type", String(60), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("author_id", ForeignKey("staff.id")),
    Column("created_at", Float, nullable=False),
)

# Facts that stand in many articles and texts: {return_days}. An empty locale is for all of them.
shared_values = Table(
    "shared_values",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("locale", String(20), primary_key=True),
    Column("value", Text, nullable=False),
)

# What a file and the database had in common when they were last compared.
synced_files = Table(
    "synced_files",
    metadata,
    Column("article_id", ForeignKey("articles.id"), primary_key=True),
    Column("locale", String(20), primary_key=True),
    Column("path", Text, nullable=False),
    Column("file_hash", String(64), nullable=False),
    Column("revision", Integer, nullable=False),
)

# "Did this help?": one vote for each answer in a chat, and those on the help centre's pages.
votes = Table(
    "votes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("translation_id", ForeignKey("translations.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("locale", String(20), nullable=False),
    Column("question", Text, nullable=False),
    Column("helpful", Boolean, nullable=False),
    Column("message_id", ForeignKey("messages.id"), unique=True),
    Column("created_at", Float, nullable=False),
)

# Questions of customers that no article answered well: without an answer, with one that did not
# help, or that an agent marked as wrong. They are grouped when somebody looks at them.
unanswered_questions = Table(
    "unanswered_questions",
    metadata,
    Column("message_id", ForeignKey("messages.id"), primary_key=True),
    Column("text", Text, nullable=False),
    Column("language", String(10)),
    Column("reason", String(20), nullable=False),  # unknown, unhelpful, wrong
    Column("article_id", ForeignKey("articles.id")),
    Column("encoder", String(60), nullable=False),
    Column("vector", LargeBinary),
    Column("settled_at", Float),
    Column("created_at", Float, nullable=False),
)

# The company's own texts as they were edited in the desk; they stand before those in wording/.
wording_texts = Table(
    "wording_texts",
    metadata,
    Column("locale", String(20), primary_key=True),
    Column("key", String(100), primary_key=True),
    Column("text", Text, nullable=False),
    Column("author_id", ForeignKey("staff.id")),
    Column("created_at", Float, nullable=False),
)

# The index: one row for each piece of a published revision that is searched.
passages = Table(
    "passages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("translation_id", ForeignKey("translations.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),  # title, question, answer, section
    Column("heading", Text, nullable=False),
    Column("text", Text, nullable=False),
    # A large import stores the texts at once and the vectors as they are made.
    Column("encoder", String(60), nullable=False),
    Column("vector", LargeBinary),
)

# Which translation's passages changed, in order; processes read on from the last that they know.
knowledge_changes = Table(
    "knowledge_changes",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("translation_id", ForeignKey("translations.id"), nullable=False),
    Column("created_at", Float, nullable=False),
)

# One row a counter; its row lock gives numbers in the order of commits.
counters = Table(
    "counters",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Integer, nullable=False),
)

# When each token bucket is full again; used on PostgreSQL, where several processes count together.
buckets = Table(
    "buckets",
    metadata,
    Column("name", String(200), primary_key=True),
    Column("full_at", Float, nullable=False),
)

# Values calculated from the content, such as the thresholds of an answer.
calibrations = Table(
    "calibrations",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("values", JSON, nullable=False),
    Column("created_at", Float, nullable=False),
)

# Webhooks

# Addresses of the company's own systems that are told what happens.
webhooks = Table(
    "webhooks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("url", String(2000), nullable=False),
    Column("events", JSON, nullable=False),  # the types that it wants
    Column("secret", String(100), nullable=False),
    # The secret before the last change signs as well for a day.
    Column("previous_secret", String(100)),
    Column("previous_until", Float),
    Column("paused_at", Float),
    Column("created_at", Float, nullable=False),
)

# The outbox: what one webhook is to be told, written in the transaction that did it.
webhook_deliveries = Table(
    "webhook_deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("webhook_id", ForeignKey("webhooks.id", ondelete="CASCADE"), nullable=False),
    Column("event_id", String(40), nullable=False),  # the same for every webhook
    Column("type", String(40), nullable=False),
    Column("subject", String(120), nullable=False),  # in order for each of these
    Column("body", Text, nullable=False),
    Column("state", String(10), nullable=False),  # waiting, delivered, dead
    Column("attempts", Integer, nullable=False),
    # The last attempt: status and beginning of the answer, or why there was none.
    Column("attempted_at", Float),
    Column("status", Integer),
    Column("answer", Text),
    Column("milliseconds", Integer),
    Column("created_at", Float, nullable=False),
    Column("settled_at", Float, index=True),  # since when it is delivered or dead
    Index("ix_webhook_deliveries_queued", "webhook_id", "subject", "state", "id"),
    Index("ix_webhook_deliveries_listed", "webhook_id", "state", "id"),
)

# Subjects with something waiting: a worker claims one and sends what waits there, one by one.
webhook_lanes = Table(
    "webhook_lanes",
    metadata,
    Column("webhook_id", ForeignKey("webhooks.id", ondelete="CASCADE"), primary_key=True),
    Column("subject", String(120), primary_key=True),
    Column("next_attempt_at", Float, nullable=False, index=True),
    Column("claim", String(40)),
    Column("claimed_until", Float, nullable=False),
)
