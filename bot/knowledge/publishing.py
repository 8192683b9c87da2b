"""One article from a person's hands to the readers, each step in one transaction.

What is encoded is encoded before the transaction: an article that is published already is never
missing meanwhile, and nobody waits for the encoder while holding a lock.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping

from sqlalchemy import Connection, select

from bot.errors import NotFound, ParleyError
from bot.knowledge.article import Content
from bot.knowledge.articles import as_written
from bot.knowledge.encoding import Vector
from bot.knowledge.passages import cut, encode, encode_missing, known_vectors
from bot.knowledge.revisions import (
    Save,
    Saved,
    do_archive,
    do_change_values,
    do_publish,
    do_save_revision,
    do_schedule,
)
from bot.knowledge.values import do_hold_values, load_values
from bot.storage import Database
from bot.storage.tables import translations
from bot.text.encoder import Encodes, Kind

log = logging.getLogger(__name__)


def publish(
    database: Database,
    encoder: Encodes,
    content: Content,
    author: int | None = None,
    comment: str = "",
) -> Saved:
    """Save `content` as a revision and make it the published one; every process answers from it
    within a second. Encoding (a second for an article) comes before the transaction.

    Raises `Conflict` when another article has this slug in this language.
    """
    vectors = vectors_for(database, encoder, content)
    with database.write() as connection:
        saved = do_save_revision(connection, content, Save(author=author, comment=comment))
        do_publish(connection, saved, vectors)
    return saved


def publish_revision(
    database: Database,
    encoder: Encodes,
    saved: Saved,
    also: Callable[[Connection], None] | None = None,
) -> None:
    """Make a stored revision the published one; `also` belongs to the same transaction.

    Raises `NotFound`.
    """
    with database.read() as connection:
        found = as_written(connection, saved.translation, saved.number)
    if found is None:
        raise NotFound(f"Translation {saved.translation} has no revision {saved.number}.")
    vectors = vectors_for(database, encoder, found.content)
    with database.write() as connection:
        do_publish(connection, saved, vectors)
        if also:
            also(connection)


def publish_due(database: Database, encoder: Encodes) -> int:
    """Publish what was planned for now or earlier; returns how many. Any process may do it: whoever
    is first publishes, and the others find nothing to do."""
    due = select(translations.c.id, translations.c.scheduled_revision).where(
        translations.c.publish_at <= time.time()
    )
    with database.read() as connection:
        rows = connection.execute(due).all()
    done = 0
    for row in rows:
        saved = Saved(row.id, row.scheduled_revision)
        try:
            publish_revision(database, encoder, saved)
            done += 1
        except ParleyError as error:
            log.warning("the planned revision could not be published: %s", error.message)
            with database.write() as connection:
                do_schedule(connection, saved, None)
    return done


def archive(database: Database, article: str, locale: str) -> None:
    """Take a translation down: no page and no answer any more. Raises `NotFound`."""
    with database.write() as connection:
        do_archive(connection, article, locale)


def change_values(
    database: Database,
    encoder: Encodes,
    texts: Mapping[tuple[str, str], str],
    base: str | None = None,
) -> None:
    """Replace the shared values; articles show the new ones at once, and are found by them when
    this returns. `base` is the version that the author began with (None: it does not matter).

    Raises `ValuesChanged` if somebody else has changed them since."""
    with database.write() as connection:
        if base is not None:
            do_hold_values(connection, base)
        do_change_values(connection, texts)
    encode_missing(database, encoder)


def vectors_for(
    database: Database, encoder: Encodes, content: Content
) -> dict[tuple[Kind, str], Vector]:
    """The vectors of its passages, encoded if they are not stored yet; outside of a transaction."""
    with database.read() as connection:
        known = known_vectors(connection, content.article)
        values = load_values(connection)
    return encode(encoder, cut(values.fill_content(content)), known)
