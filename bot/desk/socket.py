"""The desk's socket: says when the inbox changed, and sends the watched conversation's events."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter, WebSocket
from starlette.websockets import WebSocketState

from bot.conversations import events, mentions, unnumbered
from bot.conversations.unnumbered import Seen
from bot.desk.context import PREFIX, Context, Here
from bot.desk.frames import Watch, parse_frame
from bot.desk.news import Queue
from bot.desk.notices import Notices
from bot.desk.session import find_session
from bot.errors import NotAllowed, ParleyError, RequestInvalid, SignInRequired
from bot.people import sessions
from bot.people.access import access_conversation, check_session
from bot.people.sessions import Session

LOOK_S = 20.0  # hints wake us; this is for those that get lost
# Hints do not leave their process; other web processes and `./parley user` end sessions too.
SESSION_LOOK_S = 1.0
TYPING_LOOK_S = 2.0  # somebody who stops typing may not say so
POLICY_VIOLATION = 1008

Typists = frozenset[tuple[str, str | None]]  # author, and the name of a colleague

router = APIRouter(prefix=PREFIX)
log = logging.getLogger(__name__)


@router.websocket("/socket")
async def socket(websocket: WebSocket, here: Here) -> None:
    """Open for staff who may read conversations, from the desk's own pages."""
    try:
        session = await asyncio.to_thread(_check, websocket, here)
    except ParleyError as error:
        await websocket.close(POLICY_VIOLATION, error.code)
        return
    await websocket.accept()
    await DeskSocket(websocket, here, session).run()


class DeskSocket:
    """One open desk, until the browser leaves or the session ends."""

    def __init__(self, websocket: WebSocket, here: Context, session: Session) -> None:
        self._websocket = websocket
        self._here = here
        self._session = session
        self._hub = here.database.hub
        self._over = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._following: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Send and receive until either side is done."""
        person = self._session.person.id
        notices = await asyncio.to_thread(Notices, self._here.database, person)
        with self._here.news.follow() as news, self._hub.wakes(mentions.topic(person)) as named:
            await self._websocket.send_json({"type": "ready"})
            self._start(self._tell_inbox(news, notices))
            self._start(self._tell_mentions(named, notices))
            self._start(self._end_with_session())
            self._start(self._receive())
            await self._over.wait()
            await self._stop()

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Whichever part ends by itself ends the others."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._note_end)
        return task

    def _note_end(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return  # another conversation is watched now
        self._over.set()
        error = task.exception()
        # To send to a browser that is gone is no failure: it asks for what follows when it is back.
        if error and self._is_open():
            log.error("the desk's socket failed", exc_info=error)

    def _is_open(self) -> bool:
        states = self._websocket.client_state, self._websocket.application_state
        return states == (WebSocketState.CONNECTED, WebSocketState.CONNECTED)

    async def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _tell_inbox(self, news: Queue, notices: Notices) -> None:
        while True:
            update = await news.get()
            await self._websocket.send_text(update.frame(self._session.person.id))
            if notices.is_concerned(update):
                for frame in await asyncio.to_thread(notices.assigned):
                    await self._websocket.send_json(frame)

    async def _tell_mentions(self, named: asyncio.Event, notices: Notices) -> None:
        while True:
            await _wait(named, LOOK_S)
            named.clear()
            for frame in await asyncio.to_thread(notices.mentions):
                await self._websocket.send_json(frame)

    async def _end_with_session(self) -> None:
        with self._hub.wakes(f"session:{self._session.key}") as ended:
            try:
                while True:
                    ended.clear()
                    self._session = await asyncio.to_thread(self._check_session)
                    await _wait(ended, SESSION_LOOK_S)
            except ParleyError as error:
                await self._websocket.close(POLICY_VIOLATION, error.code)

    def _check_session(self) -> Session:
        """As it is now: its token may have changed since, and its person's role."""
        with self._here.database.read() as connection:
            session = sessions.find_by_key(connection, self._session.key)
        if session is None:
            raise SignInRequired("Your session has ended: sign in.")
        check_session(session, "read_conversations", self._here.settings.people)
        return session

    async def _receive(self) -> None:
        while True:
            received = await self._websocket.receive()
            if received["type"] == "websocket.disconnect":
                return
            try:
                watch = _frame(received)
                await asyncio.to_thread(self._check_access, watch.conversation)
                self._follow(watch)
            except ParleyError as error:
                problem = {"type": "error", "code": error.code, "message": error.message}
                await self._websocket.send_json(problem)

    def _follow(self, watch: Watch) -> None:
        if self._following:
            self._following.cancel()
        self._following = self._start(self._send_events(watch.conversation, watch.after))

    async def _send_events(self, conversation_id: str, last: int) -> None:
        typing: Typists = frozenset()
        seen = Seen()  # nothing: whoever comes back has missed what changed meanwhile
        topics = f"conversation:{conversation_id}", f"typing:{conversation_id}"
        with self._hub.wakes(*topics) as wake:
            while True:
                wake.clear()
                while True:
                    found, seen, changes = await asyncio.to_thread(
                        self._look, conversation_id, last, seen
                    )
                    await self._send(conversation_id, [*changes, *found])
                    if not found:
                        break
                    last = found[-1]["id"]
                before, typing = typing, self._typists(conversation_id)
                await self._send(conversation_id, _typing_events(last, before, typing))
                await _wait(wake, TYPING_LOOK_S if typing else LOOK_S)

    async def _send(self, conversation_id: str, found: list[dict[str, Any]]) -> None:
        for event in found:
            await self._websocket.send_json(
                {"type": "event", "conversation": conversation_id, "event": event}
            )

    def _look(
        self, conversation_id: str, last: int, before: Seen
    ) -> tuple[list[dict[str, Any]], Seen, list[dict[str, Any]]]:
        """The events after number `last`, and what has changed of those up to it."""
        with self._here.database.read() as connection:
            found = events.after(connection, conversation_id, last, for_staff=True)
            now = unnumbered.see(connection, conversation_id, for_staff=True)
            changes = unnumbered.differences(
                connection, conversation_id, before, now, last, for_staff=True
            )
        return found, now, changes

    def _typists(self, conversation_id: str) -> Typists:
        """Who else is writing; colleagues by their names."""
        typing, person = self._here.typing, self._session.person.id
        others = typing.authors(conversation_id) - {"agent"}
        colleagues = typing.colleagues(conversation_id, without=person).values()
        return frozenset([(author, None) for author in others]) | {
            ("agent", name) for name in colleagues
        }

    def _check_access(self, conversation_id: str) -> None:
        with self._here.database.read() as connection:
            access_conversation(connection, self._session.person, conversation_id)


def _check(websocket: WebSocket, here: Context) -> Session:
    """The socket's session; raises `SignInRequired`, `NotAllowed`.

    Browsers open sockets from foreign pages with our cookie, so the page's own host must be ours.
    """
    origin = urlsplit(websocket.headers.get("origin", "")).netloc
    ours = websocket.headers.get("host"), urlsplit(here.settings.url).netloc
    if not origin or origin not in ours:
        raise NotAllowed("The desk's socket opens from the desk's own pages only.")
    session = find_session(here, websocket)
    check_session(session, "read_conversations", here.settings.people)
    return session


def _frame(received: Any) -> Watch:
    if received.get("text") is None:
        raise RequestInvalid("A frame must be text.")
    return parse_frame(received["text"])


def _typing_events(last: int, before: Typists, now: Typists) -> list[dict[str, Any]]:
    """What changed in who is typing; not numbered, so `id` is the last stored event's."""
    return [
        {"id": last, "kind": "typing", "author": author, "name": name, "on": (author, name) in now}
        for author, name in sorted(before ^ now, key=str)
    ]


async def _wait(wake: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(wake.wait(), seconds)
