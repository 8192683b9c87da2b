"""The index and its scores."""

from __future__ import annotations

import numpy as np

from bot.knowledge import everyday
from bot.knowledge.index import Index, load_entries
from bot.knowledge.search import leave_out, score
from bot.knowledge.words import Words, pieces
from bot.storage import Database
from tests.knowledge.library import GIFT_CARDS, RETURNS, RETURNS_ES, SHOP, encoder, fill


def index_of(database: Database) -> Index:
    vectors = everyday.load_vectors(database, encoder())
    with database.read() as connection:
        return Index(load_entries(connection).values(), "en", vectors)


def test_languages_do_not_matter_in_the_space(database: Database) -> None:
    fill(database, SHOP)
    index = index_of(database)
    english, spanish = (
        np.mean([vector for n, vector in enumerate(index.vectors.first) if at(index, n) == name], 0)
        for name in (("returns", "en"), ("returns", "es"))
    )
    assert english @ spanish > 0.85 * np.linalg.norm(english) * np.linalg.norm(spanish)


def at(index: Index, passage: int) -> tuple[str, str]:
    article = index.entries[index.entry_of[passage]].article
    return article.id, article.locale


def test_scores_of_an_article_that_is_left_out(database: Database) -> None:
    fill(database, [RETURNS, RETURNS_ES, GIFT_CARDS])
    index = index_of(database)
    placed = index.space.place(encoder().encode(["How do I return an item?"]), ["en"])
    scores = score(index, placed, [pieces("How do I return an item?")])
    place = index.ids.index("returns")
    assert scores.first()[0] == place
    without = leave_out(index, scores, (index.owner == place)[None])
    assert without.articles[0, place] == -np.inf
    assert index.ids[without.first()[0]] == "gift-cards"
    without_spanish = leave_out(index, scores, (index.entry_of == 2)[None])
    assert np.isfinite(without_spanish.articles).all()


def test_words_find_other_forms_and_pairs_of_characters() -> None:
    texts = ["Rücksendung von Artikeln", "返金について", "Gutscheine kaufen", "طلب إرجاع المنتج"]
    words = Words([pieces(text) for text in texts])
    for question, expected in (
        ("Artikel zurücksenden", 0),
        ("返金はいつ", 1),
        ("einen Gutschein", 2),
        ("إرجاع", 3),
    ):
        assert words.scores(pieces(question)).argmax() == expected
    assert words.scores(pieces("xyz")).max() == 0
    assert words.scores(pieces("")).max() == 0
    assert Words([]).scores(pieces("anything")).shape == (0,)
