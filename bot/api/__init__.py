"""The API for developers, `/api/v1`: described in docs/api.md."""

from bot.api import (
    answers,
    articles,
    changing,
    contacts,
    conversations,
    events,
    handoffs,
    messages,
    publishing,
    reports,
    staff,
    wording,
)

ROUTERS = (
    contacts.router,
    conversations.router,
    changing.router,
    messages.router,
    events.router,
    handoffs.router,
    staff.router,
    answers.router,
    articles.router,
    publishing.router,
    wording.router,
    reports.router,
)

__all__ = ["ROUTERS"]
