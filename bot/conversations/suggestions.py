"""Earlier good replies: what agents answered in conversations that they resolved, found by what the
customers had asked, in any language."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Select, and_, bindparam, insert, or_, select, update

from bot.storage import Database
from bot.storage.tables import conversations, good_replies, messages, ratings
from bot.text.encoder import Encodes

SHORTEST = 20  # characters: "one moment please" helps nobody
MOST_CHARACTERS = 500  # of a question are compared
LATEST = 3_000  # replies that are compared
ENCODED_AT_ONCE = 64
BAD_SCORE = 2  # a rating up to this says that the replies were not good

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reply:
    """An agent's answer; `score` is how alike the questions are, up to 1."""

    text: str
    locale: str
    conversation_id: str
    at: float
    score: float


def do_learn(connection: Connection, conversation_id: str) -> None:
    """Remember the answers of a conversation that was just resolved, each with its question."""
    known = select(good_replies.c.reply_id)
    said = connection.execute(
        select(
            messages.c.id,
            messages.c.author,
            messages.c.text,
            messages.c.id.in_(known).label("is_known"),
        )
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.author.in_(("customer", "agent")),
            messages.c.note.is_(False),
            messages.c.withdrawn_at.is_(None),
        )
        .order_by(messages.c.seq)
    ).all()
    rows = [
        {"reply_id": reply.id, "question_id": question.id, "encoder": ""}
        for question, reply in itertools.pairwise(said)
        if (question.author, reply.author) == ("customer", "agent")
        and len(reply.text) >= SHORTEST
        and question.text
        and not reply.is_known
    ]
    if rows:
        connection.execute(insert(good_replies), rows)


def similar(
    database: Database,
    encoder: Encodes,
    encoder_name: str,
    widths: Sequence[int],
    question: str,
    conversation_id: str,
    most: int,
) -> list[Reply]:
    """The replies to questions that mean the same as this one, the best first; none from the same
    conversation, and each text once. `widths` are those of the encoder's parts."""
    _encode_missing(database, encoder, encoder_name)
    with database.read() as connection:
        rows = connection.execute(_candidates(encoder_name, conversation_id)).all()
        if not rows:
            return []
        [asked] = encoder.encode([question[:MOST_CHARACTERS]])
        vectors = np.stack([np.frombuffer(row.vector, dtype="<f4") for row in rows])
        scores = _likeness(vectors, asked, widths)
        best = [rows[int(place)] for place in np.argsort(-scores)]
        ordered = zip(best, -np.sort(-scores), strict=True)
        ids = {row.reply_id: float(score) for row, score in ordered if score >= LEAST}
        return _read(connection, ids, most)


# Of the mean of both encoders' cosines. Different questions reach about 0.55, the same one in
# another language 0.75 and more (tests/conversations/test_suggestions.py).
LEAST = 0.66


def _likeness(vectors: Vectors, asked: Vectors, widths: Sequence[int]) -> Vectors:
    """The mean of the cosines of the encoder's parts."""
    ends = np.cumsum(widths)
    parts = [
        vectors[:, end - width : end] @ asked[end - width : end]
        for end, width in zip(ends, widths, strict=True)
    ]
    mean: Vectors = np.mean(parts, axis=0)
    return mean


def _candidates(encoder_name: str, conversation_id: str) -> Select[tuple[int, bytes]]:
    """Without those that their customers were not content with."""
    answer = messages.alias()
    is_bad = and_(
        ratings.c.conversation_id == answer.c.conversation_id, ratings.c.score <= BAD_SCORE
    )
    return (
        select(good_replies.c.reply_id, good_replies.c.vector)
        .join(answer, answer.c.id == good_replies.c.reply_id)
        .join(conversations, conversations.c.id == answer.c.conversation_id)
        .where(
            good_replies.c.encoder == encoder_name,
            answer.c.conversation_id != conversation_id,
            answer.c.withdrawn_at.is_(None),
            conversations.c.is_spam.is_(False),
            ~select(ratings.c.score).where(is_bad).exists(),
        )
        .order_by(good_replies.c.reply_id.desc())
        .limit(LATEST)
    )


def _read(connection: Connection, scores: dict[int, float], most: int) -> list[Reply]:
    best = list(scores)[: 4 * most]
    rows = {
        row.id: row for row in connection.execute(select(messages).where(messages.c.id.in_(best)))
    }
    found: dict[str, Reply] = {}
    for one in best:
        row = rows[one]
        reply = Reply(row.text, row.locale, row.conversation_id, row.created_at, scores[one])
        found.setdefault(row.text, reply)
    return list(found.values())[:most]


def _encode_missing(database: Database, encoder: Encodes, encoder_name: str) -> None:
    """Give vectors to the newest questions that have none by this encoder; the others' turn comes
    with the next suggestions."""
    question = messages.alias()
    missing = (
        select(good_replies.c.reply_id, question.c.text)
        .join(question, question.c.id == good_replies.c.question_id)
        .where(or_(good_replies.c.encoder < encoder_name, good_replies.c.encoder > encoder_name))
        .order_by(good_replies.c.reply_id.desc())
        .limit(ENCODED_AT_ONCE)
    )
    with database.read() as connection:
        rows = connection.execute(missing).all()
    if not rows:
        return
    vectors = encoder.encode([row.text[:MOST_CHARACTERS] for row in rows]).astype("<f4")
    made = [
        {"reply": row.reply_id, "made": vector.tobytes()}
        for row, vector in zip(rows, vectors, strict=True)
    ]
    with database.write() as connection:
        connection.execute(
            update(good_replies)
            .where(good_replies.c.reply_id == bindparam("reply"))
            .values(vector=bindparam("made"), encoder=encoder_name),
            made,
        )
