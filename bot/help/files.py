"""The styles, in the brand's colours, and the script that offers suggestions while somebody types."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

from fastapi import APIRouter, Request, Response

from bot.colour import palette

FOLDER = Path(__file__).parent
STYLE, SCRIPT, ICON = "/help/style.css", "/help/script.js", "/help/icon.svg"
# Pages ask for a file by its digest; others, such as previews, by its name alone.
FOR_EVER = "public, max-age=31536000, immutable"
FOR_A_WHILE = "public, max-age=300"

router = APIRouter(include_in_schema=False)


@router.api_route(STYLE, methods=["GET", "HEAD"])
def style(request: Request) -> Response:
    """The brand's colours come first: the policy allows no style inside a page."""
    return _file(request, style_text(request.app.state.settings.brand.colour), "text/css")


@router.api_route(SCRIPT, methods=["GET", "HEAD"])
def script(request: Request) -> Response:
    return _file(request, script_text(), "text/javascript")


@router.api_route(ICON, methods=["GET", "HEAD"])
def icon(request: Request) -> Response:
    return _file(request, icon_text(request.app.state.settings.brand.colour), "image/svg+xml")


@functools.lru_cache(maxsize=8)
def icon_text(brand: str) -> str:
    """A question mark in the brand's colours."""
    colours = palette(brand)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f'<rect width="32" height="32" rx="7" fill="{colours.brand}"/>'
        f'<g fill="none" stroke="{colours.on_brand}" stroke-width="3.6" stroke-linecap="round">'
        '<path d="M11 12a5 5 0 1 1 7.6 4.2C16.9 17.3 16 18.2 16 20"/>'
        '<path d="M16 25v.01"/></g></svg>'
    )


@functools.lru_cache(maxsize=8)
def style_text(brand: str) -> str:
    colours = palette(brand)
    css = (FOLDER / "style.css").read_text(encoding="utf-8")
    return (
        f":root {{ --brand: {colours.brand}; --on-brand: {colours.on_brand}; "
        f"--link-light: {colours.link}; --link-dark: {colours.link_dark}; }}\n{css}"
    )


@functools.cache
def script_text() -> str:
    return (FOLDER / "script.js").read_text(encoding="utf-8")


def versioned(path: str, text: str) -> str:
    """The address under which a file may be kept for ever."""
    return f"{path}?v={_digest(text)}"


@functools.lru_cache(maxsize=8)
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _file(request: Request, text: str, media_type: str) -> Response:
    is_named = request.query_params.get("v") == _digest(text)
    kept = FOR_EVER if is_named else FOR_A_WHILE
    return Response(text, media_type=media_type, headers={"Cache-Control": kept})
