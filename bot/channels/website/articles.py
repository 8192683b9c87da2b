"""The help centre inside the chat: questions to begin with, and a search."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from bot.channels.website import told
from bot.channels.website.http import From, website
from bot.conversations.locale import first_locale
from bot.documented import documented
from bot.knowledge import Library
from bot.knowledge.find import Found, find
from bot.knowledge.top_questions import top_questions
from bot.settings import Settings

MOST = 5
QUESTIONS = 4
EXCERPT = 220  # characters

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])

Wish = Annotated[str, Query(max_length=35)]


@router.get("/articles", **documented(told.Items))
def articles(
    request: Request,
    caller: From,
    q: Annotated[str, Query(max_length=500)] = "",
    locale: Wish = "",
    site: str = "",
) -> dict[str, Any]:
    """Published articles that fit `q`, also while it is being written; the best first."""
    settings, library = _sources(request, caller, site)
    language = first_locale([locale], settings.languages)
    found = find(library, q, language, MOST, begun=True) or find(library, q, language, MOST)
    return {"items": [_item(settings, one) for one in found]}


@router.get("/suggestions", **documented(told.Questions))
def suggestions(
    request: Request,
    caller: From,
    locale: Wish = "",
    page: Annotated[str, Query(max_length=2000)] = "",
    site: str = "",
) -> dict[str, Any]:
    """Questions that published articles answer in this language: those that fit the page, then those
    whose answers helped most."""
    settings, library = _sources(request, caller, site)
    language = first_locale([locale], settings.languages)
    return {"questions": top_questions(library, language, page, QUESTIONS)}


def _sources(request: Request, caller: From, site: str) -> tuple[Settings, Library]:
    channel = website(request)
    channel.check_site(site, caller)
    channel.check_may_look(caller)
    return channel.settings, request.app.state.library


def _item(settings: Settings, found: Found) -> dict[str, Any]:
    text = " ".join(found.passage.text.split())
    return {
        "article": found.article.id,
        "title": found.article.content.title,
        "excerpt": text if len(text) <= EXCERPT else f"{text[:EXCERPT].rsplit(' ', 1)[0]} …",
        "url": settings.url + found.article.path,
    }
