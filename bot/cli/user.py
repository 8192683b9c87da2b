"""Add staff and see who there is, from the shell."""

from __future__ import annotations

import argparse

from bot.people import invitations, staff
from bot.people.roles import ROLES
from bot.progress import CommandFailed, say
from bot.settings import Settings, load_settings
from bot.storage import Database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`user add EMAIL --name NAME --role ROLE`, `user list`, `user link`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="print a one-time link for somebody new")
    add.add_argument("email")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, choices=ROLES)
    actions.add_parser("list", help="who there is, and who is invited")
    actions.add_parser("link", help="a new link for the first administrator, while nobody is there")


def run(arguments: argparse.Namespace) -> int:
    """Raises `ParleyError` with what a person can mend."""
    settings = load_settings()
    database = Database(settings.database)
    try:
        database.migrate()
        match arguments.action:
            case "add":
                _add(database, settings, arguments)
            case "list":
                _list(database)
            case "link":
                _link(database, settings)
    finally:
        database.close()
    return 0


def _add(database: Database, settings: Settings, arguments: argparse.Namespace) -> None:
    with database.write() as connection:
        link = invitations.do_invite(
            connection,
            settings.url,
            email=staff.check_email(arguments.email),
            name=staff.check_name(arguments.name),
            role=arguments.role,
        )
    say(f"Works once, within 7 days:\n{link}")


def _list(database: Database) -> None:
    with database.read() as connection:
        people, invited = staff.everybody(connection), invitations.open_ones(connection)
    for person in people:
        say(f"{person.role:<14} {person.email}  {person.name}")
    for row in invited:
        say(f"{row['role']:<14} {row['email']}  {row['name']} (invited)")
    if not people and not invited:
        say("Nobody yet: ./parley user link makes the first administrator's link.")


def _link(database: Database, settings: Settings) -> None:
    link = invitations.setup_link(database, settings.url)
    if link is None:
        raise CommandFailed(
            "There are staff already, so the first administrator's link is not needed. "
            "./parley user add invites somebody."
        )
    say(f"The first administrator signs up with this link; it works once, within 7 days:\n{link}")
