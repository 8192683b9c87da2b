"""The desk: HTTP and socket for those who answer customers; described in docs/desk.md."""

from bot.desk import (
    agents,
    canned,
    conversation,
    inbox,
    marking,
    numbers,
    people,
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
    wording.router,
    socket.router,
)

__all__ = ["ROUTERS"]
