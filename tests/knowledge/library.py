"""What the tests of the knowledge base share: a small shop's articles, and a library of them."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from bot.knowledge import Content, Library, publish
from bot.knowledge.encoding import NAME, BothEncoders
from bot.knowledge.everyday import texts
from bot.storage import Database
from bot.text.encoder import Kind, Vectors
from bot.text.language import Identifier
from bot.text.vectors import encode_with_file

FILE = Path(__file__).parents[2] / "var" / "tests" / "vectors.npz"
LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "ja", "zh", "tl")


class RememberingEncoder:
    """The real encoder, which encodes each text once in a run; `count`: how many were wanted."""

    def __init__(self) -> None:
        self._encoder = BothEncoders(threads=2)
        # The everyday questions are the same in every run.
        everyday = texts()
        vectors = encode_with_file(self._encoder, everyday, FILE, name=NAME)
        self._known: dict[tuple[Kind, str], Vectors] = {
            ("query", text): vector for text, vector in zip(everyday, vectors, strict=True)
        }
        self.count = 0

    def encode(self, sentences: Sequence[str], kind: Kind = "query") -> Vectors:
        self.count += len(sentences)
        if not sentences:
            return self._encoder.encode([])
        return np.stack([self._one(text, kind) for text in sentences])

    def _one(self, text: str, kind: Kind) -> Vectors:
        if (kind, text) not in self._known:
            self._known[kind, text] = self._encoder.encode([text], kind)[0]
        return self._known[kind, text]


@functools.cache
def encoder() -> RememberingEncoder:
    return RememberingEncoder()


@functools.cache
def identifier() -> Identifier:
    return Identifier(LANGUAGES)


def content(article: str, title: str, *questions: str, **changes: str) -> Content:
    """A small article in English, unless `changes` say otherwise."""
    values = {
        "locale": "en",
        "topic": "service",
        "slug": article,
        "answer": f"About this: {title}.",
        "body": f"## {title}\n\nAll about it: {' '.join(questions)}",
    } | changes
    return Content(article=article, title=title, questions=questions or (title,), **values)


RETURNS = content(
    "returns",
    "Return an item",
    "How do I send something back?",
    "Can I return an unused item?",
    "What if I don't like it?",
    topic="orders",
    answer="You have **30 days** to return unused items.",
)
RETURNS_ES = content(
    "returns",
    "Devolver un artículo",
    "¿Cómo devuelvo un artículo?",
    "¿Puedo devolver algo que no he usado?",
    "¿Qué pasa si no me gusta?",
    locale="es",
    topic="orders",
    slug="devolver",
    answer="Tienes **30 días** para devolver lo que no hayas usado.",
)
GIFT_CARDS = content(
    "gift-cards",
    "Gift cards",
    "Do you sell vouchers?",
    "How long is a gift card valid?",
    "Can I pay with a gift card?",
    topic="payment",
    answer="Gift cards are valid for three years.",
)
PASSWORD = content(
    "password",
    "Reset your password",
    "I forgot my password",
    "Why can't I sign in?",
    "The link in the e-mail has expired",
    topic="account",
    answer="We send you a link; it is valid for 60 minutes.",
)
OPENING = content(
    "opening",
    "Our shop in town",
    "When are you open?",
    "Where is your shop?",
    "Are you open on Sundays?",
    answer="Monday to Saturday from 9 to 18.",
)
SHOP = (RETURNS, RETURNS_ES, GIFT_CARDS, PASSWORD, OPENING)


def fill(database: Database, contents: Sequence[Content] = SHOP) -> None:
    for one in contents:
        publish(database, encoder(), one)


@contextmanager
def started(database: Database, languages: Sequence[str] = LANGUAGES) -> Iterator[Library]:
    """A library that has loaded, and knows its thresholds if there are any articles."""
    library = Library(database, encoder(), languages, languages[0], identifier().evidence)
    library.start()
    try:
        yield library
    finally:
        library.close()


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> float:
    """Seconds until `condition` held; fails if it never does."""
    begin = time.monotonic()
    while not condition():
        assert time.monotonic() - begin < seconds, "it did not happen in time"
        time.sleep(0.005)
    return time.monotonic() - begin
