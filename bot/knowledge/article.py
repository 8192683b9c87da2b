"""What an article is, in one language, wherever it comes from: a file, the editor, the database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

PUBLIC = "public"
STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Content:
    """What one revision of one translation says. `answer` and `body` are Markdown."""

    article: str
    locale: str
    topic: str
    slug: str
    title: str
    answer: str
    body: str
    questions: tuple[str, ...]
    audience: str = PUBLIC

    @property
    def hash(self) -> str:
        """The same for the same content, so that an unchanged file is known as such."""
        text = json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """A published translation as readers get it; `translation` is its row's id."""

    translation: int
    revision: int
    content: Content
    published_at: float

    @property
    def id(self) -> str:
        return self.content.article

    @property
    def locale(self) -> str:
        return self.content.locale

    @property
    def path(self) -> str:
        """Where its page is, below the site's address."""
        return f"/help/{self.locale}/{self.content.topic}/{self.content.slug}"
