"""What the bot says, edited for each language: live, without training."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response
from fastapi.responses import JSONResponse
from pydantic import Field
from sqlalchemy import Connection

from bot.desk.context import PREFIX, Body
from bot.documented import documented
from bot.editor import told
from bot.editor.context import Editing, Here, Writer
from bot.errors import Conflict, NotFound, RequestInvalid
from bot.knowledge.values import load_values
from bot.people.audit import do_audit
from bot.storage.locks import do_lock
from bot.wording.catalog import Written, fallbacks
from bot.wording.edited import (
    LONGEST,
    TextRefused,
    arguments,
    check_text,
    parse_text,
    to_text,
)
from bot.wording.stored import do_reset_text, do_set_text, load_texts

# What the assistant says; interfaces have files of their own.
FILE = "bot.ftl"
LOCK = "texts"
LONGEST_VERSION = 64

router = APIRouter(prefix=f"{PREFIX}/texts", tags=["editor"])

Locale = Annotated[str, Path(max_length=20)]
Key = Annotated[str, Path(max_length=100)]


class Edited(Body):
    """The Fluent of one message: its value and attributes, without the key. `base` is the version of
    the text that the author began with."""

    base: str = Field(max_length=LONGEST_VERSION)
    text: str = Field(max_length=LONGEST)


@router.get("", **documented(told.BotTexts))
def texts(
    locale: Annotated[str, Query(max_length=20)], _session: Writer, here: Here
) -> dict[str, Any]:
    """Every text of the bot in a language, as it is said now and as the files have it."""
    with here.database.read() as connection:
        return {"texts": lines(connection, here, locale)}


@router.put("/{locale}/{key}", **documented(told.BotText))
def edit(
    locale: Locale, key: Key, body: Edited, session: Writer, here: Here
) -> dict[str, Any] | Response:
    """Say this from now on. 422 tells what would not work; 409 brings what somebody else has saved
    meanwhile."""
    with here.database.write() as connection:
        now = do_hold(connection, here, locale, key)
        if now["version"] != body.base:
            return _changed(now)
        do_edit(connection, here, locale, key, body.text, session.person.id)
        do_audit(connection, session.actor, "text_changed", f"text:{locale}/{key}")
        return line(connection, here, locale, key)


@router.delete("/{locale}/{key}", **documented(told.BotText))
def reset(
    locale: Locale,
    key: Key,
    base: Annotated[str, Query(max_length=LONGEST_VERSION)],
    session: Writer,
    here: Here,
) -> dict[str, Any] | Response:
    """Back to what the files say."""
    with here.database.write() as connection:
        now = do_hold(connection, here, locale, key)
        if now["version"] != base:
            return _changed(now)
        do_reset_text(connection, locale, key)
        do_audit(connection, session.actor, "text_reset", f"text:{locale}/{key}")
        return line(connection, here, locale, key)


def lines(connection: Connection, here: Editing, locale: str) -> list[dict[str, Any]]:
    """Every text in a language, as it is said now. Raises `RequestInvalid`."""
    standards = _standards(here, locale)
    edited = load_texts(connection)
    chain = fallbacks(locale, here.settings.default_locale)
    return [_present(key, one, locale, edited, chain) for key, one in standards.items()]


def line(connection: Connection, here: Editing, locale: str, key: str) -> dict[str, Any]:
    """One of them. Raises `NotFound`, `RequestInvalid`."""
    chain = fallbacks(locale, here.settings.default_locale)
    return _present(key, _standard(here, locale, key), locale, load_texts(connection), chain)


def do_hold(connection: Connection, here: Editing, locale: str, key: str) -> dict[str, Any]:
    """The text as it is now; nobody else can change one until the commit. Raises as `line`."""
    _standard(here, locale, key)
    do_lock(connection, LOCK)
    return line(connection, here, locale, key)


def do_edit(
    connection: Connection,
    here: Editing,
    locale: str,
    key: str,
    text: str,
    author: int | None = None,
) -> None:
    """Say this from now on; `author` is a person. Raises `RequestInvalid` that tells what would not
    work, `NotFound`."""
    standard = _standard(here, locale, key)
    values = load_values(connection)
    try:
        message = parse_text(key, text)
        check_text(message, standard.message, locale, values.names)
    except TextRefused as refused:
        raise RequestInvalid(f"text: {refused}") from None
    do_set_text(connection, locale, key, to_text(message), author)


def _changed(now: dict[str, Any]) -> Response:
    conflict = Conflict(
        "Somebody else has changed this text meanwhile. Nothing was overwritten: "
        "compare both and save again."
    )
    error = {"code": conflict.code, "message": conflict.message}
    return JSONResponse({"error": error, "text": now}, conflict.status)


def _standards(here: Editing, locale: str) -> dict[str, Written]:
    """Raises `RequestInvalid` for a language that is none of the company's."""
    languages = here.settings.languages
    if locale not in languages:
        raise RequestInvalid(f"locale: {locale!r} is not one of {', '.join(languages)}.")
    return here.catalog.written(locale, FILE)


def _standard(here: Editing, locale: str, key: str) -> Written:
    found = _standards(here, locale).get(key)
    if found is None:
        raise NotFound(f"The bot has no text {key!r}.")
    return found


def _present(
    key: str,
    standard: Written,
    locale: str,
    edited: Mapping[tuple[str, str], str],
    chain: tuple[str, ...],
) -> dict[str, Any]:
    text = to_text(standard.message)
    # An edited text of a language that is asked later than the standard's does not come to be said.
    asked = chain[: chain.index(standard.locale) + 1]
    said = next((edited[name, key] for name in asked if (name, key) in edited), text)
    file = standard.file
    return {
        "key": key,
        "text": said,
        "version": hashlib.sha256(said.encode()).hexdigest(),
        "standard": text,
        "changed": (locale, key) in edited,
        "arguments": arguments(standard.message),
        "file": f"{file.parent.parent.name}/{file.parent.name}/{file.name}",
    }
