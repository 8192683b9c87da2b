"""What an article is, in one language, wherever it comes from: a file, the editor, the database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

PUBLIC = "public"
STAFF = "staff"
AUDIENCES = (PUBLIC, STAFF)

# What becomes of a translation's newest revision.
DRAFT, REVIEW, PUBLISHED, ARCHIVED = "draft", "review", "published", "archived"

# How much a change concerns the translations: not at all; they should follow; they are wrong now.
MINOR, NORMAL, MAJOR = "minor", "normal", "major"
SIGNIFICANCES = (MINOR, NORMAL, MAJOR)


@dataclass(frozen=True, slots=True)
class Content:
    """What one revision of one translation says. `answer` and `body` are Markdown.

    `audience`, `tags`, `owner` (an e-mail address) and `review_by` (ISO 8601) belong to the article
    and not to one language; None says nothing about them.
    """

    article: str
    locale: str
    topic: str
    slug: str
    title: str
    answer: str
    body: str
    questions: tuple[str, ...]
    audience: str | None = None
    tags: tuple[str, ...] | None = None
    owner: str | None = None
    review_by: str | None = None

    @property
    def hash(self) -> str:
        """The same for the same text at the same place, whatever is said about the article."""
        told = (
            *(self.article, self.locale, self.topic, self.slug),
            *(self.title, self.answer, self.body, self.questions),
        )
        text = json.dumps(told, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """A translation's revision as readers get it; `translation` is the translation's row."""

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
    def is_public(self) -> bool:
        return self.content.audience == PUBLIC

    @property
    def path(self) -> str:
        """Where its page is, below the site's address."""
        return f"/help/{self.locale}/{self.content.topic}/{self.content.slug}"
