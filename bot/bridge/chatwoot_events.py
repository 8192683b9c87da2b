"""What Chatwoot tells: its agents' answers, who is typing, and what became of a conversation."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import time
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection, RowMapping

from bot.assistant.replies import Renderer
from bot.conversations import conversations as rows
from bot.conversations import elsewhere, messages
from bot.conversations.messages import storable
from bot.errors import NotAllowed, RequestInvalid

log = logging.getLogger(__name__)

VALID_S = 300  # how old an event may be
LONGEST_NAME = 100
router = APIRouter(prefix="/bridge/chatwoot", tags=["bridge"], include_in_schema=False)


@router.post("/events", status_code=204)
async def receive(request: Request) -> None:
    """Raises `NotAllowed` for what Chatwoot has not signed within the last minutes."""
    body = await request.body()
    secret = request.app.state.settings.bridge.webhook_secret.get_secret_value()
    check_signature(secret, request.headers, body)
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        raise RequestInvalid("The event is not JSON.") from None
    if not isinstance(event, dict):
        raise RequestInvalid("The event must be an object.")
    await asyncio.to_thread(_take, request.app.state, event)


def check_signature(secret: str, headers: Any, body: bytes) -> None:
    """`X-Chatwoot-Signature` is `sha256=` and HMAC-SHA256 of `timestamp.body`."""
    timestamp = headers.get("X-Chatwoot-Timestamp", "")
    signed = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256)
    expected = f"sha256={signed.hexdigest()}".encode()
    given = headers.get("X-Chatwoot-Signature", "").encode("utf-8", "replace")
    is_recent = (
        timestamp.isascii()
        and timestamp.isdigit()
        and len(timestamp) < 12
        and abs(time.time() - int(timestamp)) <= VALID_S
    )
    if not hmac.compare_digest(expected, given) or not is_recent:
        log.warning(
            "an event that claims to come from Chatwoot was refused: its signature is wrong"
        )
        raise NotAllowed("The signature is wrong, or older than five minutes.")


def _take(state: Any, event: dict[str, Any]) -> None:
    """What is no answer, typing or status of a conversation of ours is of no concern."""
    kind = event.get("event")
    if kind in ("conversation_typing_on", "conversation_typing_off"):
        return _take_typing(state, event, kind.endswith("_on"))
    with state.database.write() as connection:
        if kind == "message_created" and _is_answer(event):
            _take_answer(connection, state, event)
        elif kind == "conversation_status_changed":
            _take_status(connection, state.renderer, event)
    return None


def _is_answer(event: dict[str, Any]) -> bool:
    """Neither ours, nor a note, nor what Chatwoot itself says."""
    return event.get("message_type") == "outgoing" and event.get("private") is not True


def _take_answer(connection: Connection, state: Any, event: dict[str, Any]) -> None:
    text = _text(event)
    row = _row(connection, _dict(event.get("conversation")).get("id"))
    if row is None or not isinstance(event.get("id"), int) or not text:
        return
    if not elsewhere.is_with_it(connection, row):
        log.warning("bridge, %s: an answer came after its end", row["conversation_id"])
        return
    name = storable(str(_dict(event.get("sender")).get("name") or "Chatwoot"))[:LONGEST_NAME]
    locale = rows.get(connection, row["conversation_id"])["locale"]
    client_id = f"chatwoot-{event['id']}"
    if elsewhere.is_first_answer(connection, row):
        told = state.renderer.say(locale, "utter_agent_joined", agent=name)
        messages.do_say(connection, row["conversation_id"], told)
    elsewhere.do_write(connection, row, name, client_id, text)
    state.typing.set(row["conversation_id"], "agent", False)


def _take_status(connection: Connection, renderer: Renderer, event: dict[str, Any]) -> None:
    """Resolved there is resolved here; pending there is the bot's again."""
    row = _row(connection, event.get("id"))
    if row is None or not elsewhere.is_with_it(connection, row):
        return
    locale = rows.get(connection, row["conversation_id"])["locale"]
    if event.get("status") == "resolved":
        elsewhere.do_resolve(connection, row)
        told = renderer.say(locale, "utter_resolved")
    elif event.get("status") == "pending":
        elsewhere.do_return(connection, row)
        told = renderer.say(locale, "utter_returned")
    else:
        return
    messages.do_say(connection, row["conversation_id"], told)


def _take_typing(state: Any, event: dict[str, Any], is_on: bool) -> None:
    is_agent = _dict(event.get("user")).get("type") == "user" and not event.get("is_private")
    with state.database.write() as connection:
        row = _row(connection, _dict(event.get("conversation")).get("id"))
        is_ours = row is not None and elsewhere.is_with_it(connection, row)
    if row is not None and is_ours and is_agent:
        state.typing.set(row["conversation_id"], "agent", is_on)


def _row(connection: Connection, remote_id: Any) -> RowMapping | None:
    return elsewhere.at_remote(connection, str(remote_id)[:LONGEST_NAME])


def _text(event: dict[str, Any]) -> str:
    """With the addresses of its files."""
    attached = event.get("attachments")
    links = [_dict(one).get("data_url") for one in attached] if isinstance(attached, list) else []
    content = event.get("content")
    parts = [content if isinstance(content, str) else "", *(str(link) for link in links if link)]
    return storable("\n".join(part for part in parts if part)).strip()


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
