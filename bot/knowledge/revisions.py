"""Saving, reviewing, publishing and archiving: the only writer of the tables of articles.

Readers get a translation's `published_revision`; its `state` says what becomes of the newest one:

    draft → review → published → archived
      ↑________|          (a save begins a new draft, whatever there was)
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

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
from bot.knowledge.articles import as_written
from bot.knowledge.changes import record_changes
from bot.knowledge.encoding import NAME, Vector
from bot.knowledge.passages import cut, vectors_of
from bot.knowledge.values import do_set_values, load_values, uses
from bot.storage.tables import articles, old_slugs, passages, revisions, staff, translations
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
    """Store `content` as the translation's next revision, a draft; what is published stays.

    Raises `Conflict` when another article has this slug in this language, or when somebody has saved
    a revision after `save.base`; `RequestInvalid` for a significance that there is not.
    """
    if save.significance not in SIGNIFICANCES:
        raise RequestInvalid(f"significance: must be one of {', '.join(SIGNIFICANCES)}.")
    _put_article(connection, content)
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
            title=content.title,
            answer=content.answer,
            body=content.body,
            questions=list(content.questions),
            content_hash=content.hash,
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
    """Make an older revision's text the newest one. Raises `NotFound`."""
    content = _content(connection, saved)
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
    """Make this revision the one that readers get. Passages whose vector is not in `vectors` are
    found only after `encode_missing`. Raises `NotFound` when there is no such revision."""
    content = _content(connection, saved)
    is_newest = _last_number(connection, saved.translation) == saved.number
    values: dict[str, Any] = {"published_revision": saved.number, "published_at": time.time()}
    if is_newest:
        values["state"] = PUBLISHED
    _set(connection, saved.translation, scheduled_revision=None, publish_at=None, **values)
    _put_passages(connection, saved.translation, content, vectors)
    record_changes(connection, [saved.translation])
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


def _put_article(connection: Connection, content: Content) -> None:
    given: dict[str, Any] = {"topic": content.topic}
    if content.audience is not None:
        given["audience"] = content.audience
    if content.tags is not None:
        given["tags"] = list(content.tags)
    if content.review_by is not None:
        given["review_by"] = content.review_by or None
    if content.owner is not None:
        given["owner_id"] = _owner(connection, content.owner)
    row = articles.c.id == content.article
    before = connection.execute(select(articles).where(row)).mappings().one_or_none()
    if before is None:
        new = {"audience": PUBLIC, "tags": [], **given}
        connection.execute(
            insert(articles).values(id=content.article, created_at=time.time(), **new)
        )
        return
    connection.execute(update(articles).where(row).values(**given))
    if any(given.get(key, before[key]) != before[key] for key in ("topic", "audience")):
        own = select(translations.c.id).where(
            translations.c.article_id == content.article,
            translations.c.published_revision.is_not(None),
        )
        record_changes(connection, connection.scalars(own).all())


def _owner(connection: Connection, email: str) -> int | None:
    """The person's row; "" is nobody. Raises `RequestInvalid`."""
    if not email:
        return None
    found: int | None = connection.scalar(select(staff.c.id).where(staff.c.email == email))
    if found is None:
        raise RequestInvalid(f"owner: nobody at the desk has the address {email!r}.")
    return found


def _put_translation(connection: Connection, content: Content) -> int:
    taken = connection.scalar(
        select(translations.c.article_id).where(
            translations.c.locale == content.locale, translations.c.slug == content.slug
        )
    )
    if taken not in (None, content.article):
        raise Conflict(
            f"{content.slug!r} is the address of the article {taken!r} in {content.locale!r} "
            "already: choose another."
        )
    row = (
        connection.execute(
            select(translations)
            .where(
                translations.c.article_id == content.article,
                translations.c.locale == content.locale,
            )
            .with_for_update()
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        return _insert_translation(connection, content)
    if row["slug"] != content.slug:
        _move(connection, row, content.slug)
    return int(row["id"])


def _insert_translation(connection: Connection, content: Content) -> int:
    new = insert(translations).values(
        article_id=content.article, locale=content.locale, slug=content.slug, state=DRAFT
    )
    _free_address(connection, content.locale, content.slug)
    return int(connection.execute(new.returning(translations.c.id)).scalar_one())


def _move(connection: Connection, row: RowMapping, slug: str) -> None:
    """Give the translation another address; the old one leads to it from now on."""
    _free_address(connection, row["locale"], slug)
    _free_address(connection, row["locale"], row["slug"])
    connection.execute(
        insert(old_slugs).values(
            locale=row["locale"],
            slug=row["slug"],
            translation_id=row["id"],
            created_at=time.time(),
        )
    )
    _set(connection, row["id"], slug=slug)
    if row["published_revision"] is not None:
        record_changes(connection, [row["id"]])


def _free_address(connection: Connection, locale: str, slug: str) -> None:
    connection.execute(
        delete(old_slugs).where(old_slugs.c.locale == locale, old_slugs.c.slug == slug)
    )


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
