"""How content the customer was, asked after each resolution."""

from __future__ import annotations

from fastapi import APIRouter, Response

from bot.channels.website.http import Body, Holder
from bot.conversations import conversations, ratings

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])


class Rating(Body):
    """`score`: 1 (very bad) to 5 (very good)."""

    score: int
    words: str = ""


@router.get("/rating")
def read(holder: Holder) -> dict[str, int | None]:
    """How the last resolution was rated; null if it was not."""
    with holder.website.database.read() as connection:
        row = conversations.get(connection, holder.conversation_id)
        found = ratings.last_rating(connection, holder.conversation_id)
    is_of_the_last = found is not None and found["at"] >= (row["resolved_at"] or 0)
    return {"score": found["score"] if found and is_of_the_last else None}


@router.post("/rating", status_code=204)
def rate(holder: Holder, body: Rating) -> Response:
    """Rate the last resolution; another rating takes the place of the first. 409 before there is one."""
    score, words = ratings.check_rating(body.score, body.words)
    with holder.website.database.write() as connection:
        ratings.do_rate(connection, holder.conversation_id, score, words)
    return Response(status_code=204)
