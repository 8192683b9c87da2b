"""The editor: HTTP for those who write articles; described in docs/editor.md."""

from bot.editor import (
    article,
    ask,
    attachments,
    gaps,
    history,
    listing,
    preview,
    states,
    texts,
    values,
)

# Fixed names come before what takes any article's.
ROUTERS = (
    listing.router,
    preview.router,
    ask.router,
    attachments.router,
    article.router,
    history.router,
    states.router,
    gaps.router,
    texts.router,
    values.router,
)

__all__ = ["ROUTERS"]
