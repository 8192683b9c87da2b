"""One translation as JSON, and what the person who reads it may do with it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from bot.editor.context import Editing, present_somebody
from bot.errors import NotAllowed
from bot.knowledge.article import Content
from bot.knowledge.history import history
from bot.knowledge.opened import Opened, Original, open_translation
from bot.knowledge.overview import somebody
from bot.people.access import may
from bot.people.programs import Program
from bot.people.staff import Person


def present_article(
    connection: Connection, here: Editing, person: Person, article: str, locale: str
) -> dict[str, Any]:
    """Everything about the newest revision. Raises `NotFound`."""
    opened = open_translation(connection, article, locale, here.settings.default_locale)
    row = opened.row
    why = why_not(here, person, row.author_id)
    return {
        "article": row.article_id,
        "locale": row.locale,
        **present_place(opened.content),
        "live": _live(opened),
        "tags": row.tags,
        "owner": present_somebody(somebody(row.owner_id, row.owner)),
        **{key: getattr(row, key) for key in ("review_by", "state")},
        "revision": row.number,
        **{key: getattr(row, key) for key in ("published_revision", "published_at")},
        **{key: getattr(row, key) for key in ("scheduled_revision", "publish_at", "made_from")},
        "path": opened.path,
        "text": present_text(opened.content),
        "author": present_somebody(somebody(row.author_id, row.author)),
        "comment": history(connection, row.id)[0].comment,
        "saved_at": row.created_at,
        "outdated": opened.outdated,
        "original": opened.original and _original(opened.original),
        "locales": _siblings(opened),
        "values": opened.values,
        "may": {"write": may(person, "write_articles"), "publish": why is None, "why": why},
    }


def present_place(content: Content) -> dict[str, Any]:
    return {"topic": content.topic, "slug": content.slug, "audience": content.audience}


def _live(opened: Opened) -> dict[str, Any] | None:
    """Where readers have it; None if they do not have it in any language."""
    row = opened.row
    if not opened.is_live:
        return None
    slug = None if row.published_revision is None else row.slug
    return {"topic": row.topic, "slug": slug, "audience": row.audience}


def present_text(content: Content) -> dict[str, Any]:
    return {
        "title": content.title,
        "answer": content.answer,
        "body": content.body,
        "questions": list(content.questions),
    }


def check_publisher(here: Editing, who: Person | Program, author: int | None) -> None:
    """Raises `NotAllowed` when this person or program may not publish what `author` wrote."""
    why = why_not(here, who, author)
    if why:
        raise NotAllowed(why)


def why_not(here: Editing, who: Person | Program, author: int | None) -> str | None:
    """Why this person or program may not publish a revision of this author (a person; None: a program
    or a file); None if they may. Where two people are to read a text, a program is none of them, and
    acts for whoever made its token."""
    may_alone = here.settings.knowledge.author_may_publish
    if isinstance(who, Program):
        if not may(who, "publish_articles"):
            return "This token has no scope publish_articles. Ask an administrator for one."
        if not may_alone and author in (None, who.created_by):
            return (
                "Somebody else must read and publish this revision: a program wrote it, or whoever "
                "made this token."
            )
        return None
    if not may(who, "publish_articles"):
        return f"Your role ({who.role}) may not publish articles. Ask an editor."
    if author == who.id and not may_alone:
        return "You wrote this revision: ask somebody else to read and publish it."
    return None


def _original(original: Original) -> dict[str, Any]:
    return {
        "locale": original.locale,
        "revision": original.revision,
        "published_revision": original.published_revision,
        "text": present_text(original.content),
        "changes": None if original.changes is None else {"fields": original.changes},
    }


def _siblings(opened: Opened) -> list[dict[str, Any]]:
    return [
        {"locale": one.locale, "state": one.state, "outdated": one.outdated}
        for one in opened.siblings
    ]
