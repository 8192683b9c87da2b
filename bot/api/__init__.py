"""The API for developers, `/api/v1`: described in docs/api.md."""

from bot.api import changing, contacts, conversations, events, handoffs, messages, staff

ROUTERS = (
    contacts.router,
    conversations.router,
    changing.router,
    messages.router,
    events.router,
    handoffs.router,
    staff.router,
)

__all__ = ["ROUTERS"]
