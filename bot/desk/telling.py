"""What the customer is told of a change at the desk, in their language."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping

from bot.conversations import handoffs, messages
from bot.desk.context import Context
from bot.people.staff import Person


def take(connection: Connection, here: Context, row: RowMapping, person: Person) -> None:
    """This person has the conversation from now on, and the customer is told who. Raises `Conflict`."""
    if handoffs.do_take(connection, row["id"], person.id):
        say_joined(connection, here, row, person)


def say_joined(connection: Connection, here: Context, row: RowMapping, person: Person) -> None:
    """Who answers now."""
    say(connection, here, row, "utter_agent_joined", agent=person.name)


def say(connection: Connection, here: Context, row: RowMapping, key: str, **args: Any) -> None:
    """Say one text; in the same transaction as the change, so that it is said exactly once."""
    messages.do_say(connection, row["id"], here.renderer.say(row["locale"], key, **args))
