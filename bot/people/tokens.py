"""Random tokens: whoever holds one is let in, so SQL keeps only their hash."""

from __future__ import annotations

import hashlib
import secrets


def new_token() -> str:
    """256 random bits that fit into an address or a cookie."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What is stored. The token is random, so a fast hash without salt is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
