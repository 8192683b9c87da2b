"""The list of articles, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query

from bot.documented import documented
from bot.editor import told
from bot.editor.context import (
    ARTICLES,
    HIGHEST,
    LONGEST_LOCALE,
    ArticleReader,
    Here,
    present_somebody,
)
from bot.knowledge.overview import Filter, Line, choose, overview, words_of
from bot.knowledge.rules import MAX_TITLE, MAX_TOPIC
from bot.people import staff
from bot.people.access import may

PAGE = 50

router = APIRouter(prefix=ARTICLES, tags=["editor"])

State = Literal["draft", "review", "published", "archived"]
Audience = Literal["public", "staff"]
Yes = Literal["", "0", "1"]


@router.get("", **documented(told.Articles))
def articles(
    session: ArticleReader,
    here: Here,
    state: State | Literal[""] = "",
    locale: Annotated[str, Query(max_length=LONGEST_LOCALE)] = "",
    topic: Annotated[str, Query(max_length=MAX_TOPIC)] = "",
    audience: Audience | Literal[""] = "",
    q: Annotated[str, Query(max_length=MAX_TITLE)] = "",
    outdated: Yes = "",
    due: Yes = "",
    unhelpful: Yes = "",
    page: Annotated[int, Query(ge=1, le=HIGHEST)] = 1,
) -> dict[str, Any]:
    """The wanted lines, one an article, and what can be chosen from."""
    default = here.settings.default_locale
    with here.database.read() as connection:
        found = overview(connection, default)
        everybody = staff.everybody(connection)
    wanted = Filter(
        state or None,
        locale or None,
        topic or None,
        audience or None,
        words_of(q),
        outdated == "1",
        due == "1",
        unhelpful == "1",
    )
    lines = choose(found, wanted, default)
    shown = lines[(page - 1) * PAGE : page * PAGE]
    return {
        "articles": [_present(line, found[line.article]) for line in shown],
        "total": len(lines),
        "pages": max(1, -(-len(lines) // PAGE)),
        "locales": list(here.settings.languages),
        "topics": sorted({each[0].topic for each in found.values()}),
        "people": [{"id": person.id, "name": person.name} for person in everybody],
        "may": {
            "write": may(session.person, "write_articles"),
            "publish": may(session.person, "publish_articles"),
        },
    }


def _present(line: Line, siblings: Sequence[Line]) -> dict[str, Any]:
    same = ("article", "locale", "topic", "slug", "title", "state", "audience", "review_by")
    more = ("is_due", "outdated", "revision", "published_revision", "publish_at", "updated_at")
    return {
        **{key: getattr(line, key) for key in (*same, *more)},
        "tags": list(line.tags),
        "owner": present_somebody(line.owner),
        "updated_by": present_somebody(line.updated_by),
        "votes": {"helpful": line.helpful, "unhelpful": line.unhelpful},
        "locales": [
            {"locale": one.locale, "state": one.state, "outdated": one.outdated} for one in siblings
        ],
    }
