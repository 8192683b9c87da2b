"""What the bot must know when people leave a conversation to it again: no question twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from bot.conversations.summary import facts_of
from bot.storage.tables import handoffs

RETURNED = "returned"  # the slot that holds the reason of the handoff that is over


@dataclass(frozen=True)
class Return:
    """`slots` for the assistant's new tracker: what it had been told, and `RETURNED`; `at`: when."""

    slots: dict[str, Any]
    at: float


def last_return(connection: Connection, conversation: RowMapping) -> Return | None:
    """How the bot got this part of the conversation; None if nobody gave it back to the bot."""
    handoff = (
        connection.execute(
            select(handoffs.c.reason, handoffs.c.package, handoffs.c.closed_at)
            .where(
                handoffs.c.conversation_id == conversation["id"],
                handoffs.c.outcome.in_(("returned", "left")),
                handoffs.c.closed_at > (conversation["resolved_at"] or 0),
            )
            .order_by(handoffs.c.id.desc())
            .limit(1)
        )
        .mappings()
        .one_or_none()
    )
    if handoff is None:
        return None
    return Return({**_known(handoff["package"]), RETURNED: handoff["reason"]}, handoff["closed_at"])


def _known(package: dict[str, Any]) -> dict[str, Any]:
    """What the customer had given for the matter at hand. What an action has used is done with, and
    a yes or a description is never taken for another matter's."""
    given = _given(package.get("transcript", []))
    gathered = package.get("gathered", {})
    if package["reason"] == "agent":  # who takes over does not ask what the assistant had gathered
        last_told = _last_told(package)
        return {name: value for name, (value, seq) in given.items() if seq > last_told}
    return {name: value for name, (value, _) in given.items() if gathered.get(name) == value}


def _given(transcript: list[dict[str, Any]]) -> dict[str, tuple[Any, int]]:
    """The last value of each kind that was found in a message, and its number."""
    return {
        entity["entity"]: (entity["value"], entry["seq"])
        for entry in transcript
        if entry.get("author") == "customer"
        for entity in facts_of(entry)
    }


def _last_told(package: dict[str, Any]) -> int:
    told = (
        line["seqs"] for line in package["summary"]["tried"] if line["wording"] == "summary_told"
    )
    return max((seq for seqs in told for seq in seqs), default=0)
