"""What the widget needs to know before the first message: brand, locales and its wording."""

from __future__ import annotations

from typing import Annotated, Any

from babel import Locale
from fastapi import APIRouter, Query, Request, Response

from bot.channels.website.http import website
from bot.conversations.events import direction
from bot.conversations.locale import first_locale
from bot.settings import Settings
from bot.wording.source import source

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])


@router.get("/config")
def config(
    request: Request, response: Response, locale: Annotated[str, Query(max_length=35)] = ""
) -> dict[str, Any]:
    """Brand, locales and interface texts (Fluent) in the locale that fits `locale` best."""
    channel = website(request)
    settings = channel.settings
    chosen = first_locale([locale], settings.languages)
    response.headers["Cache-Control"] = "public, max-age=60"
    return {
        "brand": {"name": settings.brand.name, "colour": settings.brand.colour},
        "locale": chosen,
        "dir": direction(chosen),
        "locales": [_locale(code) for code in settings.languages],
        "wording": _wording(settings, chosen),
    }


def _wording(settings: Settings, locale: str) -> str:
    return source(settings.wording, "widget", locale, settings.default_locale)


def _locale(code: str) -> dict[str, str]:
    name = Locale.parse(code, sep="-").get_display_name(code) or code
    return {"code": code, "name": name[0].upper() + name[1:], "dir": direction(code)}
