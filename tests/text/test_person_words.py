from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.text.person_words import asks_for_person, asks_how_long

NLU = Path(__file__).parents[1] / "nlu"


@pytest.mark.parametrize(
    "text",
    [
        *("agent!!!", "AGENT", "human", "Humaaaan please", "a real person, please!", "operator"),
        *("persona", "¡Agente humano, por favor!", "quiero hablar con una persona", "asesor"),
        *("conseiller svp", "Un humain, s'il vous plaît", "quelqu’un ?"),
        *("Mensch", "Mitarbeiter bitte!!", "ich möchte mit einem Menschen sprechen"),
        *("atendente", "pessoa real por favor"),
        *("موظف", "موظف من فضلك", "إنسان!!"),
        *("एजेंट", "इंसान प्लीज़", "agent se baat karni hai"),
        *("オペレーター", "担当者をお願いします", "人間！"),
        *("人工客服", "转人工", "人工！！！", "我要人工客服"),
        *("tao po", "ahente", "👤 agent 🙏"),
    ],
)
def test_one_word_is_enough(text: str) -> None:
    assert asks_for_person(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "agent 007 poster",
            "is the lamp safe for a person with asthma?",
            "hello",
            "",
            "🤔",
            "please",
        ),
        *("¿qué persona firma el paquete?", "der Mensch an der Tür hat das Paket nicht gegeben"),
        *("人工皮革のソファ", "人工草坪多少钱", "personal", "humane treatment"),
        "agent " * 20,
    ],
)
def test_a_sentence_with_such_a_word_is_not_enough(text: str) -> None:
    assert not asks_for_person(text)


def test_no_other_test_sentence_counts() -> None:
    """The test sentences of the assistant in ten languages, but for those who ask for a person."""
    counted = []
    for file in sorted(NLU.glob("*/sentences.yml")):
        intents = yaml.safe_load(file.read_text(encoding="utf-8"))["intents"]
        for intent, sentences in intents.items():
            if intent not in ("talk_to_human", "contact"):
                counted += [text for text in sentences if asks_for_person(text)]
    assert not counted


@pytest.mark.parametrize(
    "text",
    [
        *("agent?", "how long will it take?", "hello, is anybody there?", "I am still waiting"),
        *("¿hay alguien?", "¿cuánto falta?", "il y a quelqu'un ?", "Wie lange dauert das noch?"),
        *(
            "tem alguém aí?",
            "كم من الوقت؟",
            "कितनी देर लगेगी?",
            "まだですか",
            "还要等多久？",
            "may tao ba?",
        ),
    ],
)
def test_asking_again_while_waiting(text: str) -> None:
    assert asks_how_long(text)


@pytest.mark.parametrize("text", ["my order number is 10234", "The lamp is blue", "Danke", "好的"])
def test_adding_something_while_waiting_is_not_asking(text: str) -> None:
    assert not asks_how_long(text)
