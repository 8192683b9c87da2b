"""The token that lets a visitor's browser, and nobody else, into their conversation."""

from __future__ import annotations

from dataclasses import dataclass

from itsdangerous import BadData, SignatureExpired, URLSafeTimedSerializer

from bot.errors import TokenInvalid
from bot.people.secret import derive


@dataclass(frozen=True)
class Pass:
    """What a token opens: one conversation, on the pages of one site. Tokens that are older than
    sites name none."""

    conversation_id: str
    site: str | None = None


def make_token(secret: str, conversation_id: str, site: str | None = None) -> str:
    """Signed, not secret in itself; it also holds when it was made."""
    return str(_serializer(secret).dumps([conversation_id, site]))


def read_token(secret: str, token: str, max_age_s: int) -> Pass:
    """Raises `TokenInvalid` for a forged, damaged or expired token."""
    try:
        held = _serializer(secret).loads(token, max_age=max_age_s)
        return Pass(*held) if isinstance(held, list) else Pass(str(held))
    except SignatureExpired:
        raise TokenInvalid("The token has expired: begin a new conversation.") from None
    except BadData:
        raise TokenInvalid(
            "The token was not made here or is damaged: begin a new conversation."
        ) from None


def _serializer(secret: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(derive(secret, "visitor"))
