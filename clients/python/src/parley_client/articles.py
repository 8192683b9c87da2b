"""Articles: found, asked, written, published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Unpack

from parley_client import shapes
from parley_client.http import path
from parley_client.resource import Resource
from parley_client.tagged import Tagged


class Articles(Resource):
    def answer(self, question: str, *, locale: str | None = None) -> shapes.Answered:
        """What the bot would say; nothing is stored."""
        return self._http.get(shapes.Answered, "/answer", {"question": question, "locale": locale})

    def search(
        self, q: str, *, locale: str | None = None, limit: int = 10
    ) -> list[shapes.Published]:
        """Published articles, the best first."""
        query = {"q": q, "locale": locale, "limit": limit}
        return self._http.get(shapes.FoundArticles, "/search", query)["items"]

    def find(self, **wanted: Unpack[shapes.ArticleFilter]) -> Iterator[shapes.ArticleSummary]:
        """One for each language of each article."""
        return self._http.pages(shapes.ArticleSummary, "/articles", wanted)

    def create(self, **text: Unpack[shapes.NewArticle]) -> Tagged[shapes.Article]:
        """A draft until somebody publishes it. Raises `Conflict` if it is there."""
        return self._http.make(shapes.Article, "/articles", text)

    def get(self, article: str, locale: str) -> Tagged[shapes.Article]:
        return self._http.tagged(shapes.Article, path("articles", article, locale))

    def get_unless(self, article: str, locale: str, etag: str) -> Tagged[shapes.Article] | None:
        """None if it is still the version with this tag."""
        return self._http.tagged_unless(shapes.Article, path("articles", article, locale), etag)

    def change(
        self, article: str, locale: str, etag: str, **text: Unpack[shapes.ArticleText]
    ) -> Tagged[shapes.Article]:
        """The next revision, a draft. Raises `Changed` if somebody saved another since."""
        where = path("articles", article, locale)
        return self._http.change("PUT", shapes.Article, where, etag, text)

    def submit(self, article: str, locale: str, revision: int) -> shapes.Article:
        """Ask for a review."""
        return self._step(article, locale, "submit", {"revision": revision})

    def send_back(
        self, article: str, locale: str, **refusal: Unpack[shapes.Refusal]
    ) -> shapes.Article:
        return self._step(article, locale, "send-back", refusal)

    def publish(
        self, article: str, locale: str, **publication: Unpack[shapes.Publication]
    ) -> shapes.Article:
        """Raises `Conflict` whose `problem["lost"]` are questions that would lose their article."""
        return self._step(article, locale, "publish", publication)

    def schedule(self, article: str, locale: str, **plan: Unpack[shapes.Plan]) -> shapes.Article:
        """Publish it later, by itself; `at=None` takes the plan back."""
        return self._step(article, locale, "schedule", plan)

    def archive(self, article: str, locale: str) -> shapes.Article:
        return self._http.post(shapes.Article, path("articles", article, locale, "archive"))

    def _step(
        self, article: str, locale: str, step: str, body: Mapping[str, object]
    ) -> shapes.Article:
        return self._http.post(shapes.Article, path("articles", article, locale, step), body)
