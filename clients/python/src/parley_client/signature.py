"""Whether a webhook's request comes from Parley."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Mapping

OLDEST_S = 300


def is_from_parley(secret: str, headers: Mapping[str, str], body: bytes) -> bool:
    """Compares `Parley-Signature` with the bytes of the body as they came, before anything parses
    them, and refuses what is older than five minutes. Names of headers in any case."""
    given = {name.lower(): value for name, value in headers.items()}
    timestamp = given.get("parley-timestamp", "")
    if not timestamp.isdecimal() or abs(time.time() - int(timestamp)) > OLDEST_S:
        return False
    signed = timestamp.encode() + b"." + body
    expected = b"sha256=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest().encode()
    signatures = given.get("parley-signature", "").split(",")
    return any(hmac.compare_digest(expected, one.strip().encode()) for one in signatures)
