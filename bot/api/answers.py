"""What the knowledge base says to a question: the bot's own answer, and what a search finds."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query

from bot.api.calls import ArticleReader
from bot.api.context import PREFIX, Shown
from bot.conversations.locale import first_locale
from bot.knowledge.answer import Choose, Direct
from bot.knowledge.article import Article
from bot.knowledge.find import find

LONGEST_QUESTION = 2_000
MOST = 20

router = APIRouter(prefix=PREFIX, tags=["articles"])

Locale = Annotated[str, Query(max_length=35)]


class Published(Shown):
    """A published article in one language; `answer` is Markdown."""

    article: str
    locale: str
    title: str
    answer: str


class Answered(Shown):
    """`direct`: the article that answers. `choose`: two or three, the likeliest first. `unknown`:
    none. `passage` is the place in the article that fits best, if it is not its short answer."""

    kind: Literal["direct", "choose", "unknown"]
    confidence: float
    articles: list[Published]
    passage: str | None = None


class FoundArticles(Shown):
    """The best first."""

    items: list[Published]


@router.get("/answer")
def answer(
    call: ArticleReader,
    question: Annotated[str, Query(min_length=1, max_length=LONGEST_QUESTION)],
    locale: Locale = "",
) -> Answered:
    """What the bot would say to this question, in any language; nothing is stored."""
    editing = call.here.editing
    said = editing.library.answer(question, first_locale([locale], editing.settings.languages))
    if isinstance(said, Direct):
        passage = said.passage.text if said.passage else None
        articles = [_published(said.article)]
        return Answered(
            kind="direct", confidence=said.confidence, articles=articles, passage=passage
        )
    articles = [_published(one) for one in said.articles] if isinstance(said, Choose) else []
    kind: Literal["choose", "unknown"] = "choose" if articles else "unknown"
    return Answered(kind=kind, confidence=said.confidence, articles=articles)


@router.get("/search")
def search(
    call: ArticleReader,
    q: Annotated[str, Query(min_length=1, max_length=LONGEST_QUESTION)],
    locale: Locale = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 10,
) -> FoundArticles:
    """Published articles for customers that fit the words or the meaning of `q`."""
    editing = call.here.editing
    language = first_locale([locale], editing.settings.languages)
    found = find(editing.library, q, language, limit)
    return FoundArticles(items=[_published(one.article) for one in found])


def _published(article: Article) -> Published:
    content = article.content
    return Published(
        article=article.id, locale=article.locale, title=content.title, answer=content.answer
    )
