"""The website channel: plain HTTP, a socket, and what the widget needs to know."""

from bot.channels.website import http, socket, widget
from bot.channels.website.visitor import Website

ROUTERS = (http.router, socket.router, widget.router)

__all__ = ["ROUTERS", "Website"]
