from __future__ import annotations

import random
from pathlib import Path

from bot.bench import chats
from bot.bench.chats import Chat, Message
from bot.text.language import Identifier

SENTENCES = {
    "en": ["where is my order", "I want my money back please", "cancel it"],
    "de": ["wo bleibt mein Paket", "ich will mein Geld zurück", "bitte stornieren"],
}


def held(*messages: tuple[str, str], page: str = "en") -> chats.Outcome:
    chat = Chat("switch", page, tuple(Message(*one) for one in messages))
    return chats.hold([chat], ("en", "de"), Identifier(["en", "de"]))


def test_the_same_chance_draws_the_same_chats() -> None:
    drawn = [list(chats.draw(SENTENCES, 3, random.Random(5))) for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) == 3 * len(chats.KINDS) * len(SENTENCES)
    assert all(6 <= len(chat.messages) <= 10 for chat in drawn[0])


def test_a_switch_begins_with_a_sentence_of_the_other_language() -> None:
    for chat in chats.draw(SENTENCES, 5, random.Random(5)):
        if chat.kind == "switch":
            first = next(one for one in chat.messages if one.locale != chat.page)
            assert len(first.text.split()) >= 4


def test_turns_and_flips_are_counted() -> None:
    # The second message is not German at all, and clearly so: the bench must say that it was wrong.
    outcome = held(("wo bleibt mein Paket", "de"), ("where is my order now", "de"), page="de")
    assert outcome.turns["de"] == 2
    assert outcome.right["de"] == 1
    assert outcome.flips == 1
    assert outcome.flips_on_asides == 0


def test_a_real_switch_is_no_flip() -> None:
    outcome = held(("where is my order", "en"), ("wo bleibt denn mein Paket", "de"), ("ok", "de"))
    assert outcome.flips == 0
    assert not outcome.wrong


def test_sentences_that_ask_for_a_language_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "sentences.yml").write_text(
        "language: de\nintents:\n  greet:\n    - hallo du\n  change_language:\n    - English please\n",
        encoding="utf-8",
    )
    assert chats.read_sentences(tmp_path) == {"de": ["hallo du"]}


def test_our_own_sentences_are_answered_in_the_right_language() -> None:
    sentences = chats.read_sentences(Path(__file__).parents[1] / "nlu")
    drawn = list(chats.draw(sentences, 5, random.Random(1)))
    figures = chats.as_json(chats.hold(drawn, tuple(sentences), Identifier(list(sentences))), 0)
    assert isinstance(figures["accuracy"], float)
    assert figures["accuracy"] > 0.97
