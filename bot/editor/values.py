"""Facts that stand in many articles and texts, each kept in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from fastapi import APIRouter
from fluent.syntax import ast
from pydantic import Field

from bot.desk.context import PREFIX, Body
from bot.editor.context import ArticleReader, Editing, Here, Writer
from bot.editor.texts import FILE
from bot.errors import Conflict, RequestInvalid
from bot.knowledge.publishing import change_values
from bot.knowledge.rules import RuleBroken, check_text
from bot.knowledge.values import EVERYWHERE, LONGEST, NAME, load_values, names_in_use
from bot.wording.edited import TextRefused, parse_text, values_in
from bot.wording.stored import TOPIC, load_texts

MOST = 1_000

router = APIRouter(prefix=f"{PREFIX}/values", tags=["editor"])


class Value(Body):
    """An empty locale stands for all that have no value of their own."""

    name: str
    locale: str = EVERYWHERE
    value: str


class Values(Body):
    values: list[Value] = Field(max_length=MOST)


@router.get("")
def read(_session: ArticleReader, here: Here) -> dict[str, Any]:
    """All of them, by name and locale."""
    with here.database.read() as connection:
        texts = load_values(connection).texts
    return _present(texts)


@router.put("")
def replace(body: Values, _session: Writer, here: Here) -> dict[str, Any]:
    """Make these the only ones; articles and texts show them at once. 409 names those that are
    still used and would be gone."""
    texts = _checked(here, body)
    _check_unused(here, {name for name, _ in texts})
    change_values(here.database, here.library.encoder, texts)
    here.database.hub.publish(TOPIC, 0)
    return _present(texts)


def _present(texts: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    return {
        "values": [
            {"name": name, "locale": locale, "value": value}
            for (name, locale), value in sorted(texts.items())
        ]
    }


def _checked(here: Editing, body: Values) -> dict[tuple[str, str], str]:
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
