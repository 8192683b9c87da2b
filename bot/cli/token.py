"""Tokens for programs, from the shell: made, listed, revoked. What they open: docs/api.md."""

from __future__ import annotations

import argparse
import time

from sqlalchemy import Connection

from bot.errors import NotFound, RequestInvalid
from bot.people import programs, staff
from bot.people.access import may
from bot.people.audit import Actor
from bot.people.programs import DAY_S
from bot.people.staff import Person, normal_email
from bot.progress import say
from bot.settings import load_settings
from bot.storage import Database

LONGEST_DAYS = 3650


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`token make NAME --by PERSON --scopes SCOPE…`, `token list`, `token revoke ID --by PERSON`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    make = actions.add_parser("make", help="print a new token, which nobody can read again")
    make.add_argument("name", help="of the program, as people see it beside what it did")
    make.add_argument("--scopes", required=True, nargs="+", metavar="SCOPE")
    make.add_argument("--days", type=int, help="how long it opens anything; without it no end")
    revoke = actions.add_parser("revoke", help="the token opens nothing from now on")
    revoke.add_argument("id", type=int, help="as ./parley token list shows it")
    for each in (make, revoke):
        each.add_argument("--by", required=True, help="an administrator: e-mail address or name")
    actions.add_parser("list", help="which programs there are, and what each may do")


def run(arguments: argparse.Namespace) -> int:
    """Raises `ParleyError` with what a person can mend."""
    database = Database(load_settings().database)
    try:
        database.migrate()
        match arguments.action:
            case "make":
                _make(database, arguments)
            case "revoke":
                _revoke(database, arguments)
            case _:
                _list(database)
    finally:
        database.close()
    return 0


def _make(database: Database, arguments: argparse.Namespace) -> None:
    """The token alone goes to standard output, so that a script can keep it."""
    days = arguments.days
    if days is not None and not 1 <= days <= LONGEST_DAYS:
        raise RequestInvalid(f"--days: must be 1 to {LONGEST_DAYS}.")
    with database.write() as connection:
        actor = _actor(connection, arguments.by)
        _, token = programs.do_make(connection, actor, arguments.name, arguments.scopes, days)
    say(token)


def _revoke(database: Database, arguments: argparse.Namespace) -> None:
    with database.write() as connection:
        programs.do_revoke(connection, _actor(connection, arguments.by), arguments.id)
    say(f"Program {arguments.id}: its token opens nothing any more.")


def _list(database: Database) -> None:
    with database.read() as connection:
        found = programs.all_programs(connection)
    for row in found:
        say(f"{row['id']:>4}  {row['name']}, made by {row['created_by']}{_ends(row['expires_at'])}")
        say(f"      {', '.join(row['scopes'])}")
    if not found:
        say("None yet: ./parley token make NAME --by ADMINISTRATOR --scopes SCOPE… makes one.")


def _ends(at: float | None) -> str:
    if at is None:
        return ""
    days = (at - time.time()) / DAY_S
    return ", has ended" if days <= 0 else f", ends in {days:.0f} days"


def _actor(connection: Connection, by: str) -> Actor:
    person = _person(connection, by)
    return Actor(person.name, person.id, address="./parley")


def _person(connection: Connection, by: str) -> Person:
    """Raises `NotFound`, and `RequestInvalid` if it may not be them."""
    people = staff.everybody(connection)
    found = [one for one in people if one.email == normal_email(by)]
    found = found or [one for one in people if one.name == by]
    if not found:
        raise NotFound(f"--by: there is nobody called {by!r}; ./parley user list shows all.")
    if len(found) > 1:
        raise RequestInvalid(f"--by: several people are called {by!r}; give the e-mail address.")
    person = found[0]
    if not may(person, "manage_programs"):
        raise RequestInvalid(f"--by: {person.name} is no administrator, who alone makes tokens.")
    return person
