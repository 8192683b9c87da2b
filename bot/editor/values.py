"""Facts that stand in many articles and texts, each kept in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from fluent.syntax import ast
from pydantic import Field

from bot.desk.context import PREFIX, Body
from bot.documented import documented
from bot.editor import told
from bot.editor.context import ArticleReader, Editing, Here, Writer
from bot.editor.texts import FILE
from bot.errors import Conflict, RequestInvalid
from bot.knowledge.publishing import change_values
from bot.knowledge.rules import RuleBroken, check_text
from bot.knowledge.values import (
    EVERYWHERE,
    LONGEST,
    NAME,
    Values,
    ValuesChanged,
    load_values,
    names_in_use,
)
from bot.people.audit import do_audit
from bot.wording.edited import TextRefused, parse_text, values_in
from bot.wording.stored import TOPIC, load_texts

MOST = 1_000

router = APIRouter(prefix=f"{PREFIX}/values", tags=["editor"])


class Value(Body):
    """An empty locale stands for all that have no value of their own."""

    name: str
    locale: str = EVERYWHERE
    value: str


class Change(Body):
    """`base` is the version that the author began with."""

    base: str = Field(max_length=64)
    values: list[Value] = Field(max_length=MOST)


@router.get("", **documented(told.Values))
def read(_session: ArticleReader, here: Here) -> dict[str, Any]:
    """All of them, by name and locale, and their version."""
    with here.database.read() as connection:
        return _present(load_values(connection))


@router.put("", **documented(told.Values))
def replace(body: Change, session: Writer, here: Here) -> dict[str, Any] | Response:
    """Make these the only ones; articles and texts show them at once. 409 names those that are
    still used and would be gone, or brings those that somebody else has saved meanwhile."""
    texts = _checked(here, body)
    try:
        _check_base(here, body.base)
        _check_unused(here, {name for name, _ in texts})
        change_values(here.database, here.library.encoder, texts, body.base)
    except ValuesChanged as changed:
        error = {"code": changed.code, "message": changed.message}
        return JSONResponse({"error": error, **_present(changed.present)}, changed.status)
    with here.database.write() as connection:
        do_audit(connection, session.actor, "values_changed", "values", count=len(texts))
    here.database.hub.publish(TOPIC, 0)
    return _present(Values(texts))


def _present(values: Values) -> dict[str, Any]:
    return {
        "version": values.version,
        "values": [
            {"name": name, "locale": locale, "value": value}
            for (name, locale), value in sorted(values.texts.items())
        ],
    }


def _check_base(here: Editing, base: str) -> None:
    """What somebody else has added counts as gone below: that they were faster is said first."""
    with here.database.read() as connection:
        present = load_values(connection)
    if present.version != base:
        raise ValuesChanged(present)


def _checked(here: Editing, body: Change) -> dict[tuple[str, str], str]:
    texts: dict[tuple[str, str], str] = {}
    for one in body.values:
        if not NAME.fullmatch(one.name):
            raise RequestInvalid(f"name: {one.name!r} is no name: use small letters, digits and _.")
        if one.locale not in (EVERYWHERE, *here.settings.languages):
            raise RequestInvalid(f"locale: {one.locale!r} is none of the languages.")
        if (one.name, one.locale) in texts:
            raise RequestInvalid(f"name: {one.name} stands there twice for one language.")
        try:
            check_text(one.name, one.value, LONGEST)
        except RuleBroken as broken:
            raise RequestInvalid(f"value: {broken.message}") from None
        texts[one.name, one.locale] = one.value
    return texts


def _check_unused(here: Editing, kept: set[str]) -> None:
    with here.database.read() as connection:
        gone = load_values(connection).names - kept
        used = names_in_use(connection, gone) if gone else {}
        edited = load_texts(connection)
    for locale, key, message in _said(here, edited) if gone else ():
        for name in values_in(message) & gone:
            used.setdefault(name, f"the text {key} ({locale})")
    for name, where in sorted(used.items()):
        raise Conflict(f"{{{name}}} is still used in {where}: take it out there first.")


def _said(
    here: Editing, edited: Mapping[tuple[str, str], str]
) -> Iterator[tuple[str, str, ast.Message]]:
    """All of the bot's texts, as they are in the files and as they were edited."""
    for locale in here.settings.languages:
        for key, standard in here.catalog.written(locale, FILE).items():
            yield locale, key, standard.message
    for (locale, key), text in edited.items():
        with suppress(TextRefused):
            yield locale, key, parse_text(key, text)
