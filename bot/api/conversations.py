"""Conversations: which there are, and beginning one for a customer."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Response
from pydantic import Field
from sqlalchemy import ColumnElement, Connection, and_, select, true

from bot.api.calls import Call, ConversationReader, Done, ForCustomers
from bot.api.context import HIGHEST, PREFIX, Body
from bot.api.conversation import Answerer, Conversation, Status, listed, shown
from bot.api.pages import Page, Paged
from bot.conversations import conversations, messages, tags
from bot.conversations.locale import first_locale, supported_locale
from bot.errors import RequestInvalid
from bot.people.access import access_contact, access_conversation, check_permission
from bot.storage import tables

CONVERSATIONS = f"{PREFIX}/conversations"
router = APIRouter(prefix=CONVERSATIONS, tags=["conversations"])
_columns = tables.conversations.c

Id = Annotated[str, Path(max_length=40, pattern=r"^[A-Za-z0-9_-]+$")]
Number = Annotated[int | None, Query(ge=1, le=HIGHEST)]
Tag = Annotated[str, Query(max_length=tags.LONGEST_TAG)]


class NewConversation(Body):
    """`answered_by` says who is the bot in it: the assistant, which says welcome, or the program that
    begins it. The locale is one of the company's; without one it is the first."""

    contact: int = Field(ge=1, le=HIGHEST)
    answered_by: Answerer = "assistant"
    locale: str | None = Field(default=None, max_length=35)
    page: str | None = Field(default=None, max_length=2000)


@router.get("")
def conversations_found(
    call: ConversationReader,
    paged: Paged,
    status: Status | None = None,
    team: Number = None,
    assignee: Number = None,
    contact: Number = None,
    tag: Tag = "",
    answered_by: Answerer | Literal["me"] | None = None,
    since: Annotated[float | None, Query(ge=0, le=2**40, allow_inf_nan=False)] = None,
) -> Page[Conversation]:
    """Those that were begun last first; `since`: something happened in them at that time or later
    (UNIX seconds); `answered_by=me`: the program that asks is the bot."""
    wanted = {"status": status, "team_id": team, "assignee_id": assignee, "contact_id": contact}
    among = [_columns[key] == value for key, value in wanted.items() if value is not None]
    if since is not None:
        among.append(_columns.updated_at >= since)
    if tag:
        among.append(_has_tag(tag))
    if answered_by:
        among.append(_answered_by(answered_by, call))
    with call.here.database.read() as connection:
        return listed(connection, paged, and_(true(), *among))


@router.post("", status_code=201, response_model=Conversation)
def begin(body: NewConversation, call: ForCustomers) -> Response:
    """Begin a conversation for a customer. The scope `answer_as_bot` is needed too, to be the bot."""
    is_own = body.answered_by == "program"
    if is_own:
        check_permission(call.program, "answer_as_bot")
    locale = _locale(body.locale, call)

    def do(connection: Connection) -> Done:
        access_contact(connection, call.program, body.contact, to_change=True)
        tags.check_not_blocked(connection, body.contact)
        conversation_id = conversations.do_begin(
            connection,
            locale,
            body.page and messages.storable(body.page),
            contact=body.contact,
            program_id=call.program.id if is_own else None,
        )
        if not is_own:
            welcome = call.here.renderer.say_with_buttons(locale, "utter_welcome")
            messages.do_say(connection, conversation_id, welcome)
        return Done(
            shown(connection, conversation_id),
            f"conversation:{conversation_id}",
            status=201,
            headers={"Location": f"{CONVERSATIONS}/{conversation_id}"},
        )

    return call.once("conversation_begun", do)


@router.get("/{conversation}")
def read(conversation: Id, call: ConversationReader) -> Conversation:
    """One conversation; its messages and what happened in it have addresses of their own."""
    with call.here.database.read() as connection:
        access_conversation(connection, call.program, conversation)
        return shown(connection, conversation)


def _locale(wish: str | None, call: Call) -> str:
    """Raises `RequestInvalid` for a locale that the company does not have."""
    languages = call.here.settings.languages
    if wish is not None and supported_locale(wish, languages) is None:
        raise RequestInvalid(f"locale: {wish!r} is not one of {', '.join(languages)}.")
    return first_locale([wish], languages)


def _has_tag(tag: str) -> ColumnElement[bool]:
    tagged = tables.conversation_tags.c
    cleaned = tags.check_tags([tag])
    return _columns.id.in_(select(tagged.conversation_id).where(tagged.tag == cleaned[0]))


def _answered_by(who: str, call: Call) -> ColumnElement[bool]:
    if who == "me":
        return _columns.program_id == call.program.id
    is_assistant = _columns.program_id.is_(None)
    return is_assistant if who == "assistant" else ~is_assistant
