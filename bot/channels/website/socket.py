"""The channel by WebSocket: the same as by HTTP, at once; described in docs/website-channel.md."""

from __future__ import annotations

import json
from collections.abc import Awaitable
from contextlib import suppress
from typing import Any, TypeVar

from anyio import create_task_group, fail_after, move_on_after, to_thread
from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.channels.website.following import Following
from bot.channels.website.http import Looked, NewMessage, TypingState
from bot.channels.website.sites import Caller
from bot.channels.website.visitor import Visitor, Website
from bot.errors import ParleyError, RequestInvalid

HELLO_SECONDS = 10
LOOK_SECONDS = 20.0  # hints wake the sender; this is for those that get lost
LARGEST_FRAME = 200_000  # characters
POLICY_VIOLATION = 1008

router = APIRouter(prefix="/api/v1/chat")

Form = TypeVar("Form", bound=BaseModel)


class Hello(BaseModel):
    """The first frame: whose conversation, and the last event that the client has."""

    model_config = ConfigDict(strict=True)
    token: str
    site: str | None = None
    after: int = Field(default=0, ge=0, le=2**31 - 1)


@router.websocket("/socket")
async def socket(websocket: WebSocket) -> None:
    """One visitor's socket, until either side closes it."""
    await websocket.accept()
    website: Website = websocket.app.state.website
    try:
        with fail_after(HELLO_SECONDS):
            hello = await _hello(websocket)
        caller = Caller.of(websocket)
        holder = await to_thread.run_sync(website.visitor, hello.token, caller, hello.site)
    except (ParleyError, TimeoutError) as error:
        await _refuse(websocket, error)
    except WebSocketDisconnect:
        return
    else:
        await _run(websocket, holder, hello.after)


async def _run(websocket: WebSocket, holder: Visitor, last: int) -> None:
    """Send and receive until one of both ends; who comes back asks for what followed."""
    async with create_task_group() as tasks:

        async def until_gone(work: Awaitable[None]) -> None:
            with suppress(WebSocketDisconnect, RuntimeError):
                await work
            tasks.cancel_scope.cancel()

        tasks.start_soon(until_gone, _send(websocket, holder, last))
        tasks.start_soon(until_gone, _receive(websocket, holder))


async def _send(websocket: WebSocket, holder: Visitor, last: int) -> None:
    following = Following(holder, last)
    await to_thread.run_sync(following.note_arrival)
    with holder.website.database.hub.wakes(*holder.topics) as wake:
        await _send_stored(websocket, following)
        await websocket.send_json({"type": "ready", "last": following.last})
        while True:
            wake.clear()
            await _send_stored(websocket, following)
            changes = await to_thread.run_sync(following.changes)
            await _send_all(websocket, [*changes, *following.typing()])
            with move_on_after(LOOK_SECONDS):
                await wake.wait()


async def _send_stored(websocket: WebSocket, following: Following) -> None:
    """Send every stored event that this browser has not got."""
    while stored := await to_thread.run_sync(following.stored):
        await _send_all(websocket, stored)


async def _send_all(websocket: WebSocket, found: list[dict[str, Any]]) -> None:
    for event in found:
        await websocket.send_json({"type": "event", "event": event})


async def _receive(websocket: WebSocket, holder: Visitor) -> None:
    while True:
        client_id = None
        try:
            frame = await _frame(websocket)
            client_id = frame.get("client_id")
            await _handle(websocket, holder, frame)
        except ParleyError as error:
            await websocket.send_json(_error(error) | {"client_id": client_id})


async def _handle(websocket: WebSocket, holder: Visitor, frame: dict[str, Any]) -> None:
    match frame.get("type"):
        case "message":
            message = _parse(NewMessage, frame)
            stored = await to_thread.run_sync(
                holder.send, message.client_id, message.text, message.files
            )
            await websocket.send_json(
                {
                    "type": "ack",
                    "client_id": message.client_id,
                    "message_id": stored.message_id,
                    "seq": stored.seq,
                }
            )
        case "typing":
            holder.set_typing(_parse(TypingState, frame).on)
        case "got":
            await to_thread.run_sync(holder.mark_got, _parse(Looked, frame).seq)
        case "read":
            await to_thread.run_sync(holder.mark_read, _parse(Looked, frame).seq)
        case kind:
            raise RequestInvalid(f"type: {str(kind)[:40]!r} is none of message, typing, got, read.")


async def _hello(websocket: WebSocket) -> Hello:
    frame = await _frame(websocket)
    if frame.get("type") != "hello":
        raise RequestInvalid('The first frame must be {"type": "hello", "token": …, "after": N}.')
    return _parse(Hello, frame)


async def _frame(websocket: WebSocket) -> dict[str, Any]:
    received = await websocket.receive()
    if received["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(received.get("code", 1000))
    text = received.get("text")
    if text is None or len(text) > LARGEST_FRAME:
        raise RequestInvalid(f"A frame must be text of at most {LARGEST_FRAME:,} characters.")
    try:
        frame = json.loads(text)
    except (ValueError, RecursionError):
        raise RequestInvalid("The frame is not JSON.") from None
    if not isinstance(frame, dict):
        raise RequestInvalid("The frame must be a JSON object.")
    return frame


def _parse(form: type[Form], frame: dict[str, Any]) -> Form:
    try:
        return form.model_validate(frame)
    except ValidationError as error:
        problem = error.errors()[0]
        field = ".".join(map(str, problem["loc"]))
        raise RequestInvalid(f"{field}: {problem['msg']}") from None


async def _refuse(websocket: WebSocket, error: Exception) -> None:
    if not isinstance(error, ParleyError):
        error = RequestInvalid(f"No hello within {HELLO_SECONDS} seconds.")
    await websocket.send_json(_error(error))
    await websocket.close(POLICY_VIOLATION, error.code)


def _error(error: ParleyError) -> dict[str, Any]:
    return {"type": "error", "code": error.code, "message": error.message}
