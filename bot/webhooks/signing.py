"""Signatures by which a receiver knows that a request is ours, and not an old one."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable

PREFIX = "whsec_"


def new_secret() -> str:
    return PREFIX + secrets.token_urlsafe(32)


def sign(keys: Iterable[str], timestamp: int, body: bytes) -> str:
    """The value of `Parley-Signature`: one signature for each key that is valid now."""
    signed = f"{timestamp}.".encode() + body
    made = (hmac.new(key.encode(), signed, hashlib.sha256).hexdigest() for key in keys)
    return ", ".join(f"sha256={one}" for one in made)
