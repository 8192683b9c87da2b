"""Where webhooks may go: to public addresses only, unless the settings allow others (SSRF)."""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket

import httpx2

from bot.errors import AddressRefused, RequestInvalid

LONGEST = 2000
PORTS = (443, 8443)
MOST_TRIED = 3  # addresses of one host, in one attempt
# What old resolvers take for a number, though it is no address as people write them.
NUMERIC = re.compile(r"^(0x[0-9a-f]*|[0-9]+)$", re.IGNORECASE)
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
COMPATIBLE = ipaddress.IPv6Network("::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def check_url(url: str, *, allow_private: bool) -> str:
    """The address in its normal form; its host is not looked up yet. Raises `RequestInvalid`."""
    if len(url) > LONGEST or not url.isprintable() or " " in url or "\\" in url:
        raise RequestInvalid(f"url: must be an address of at most {LONGEST:,} characters.")
    parsed = _parsed(url)
    if parsed.scheme not in (("https", "http") if allow_private else ("https",)):
        raise RequestInvalid("url: must begin with https://.")
    if parsed.userinfo or parsed.fragment:
        raise RequestInvalid("url: must have neither a name and password nor a # in it.")
    if not 0 < (parsed.port or 443) < 65_536:
        raise RequestInvalid("url: the port must be 1 to 65535.")
    if not allow_private and (parsed.port or 443) not in PORTS:
        raise RequestInvalid(f"url: the port must be one of {', '.join(map(str, PORTS))}.")
    _check_host(parsed, allow_private)
    return str(parsed)


async def resolve(url: str, *, allow_private: bool) -> list[str]:
    """The addresses to connect to, as digits, the best first; every one that the host has must be
    allowed.

    Raises `AddressRefused`.
    """
    parsed = httpx2.URL(url)
    host, port = parsed.raw_host.decode("ascii").strip("[]"), parsed.port or 443
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise AddressRefused(f"The host {host} has no address ({error}).") from None
    digits = list(dict.fromkeys(str(one[4][0]) for one in found))
    refused = [one for one in digits if not allow_private and not is_public(one)]
    if refused or not digits:
        raise AddressRefused(
            f"{host} has the address {', '.join(refused)}, which is not public. Only "
            "webhooks.allow_private in parley.yml lets webhooks go there."
        )
    return digits[:MOST_TRIED]


def is_public(digits: str) -> bool:
    """Whether everybody on the internet could reach it; also what stands inside another address."""
    address = ipaddress.ip_address(digits)
    return all(
        one.is_global and not one.is_multicast and not one.is_reserved
        for one in (_inner(address) or (address,))
    )


def _inner(address: Address) -> tuple[Address, ...]:
    """The IPv4 addresses that an IPv6 address stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if address in NAT64 or address in COMPATIBLE:
        return (ipaddress.IPv4Address(int(address) & 0xFFFFFFFF),)
    return ()


def _parsed(url: str) -> httpx2.URL:
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError, TypeError):
        raise RequestInvalid("url: is no address such as https://shop.example/parley.") from None
    if not parsed.host:
        raise RequestInvalid("url: is no address such as https://shop.example/parley.")
    return parsed


def _check_host(parsed: httpx2.URL, allow_private: bool) -> None:
    """Refuse what is private as it stands, and numbers that resolvers read in their own ways."""
    host = parsed.raw_host.decode("ascii").strip("[]").rstrip(".")
    try:
        is_fine = is_public(host) or allow_private
    except ValueError:
        is_number = NUMERIC.fullmatch(host.rpartition(".")[2])
        is_local = host in ("", "localhost") or host.endswith((".localhost", ".local", ".internal"))
        is_fine = not is_number and (allow_private or not is_local)
    if not is_fine:
        raise RequestInvalid(
            f"url: {host} is not a public address. Only webhooks.allow_private in parley.yml lets "
            "webhooks go there."
        )
