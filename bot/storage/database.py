"""One database, SQLite or PostgreSQL, with short transactions and hints that follow a commit."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event, func, make_url, select
from sqlalchemy.exc import ArgumentError, OperationalError

from bot.errors import SettingsError
from bot.storage.buckets import Buckets, BucketsInMemory, BucketsInSql
from bot.storage.hub import Hub

MIGRATIONS = Path(__file__).parent / "migrations"
HINTS, LAST_WORDS = "hints", "last words"
MIGRATION_LOCK = 7_275_396  # any number of our own


class Database:
    """`read()` and `write()` give a connection inside a transaction; nothing else opens one.

    A write on SQLite begins with BEGIN IMMEDIATE and is the only one in this process, because a read
    that turns into a write fails at once there, whatever the busy time-out.
    """

    def __init__(self, url: str, hub: Hub | None = None) -> None:
        self.url = _with_driver(url)
        self.hub = hub or Hub()
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._writer = threading.Lock() if self.is_sqlite else nullcontext()
        if self.is_sqlite:
            Path(self.url.database or "").parent.mkdir(parents=True, exist_ok=True)
            self.engine = create_engine(self.url, pool_size=40, max_overflow=20)
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)
        else:
            self.engine = create_engine(self.url, pool_size=10, max_overflow=20, pool_pre_ping=True)
        self.buckets: Buckets = BucketsInMemory() if self.is_sqlite else BucketsInSql(self.engine)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view; whatever it would write is rolled back."""
        with self.engine.connect() as connection:
            if not self.is_sqlite:  # there, every transaction sees one state of the database anyway
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Commits at the end of the block, rolls back if it raises, then sends the hints.

        What `before_commit` was given is written last of all, so that whoever must wait for others
        there waits for nothing but their commit.
        """
        with self._writer, self.engine.connect() as connection:
            if self.is_sqlite:
                connection = connection.execution_options(parley_write=True)
            connection.info[HINTS], connection.info[LAST_WORDS] = [], []
            with connection.begin():
                yield connection
                for write in connection.info.pop(LAST_WORDS):
                    write(connection)
            hints: list[tuple[str, int]] = connection.info.pop(HINTS)
        for topic, n in dict.fromkeys(hints):
            self.hub.publish(topic, n)

    def migrate(self) -> None:
        """Bring the tables to the version that this code needs.

        Raises `SettingsError` when the database cannot be reached.
        """
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        try:
            with self.engine.connect() as connection:
                if not self.is_sqlite:  # several processes may start at once
                    connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                connection.commit()
        except OperationalError as error:
            raise SettingsError(
                f"database_url: {self.url.render_as_string()} cannot be used: {error.orig}"
            ) from None

    def close(self) -> None:
        self.engine.dispose()


def after_commit(connection: Connection, topic: str, n: int = 0) -> None:
    """Publish "topic is at n" once the write that `connection` belongs to has been committed."""
    connection.info[HINTS].append((topic, n))


def before_commit(connection: Connection, write: Callable[[Connection], None]) -> None:
    """Do this at the very end of the write that `connection` belongs to."""
    connection.info[LAST_WORDS].append(write)


def _with_driver(url: str) -> Any:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise SettingsError(
            "database_url: is no address such as postgresql://user:password@host/name."
        ) from None
    if parsed.drivername in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise SettingsError(f"database_url: {parsed.drivername} is neither sqlite nor postgresql.")
    return parsed


_PRAGMAS = (
    *("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"),
    # 0.5 instead of 2 MB in each of sixty connections; the system keeps the file's pages anyway.
    "cache_size=-512",
)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    is_write = connection.get_execution_options().get("parley_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_write else "BEGIN")
