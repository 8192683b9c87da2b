"""Handoffs: from the bot to people, with everything that an agent needs to know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response
from pydantic import AfterValidator, Field
from sqlalchemy import Connection, RowMapping, Select, select

from bot.api.calls import ConversationReader, Done, OwnBot
from bot.api.context import HIGHEST, PREFIX, Body, Shown
from bot.api.conversations import Id
from bot.api.pages import Page, Paged
from bot.conversations import answering_programs, handoffs
from bot.conversations.handoffs import Reason
from bot.errors import NotFound
from bot.people.access import access_conversation_to_answer
from bot.storage import tables

DEEPEST = 20

router = APIRouter(prefix=PREFIX, tags=["handoffs"])
_columns = tables.handoffs.c


class Handoff(Shown):
    """Times are UNIX seconds. It is open until `closed_at`; `outcome` says how it ended."""

    id: int
    conversation: str
    reason: str
    skill: str | None
    requested_at: float
    accepted_at: float | None
    accepted_by: int | None
    first_response_at: float | None
    closed_at: float | None
    outcome: str | None


class WholeHandoff(Handoff):
    """With the context package: docs/conversations.md describes it."""

    package: dict[str, Any]
    package_version: int


def _check_depth(slots: dict[str, Any]) -> dict[str, Any]:
    """Whoever reads a package goes down into it, too; raises `ValueError`."""
    level: list[Any] = [slots]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _within(one)]
        if not level:
            return slots
    raise ValueError(f"must not be nested more than {DEEPEST} deep")


def _within(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


Slots = Annotated[dict[str, Any], AfterValidator(_check_depth)]


class NewHandoff(Body):
    """`slots` are what the bot has gathered; `skill` is what whoever takes over needs. The customer is
    told in the words of the reason."""

    reason: Reason = "rule"
    slots: Slots = Field(default_factory=dict)
    skill: str | None = Field(default=None, max_length=40, pattern=r"^[^\x00]*$")


@router.get("/handoffs")
def handoffs_found(
    call: ConversationReader,
    paged: Paged,
    open_: Annotated[bool | None, Query(alias="open")] = None,
    conversation: Annotated[str, Query(max_length=40, pattern=r"^[A-Za-z0-9_-]*$")] = "",
) -> Page[Handoff]:
    """The newest first; with `open` those that are, or are not."""
    query = _query().order_by(_columns.id.desc()).limit(paged.limit + 1)
    if open_ is not None:
        query = query.where(_columns.closed_at.is_(None) == open_)
    if conversation:
        query = query.where(_columns.conversation_id == conversation)
    if before := paged.after(int):
        query = query.where(_columns.id < before[0])
    with call.here.database.read() as connection:
        rows = connection.execute(query).mappings().all()
    return paged.page(rows, lambda row: [row["id"]], _present)


@router.get("/handoffs/{handoff}")
def read(handoff: Annotated[int, Path(ge=1, le=HIGHEST)], call: ConversationReader) -> WholeHandoff:
    """One handoff with its package."""
    with call.here.database.read() as connection:
        row = connection.execute(_query().where(_columns.id == handoff)).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such handoff.")
    return _present_whole(row)


@router.post("/conversations/{conversation}/handoffs", status_code=201, response_model=WholeHandoff)
def hand_off(conversation: Id, body: NewHandoff, call: OwnBot) -> Response:
    """The program, which answers in the conversation, asks for a person. 409 if people have it."""

    def do(connection: Connection) -> Done:
        row = access_conversation_to_answer(connection, call.program, conversation)
        answering_programs.check_has(connection, row, call.program.id)
        handoffs.do_request(connection, conversation, body.reason, body.slots, skill=body.skill)
        program, before = call.program.id, row["last_event"]
        answering_programs.do_sign(connection, conversation, program, after=before)
        if body.reason != "agent":
            call.here.say(connection, row, f"utter_handoff_{body.reason}")
        latest = _query().where(
            _columns.conversation_id == conversation, _columns.closed_at.is_(None)
        )
        made = _present_whole(connection.execute(latest).mappings().one())
        place = {"Location": f"{PREFIX}/handoffs/{made.id}"}
        on = f"conversation:{conversation}"
        return Done(made, on, status=201, headers=place, details={"reason": body.reason})

    return call.once("conversation_handed_off", do)


def _query() -> Select[Any]:
    return select(tables.handoffs)


def _present(row: RowMapping) -> Handoff:
    return Handoff(**_values(row, Handoff), conversation=row["conversation_id"])


def _present_whole(row: RowMapping) -> WholeHandoff:
    return WholeHandoff(**_values(row, WholeHandoff), conversation=row["conversation_id"])


def _values(row: RowMapping, model: type[Handoff]) -> dict[str, Any]:
    return {key: row[key] for key in model.model_fields.keys() - {"conversation"}}
