"""The API for developers, `/api/v1`: described in docs/api.md."""

from bot.api import changing, contacts, conversations, events, handoffs, messages

ROUTERS = (
    contacts.router,
    conversations.router,
    changing.router,
    messages.router,
    events.router,
    handoffs.router,
)

__all__ = ["ROUTERS"]
