"""The API for developers, `/api/v1`: described in docs/api.md."""

from bot.api import (
    answers,
    articles,
    audit,
    changing,
    contacts,
    conversations,
    events,
    files,
    handoffs,
    messages,
    publishing,
    reports,
    staff,
    webhooks,
    wording,
)

ROUTERS = (
    contacts.router,
    conversations.router,
    changing.router,
    messages.router,
    events.router,
    files.router,
    handoffs.router,
    staff.router,
    answers.router,
    articles.router,
    publishing.router,
    wording.router,
    reports.router,
    webhooks.router,
    audit.router,
)

__all__ = ["ROUTERS"]
