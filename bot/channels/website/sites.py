"""From which pages a request may come: the site that it names, and the origin that the browser tells."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from bot.errors import OriginNotAllowed, SiteUnknown
from bot.settings import Settings

log = logging.getLogger(__name__)

LONGEST_SHOWN = 100  # of what a stranger sent


@dataclass(frozen=True)
class Caller:
    """Who asks: the network address, and what the browser says of the page; a program that is no
    browser says nothing."""

    address: str
    origin: str | None
    host: str | None

    @classmethod
    def of(cls, connection: HTTPConnection) -> Caller:
        client, headers = connection.client, connection.headers
        return cls(client.host if client else "", headers.get("origin"), headers.get("host"))


def check_site(settings: Settings, name: str | None) -> str:
    """The site of this name, or the first; raises `SiteUnknown`."""
    site = name or settings.default_site
    if site not in settings.sites:
        raise SiteUnknown(
            f"site: {site[:LONGEST_SHOWN]!r} is not one of {', '.join(settings.sites)}. "
            "It is what `data-site` says on the page, and stands under `sites` in parley.yml."
        )
    return site


def check_origin(settings: Settings, site: str, caller: Caller) -> None:
    """Raises `OriginNotAllowed` for a page that is neither Parley's own nor one of the site."""
    origin = caller.origin
    if origin is None or settings.sites[site].allows(origin) or _is_ours(settings, caller):
        return
    shown = origin[:LONGEST_SHOWN]
    log.warning("site %s: pages of %r may not chat", site, shown)
    raise OriginNotAllowed(
        f"Pages of {shown} may not use the chat of {site!r}: its origins stand in parley.yml."
    )


def _is_ours(settings: Settings, caller: Caller) -> bool:
    try:
        return caller.origin == settings.url or urlsplit(caller.origin or "").netloc == caller.host
    except ValueError:
        return False
