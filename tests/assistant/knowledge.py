"""The demo shop's articles with their vectors, made once: encoding them takes a minute, and most
tests start with them. (That an empty database is filled is tested in tests/knowledge.)"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from pathlib import Path

from bot.knowledge import BothEncoders, Library, import_if_empty
from bot.knowledge.encoding import NAME
from bot.settings import CHECKOUT, Settings
from bot.storage import Database
from bot.text.language import Identifier

SECONDS = 900


def put(settings: Settings) -> None:
    """Give a new installation of the demo shop its articles, unless it has a database already."""
    file = settings.var / "parley.db"
    if settings.database != f"sqlite:///{file}" or file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(prepared(settings), file)


def prepared(settings: Settings) -> Path:
    """A database file that holds the demo shop's articles and their vectors; to be copied."""
    folder = CHECKOUT / "var" / "tests"
    made = folder / f"knowledge-{_digest(settings)}.db"
    if made.exists():
        return made
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("knowledge-*.db*"):
        old.unlink()
    unfinished = made.with_suffix(f".{os.getpid()}")
    database = Database(f"sqlite:///{unfinished}")
    database.migrate()
    _fill(database, settings)
    with database.engine.connect() as connection:
        # Everything into the one file that is copied.
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    unfinished.rename(made)
    return made


def _fill(database: Database, settings: Settings) -> None:
    identifier = Identifier(settings.languages)
    library = Library(
        database,
        BothEncoders(threads=2),
        settings.languages,
        settings.default_locale,
        identifier.evidence,
    )
    import_if_empty(library, settings.home / "knowledge_base")
    library.start()
    until = time.monotonic() + SECONDS
    while not library.is_complete:
        assert time.monotonic() < until, "the demo shop's articles could not be encoded"
        time.sleep(0.2)
    library.close()


def _digest(settings: Settings) -> str:
    """Of all that the file depends on."""
    made_by = ("passages.py", "render.py", "encoding.py", "everyday.txt", "everyday_translated.yml")
    files = (
        *settings.home.glob("knowledge_base/**/*.*"),
        *(CHECKOUT / "bot" / "knowledge" / name for name in made_by),
        *CHECKOUT.glob("bot/storage/**/*.py"),
    )
    digest = hashlib.sha256(NAME.encode())
    for file in sorted(files):
        digest.update(f"{file}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:16]
