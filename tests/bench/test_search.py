"""Speed among many passages: how many there are, and what is measured."""

from __future__ import annotations

import pytest

from bot.bench import search
from bot.bench.answers import Asked
from bot.knowledge.everyday import texts
from bot.knowledge.index import Index
from bot.knowledge.passages import cut, encode
from bot.knowledge.view import View
from tests.knowledge.library import SHOP, encoder, identifier


@pytest.mark.slow
def test_copies_fill_up_to_the_wanted_number() -> None:
    pieces = [piece for content in SHOP for piece in cut(content)]
    vectors = encode(encoder(), pieces, {})
    count = 2 * len(pieces) + 3
    entries = list(search.make_entries(SHOP, vectors, count))
    assert sum(len(entry.passages) for entry in entries) == count
    names = [(entry.article.id, entry.article.locale) for entry in entries]
    assert len(set(names)) == len(names) == 2 * len(SHOP) + 1
    first, copy = entries[0], entries[len(SHOP)]
    assert first.passages == copy.passages
    assert (first.vectors != copy.vectors).any()
    everyday = encoder().encode(texts())
    view = View(Index(entries, "en", everyday), None, encoder(), identifier().evidence, everyday)
    figures = search.measure(view, [Asked("How do I return it?", "en", ("returns",))])
    assert (figures.passages, figures.questions) == (count, 1)
    assert figures.p95_ms > 0
    assert 0 <= figures.encoding_p95_ms <= figures.p95_ms
