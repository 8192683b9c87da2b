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
from bot.errors import ParleyError, RequestInvalid, TooManyRequests, TooManySockets

HELLO_SECONDS = 10
LOOK_SECONDS = 20.0  # hints wake the sender; this is for those that get lost
LARGEST_FRAME = 200_000  # characters
SLOW_SECONDS = 20.0  # so long may what was sent wait to be read
POLICY_VIOLATION, SLOW_READER, TOO_MANY = 1008, 4408, 4429

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
    caller, limits = Caller.of(websocket), website.settings.limits
    try:
        with website.sockets.one_more(f"at:{caller.address}", limits.sockets_per_address):
            hello, holder = await _enter(websocket, website, caller)
            with website.sockets.one_more(holder.conversation_id, limits.sockets_per_visitor):
                await _run(websocket, holder, hello.after)
    except (ParleyError, TimeoutError) as error:
        await _refuse(websocket, error)
    except WebSocketDisconnect:
        return


async def _enter(websocket: WebSocket, website: Website, caller: Caller) -> tuple[Hello, Visitor]:
    with fail_after(HELLO_SECONDS):
        hello = await _hello(websocket)
    holder = await to_thread.run_sync(website.visitor, hello.token, caller, hello.site)
    await to_thread.run_sync(holder.check_pace, "request")
    return hello, holder


async def _run(websocket: WebSocket, holder: Visitor, last: int) -> None:
    """Send and receive until one of both ends, or the client no longer reads; who comes back asks for
    what followed."""
    is_slow = False
    async with create_task_group() as tasks:

        async def until_gone(work: Awaitable[None]) -> None:
            nonlocal is_slow
            try:
                with suppress(WebSocketDisconnect, RuntimeError):
                    await work
            except TimeoutError:
                is_slow = True
            tasks.cancel_scope.cancel()

        tasks.start_soon(until_gone, _send(websocket, holder, last))
        tasks.start_soon(until_gone, _receive(websocket, holder))
    if is_slow:
        with suppress(WebSocketDisconnect, RuntimeError), move_on_after(SLOW_SECONDS):
            await websocket.close(SLOW_READER, "slow_reader")


async def _say(websocket: WebSocket, frame: dict[str, Any]) -> None:
    """Raises `TimeoutError` when so little is read that there is no room for it."""
    with fail_after(SLOW_SECONDS):
        await websocket.send_json(frame)


async def _send(websocket: WebSocket, holder: Visitor, last: int) -> None:
    following = Following(holder, last)
    await to_thread.run_sync(following.note_arrival)
    with holder.website.database.hub.wakes(*holder.topics) as wake:
        await _send_stored(websocket, following)
        await _say(websocket, {"type": "ready", "last": following.last})
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
        await _say(websocket, {"type": "event", "event": event})


async def _receive(websocket: WebSocket, holder: Visitor) -> None:
    while True:
        client_id = None
        try:
            frame = await _frame(websocket)
            client_id = frame.get("client_id")
            await _handle(websocket, holder, frame)
        except ParleyError as error:
            await _say(websocket, _error(error) | {"client_id": client_id})


async def _handle(websocket: WebSocket, holder: Visitor, frame: dict[str, Any]) -> None:
    if frame.get("type") != "message":
        await to_thread.run_sync(holder.check_pace, "request")
    match frame.get("type"):
        case "message":
            message = _parse(NewMessage, frame)
            stored = await to_thread.run_sync(
                holder.send, message.client_id, message.text, message.files
            )
            ack = {"message_id": stored.message_id, "seq": stored.seq}
            await _say(websocket, {"type": "ack", "client_id": message.client_id, **ack})
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
    is_full = isinstance(error, TooManySockets | TooManyRequests)
    await websocket.close(TOO_MANY if is_full else POLICY_VIOLATION, error.code)


def _error(error: ParleyError) -> dict[str, Any]:
    retry_after_s = getattr(error, "retry_after_s", None)
    later = {} if retry_after_s is None else {"retry_after_s": retry_after_s}
    return {"type": "error", "code": error.code, "message": error.message, **later}
