from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, text

from bot.storage import Database
from bot.storage.database import MIGRATIONS
from bot.storage.tables import metadata
from tests.conftest import new_postgresql

# Each database has its own kind of full-text index, which SQLAlchemy cannot describe.
FULL_TEXT = ("passage_words", "ix_passage_words", "message_words", "ix_message_words")


def test_the_migrations_make_the_tables_that_the_code_expects(database: Database) -> None:
    assert differences(database) == []


def test_migrating_again_changes_nothing(database: Database) -> None:
    database.migrate()


def test_revisions_of_before_stay_where_their_article_is(old_database: Database) -> None:
    with old_database.engine.begin() as connection:
        migrate(connection, "0011")
        fill_old_tables(connection)
    old_database.migrate()
    with old_database.read() as connection:
        rows = connection.execute(text("SELECT * FROM revisions ORDER BY translation_id, number"))
        found = [
            (row.title, row.slug, row.topic, row.audience, row.changes_topic, row.changes_audience)
            for row in rows
        ]
    assert found == [
        ("Old", "send-back", "orders", "staff", False, False),
        ("New", "send-back", "orders", "staff", False, False),
        ("Neu", "zurueck", "orders", "staff", False, False),
    ]
    assert differences(old_database) == []
    with old_database.engine.begin() as connection:
        migrate(connection, "0011", down=True)
        assert connection.execute(text("SELECT count(*) FROM revisions")).scalar_one() == 3


def fill_old_tables(connection: Connection) -> None:
    """Two languages of an article as they were stored before revisions had a place."""
    tables = MetaData()
    tables.reflect(connection, only=["articles", "translations", "revisions"])
    article = {"topic": "orders", "audience": "staff", "tags": [], "created_at": 1.0}
    connection.execute(tables.tables["articles"].insert().values(id="returns", **article))
    for row, locale, slug in ((1, "en", "send-back"), (2, "de", "zurueck")):
        own = {"article_id": "returns", "locale": locale, "slug": slug, "state": "draft"}
        connection.execute(tables.tables["translations"].insert().values(id=row, **own))
    words = {"answer": "a", "body": "b", "questions": [], "content_hash": "x", "comment": ""}
    for row, number, title in ((1, 1, "Old"), (1, 2, "New"), (2, 1, "Neu")):
        own = {"translation_id": row, "number": number, "title": title, "significance": "normal"}
        connection.execute(
            tables.tables["revisions"].insert().values(**own, **words, created_at=1.0)
        )


@pytest.fixture
def own_postgresql() -> Iterator[str]:
    with new_postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def old_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Without any tables, and nobody else's."""
    url = f"sqlite:///{tmp_path / 'old.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("own_postgresql")
    database = Database(url)
    yield database
    database.close()


def migrate(connection: Connection, revision: str, *, down: bool = False) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    (command.downgrade if down else command.upgrade)(config, revision)


def differences(database: Database) -> list[object]:
    with database.read() as connection:
        options = {"include_name": lambda name, *_: not str(name).startswith(FULL_TEXT)}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, metadata))
