"""Saving, reviewing, publishing and archiving: with `places.py`, the only writer of articles.

Readers get a translation's `published_revision`; its `state` says what becomes of the newest one:

    draft → review → published → archived
      ↑________|          (a save begins a new draft, whatever there was)
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from bot.errors import Conflict, NotFound, RequestInvalid
from bot.knowledge import fulltext
from bot.knowledge.article import (
    ARCHIVED,
    DRAFT,
    NORMAL,
    PUBLIC,
    PUBLISHED,
    REVIEW,
    SIGNIFICANCES,
    Content,
)
from bot.knowledge.articles import as_written, owner_of_address
from bot.knowledge.changes import record_changes
from bot.knowledge.encoding import NAME, Vector
from bot.knowledge.passages import cut, vectors_of
from bot.knowledge.places import check_address, do_move, held, newest_slug, place_of
from bot.knowledge.values import do_set_values, load_values, uses
from bot.storage.tables import articles, passages, revisions, staff, translations
from bot.webhooks.outbox import do_tell


@dataclass(frozen=True, slots=True)
class Saved:
    """A revision's place: the translation's row and the revision's number in it."""

    translation: int
    number: int


@dataclass(frozen=True, slots=True)
class Save:
    """What is known about a save beside its content.

    `author` is a person, `program` one of the company's own; neither: it comes from a file.
    `base` is the revision that the author began with (0: there was none; None: it does not matter).
    `made_from` is the revision of the original that a translation was made from; `significance` how
    much a change of the original concerns its translations.
    """

    author: int | None = None
    program: int | None = None
    comment: str = ""
    base: int | None = None
    made_from: int | None = None
    significance: str = NORMAL


def do_save_revision(connection: Connection, content: Content, save: Save = Save()) -> Saved:
    """Store `content` as the translation's next revision, a draft; what is published stays, and
    where it is published. Tags, owner and review date, which readers do not see, change at once.

    Raises `Conflict` when another article has this slug in this language or will have it, or when
    somebody has saved a revision after `save.base`; `RequestInvalid` for a significance that there is
    not.
    """
    if save.significance not in SIGNIFICANCES:
        raise RequestInvalid(f"significance: must be one of {', '.join(SIGNIFICANCES)}.")
    live = _put_article(connection, content)
    translation = _put_translation(connection, content)
    last = _last_number(connection, translation)
    if save.base is not None and save.base != last:
        raise Conflict(
            f"Somebody else has saved revision {last} meanwhile; you began with {save.base}. "
            "Nothing was overwritten: compare both and save again."
        )
    connection.execute(
        insert(revisions).values(
            translation_id=translation,
            number=last + 1,
            **place_of(connection, content, live, translation, last),
            title=content.title,
            answer=content.answer,
            body=content.body,
            questions=list(content.questions),
            made_from=save.made_from,
            significance=save.significance,
            author_id=save.author,
            program_id=save.program,
            comment=save.comment,
            created_at=time.time(),
        )
    )
    _set(connection, translation, state=DRAFT)
    return Saved(translation, last + 1)


def do_restore(connection: Connection, saved: Saved, author: int | None = None) -> Saved:
    """Make an older revision the newest one, with its topic and audience, and with its address unless
    another article has that now. Raises `NotFound`."""
    content = _content(connection, saved)
    if owner_of_address(connection, content.locale, content.slug, content.article):
        content = replace(content, slug=newest_slug(connection, saved.translation))
    comment = f"as in revision {saved.number}"
    made_from = connection.scalar(
        select(revisions.c.made_from).where(
            revisions.c.translation_id == saved.translation, revisions.c.number == saved.number
        )
    )
    return do_save_revision(
        connection, content, Save(author=author, comment=comment, made_from=made_from)
    )


def do_submit(connection: Connection, saved: Saved) -> None:
    """Ask for a review of the newest revision. Raises `Conflict` if this is not it, or no draft."""
    _check_state(connection, saved, DRAFT)
    _set(connection, saved.translation, state=REVIEW)


def do_send_back(connection: Connection, saved: Saved, comment: str = "") -> None:
    """From review to draft again; `comment` is added to what is said of the revision. Raises
    `Conflict`."""
    _check_state(connection, saved, REVIEW)
    if comment:
        _add_comment(connection, saved, comment)
    _set(connection, saved.translation, state=DRAFT)


def do_schedule(connection: Connection, saved: Saved, at: float | None) -> None:
    """Publish this revision at `at` (UNIX seconds); None takes the plan back. Raises `NotFound`."""
    _content(connection, saved)
    number = None if at is None else saved.number
    _set(connection, saved.translation, scheduled_revision=number, publish_at=at)


def do_publish(connection: Connection, saved: Saved, vectors: Mapping[Any, Vector]) -> None:
    """Make this revision the one that readers get, at its address, in its topic, for its audience.
    Passages whose vector is not in `vectors` are found only after `encode_missing`. Raises `NotFound`
    when there is no such revision, `Conflict` when another article has its address now."""
    moved = do_move(connection, saved.translation, saved.number)
    content = _content(connection, saved)
    is_newest = _last_number(connection, saved.translation) == saved.number
    values: dict[str, Any] = {"published_revision": saved.number, "published_at": time.time()}
    if is_newest:
        values["state"] = PUBLISHED
    _set(connection, saved.translation, scheduled_revision=None, publish_at=None, **values)
    _put_passages(connection, saved.translation, content, vectors)
    record_changes(connection, dict.fromkeys([saved.translation, *moved]))
    do_tell(
        connection,
        "article.published",
        f"article:{content.article}",
        article=content.article,
        locale=content.locale,
        slug=content.slug,
        title=content.title,
        revision=saved.number,
    )


def do_archive(connection: Connection, article: str, locale: str) -> None:
    """Take a translation down at once: no page, no answer. Raises `NotFound`."""
    translation = connection.scalar(
        select(translations.c.id).where(
            translations.c.article_id == article, translations.c.locale == locale
        )
    )
    if translation is None:
        raise NotFound(f"There is no article {article!r} in {locale!r}.")
    _set(
        connection,
        translation,
        state=ARCHIVED,
        published_revision=None,
        scheduled_revision=None,
        publish_at=None,
    )
    fulltext.do_forget(connection, translation)
    record_changes(connection, [translation])


def do_change_values(connection: Connection, texts: Mapping[tuple[str, str], str]) -> None:
    """Make these the shared values, and cut again what is published and shows another text now."""
    before = load_values(connection)
    do_set_values(connection, texts)
    after = load_values(connection)
    changed = {
        name
        for name in before.names | after.names
        if {place: text for place, text in before.texts.items() if place[0] == name}
        != {place: text for place, text in after.texts.items() if place[0] == name}
    }
    live = select(translations.c.id, translations.c.published_revision)
    touched = []
    for row in connection.execute(live.where(translations.c.published_revision.is_not(None))).all():
        content = _content(connection, Saved(row.id, row.published_revision))
        if any(uses(content, name) for name in changed):
            known = vectors_of(connection, row.id)
            _put_passages(connection, row.id, content, known)
            touched.append(row.id)
    record_changes(connection, touched)


def _content(connection: Connection, saved: Saved) -> Content:
    found = as_written(connection, saved.translation, saved.number)
    if found is None:
        raise NotFound(f"Translation {saved.translation} has no revision {saved.number}.")
    return found.content


def _put_passages(
    connection: Connection, translation: int, content: Content, vectors: Mapping[Any, Vector]
) -> None:
    fulltext.do_forget(connection, translation)
    pieces = cut(load_values(connection).fill_content(content))
    rows = connection.execute(
        insert(passages).returning(passages.c.id, sort_by_parameter_order=True),
        [
            {
                "translation_id": translation,
                "kind": passage.kind,
                "heading": passage.heading,
                "text": passage.text,
                "encoder": NAME,
                "vector": vectors.get(passage.key),
            }
            for passage in pieces
        ],
    ).scalars()
    found = zip(rows.all(), (passage.searched for passage in pieces), strict=True)
    fulltext.do_index(connection, found)


def _put_article(connection: Connection, content: Content) -> RowMapping:
    """What readers have of it, locked: a new article's first draft says where it will be."""
    given: dict[str, Any] = {}
    if content.tags is not None:
        given["tags"] = list(content.tags)
    if content.review_by is not None:
        given["review_by"] = content.review_by or None
    if content.owner is not None:
        given["owner_id"] = _owner(connection, content.owner)
    before = held(connection, content.article)
    if before is None:
        new = {"topic": content.topic, "audience": content.audience or PUBLIC, "tags": [], **given}
        row = insert(articles).values(id=content.article, created_at=time.time(), **new)
        return connection.execute(row.returning(articles)).mappings().one()
    if given:
        connection.execute(update(articles).where(articles.c.id == content.article).values(**given))
    return before


def _owner(connection: Connection, email: str) -> int | None:
    """The person's row; "" is nobody. Raises `RequestInvalid`."""
    if not email:
        return None
    found: int | None = connection.scalar(select(staff.c.id).where(staff.c.email == email))
    if found is None:
        raise RequestInvalid(f"owner: nobody at the desk has the address {email!r}.")
    return found


def _put_translation(connection: Connection, content: Content) -> int:
    check_address(connection, content)
    query = select(translations).where(
        translations.c.article_id == content.article, translations.c.locale == content.locale
    )
    row = connection.execute(query.with_for_update()).mappings().one_or_none()
    if row is None:
        return _insert_translation(connection, content)
    if row["published_at"] is None:  # no reader knows the address that it had until now
        _set(connection, row["id"], slug=content.slug)
    return int(row["id"])


def _insert_translation(connection: Connection, content: Content) -> int:
    new = insert(translations).values(
        article_id=content.article, locale=content.locale, slug=content.slug, state=DRAFT
    )
    return int(connection.execute(new.returning(translations.c.id)).scalar_one())


def _last_number(connection: Connection, translation: int) -> int:
    return (
        connection.scalar(
            select(func.max(revisions.c.number)).where(revisions.c.translation_id == translation)
        )
        or 0
    )


def _check_state(connection: Connection, saved: Saved, wanted: str) -> None:
    state = connection.scalar(
        select(translations.c.state).where(translations.c.id == saved.translation).with_for_update()
    )
    last = _last_number(connection, saved.translation)
    if last != saved.number:
        raise Conflict(f"Revision {saved.number} is not the newest one ({last}) any more.")
    if state != wanted:
        raise Conflict(f"The text is in the state {state!r}, not {wanted!r}.")


def _add_comment(connection: Connection, saved: Saved, comment: str) -> None:
    row = (
        revisions.c.translation_id == saved.translation,
        revisions.c.number == saved.number,
    )
    before = connection.execute(select(revisions.c.comment).where(*row)).scalar_one()
    whole = "\n".join(text for text in (before, comment) if text)
    connection.execute(update(revisions).where(*row).values(comment=whole))


def _set(connection: Connection, translation: int, **values: Any) -> None:
    connection.execute(update(translations).where(translations.c.id == translation).values(values))
