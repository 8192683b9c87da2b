"""The website channel: plain HTTP, a socket, and what the widget needs to know."""

from bot.channels.website import (
    articles,
    conversation,
    embed,
    files,
    http,
    identity,
    rating,
    socket,
    waiting,
    widget,
)
from bot.channels.website.visitor import Website

ROUTERS = (
    http.router,
    conversation.router,
    articles.router,
    identity.router,
    waiting.router,
    rating.router,
    files.router,
    socket.router,
    widget.router,
    embed.router,
)

__all__ = ["ROUTERS", "Website"]
