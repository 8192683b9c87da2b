"""Which customer messages the assistant must answer, who is answering, and what came of it.

The table is the queue: a conversation is claimed by one conditional UPDATE and its row count, the
claim expires unless it is renewed, and replies are stored only while it holds.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, and_, select, update

from bot.conversations import conversations as rows
from bot.conversations import fulltext, handoffs, unanswered
from bot.conversations.messages import Utterance, do_say
from bot.conversations.returning import last_return
from bot.storage.tables import conversations, messages

CLAIM_SECONDS = 10.0
LONGEST_PAUSE_SECONDS = 30.0


@dataclass(frozen=True)
class Claim:
    """The right to answer in one conversation for the next `CLAIM_SECONDS`."""

    conversation_id: str
    token: str


@dataclass(frozen=True)
class Turn:
    """One customer message on its way to the assistant. `is_retry`: it may have been there before;
    `before`: slots that people leave to the assistant; `is_settled`: it was written while they had
    the conversation, so whoever it asks for has been there."""

    message_id: int
    text: str
    payload: str | None
    language: str
    locale: str
    page: str | None
    sender: str
    is_retry: bool
    before: dict[str, Any] = field(default_factory=dict)
    is_settled: bool = False


@dataclass(frozen=True)
class Outcome:
    """What the assistant made of a message. `handoff` is a reason code, or None, and `skill` what
    whoever takes over needs, if anything; `locale` the one that the customer asked for, if they did."""

    utterances: list[Utterance]
    intent: dict[str, Any] | None
    entities: list[dict[str, Any]]
    slots: dict[str, Any]
    handoff: handoffs.Reason | None
    locale: str | None = None
    skill: str | None = None


def waiting(connection: Connection, most: int) -> list[str]:
    """Ids of conversations that wait for the assistant and that nobody has claimed, longest first."""
    now = time.time()
    query = (
        select(conversations.c.id)
        .where(_is_claimable(now))
        .order_by(conversations.c.next_attempt_at, conversations.c.updated_at)
        .limit(most)
    )
    return list(connection.execute(query).scalars())


def do_claim(connection: Connection, conversation_id: str) -> Claim | None:
    """Claim the conversation, or None when somebody else was first."""
    now, token = time.time(), secrets.token_hex(16)
    claimed = connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, _is_claimable(now))
        .values(claim=token, claimed_until=now + CLAIM_SECONDS)
    )
    return Claim(conversation_id, token) if claimed.rowcount == 1 else None


def do_renew(connection: Connection, claim: Claim) -> bool:
    """Hold the claim longer; False when it is lost."""
    renewed = connection.execute(
        update(conversations).where(_holds(claim)).values(claimed_until=time.time() + CLAIM_SECONDS)
    )
    return bool(renewed.rowcount == 1)


def do_release(connection: Connection, claim: Claim) -> None:
    """Let others claim the conversation."""
    connection.execute(
        update(conversations).where(_holds(claim)).values(claim=None, claimed_until=0)
    )


def do_attempt(connection: Connection, claim: Claim) -> Turn | None:
    """The oldest unanswered message, marked as attempted; None when there is none or the claim is lost."""
    conversation = rows.lock(connection, claim.conversation_id)
    if conversation["claim"] != claim.token:
        return None
    message = (
        connection.execute(
            select(messages)
            .where(
                messages.c.conversation_id == claim.conversation_id,
                messages.c.author == "customer",
                messages.c.answered_at.is_(None),
            )
            .order_by(messages.c.seq)
            .limit(1)
        )
        .mappings()
        .one_or_none()
    )
    if message is None:
        return None
    connection.execute(
        update(messages).where(messages.c.id == message["id"]).values(attempted_at=time.time())
    )
    back = last_return(connection, conversation)
    return Turn(
        message_id=message["id"],
        text=message["text"],
        payload=message["payload"],
        language=message["locale"],
        locale=conversation["locale"],
        page=conversation["page"],
        sender=rows.sender(conversation),
        is_retry=message["attempted_at"] is not None,
        before=back.slots if back else {},
        is_settled=back is not None and message["created_at"] <= back.at,
    )


def do_answer(connection: Connection, claim: Claim, turn: Turn, outcome: Outcome) -> bool:
    """Store the replies and what was understood, once; False when this answer came too late.

    Replies that come after a person took over become notes for staff. Replies of a worker that lost
    its claim are dropped: whoever has the claim now gets the same ones from the assistant.
    """
    conversation = rows.lock(connection, claim.conversation_id)
    if _is_answered(connection, turn.message_id):
        _store_as_notes(connection, claim, turn, outcome)
        return False
    if conversation["claim"] != claim.token:
        return False
    _store(connection, claim, turn, outcome, note=False)
    _settle(connection, claim)
    if outcome.locale:
        rows.do_choose_locale(connection, claim.conversation_id, outcome.locale)
    if outcome.handoff:
        handoffs.do_request(
            connection,
            claim.conversation_id,
            outcome.handoff,
            outcome.slots,
            skill=outcome.skill,
        )
    return True


def do_postpone(connection: Connection, claim: Claim) -> int:
    """The attempt failed: try again later, each time a little later; returns how many failed so far."""
    attempts = connection.execute(
        update(conversations)
        .where(_holds(claim))
        .values(attempts=conversations.c.attempts + 1)
        .returning(conversations.c.attempts)
    ).scalar_one_or_none()
    if attempts is None:
        return 0
    pause = min(LONGEST_PAUSE_SECONDS, 0.5 * 2 ** min(attempts, 10))
    connection.execute(
        update(conversations)
        .where(_holds(claim))
        .values(next_attempt_at=time.time() + pause, claim=None, claimed_until=0)
    )
    return int(attempts)


def do_hasten(connection: Connection) -> None:
    """The assistant is back: whoever waits need not wait, and its absence was no failed attempt."""
    connection.execute(
        update(conversations)
        .where(conversations.c.unanswered > 0)
        .values(next_attempt_at=0, attempts=0)
    )


def _store(
    connection: Connection, claim: Claim, turn: Turn, outcome: Outcome, *, note: bool
) -> None:
    for ordinal, utterance in enumerate(outcome.utterances):
        do_say(
            connection,
            claim.conversation_id,
            utterance,
            reply_to=turn.message_id,
            ordinal=ordinal,
            note=note,
        )
    connection.execute(
        update(messages)
        .where(messages.c.id == turn.message_id)
        .values(intent=outcome.intent, entities=outcome.entities, answered_at=time.time())
    )
    understood = " ".join(str(entity["value"]) for entity in outcome.entities)
    fulltext.do_add(connection, turn.message_id, understood)
    if not note and unanswered.says_unknown(outcome.utterances):
        unanswered.do_note(connection, turn.message_id, unanswered.UNKNOWN)


def _store_as_notes(connection: Connection, claim: Claim, turn: Turn, outcome: Outcome) -> None:
    replies = select(messages.c.id).where(messages.c.reply_to == turn.message_id).limit(1)
    if connection.execute(replies).one_or_none() is None:
        _store(connection, claim, turn, outcome, note=True)


def _settle(connection: Connection, claim: Claim) -> None:
    connection.execute(
        update(conversations)
        .where(conversations.c.id == claim.conversation_id)
        .values(unanswered=conversations.c.unanswered - 1, attempts=0, next_attempt_at=0)
    )


def _is_answered(connection: Connection, message_id: int) -> bool:
    query = select(messages.c.answered_at).where(messages.c.id == message_id)
    return connection.execute(query).scalar_one() is not None


def _is_claimable(now: float) -> Any:
    return and_(
        conversations.c.unanswered > 0,
        conversations.c.status == rows.PENDING,
        conversations.c.program_id.is_(None),
        conversations.c.next_attempt_at <= now,
        conversations.c.claimed_until < now,
    )


def _holds(claim: Claim) -> Any:
    return and_(conversations.c.id == claim.conversation_id, conversations.c.claim == claim.token)
