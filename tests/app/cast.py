"""The fixed cast of the table of who may do what: everybody who may knock, and what belongs to whom."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from bot.app import Parts
from bot.conversations import answering_programs, canned, handoffs, messages, teams
from bot.conversations.messages import Utterance
from bot.desk.session import COOKIE, CSRF_HEADER
from bot.people import invitations, password_resets, programs, sessions, staff
from bot.people.audit import Actor
from bot.people.programs import SCOPES
from bot.people.roles import Role
from bot.settings import TeamSeed
from bot.sites import DEFAULT
from bot.storage.tables import contacts
from bot.storage.tables import messages as message_rows
from bot.storage.tables import programs as program_rows
from bot.storage.tables import staff as staff_rows
from tests.app.things import Things

BOT = "answer_as_bot+read_conversations"  # what the program that is a bot may do
PASSWORD = "correct horse battery"
PEOPLE: dict[str, Role] = {
    "editor": "editor",
    "agent": "agent",  # has the conversation
    "colleague": "agent",  # is in the same team
    "stranger": "agent",  # is in another team
    "supervisor": "supervisor",
    "administrator": "administrator",
    "leaver": "administrator",  # was disabled
}

Headers = dict[str, str]


@dataclass
class Cast:
    """Everybody's headers, and values for what stands in braces in addresses and bodies."""

    headers: dict[str, Headers]
    names: dict[str, Any]


def cast(parts: Parts, password_hash: str, scopes: Iterable[str]) -> Cast:
    """Hire everybody, begin the conversations, make one of each thing; a program for each of these
    sets of `scopes` (`a+b`), which has no others."""
    things = Things(parts)
    with parts.database.write() as connection:
        people = {
            name: _hire(connection, name, role, password_hash) for name, role in PEOPLE.items()
        }
        headers = {name: _sign_in(connection, person) for name, person in people.items()}
        day = _team(connection, "Day", people["agent"], people["colleague"])
        night = _team(connection, "Night", people["stranger"])
    made = _make_programs(parts, people["administrator"], people["leaver"], scopes)
    headers |= {name: _bearer(token) for name, (_, token) in made.items()}
    names, customers = _begin(parts, things, people["agent"], day, made[BOT][0])
    headers |= customers | {"nobody": {}}
    names |= {"staff": people["agent"], "person": people["colleague"], "team": night}
    names |= {"webhook": things.webhook(), "delivery": 1, "program": made["all"][0]}
    names |= _links(parts, people["colleague"])
    names["key"] = _session_of(parts, people["colleague"])
    with parts.database.write() as connection:
        gone = update(staff_rows).where(staff_rows.c.id == people["leaver"])
        connection.execute(gone.values(disabled_at=time.time()))
        names["reply"] = canned.do_add(
            connection, people["agent"], name="hi", locale="en", text="Hello!"
        )["id"]
    return Cast(headers, names)


def _hire(connection: Connection, name: str, role: Role, password_hash: str) -> int:
    email = f"{name}@shop.example"
    return staff.do_create(
        connection, email=email, name=name.title(), role=role, password_hash=password_hash
    ).id


def _sign_in(connection: Connection, person: int) -> Headers:
    token = sessions.do_begin(connection, person)
    session = sessions.find(connection, token)
    assert session
    return {"Cookie": f"{COOKIE}={token}", CSRF_HEADER: session.csrf}


def _bearer(token: str) -> Headers:
    return {"Authorization": f"Bearer {token}"}


def _team(connection: Connection, name: str, *members: int) -> int:
    values = TeamSeed(name=name).model_dump(mode="json", by_alias=True)
    return teams.do_save_team(connection, None, **values, members=members)


def _make_programs(
    parts: Parts, ada: int, leaver: int, scopes: Iterable[str]
) -> dict[str, tuple[int, str]]:
    """One for each set of scopes, one for all but each (`-a`), one with all, and three that open
    nothing."""
    wanted = {one: one.split("+") for one in scopes}
    wanted |= {f"-{one}": [other for other in SCOPES if other != one] for one in SCOPES}
    wanted |= {name: [*SCOPES] for name in ("all", "revoked", "expired", "of the leaver")}
    with parts.database.write() as connection:
        made = {
            name: programs.do_make(
                connection,
                Actor("", leaver if name == "of the leaver" else ada),
                "Program",
                allowed,
            )
            for name, allowed in wanted.items()
        }
        programs.do_revoke(connection, Actor("", ada), made["revoked"][0])
        over = update(program_rows).where(program_rows.c.id == made["expired"][0])
        connection.execute(over.values(expires_at=time.time() - 1))
    return made


def _begin(
    parts: Parts, things: Things, agent: int, team: int, bot: int
) -> tuple[dict[str, Any], dict[str, Headers]]:
    """The conversation that the agent has, one with the assistant, one of the program that is a bot;
    and customers: whose conversation that is, and somebody else."""
    held, resolved, free, bots, waiting = (things.conversation() for _ in range(5))
    with parts.database.write() as connection:
        handoffs.do_transfer(connection, held, None, to_team=team)
        for one in (held, resolved):
            handoffs.do_take(connection, one, agent)
        said = messages.do_write(connection, held, agent, "1", "Hello!", note=False)
        handoffs.do_resolve(connection, resolved, agent)
        for one in (free, bots):
            handoffs.do_return(connection, one, None)
        answering_programs.do_take(connection, bots, bot)
        contact = connection.execute(select(contacts.c.id).limit(1)).scalar_one()
        shown = _show_article(connection, free)
        answered = _show_article(connection, held)
    file = things.file(held)
    names = {
        "conversation": held,
        "conversation_id": held,
        "waiting": waiting,
        "closed": resolved,
        "free": free,
        "bots": bots,
        "contact": contact,
        "seq": said.seq,
        "file": file,
        "handoff": 1,
        "shown": shown,
        "answered": answered,
    }
    headers = {"customer": _bearer(_token(parts, held)), "other": _bearer(_token(parts, free))}
    return names, headers


def _show_article(connection: Connection, conversation: str) -> int:
    """The number of the bot's message that answers what the customer has asked."""
    asked = connection.execute(
        select(message_rows.c.id).where(message_rows.c.conversation_id == conversation)
    ).scalars()
    card = {"article": "returns", "locale": "en", "revision": 1}
    answer = Utterance(text="Here it is.", locale="en", card=card)
    return messages.do_say(connection, conversation, answer, reply_to=asked.first()).seq


def _token(parts: Parts, conversation: str) -> str:
    return str(parts.website.key(conversation, DEFAULT)["token"])


def _links(parts: Parts, person: int) -> dict[str, str]:
    """The tokens of an invitation and of a link to a new password."""
    with parts.database.write() as connection:
        invited = invitations.do_invite(
            connection, "", email="new@shop.example", name="New", role="agent"
        )
        row = connection.execute(select(staff_rows).where(staff_rows.c.id == person)).mappings()
        reset = password_resets.do_make_link(connection, Actor("", person), "", row.one())
    return {"invitation": _last(invited), "reset": _last(reset)}


def _session_of(parts: Parts, person: int) -> str:
    with parts.database.read() as connection:
        return str(sessions.all_of(connection, person)[0]["id"])


def _last(link: str) -> str:
    return link.rpartition("#")[2]
