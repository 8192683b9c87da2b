"""The language inside simulated conversations of short messages, drawn from the test sentences."""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.conversations.locale import MESSAGES, Heard, Situation, reply_locale
from bot.environments.places import ROOT
from bot.text.language import Identifier
from bot.text.language_words import words_of

KINDS = ("own page", "other page", "switch")
_MESSAGES = (6, 10)
_SHORT = 40
# Who changes the language writes a sentence; Han and kana count as words.
_CLEAR_WORDS = 4
# Whoever asks for another language gets it, so there is no right answer.
_ASKS_FOR_ANOTHER = "change_language"
# How often a message is one of those that say nothing, or the wrong thing, about the language.
_ASIDE_SHARE = 0.25
# fmt: off
_ASIDES = (
    "ok", "OK", "no", "si", "Hotel", "Taxi", "normal", "final", "total", "Anna", "Mohammed", "Kim",
    "Müller", "García", "Tanaka", "30517", "#20518", "2", "49,90 €", "👍", "😀😀", "?", "...", "!!",
    "iPhone", "PayPal", "DHL", "Visa", "Northwind", "kim@example.com", "https://shop.example/a",
    "xl", "pdf", "express", "mail", "Berlin",
)
# fmt: on

Sentences = dict[str, list[str]]


@dataclass(frozen=True)
class Message:
    """What the customer writes, and the locale in which the answer is expected."""

    text: str
    locale: str


@dataclass(frozen=True)
class Chat:
    """`page` is the locale of the page that it begins on."""

    kind: str
    page: str
    messages: tuple[Message, ...]


@dataclass(frozen=True)
class Wrong:
    """A turn that was answered in another locale than expected."""

    kind: str
    text: str
    expected: str
    answered: str


@dataclass
class Outcome:
    """`flips`: how often the locale changed although the customer's language had not."""

    turns: Counter[str] = dataclasses.field(default_factory=Counter)
    right: Counter[str] = dataclasses.field(default_factory=Counter)
    flips: int = 0
    flips_on_asides: int = 0
    wrong: list[Wrong] = dataclasses.field(default_factory=list)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many chats, and of which sentences."""
    parser.add_argument(
        "--sentences",
        type=Path,
        default=ROOT / "tests" / "nlu",
        help="the folder with <language>/sentences.yml (default: tests/nlu)",
    )
    parser.add_argument("--chats", type=int, default=30, help="of each kind and language (30)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wrong", action="store_true", help="list the turns that were wrong")
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when there are no sentences; the message has said where they were expected."""
    sentences = read_sentences(arguments.sentences)
    if len(sentences) < 2:
        print(
            f"{arguments.sentences}: needs <language>/sentences.yml of two languages or more.",
            file=sys.stderr,
        )
        return 1
    chats = list(draw(sentences, arguments.chats, random.Random(arguments.seed)))  # noqa: S311
    outcome = hold(chats, tuple(sentences), Identifier(list(sentences)))
    print(json.dumps(as_json(outcome, len(chats))) if arguments.json else _as_table(outcome))
    if arguments.wrong:
        for one in outcome.wrong:
            print(f"  {one.kind}: {one.text!r} expected {one.expected}, answered {one.answered}")
    return 0


def read_sentences(folder: Path) -> Sentences:
    """The short sentences of each language; English first, as the fallback."""
    found: Sentences = {}
    for file in sorted(folder.glob("*/sentences.yml")):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        texts = [
            text
            for intent, texts in content["intents"].items()
            for text in texts
            if intent != _ASKS_FOR_ANOTHER
        ]
        found[content["language"]] = [text for text in texts if len(text) <= _SHORT]
    return dict(sorted(found.items(), key=lambda one: (one[0] != "en", one[0])))


def draw(sentences: Sentences, number: int, chance: random.Random) -> Iterator[Chat]:
    """`number` chats of each kind in each language; the same for the same chance."""
    for language in sentences:
        for kind in KINDS:
            for _ in range(number):
                yield _chat(sentences, language, kind, chance)


def _chat(sentences: Sentences, language: str, kind: str, chance: random.Random) -> Chat:
    others = [one for one in sentences if one != language]
    page = language if kind != "other page" else "en" if language != "en" else chance.choice(others)
    length = chance.randint(*_MESSAGES)
    second = chance.choice(others)
    switch = length // 2 if kind == "switch" else length
    messages = []
    for number in range(length):
        spoken = language if number < switch else second
        if number not in (0, switch) and chance.random() < _ASIDE_SHARE:
            messages.append(Message(chance.choice(_ASIDES), spoken))
        else:
            choice = sentences[spoken]
            if number == switch:
                choice = [text for text in choice if len(words_of(text)) >= _CLEAR_WORDS]
            messages.append(Message(chance.choice(choice), spoken))
    return Chat(kind, page, tuple(messages))


def hold(chats: list[Chat], supported: tuple[str, ...], identifier: Identifier) -> Outcome:
    """Lets the conversation's own rules answer every message."""
    outcome = Outcome()
    for chat in chats:
        locale, spoken = chat.page, None
        before: list[dict[str, float]] = []
        for message in chat.messages:
            evidence = identifier.evidence(message.text)
            heard = Heard(evidence, before[-MESSAGES:])
            answered = reply_locale(heard, Situation(locale, False), supported)
            _count(outcome, chat, message, answered)
            if spoken == message.locale == locale != answered:
                outcome.flips += 1
                outcome.flips_on_asides += message.text in _ASIDES
            locale, spoken = answered, message.locale
            before.append(evidence)
    return outcome


def _count(outcome: Outcome, chat: Chat, message: Message, answered: str) -> None:
    for group in (chat.kind, message.locale):
        outcome.turns[group] += 1
        outcome.right[group] += answered == message.locale
    if answered != message.locale:
        outcome.wrong.append(Wrong(chat.kind, message.text, message.locale, answered))


def as_json(outcome: Outcome, chats: int) -> dict[str, object]:
    """Shares from 0 to 1."""
    shares = {name: outcome.right[name] / count for name, count in outcome.turns.items()}
    turns = sum(outcome.turns[kind] for kind in KINDS)
    return {
        "chats": chats,
        "turns": turns,
        "accuracy": 1 - len(outcome.wrong) / turns,
        "flips": outcome.flips,
        "flips_on_asides": outcome.flips_on_asides,
        "per_kind": {name: share for name, share in shares.items() if name in KINDS},
        "per_language": {name: share for name, share in shares.items() if name not in KINDS},
    }


def _as_table(outcome: Outcome) -> str:
    turns = sum(outcome.turns[kind] for kind in KINDS)
    lines = [
        f"{turns} turns: {1 - len(outcome.wrong) / turns:.1%} answered in the right language",
        f"{outcome.flips} flips, {outcome.flips_on_asides} of them on a word or number aside",
    ]
    lines += [
        f"  {name:<11} {outcome.right[name] / count:.1%}" for name, count in outcome.turns.items()
    ]
    return "\n".join(lines)
