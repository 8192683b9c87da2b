"""The token that lets a visitor's browser, and nobody else, into their conversation."""

from __future__ import annotations

from itsdangerous import BadData, SignatureExpired, URLSafeTimedSerializer

from bot.errors import TokenInvalid
from bot.people.secret import derive


def make_token(secret: str, conversation_id: str) -> str:
    """Signed, not secret in itself: it holds the conversation's id and when it was made."""
    return str(_serializer(secret).dumps(conversation_id))


def read_token(secret: str, token: str, max_age_s: int) -> str:
    """The conversation's id; raises `TokenInvalid` for a forged, damaged or expired token."""
    try:
        return str(_serializer(secret).loads(token, max_age=max_age_s))
    except SignatureExpired:
        raise TokenInvalid("The token has expired: begin a new conversation.") from None
    except BadData:
        raise TokenInvalid(
            "The token was not made here or is damaged: begin a new conversation."
        ) from None


def _serializer(secret: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(derive(secret, "visitor"))
