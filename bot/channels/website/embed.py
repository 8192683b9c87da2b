"""widget.js: the loader, and what it knows of the company without asking anybody."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response

from bot.channels.website.http import website
from bot.channels.website.visitor import Website
from bot.colour import palette
from bot.conversations.events import direction
from bot.errors import NotFound
from bot.settings import Settings

SCRIPT = Path(__file__).parents[2] / "static" / "widget.js"

router = APIRouter(include_in_schema=False)


@router.get("/widget.js")
def widget(request: Request) -> Response:
    """The one line that a website embeds."""
    if not SCRIPT.is_file():
        raise NotFound("The front end has not been built: run ./parley up, which builds it.")
    known = json.dumps(_known(website(request)), ensure_ascii=True, separators=(",", ":"))
    # The scripts that it names are gone after the next build: ask each time whether it changed.
    return Response(
        f"(function(PARLEY){{{SCRIPT.read_text(encoding='utf-8')}}})({known})",
        media_type="text/javascript",
        headers={"Cache-Control": "no-cache"},
    )


def _known(channel: Website) -> dict[str, Any]:
    """What the loader needs for its button and for when to invite, in all languages."""
    settings, catalog = channel.settings, channel.renderer.catalog
    sites = {"": _look(settings)}
    invites = any("invitations" in look for look in sites.values())
    keys = ("widget_open", "widget_invite_no") if invites else ("widget_open",)
    return {
        "sites": sites,
        "words": {
            locale: [catalog.text(locale, key, brand=settings.brand.name) for key in keys]
            for locale in settings.languages
        },
        "rtl": [locale for locale in settings.languages if direction(locale) == "rtl"],
    }


def _look(settings: Settings) -> dict[str, Any]:
    colours = palette(settings.widget.colour or settings.brand.colour)
    look: dict[str, Any] = {"colour": colours.brand, "ink": colours.on_brand}
    if settings.widget.corner != "end":
        look["corner"] = settings.widget.corner
    if settings.widget.invitations:
        look["invitations"] = [
            one.model_dump(exclude_defaults=True) for one in settings.widget.invitations
        ]
    return look
