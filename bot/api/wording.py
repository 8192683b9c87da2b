"""What the bot says, in each language: read, changed, and put back to what the files have."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from pydantic import Field
from sqlalchemy import Connection

from bot.api.calls import Call, Done, TextReader, Writer
from bot.api.context import PREFIX, Body, Shown
from bot.api.etags import UNCHANGED, IfMatch, IfNoneMatch, check_match, etag, tagged
from bot.api.pages import Page, Paged
from bot.editor import texts
from bot.editor.texts import Key, Locale
from bot.wording.edited import LONGEST
from bot.wording.stored import do_reset_text

router = APIRouter(prefix=f"{PREFIX}/wording", tags=["wording"])


class BotText(Shown):
    """One text of the bot in Fluent: value and attributes (buttons), without the key. `standard` is
    what `file` has; `arguments` are what may stand in it besides the names of shared values."""

    locale: str
    key: str
    text: str
    standard: str
    changed: bool
    arguments: list[str]
    file: str


class NewText(Body):
    text: str = Field(max_length=LONGEST)


@router.get("")
def texts_of_language(
    call: TextReader,
    paged: Paged,
    locale: Annotated[str, Query(max_length=20)],
    changed: bool | None = None,
) -> Page[BotText]:
    """Every text of the bot in a language, by key; `changed`: those that were edited, or were not."""
    with call.here.database.read() as connection:
        found = texts.lines(connection, call.here.editing, locale)
    lines = [line for line in found if changed is None or line["changed"] == changed]
    lines.sort(key=_key)
    return paged.slice(lines, _key, lambda line: _present(locale, line))


@router.get("/{locale}/{key}", response_model=BotText, responses=UNCHANGED)
def read(locale: Locale, key: Key, call: TextReader, if_none_match: IfNoneMatch = None) -> Response:
    """One text with its `ETag`."""
    with call.here.database.read() as connection:
        return tagged(_shown(connection, call, locale, key), if_none_match)


@router.put("/{locale}/{key}", response_model=BotText)
def change(
    locale: Locale, key: Key, body: NewText, call: Writer, if_match: IfMatch = None
) -> Response:
    """Say this from now on. 422 tells what would not work, such as an argument that there is not or a
    plural form that is missing; 412 brings what somebody else has saved meanwhile."""

    def do(connection: Connection) -> Done:
        _do_hold(connection, call, locale, key, if_match)
        texts.do_edit(connection, call.here.editing, locale, key, body.text)
        return _done(connection, call, locale, key)

    return call.once("text_changed", do)


@router.delete("/{locale}/{key}", response_model=BotText)
def reset(locale: Locale, key: Key, call: Writer, if_match: IfMatch = None) -> Response:
    """Back to what the file has, which is the answer."""

    def do(connection: Connection) -> Done:
        _do_hold(connection, call, locale, key, if_match)
        do_reset_text(connection, locale, key)
        return _done(connection, call, locale, key)

    return call.once("text_reset", do)


def _do_hold(
    connection: Connection, call: Call, locale: str, key: str, if_match: str | None
) -> None:
    """Nobody else can change it until the commit. Raises as `check_match`."""
    now = texts.do_hold(connection, call.here.editing, locale, key)
    check_match(if_match, _present(locale, now))


def _done(connection: Connection, call: Call, locale: str, key: str) -> Done:
    now = _shown(connection, call, locale, key)
    return Done(now, f"text:{locale}/{key}", headers={"ETag": etag(now)})


def _shown(connection: Connection, call: Call, locale: str, key: str) -> BotText:
    return _present(locale, texts.line(connection, call.here.editing, locale, key))


def _present(locale: str, line: dict[str, Any]) -> BotText:
    told = {key: line[key] for key in BotText.model_fields.keys() - {"locale"}}
    return BotText(locale=locale, **told)


def _key(line: dict[str, Any]) -> str:
    return str(line["key"])
