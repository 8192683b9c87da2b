"""The desk's own texts, which the sign-in page needs as well: public."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.conversations.events import direction
from bot.conversations.locale import first_locale
from bot.desk import told
from bot.desk.context import PREFIX, Here
from bot.documented import documented
from bot.wording.source import locales_with, source

router = APIRouter(prefix=PREFIX, tags=["desk"])


@router.get("/wording", **documented(told.Wording))
def wording(
    here: Here, response: Response, locale: Annotated[str, Query(max_length=35)] = ""
) -> dict[str, Any]:
    """Brand and interface texts (Fluent) in the locale that fits `locale` best."""
    settings = here.settings
    chosen = first_locale([locale], locales_with(settings.wording, "desk"))
    response.headers["Cache-Control"] = "public, max-age=60"
    return {
        "brand": {"name": settings.brand.name, "colour": settings.brand.colour},
        "locale": chosen,
        "dir": direction(chosen),
        "wording": source(settings.wording, "desk", chosen, "en"),
    }
