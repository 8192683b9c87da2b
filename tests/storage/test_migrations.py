from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.storage import Database
from bot.storage.tables import metadata

# Each database has its own kind of full-text index, which SQLAlchemy cannot describe.
FULL_TEXT = ("passage_words", "ix_passage_words", "message_words", "ix_message_words")


def test_the_migrations_make_the_tables_that_the_code_expects(database: Database) -> None:
    with database.read() as connection:
        options = {"include_name": lambda name, *_: not str(name).startswith(FULL_TEXT)}
        differences = compare_metadata(
            MigrationContext.configure(connection, opts=options), metadata
        )
    assert differences == []


def test_migrating_again_changes_nothing(database: Database) -> None:
    database.migrate()
