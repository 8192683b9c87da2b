"""The desk: HTTP and socket for those who answer customers; described in docs/desk.md."""

from bot.desk import conversation, inbox, people, setup, sign_in, socket, wording

ROUTERS = (
    sign_in.router,
    setup.router,
    inbox.router,
    conversation.router,
    people.router,
    wording.router,
    socket.router,
)

__all__ = ["ROUTERS"]
