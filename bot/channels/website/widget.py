"""What the widget needs to know before the first message: brand, locales and its wording."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from babel import Locale
from fastapi import APIRouter, Query, Request, Response

from bot.channels.website import told
from bot.channels.website.http import website
from bot.conversations.events import direction
from bot.conversations.locale import first_locale
from bot.documented import documented
from bot.look import Look
from bot.settings import Settings
from bot.wording.compiled import compiled
from bot.wording.source import source

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])


@router.get("/config", **documented(told.Config))
def config(
    request: Request, response: Response, locale: Annotated[str, Query(max_length=35)] = ""
) -> dict[str, Any]:
    """Brand, locales and interface texts (Fluent, parsed) in the locale that fits `locale` best."""
    channel = website(request)
    settings = channel.settings
    chosen = first_locale([locale], settings.languages)
    response.headers["Cache-Control"] = "public, max-age=60"
    return {
        "brand": {"name": settings.brand.name, "colour": settings.brand.colour},
        "locale": chosen,
        "dir": direction(chosen),
        "locales": [_locale(code) for code in settings.languages],
        "site": _site(settings.widget, chosen),
        "wording": _wording(settings, chosen),
    }


def _site(look: Look, locale: str) -> dict[str, Any]:
    """How this site wants its chat, in the reader's language. Invitations stand in widget.js."""
    site = look.model_dump(exclude={"corner", "greetings", "invitations", "pre_chat"})
    return site | {
        "greetings": [{"page": one.page, "text": _in(one.text, locale)} for one in look.greetings],
        "pre_chat": [one.model_dump() | {"label": _in(one.label, locale)} for one in look.pre_chat],
    }


def _in(texts: Mapping[str, str], locale: str) -> str:
    return texts.get(locale) or texts.get(locale.partition("-")[0]) or next(iter(texts.values()))


def _wording(settings: Settings, locale: str) -> list[dict[str, Any]]:
    return compiled(source(settings.wording, "widget", locale, settings.default_locale))


def _locale(code: str) -> dict[str, str]:
    name = Locale.parse(code, sep="-").get_display_name(code) or code
    return {"code": code, "name": name[0].upper() + name[1:], "dir": direction(code)}
