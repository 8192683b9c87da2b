"""The desk: HTTP and socket for those who answer customers; described in docs/desk.md."""

from bot.desk import (
    account,
    agents,
    audit,
    canned,
    conversation,
    inbox,
    managing,
    marking,
    numbers,
    people,
    programs,
    reset,
    routing,
    setup,
    sign_in,
    socket,
    suggesting,
    teams,
    wording,
    writing,
)

ROUTERS = (
    sign_in.router,
    setup.router,
    inbox.router,
    conversation.router,
    writing.router,
    marking.router,
    routing.router,
    suggesting.router,
    canned.router,
    agents.router,
    teams.router,
    numbers.router,
    people.router,
    managing.router,
    account.router,
    reset.router,
    programs.router,
    audit.router,
    wording.router,
    socket.router,
)

__all__ = ["ROUTERS"]
