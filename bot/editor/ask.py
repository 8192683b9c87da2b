"""Asking the bot while writing: what it answers today, and what it would with the draft."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic import Field

from bot.desk.context import Body
from bot.documented import documented
from bot.editor import told
from bot.editor.context import ARTICLES, LONGEST_LOCALE, Here, Writer
from bot.editor.states import present_taken
from bot.knowledge.answer import Answer, Choose, Direct
from bot.knowledge.article import PUBLIC, Article, Content
from bot.knowledge.drafts import DRAFT_ROW, similar, taken_questions, with_draft
from bot.knowledge.question import Question
from bot.knowledge.render import to_html
from bot.knowledge.rules import MAX_ANSWER, MAX_BYTES, MAX_ID, MAX_TITLE

LONGEST_QUESTION = 2_000

router = APIRouter(prefix=ARTICLES, tags=["editor"])


class Draft(Body):
    """As much of an article as there is."""

    article: str = Field(default="", max_length=MAX_ID)
    locale: str = Field(max_length=LONGEST_LOCALE)
    title: str = Field(default="", max_length=MAX_TITLE)
    answer: str = Field(default="", max_length=MAX_ANSWER)
    body: str = Field(default="", max_length=MAX_BYTES)
    questions: list[str] = Field(default=[], max_length=1_000)

    def content(self) -> Content | None:
        """None as long as nothing is written."""
        questions = tuple(question for question in self.questions if question.strip())
        if not "".join((self.title, self.answer, self.body, *questions)).strip():
            return None
        # A title is what a text is found by first; without one, its beginning has to do.
        title = self.title.strip() or next(iter(questions), "") or self.answer or self.body
        return Content(
            article=self.article or "\N{NO-BREAK SPACE}",  # sorts somewhere, and is nobody's id
            locale=self.locale,
            topic="",
            slug="",
            title=title[:MAX_TITLE],
            answer=self.answer or title,
            body=self.body or self.answer or title,
            questions=questions,
            audience=PUBLIC,
        )


class Ask(Body):
    question: str = Field(max_length=LONGEST_QUESTION)
    locale: str = Field(max_length=LONGEST_LOCALE)
    draft: Draft | None = None


class Beside(Body):
    draft: Draft


@router.post("/ask", **documented(told.Asked))
def ask(body: Ask, _session: Writer, here: Here) -> dict[str, Any]:
    """Both answers; without a draft only today's."""
    content = body.draft and body.draft.content()
    today = here.library.answer(body.question, body.locale)
    with_it = None
    if content:
        view = with_draft(here.library, content)
        with_it = present_answer(view.answer(Question(body.question, body.locale)))
    return {"today": present_answer(today), "draft": with_it}


@router.post("/neighbours", **documented(told.Neighbours))
def neighbours(body: Beside, _session: Writer, here: Here) -> dict[str, Any]:
    """Whose questions the draft would take, and which articles are like it."""
    content = body.draft.content()
    if content is None:
        return {"takes": [], "similar": []}
    alike = similar(here.library, content)
    return {
        "takes": [present_taken(one) for one in taken_questions(here.library, content)],
        "similar": [{**present_choice(one.article), "likeness": one.likeness} for one in alike],
    }


def present_answer(answer: Answer) -> dict[str, Any]:
    shown: dict[str, Any] = dict.fromkeys(("article", "title", "locale", "passage", "html"))
    articles = [answer.article] if isinstance(answer, Direct) else []
    choices = list(answer.articles) if isinstance(answer, Choose) else []
    if isinstance(answer, Direct):
        passage = answer.passage and answer.passage.text
        html = to_html(answer.article.content.answer)
        shown = {**present_choice(answer.article), "passage": passage, "html": html}
    return {
        "kind": type(answer).__name__.lower(),
        "confidence": answer.confidence,
        **shown,
        "choices": [present_choice(article) for article in choices],
        "by_draft": any(one.translation == DRAFT_ROW for one in (*articles, *choices)),
    }


def present_choice(article: Article) -> dict[str, Any]:
    return {"article": article.id, "title": article.content.title, "locale": article.locale}
