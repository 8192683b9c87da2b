"""How the chat gets onto a website: the line to embed, for each site, and how it looks."""

from __future__ import annotations

from html import escape
from typing import Any

from fastapi import APIRouter

from bot.colour import DARK, LIGHT, contrast, palette
from bot.desk import told
from bot.desk.context import PREFIX, Here
from bot.desk.session import Embedder
from bot.documented import documented
from bot.settings import Settings
from bot.sites import Site

router = APIRouter(prefix=f"{PREFIX}/widget", tags=["desk"])


@router.get("", **documented(told.Widget))
def widget(_session: Embedder, here: Here) -> dict[str, Any]:
    """The sites with what their pages need, and the look with its contrasts. No secret is told."""
    settings = here.settings
    return {
        "sites": [_site(settings, name, site) for name, site in settings.sites.items()],
        "look": _look(settings),
    }


def _site(settings: Settings, name: str, site: Site) -> dict[str, Any]:
    address = settings.url
    socket = address.replace("http", "ws", 1)
    source = escape(f"{address}/widget.js")
    return {
        "name": name,
        "snippet": f'<script async src="{source}" data-site="{name}"></script>',
        "policy": f"script-src {address}; connect-src {address} {socket}; img-src blob:",
        "origins": site.origins,
        "signs": bool(site.secrets),
        "variable": f"PARLEY_SITES_{name.upper().replace('-', '_')}_SECRETS",
    }


def _look(settings: Settings) -> dict[str, Any]:
    """Colours of the button, and of links in light and dark, each with its contrast."""
    colours = palette(settings.widget.colour or settings.brand.colour)
    links = (("light", colours.link, LIGHT), ("dark", colours.link_dark, DARK))
    return {
        "brand": colours.brand,
        "ink": colours.on_brand,
        "contrast": _ratio(colours.brand, colours.on_brand),
        "schemes": [
            {"scheme": scheme, "link": link, "ground": ground, "contrast": _ratio(link, ground)}
            for scheme, link, ground in links
        ],
    }


def _ratio(one: str, other: str) -> float:
    return round(contrast(one, other), 1)
