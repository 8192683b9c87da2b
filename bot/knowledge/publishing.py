"""One article from a person's hands to the readers."""

from __future__ import annotations

from bot.knowledge.article import Content
from bot.knowledge.articles import Saved, do_archive, do_publish, do_save_revision
from bot.knowledge.passages import cut, encode, known_vectors
from bot.storage import Database
from bot.text.encoder import Encodes


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
    with database.read() as connection:
        known = known_vectors(connection, content.article)
    vectors = encode(encoder, cut(content), known)
    with database.write() as connection:
        saved = do_save_revision(connection, content, author, comment)
        do_publish(connection, saved, vectors)
    return saved


def archive(database: Database, article: str, locale: str) -> None:
    """Take a translation down: no page and no answer any more. Raises `NotFound`."""
    with database.write() as connection:
        do_archive(connection, article, locale)
