"""What all tests of the app environment share: a fresh database on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from bot.storage import Database

POSTGRESQL = os.environ.get(
    "PARLEY_TEST_POSTGRESQL", "postgresql+psycopg://127.0.0.1:5432/postgres"
)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database that is gone after the test."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'parley.db'}"
        return
    name = f"parley_test_{uuid.uuid4().hex[:12]}"
    server = create_engine(_server(), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield make_url(_server()).set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


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


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty, migrated database."""
    database = Database(database_url)
    database.migrate()
    yield database
    database.close()
