"""Roles, and what each may do. Permissions are named after what is done."""

from __future__ import annotations

from typing import Literal, get_args

Role = Literal["administrator", "supervisor", "agent", "editor"]
ROLES: tuple[Role, ...] = get_args(Role)

Permission = Literal[
    "read_conversations",
    "answer_customers",
    "close_for_others",
    "edit_canned",
    "see_numbers",
    "manage_teams",
    "list_people",
    "invite_people",
    "manage_people",
    "manage_programs",
    "manage_webhooks",
    "see_widget",
    "read_audit",
    "read_articles",
    "write_articles",
    "publish_articles",
    "answer_as_bot",
    "write_for_customers",
]

_EDITOR: frozenset[Permission] = frozenset({"read_articles", "write_articles", "publish_articles"})
_AGENT: frozenset[Permission] = frozenset(
    {"read_conversations", "answer_customers", "edit_canned", "read_articles"}
)
_SUPERVISOR: frozenset[Permission] = (
    _AGENT | _EDITOR | {"close_for_others", "see_numbers", "manage_teams", "list_people"}
)

# What only programs do: no role has these, tokens may.
FOR_PROGRAMS: frozenset[Permission] = frozenset({"answer_as_bot", "write_for_customers"})

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    "administrator": _SUPERVISOR
    | {
        "invite_people",
        "manage_people",
        "manage_programs",
        "manage_webhooks",
        "see_widget",
        "read_audit",
    },
    "supervisor": _SUPERVISOR,
    "agent": _AGENT,
    "editor": _EDITOR,
}
