from __future__ import annotations

import time

import pytest

from bot.errors import TokenInvalid
from bot.people.visitor import Pass, make_token, read_token

SECRET, DAY = "a secret that is long enough to be one", 86_400


def test_a_token_gives_the_conversation_back() -> None:
    assert read_token(SECRET, make_token(SECRET, "c_abc", "shop"), DAY) == Pass("c_abc", "shop")


def test_foreign_and_damaged_tokens_are_refused() -> None:
    token = make_token(SECRET, "c_abc")
    foreign = make_token("another secret that is long enough too", "c_abc")
    body, time_made, signature = token.split(".")
    other_body = make_token(SECRET, "c_other").split(".")[0]
    for forged in (
        foreign,
        "",
        "x",
        "é.é.é",
        token[:-1],
        f"{body}.{time_made}.",
        f"{other_body}.{time_made}.{signature}",
        "." * 10_000,
    ):
        with pytest.raises(TokenInvalid, match="not made here or is damaged"):
            read_token(SECRET, forged, DAY)


def test_an_old_token_has_expired(monkeypatch: pytest.MonkeyPatch) -> None:
    token = make_token(SECRET, "c_abc")
    later = time.time() + DAY + 2
    monkeypatch.setattr(time, "time", lambda: later)
    with pytest.raises(TokenInvalid, match="expired"):
        read_token(SECRET, token, DAY)
