"""The help centre: published articles as plain pages for everybody."""

from bot.help import files, pages, searching, sitemap, voting

# Fixed names come before what takes any topic's and article's.
ROUTERS = (files.router, sitemap.router, searching.router, voting.router, pages.router)

__all__ = ["ROUTERS"]
