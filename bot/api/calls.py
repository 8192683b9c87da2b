"""The program behind a request: who it is, whether it may, how often, and what was done for it."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from fastapi import Depends, Header, Request, Response, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel
from sqlalchemy import Connection

from bot.api.context import Context, Here
from bot.api.repeats import Answer, Key, do_claim, do_keep, find_answer
from bot.desk.session import address_of
from bot.errors import SignInRequired, TooManyRequests
from bot.people import programs
from bot.people.access import check_permission
from bot.people.audit import do_audit
from bot.people.programs import Program
from bot.people.roles import Permission
from bot.problems import always_tell
from bot.storage.buckets import Limit, Taken, take

MINUTE_S = 60

bearer = HTTPBearer(
    scheme_name="program",
    description="A token for programs, `parley_…`: an administrator makes it in the desk, under Programs.",
    auto_error=False,
)
Credentials = Annotated[HTTPAuthorizationCredentials | None, Security(bearer)]
IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=255,
        pattern=r"^[\x21-\x7e]+$",
        description="Your own name for this request: sent again, it is answered, not done again.",
    ),
]


@dataclass(frozen=True)
class Done:
    """What came of a write: the answer, and what the log of what was done says of it."""

    answer: BaseModel | None
    on: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Call:
    """A request of a program that may do what its handler asks for; `key` is its name for it."""

    program: Program
    here: Context
    key: Key | None = None

    def once(self, action: str, do: Callable[[Connection], Done]) -> Response:
        """Do it in one transaction with its row in the log of what was done, or give the answer that
        it had before."""
        with self.here.database.write() as connection:
            before = do_claim(connection, self.key) if self.key else None
            answer = before or self._do(connection, action, do)
        return answer.response()

    def earlier(self) -> Response | None:
        """The answer that this request had before, for handlers with much to do before they write."""
        if self.key is None:
            return None
        with self.here.database.read() as connection:
            before = find_answer(connection, self.key)
        return before.response() if before else None

    def check_open(self) -> None:
        """For a request that has waited: raises `SignInRequired` if the token opens nothing by now."""
        with self.here.database.read() as connection:
            is_open = programs.is_open(connection, self.program.id)
        if not is_open:
            raise _nothing_opens()

    def _do(self, connection: Connection, action: str, do: Callable[[Connection], Done]) -> Answer:
        done = do(connection)
        do_audit(connection, self.program.actor, action, done.on, **done.details)
        body = "" if done.answer is None else done.answer.model_dump_json(by_alias=True)
        answer = Answer(done.status, body, done.headers)
        if self.key:
            do_keep(connection, self.key, answer)
        return answer


class Reading:
    """Lets a request pass whose token has the scope, and whose program has not asked too often."""

    def __init__(self, permission: Permission | None) -> None:
        self.permission = permission

    def __call__(self, request: Request, here: Here, credentials: Credentials) -> Call:
        program = _find(here, credentials, request)
        _check_pace(here, request, program)
        if self.permission:
            check_permission(program, self.permission)
        return Call(program, here)


async def _sent(request: Request) -> bytes:
    return await request.body()


class Writing(Reading):
    """The same for a request that changes something; `None`: the handler asks for the scope."""

    def __call__(  # type: ignore[override]
        self,
        request: Request,
        here: Here,
        credentials: Credentials,
        sent: Annotated[bytes, Depends(_sent)],
        idempotency_key: IdempotencyKey = None,
    ) -> Call:
        call = super().__call__(request, here, credentials)
        if idempotency_key is None:
            return call
        whole = f"{request.method}\n{request.url.path}?{request.url.query}\n".encode() + sent
        digest = hashlib.sha256(whole).hexdigest()
        return replace(call, key=Key(call.program.id, idempotency_key, digest))


ConversationReader = Annotated[Call, Depends(Reading("read_conversations"))]
ArticleReader = Annotated[Call, Depends(Reading("read_articles"))]
TextReader = Annotated[Call, Depends(Reading("write_articles"))]
Lister = Annotated[Call, Depends(Reading("list_people"))]
Watcher = Annotated[Call, Depends(Reading("see_numbers"))]
Answerer = Annotated[Call, Depends(Writing("answer_customers"))]
OwnBot = Annotated[Call, Depends(Writing("answer_as_bot"))]
ForCustomers = Annotated[Call, Depends(Writing("write_for_customers"))]
Writer = Annotated[Call, Depends(Writing("write_articles"))]
Publisher = Annotated[Call, Depends(Writing("publish_articles"))]
WebhookReader = Annotated[Call, Depends(Reading("manage_webhooks"))]
WebhookManager = Annotated[Call, Depends(Writing("manage_webhooks"))]
Auditor = Annotated[Call, Depends(Reading("read_audit"))]
Anybody = Annotated[Call, Depends(Writing(None))]


def _find(
    here: Context, credentials: HTTPAuthorizationCredentials | None, request: Request
) -> Program:
    token = credentials.credentials.strip() if credentials else ""
    with here.database.read() as connection:
        program = programs.find(connection, token) if token else None
    if program is None:
        raise _nothing_opens()
    if not program.is_use_noted:
        with here.database.write() as connection:
            programs.do_note_used(connection, program.id)
    return replace(program, address=address_of(request))


def _nothing_opens() -> SignInRequired:
    return SignInRequired(
        "Send a program's token: `Authorization: Bearer parley_…`. One that is unknown, was "
        "revoked, or has ended opens nothing."
    )


def _check_pace(here: Context, request: Request, program: Program) -> None:
    """Raises `TooManyRequests`; every answer tells how many requests are left."""
    a_minute = here.settings.limits.program_requests_per_minute
    limit = Limit(a_minute, a_minute / MINUTE_S)
    taken = take(here.database, f"program:{program.id}", limit)
    always_tell(request, _pace(a_minute, taken))
    if not taken.allowed:
        raise TooManyRequests(
            f"This program may send {a_minute} requests a minute: wait, as Retry-After says.",
            taken.retry_after_s,
        )


def _pace(a_minute: int, taken: Taken) -> dict[str, str]:
    """The fields of draft-ietf-httpapi-ratelimit-headers in the form that most clients know."""
    left = math.floor(taken.remaining)
    until_full_s = math.ceil((a_minute - left) * MINUTE_S / a_minute)
    return {
        "RateLimit-Limit": str(a_minute),
        "RateLimit-Remaining": str(left),
        "RateLimit-Reset": str(until_full_s),
    }
