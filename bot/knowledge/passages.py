"""The pieces of an article that are searched, and their vectors."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Row, Select, bindparam, case, func, select, update

from bot.knowledge.article import Content
from bot.knowledge.changes import record_changes
from bot.knowledge.encoding import NAME, Vector
from bot.knowledge.render import to_sections, to_text
from bot.storage import Database
from bot.storage.tables import passages, translations
from bot.text.encoder import Encodes, Kind

log = logging.getLogger(__name__)

TITLE, QUESTION, ANSWER, SECTION = "title", "question", "answer", "section"
# What people ask with first: a knowledge base that is just being read in soon finds something.
KINDS = (TITLE, QUESTION, ANSWER, SECTION)
MAX_CHARACTERS = 1_000
BATCH = 32
TELL_SECONDS = 5.0

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Passage:
    kind: str
    heading: str
    text: str

    @property
    def searched(self) -> str:
        """The text that is encoded and whose words are found."""
        return f"{self.heading}\n{self.text}" if self.heading else self.text

    @property
    def key(self) -> tuple[Kind, str]:
        """Passages with the same key have the same vector."""
        return _encoded_as(self.kind), self.searched


def cut(content: Content) -> list[Passage]:
    """Title, each question, the answer, and each section of the text, long ones in pieces."""
    found = [Passage(TITLE, "", content.title)]
    found += [Passage(QUESTION, "", question) for question in content.questions]
    found.append(Passage(ANSWER, "", to_text(content.answer)))
    for section in to_sections(content.body):
        found += [Passage(SECTION, section.heading, text) for text in _pieces(section.paragraphs)]
    return found


def encode(
    encoder: Encodes, wanted: Sequence[Passage], known: Mapping[tuple[Kind, str], Vector]
) -> dict[tuple[Kind, str], Vector]:
    """The vectors of `wanted` by their keys; what is `known` is not encoded again."""
    keys = dict.fromkeys(passage.key for passage in wanted)
    missing = [key for key in keys if key not in known]
    return {key: known[key] for key in keys if key in known} | _encode(encoder, missing)


def known_vectors(
    connection: Connection, article: str | None = None
) -> dict[tuple[Kind, str], Vector]:
    """The vectors of one article's or of all passages, as far as the present encoder made them."""
    query = _KNOWN
    if article is not None:
        own = select(translations.c.id).where(translations.c.article_id == article)
        query = query.where(passages.c.translation_id.in_(own))
    return _by_key(connection, query)


def vectors_of(connection: Connection, translation: int) -> dict[tuple[Kind, str], Vector]:
    """The same of one translation."""
    return _by_key(connection, _KNOWN.where(passages.c.translation_id == translation))


def encode_missing(
    database: Database, encoder: Encodes, stopped: Callable[[], bool] = lambda: False
) -> int:
    """Give a vector to each stored passage that has none by the present encoder; returns how many.

    Titles and questions come first; each batch is committed and announced, so that search gets
    better while this goes on, and a process that dies loses one batch.
    """
    done, told = 0, time.monotonic()
    while not stopped():
        with database.read() as connection:
            left = count_missing(connection)
            rows = _missing(connection) if left else []
        if not rows:
            break
        keys = {row.id: Passage(row.kind, row.heading, row.text).key for row in rows}
        made = _encode(encoder, list(dict.fromkeys(keys.values())))
        vectors = {row: made[key] for row, key in keys.items()}
        _store(database, vectors, {row.translation_id for row in rows})
        done += len(rows)
        if time.monotonic() - told > TELL_SECONDS or left == len(rows):
            log.info("knowledge base: %s of %s passages encoded", done, done + left - len(rows))
            told = time.monotonic()
    return done


def to_vector(stored: Vector) -> Vectors:
    return np.frombuffer(stored, dtype="<f4")


def _encode(encoder: Encodes, keys: Sequence[tuple[Kind, str]]) -> dict[tuple[Kind, str], Vector]:
    made: dict[tuple[Kind, str], Vector] = {}
    for kind in get_args(Kind):
        texts = [text for wanted, text in keys if wanted == kind]
        for start in range(0, len(texts), BATCH):
            some = texts[start : start + BATCH]
            vectors = encoder.encode(some, kind).astype("<f4")
            made |= {(kind, text): row.tobytes() for text, row in zip(some, vectors, strict=True)}
    return made


def _encoded_as(kind: str) -> Kind:
    return "query" if kind in (TITLE, QUESTION) else "passage"


def _pieces(paragraphs: Sequence[str]) -> Iterator[str]:
    piece = ""
    for paragraph in paragraphs:
        if piece and len(piece) + len(paragraph) > MAX_CHARACTERS:
            yield piece
            piece = ""
        piece = f"{piece}\n{paragraph}" if piece else paragraph
    if piece:
        yield piece


_KNOWN = select(passages.c.kind, passages.c.heading, passages.c.text, passages.c.vector).where(
    passages.c.encoder == NAME, passages.c.vector.is_not(None)
)


def _by_key(connection: Connection, query: Select[Any]) -> dict[tuple[Kind, str], Vector]:
    rows = connection.execute(query)
    return {Passage(row.kind, row.heading, row.text).key: row.vector for row in rows}


_LACKS_VECTOR = passages.c.vector.is_(None) | (passages.c.encoder != NAME)


def count_missing(connection: Connection) -> int:
    """How many stored passages have no vector by the present encoder."""
    return connection.scalar(select(func.count()).select_from(passages).where(_LACKS_VECTOR)) or 0


def _missing(connection: Connection) -> Sequence[Row[Any]]:
    order = case({kind: n for n, kind in enumerate(KINDS)}, value=passages.c.kind)
    query = select(passages).where(_LACKS_VECTOR).order_by(order, passages.c.id).limit(BATCH)
    return connection.execute(query).all()


def _store(database: Database, vectors: Mapping[int, Vector], translations: set[int]) -> None:
    with database.write() as connection:
        connection.execute(
            update(passages)
            .where(passages.c.id == bindparam("passage"))
            .values(vector=bindparam("made"), encoder=NAME),
            [{"passage": row, "made": vector} for row, vector in vectors.items()],
        )
        record_changes(connection, translations)
