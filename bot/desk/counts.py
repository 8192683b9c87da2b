"""How many conversations each view has: counted once, for everybody."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from bot.conversations.conversations import OPEN, PENDING, RESOLVED, SNOOZED
from bot.storage.tables import conversations, mentions, messages

_UNRESOLVED = (OPEN, PENDING, SNOOZED)


@dataclass(frozen=True, slots=True)
class Counts:
    """`statuses` without spam; `assigned` and `teams` are the open ones of each person and team;
    `mentions`: of each person, the conversations with notes that they have not seen."""

    statuses: Counter[str]
    assigned: Counter[int | None]
    teams: Counter[int]
    mentions: Counter[int]
    spam: int

    def of(self, person: int) -> dict[str, Any]:
        """As the API shows them to this person."""
        return {
            "mine": self.assigned[person],
            "unassigned": self.assigned[None],
            "all": self.statuses[OPEN],
            "bot": self.statuses[PENDING],
            "snoozed": self.statuses[SNOOZED],
            "resolved": self.statuses[RESOLVED],
            "mentions": self.mentions[person],
            "spam": self.spam,
            "teams": {str(team): count for team, count in self.teams.items()},
        }


def count(connection: Connection) -> Counts:
    """In few queries, each of which an index answers alone."""
    statuses, assigned = Counter[str](), Counter[int | None]()
    teams = Counter[int]()
    for status, assignee, team, number in connection.execute(_GROUPS):
        statuses[status] += number
        if status == OPEN:
            assigned[assignee] += number
            teams.update({team: number} if team else {})
    statuses[RESOLVED] = connection.execute(_RESOLVED).scalar_one()
    spam = connection.execute(_SPAM).scalar_one()
    unseen = Counter({row.staff_id: row.number for row in connection.execute(_UNSEEN)})
    return Counts(statuses, assigned, teams, unseen, spam)


_KEYS = conversations.c.status, conversations.c.assignee_id, conversations.c.team_id
_GROUPS = (
    select(*_KEYS, func.count())
    .where(conversations.c.status.in_(_UNRESOLVED), conversations.c.is_spam.is_(False))
    .group_by(*_KEYS)
)
_RESOLVED = select(func.count()).where(
    conversations.c.status == RESOLVED, conversations.c.is_spam.is_(False)
)
_SPAM = select(func.count()).where(conversations.c.is_spam)
_UNSEEN = (
    select(
        mentions.c.staff_id,
        func.count(messages.c.conversation_id.distinct()).label("number"),
    )
    .join(messages, messages.c.id == mentions.c.message_id)
    .where(mentions.c.seen_at.is_(None))
    .group_by(mentions.c.staff_id)
)
