"""What customers asked in vain, and the answers that agents found wrong."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from bot.conversations.unanswered import do_mark_wrong
from bot.desk.context import PREFIX, Body
from bot.documented import documented
from bot.editor import told
from bot.editor.context import HIGHEST, Answerer, Here, Number, Writer
from bot.knowledge.gaps import MOST, Gap, do_settle, gaps
from bot.knowledge.rules import MAX_ID
from bot.people.access import access_conversation

router = APIRouter(prefix=PREFIX, tags=["editor"])

MessageId = Annotated[int, Field(ge=1, le=HIGHEST)]


class Settled(Body):
    """`article` is the one that answers these questions now; null: they need none."""

    message_ids: list[MessageId] = Field(max_length=MOST)
    article: str | None = Field(default=None, max_length=MAX_ID, pattern=r"^[^\x00]*$")


@router.get("/gaps", **documented(told.Gaps))
def unanswered(_session: Writer, here: Here) -> dict[str, Any]:
    """Groups of questions that mean the same in any language, the largest first."""
    found, total = gaps(here.library)
    return {"groups": [_present(gap) for gap in found], "total": total}


@router.post("/gaps/settle", status_code=204)
def settle(body: Settled, _session: Writer, here: Here) -> None:
    """Take questions off the list."""
    with here.database.write() as connection:
        do_settle(connection, body.message_ids, body.article)


@router.post("/conversations/{conversation_id}/messages/{seq}/wrong", status_code=204)
def mark_as_wrong(
    conversation_id: Annotated[str, Path(max_length=40)],
    seq: Number,
    session: Answerer,
    here: Here,
) -> None:
    """The bot's answer was wrong: its question goes on the list."""
    with here.database.write() as connection:
        access_conversation(connection, session.person, conversation_id, lock=True)
        do_mark_wrong(connection, conversation_id, seq)


def _present(gap: Gap) -> dict[str, Any]:
    return {
        "count": len(gap.questions),
        "languages": gap.languages,
        "questions": [
            {
                "message_id": row.message_id,
                "text": row.text,
                "language": row.language,
                "reason": row.reason,
                "article": row.article_id,
                "at": row.created_at,
                "conversation_id": row.conversation_id,
            }
            for row in gap.questions
        ],
    }
