"""Who works here and what they may do, from the shell: for when nobody can sign in."""

from __future__ import annotations

import argparse

from sqlalchemy import Connection, RowMapping

from bot.errors import NotFound
from bot.people import invitations, password_resets, staff, standing
from bot.people.audit import SHELL, do_audit
from bot.people.roles import ROLES
from bot.progress import CommandFailed, say
from bot.settings import Settings, load_settings
from bot.storage import Database

# What is done with somebody by the address alone: words for --help, and the operation.
CHANGES = {
    "disable": ("sign somebody out and let them in no more", standing.do_disable),
    "enable": ("let somebody in again", standing.do_enable),
    "sign-out": ("end all sessions of somebody", standing.do_sign_out),
    "unlock": ("end the pause after too many wrong passwords", standing.do_unlock),
    "reset-second-factor": (
        "for somebody who lost telephone and recovery codes",
        standing.do_reset_second_factor,
    ),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`user add EMAIL --name NAME --role ROLE`, `user list`, and what changes somebody there is."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="print a one-time link for somebody new")
    add.add_argument("email")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, choices=ROLES)
    role = actions.add_parser("role", help="give somebody another role; they sign in anew")
    role.add_argument("email")
    role.add_argument("role", choices=ROLES)
    for name, (help_text, _) in CHANGES.items():
        actions.add_parser(name, help=help_text).add_argument("email")
    reset = actions.add_parser("reset-password", help="print a one-time link to a new password")
    reset.add_argument("email")
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
            case "role":
                _set_role(database, arguments)
            case "reset-password":
                _reset_password(database, settings, arguments.email)
            case change:
                _change(database, change, arguments.email)
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
        on = f"email:{staff.check_email(arguments.email)}"
        do_audit(connection, SHELL, "invited", on, role=arguments.role)
    say(f"Works once, within 7 days:\n{link}")


def _list(database: Database) -> None:
    with database.read() as connection:
        people, invited = staff.rows(connection), invitations.open_ones(connection)
    for row in people:
        disabled = " (disabled)" if row["disabled_at"] is not None else ""
        say(f"{row['role']:<14} {row['email']}  {row['name']}{disabled}")
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


def _set_role(database: Database, arguments: argparse.Namespace) -> None:
    with database.write() as connection:
        person = _find(connection, arguments.email)
        standing.do_set_role(connection, SHELL, person["id"], arguments.role)
    say(f"{person['name']} ({person['email']}) is {arguments.role} now.")


def _change(database: Database, change: str, email: str) -> None:
    with database.write() as connection:
        person = _find(connection, email)
        CHANGES[change][1](connection, SHELL, person["id"])
    say(f"{change}: done for {person['name']} ({person['email']}).")


def _reset_password(database: Database, settings: Settings, email: str) -> None:
    with database.write() as connection:
        person = _find(connection, email)
        if person["disabled_at"] is not None:
            raise CommandFailed(f"{person['email']} is disabled: ./parley user enable comes first.")
        link = password_resets.do_make_link(connection, SHELL, settings.url, person)
    say(
        f"{person['name']} chooses a new password with this link; it works once, for an hour:\n{link}"
    )


def _find(connection: Connection, email: str) -> RowMapping:
    """Raises `NotFound`, `RequestInvalid`."""
    person = staff.by_email(connection, staff.check_email(email))
    if person is None:
        raise NotFound(f"There is nobody with the address {email}: ./parley user list shows all.")
    return person
