"""Answers that are kept under a program's idempotency key: a request sent again is not done again."""

from __future__ import annotations

import time
from dataclasses import dataclass

from fastapi import Response
from sqlalchemy import ColumnElement, Connection, and_, delete, select, update

from bot.errors import IdempotencyKeyReused
from bot.storage.inserting import insert_new
from bot.storage.tables import idempotency_keys

KEPT_S = 86_400
CLAIMED = 0
REPLAYED = "Idempotency-Replayed"
_columns = idempotency_keys.c


@dataclass(frozen=True)
class Key:
    """A program's own name for one request; `digest` is that of method, address and body."""

    program_id: int
    value: str
    digest: str


@dataclass(frozen=True)
class Answer:
    """What is sent, as text."""

    status: int
    body: str
    headers: dict[str, str]

    def response(self) -> Response:
        """An answer without a body has no kind of content either."""
        media_type = "application/json" if self.body else None
        return Response(self.body or None, self.status, headers=self.headers, media_type=media_type)


def do_claim(connection: Connection, key: Key) -> Answer | None:
    """The answer that was given to this request before; None: whoever asks has to give it, and keep
    it in the same transaction. Until that ends, others who come with the key wait.

    Raises `IdempotencyKeyReused` for another request.
    """
    connection.execute(delete(idempotency_keys).where(_columns.created_at < time.time() - KEPT_S))
    values = {"digest": key.digest, "status": CLAIMED, "headers": {}, "body": ""}
    place = {"program_id": key.program_id, "key": key.value, "created_at": time.time()}
    connection.execute(insert_new(connection, idempotency_keys, **place, **values))
    return find_answer(connection, key)


def find_answer(connection: Connection, key: Key) -> Answer | None:
    """The answer that was given to this request before; None: there is none yet. Raises
    `IdempotencyKeyReused` for another request."""
    row = connection.execute(select(idempotency_keys).where(_row(key))).one_or_none()
    # Claimed it is by us: nobody sees a row of others before it has its answer.
    if row is None or row.status == CLAIMED:
        return None
    if row.digest != key.digest:
        raise IdempotencyKeyReused(
            "This Idempotency-Key was used for another request (method, address or body): "
            "make a new one for each."
        )
    return Answer(row.status, row.body, {**row.headers, REPLAYED: "true"})


def do_keep(connection: Connection, key: Key, answer: Answer) -> None:
    """Under a key that was claimed in this transaction."""
    connection.execute(
        update(idempotency_keys)
        .where(_row(key))
        .values(status=answer.status, headers=answer.headers, body=answer.body)
    )


def _row(key: Key) -> ColumnElement[bool]:
    return and_(_columns.program_id == key.program_id, _columns.key == key.value)
