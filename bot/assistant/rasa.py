"""Talks to the Rasa process through our channel (`bot/nlu/channel.py`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import httpx2

from bot.conversations.turns import Turn
from bot.errors import AssistantUnavailable

TURN_SECONDS = 60.0
READY_SECONDS = 2.0
BEFORE_WORDS = re.compile(r"^[/\s]+")


@dataclass(frozen=True)
class RasaTurn:
    """What Rasa made of one message; `replies` as `docs/assistant.md` describes them."""

    replies: list[dict[str, Any]]
    intent: dict[str, Any] | None
    entities: list[dict[str, Any]]
    slots: dict[str, Any]


class RasaClient:
    """One HTTP connection pool to Rasa on loopback; `secret` is the one both processes share."""

    def __init__(self, port: int, secret: str) -> None:
        self._http = httpx2.AsyncClient(
            base_url=f"http://127.0.0.1:{port}/webhooks/parley",
            headers={"Authorization": f"Bearer {secret}"},
            trust_env=False,  # loopback never goes through a proxy
        )

    async def is_ready(self) -> bool:
        """Whether Rasa is up and has a model."""
        try:
            answer = await self._http.get("/", timeout=READY_SECONDS)
        except httpx2.HTTPError:
            return False
        return answer.status_code == 200

    async def turn(self, turn: Turn) -> RasaTurn:
        """Have one message answered; raises `AssistantUnavailable` when that failed.

        A retry gets the answer of the earlier attempt if Rasa had finished it.
        """
        return await self._post("turn", turn)

    async def understand(self, turn: Turn) -> RasaTurn:
        """What a message means, without any answer; raises `AssistantUnavailable`."""
        return await self._post("understand", turn)

    async def _post(self, what: str, turn: Turn) -> RasaTurn:
        try:
            answer = await self._http.post(f"/{what}", json=_request(turn), timeout=TURN_SECONDS)
        except httpx2.HTTPError as error:
            raise AssistantUnavailable(f"Rasa did not answer: {error!r}") from None
        if answer.status_code != 200:
            raise AssistantUnavailable(f"Rasa answered {answer.status_code}: {answer.text[:300]}")
        body = answer.json()
        return RasaTurn(
            replies=body.get("replies") or [],
            intent=body.get("intent"),
            entities=body.get("entities") or [],
            slots=body.get("slots") or {},
        )

    async def close(self) -> None:
        await self._http.aclose()


def _request(turn: Turn) -> dict[str, Any]:
    return {
        "sender": turn.sender,
        "message_id": str(turn.message_id),
        # What people type never begins with "/": to Rasa, which strips white space of every kind
        # itself, that would be the name of an intent.
        "text": turn.payload or BEFORE_WORDS.sub("", turn.text) or "?",
        "retry": turn.is_retry,
        "before": turn.before,
        "metadata": {
            "message_id": str(turn.message_id),
            "language": turn.language,
            "locale": turn.locale,
            "page": turn.page,
        },
    }
