"""Help while answering: articles and earlier replies for what the customer asked last."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query
from sqlalchemy import Connection, select

from bot.conversations import suggestions
from bot.desk import told
from bot.desk.context import PREFIX, Context, Here
from bot.desk.session import Answerer
from bot.documented import documented
from bot.knowledge.article import STAFF
from bot.knowledge.encoding import NAME, WIDTHS
from bot.knowledge.find import Found, find
from bot.knowledge.render import to_text
from bot.people.access import access_conversation
from bot.storage.tables import messages

MOST_ARTICLES, MOST_REPLIES = 3, 3
MOST_FOUND = 10
LONGEST = 200

router = APIRouter(prefix=PREFIX, tags=["desk"])


@router.get("/conversations/{conversation_id}/suggestions", **documented(told.Suggestions))
def suggest(conversation_id: str, session: Answerer, here: Here) -> dict[str, Any]:
    """For the customer's last message; empty where nothing fits it."""
    with here.database.read() as connection:
        row = access_conversation(connection, session.person, conversation_id)
        question = _last_question(connection, conversation_id)
    if not question:
        return {"articles": [], "replies": []}
    articles = find(here.library, question, row["locale"], MOST_ARTICLES, audience=STAFF)
    replies = suggestions.similar(
        here.database,
        here.library.encoder,
        NAME,
        WIDTHS,
        question,
        conversation_id,
        MOST_REPLIES,
    )
    return {"articles": _present(here, articles), "replies": [_reply(one) for one in replies]}


@router.get("/find-articles", **documented(told.FoundArticles))
def find_articles(
    _session: Answerer,
    here: Here,
    q: Annotated[str, Query(max_length=LONGEST)] = "",
    locale: Annotated[str, Query(max_length=20)] = "",
) -> dict[str, Any]:
    """What fits the words, those for staff included, as somebody types them."""
    chosen = locale or here.settings.default_locale
    wanted = q.replace("\x00", " ").strip()
    found = (
        find(here.library, wanted, chosen, MOST_FOUND, audience=STAFF, begun=True) if wanted else []
    )
    return {"articles": _present(here, found)}


def _last_question(connection: Connection, conversation_id: str) -> str:
    """The last message of the customer that is not only a file."""
    query = (
        select(messages.c.text)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.author == "customer",
            messages.c.text != "",
        )
        .order_by(messages.c.seq.desc())
        .limit(1)
    )
    return connection.scalar(query) or ""


def _present(here: Context, found: list[Found]) -> list[dict[str, Any]]:
    """An article for staff has no address that a customer could open."""
    return [
        {
            "article": one.article.id,
            "locale": one.article.locale,
            "title": one.article.content.title,
            "answer": to_text(one.article.content.answer),
            "url": here.settings.url + one.article.path if one.article.is_public else None,
            "score": one.score,
        }
        for one in found
    ]


def _reply(reply: suggestions.Reply) -> dict[str, Any]:
    shown = asdict(reply)
    return {"conversation": shown.pop("conversation_id"), **shown}
