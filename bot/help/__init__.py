"""The help centre: published articles as plain pages for everybody."""

from bot.help.pages import router

ROUTERS = (router,)

__all__ = ["ROUTERS"]
