"""What all tests of the app environment share: a fresh database on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from bot.storage import Database
from bot.storage.tables import metadata

POSTGRESQL = os.environ.get(
    "PARLEY_TEST_POSTGRESQL", "postgresql+psycopg://127.0.0.1:5432/postgres"
)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty, migrated database."""
    if request.param == "sqlite":
        file = tmp_path / "parley.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)
        yield f"sqlite:///{file}"
    else:
        url = request.getfixturevalue("migrated_postgresql")
        yield url
        _empty(url)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database that no test writes into: tests copy it, which is faster than migrating."""
    file = tmp_path_factory.mktemp("migrated") / "parley.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def migrated_postgresql() -> Iterator[str]:
    """The URL of a migrated database that the tests share, one after the other."""
    with new_postgresql() as url:
        _migrate(url)
        yield url


@contextmanager
def new_postgresql() -> Iterator[str]:
    """The URL of an empty database on the server, which is dropped afterwards."""
    server = _server()
    name = f"parley_test_{uuid.uuid4().hex[:12]}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty, migrated database."""
    database = Database(database_url)
    yield database
    database.close()


def _migrate(url: str) -> None:
    database = Database(url)
    database.migrate()
    database.close()


def _empty(url: str) -> None:
    """Without this, a test would see the rows of the one before it."""
    engine = create_engine(url, poolclass=NullPool)
    names = ", ".join(table.name for table in metadata.sorted_tables)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))


def _server() -> str:
    """Where PostgreSQL answers; the test is skipped with a line that says how to have it."""
    for user in ("", "root", "postgres"):
        url = make_url(POSTGRESQL)
        url = url if url.username or not user else url.set(username=user)
        server = create_engine(url, connect_args={"connect_timeout": 3}, poolclass=NullPool)
        try:
            with server.connect():
                return url.render_as_string(hide_password=False)
        except OperationalError:
            continue
    pytest.skip(
        f"PostgreSQL does not answer at {POSTGRESQL}: start one, or name yours in "
        "PARLEY_TEST_POSTGRESQL (a role that may create databases)"
    )
