"""Articles: stored, published, searched and answered from."""

from bot.knowledge.answer import Answer, Choose, Direct, Unknown
from bot.knowledge.article import Article, Content
from bot.knowledge.encoding import BothEncoders
from bot.knowledge.imports import import_if_empty
from bot.knowledge.library import Library, current, use
from bot.knowledge.publishing import archive, publish

__all__ = [
    "Answer",
    "Article",
    "BothEncoders",
    "Choose",
    "Content",
    "Direct",
    "Library",
    "Unknown",
    "archive",
    "current",
    "import_if_empty",
    "publish",
    "use",
]
