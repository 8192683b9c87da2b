"""What customers will see, before anything is saved."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic import Field

from bot.desk.context import Body
from bot.documented import documented
from bot.editor import told
from bot.editor.context import ARTICLES, LONGEST_LOCALE, Here, Writer
from bot.knowledge.article import Content
from bot.knowledge.links import broken_links
from bot.knowledge.render import to_html
from bot.knowledge.rules import MAX_BYTES
from bot.knowledge.values import load_values, unknown_values

router = APIRouter(prefix=ARTICLES, tags=["editor"])


class Written(Body):
    """Markdown, however unfinished."""

    locale: str = Field(max_length=LONGEST_LOCALE)
    answer: str = Field(default="", max_length=MAX_BYTES)
    body: str = Field(default="", max_length=MAX_BYTES)


@router.post("/preview", **documented(told.Preview))
def preview(body: Written, _session: Writer, here: Here) -> dict[str, Any]:
    """The HTML that the chat and the help centre would show, and what is wrong in it."""
    content = Content("", body.locale, "", "", "", body.answer, body.body, ())
    with here.database.read() as connection:
        values = load_values(connection)
        filled = values.fill_content(content)
        answer, text = to_html(filled.answer), to_html(filled.body)
        broken = broken_links(connection, answer + text, here.settings.url, here.settings.languages)
    return {
        "answer_html": answer,
        "body_html": text,
        "unknown_values": unknown_values(content, values.names),
        "broken_links": broken,
    }
