"""The summary of a handoff, on conversations that were written down with what belongs into it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.assistant.summary_text import in_words
from bot.conversations import package
from bot.storage import Database
from tests.conversations.told import CATALOG, do_tell

Told = tuple[str, dict[str, Any]]
Entry = dict[str, Any]
PARTS = ("wanted", "tried", "open")

FILES = sorted((Path(__file__).parent / "summaries").glob("*.yml"))
TOLD: list[Told] = [
    (read["language"], told)
    for read in (yaml.safe_load(file.read_text(encoding="utf-8")) for file in FILES)
    for told in read["conversations"]
]
every = pytest.mark.parametrize("told", [pytest.param(t, id=t[1]["conversation"]) for t in TOLD])


def packed(database: Database, told: Told) -> dict[str, Any]:
    language, conversation = told
    with database.write() as connection:
        conversation_id = do_tell(connection, conversation, language)
        slots = conversation.get("slots", {})
        return package.build(connection, conversation_id, conversation["reason"], slots)


def test_there_are_thirty_in_ten_languages() -> None:
    assert len(TOLD) >= 30
    assert len({told.get("language", language) for language, told in TOLD}) == 10


@every
def test_it_says_what_belongs_into_it(database: Database, told: Told) -> None:
    summary = in_words(CATALOG, "Brightwater", "en", packed(database, told)["summary"])
    expected = told[1]["summary"]
    for part in PARTS:
        assert [line["text"] for line in summary[part]] == expected.get(part, [])
    facts = {fact["name"]: fact["value"] for fact in summary["facts"]}
    assert facts == expected.get("facts", {})
    assert [quote["text"] for quote in summary["quotes"]] == expected.get("quotes", [])


@every
def test_the_conversation_bears_out_every_line(database: Database, told: Told) -> None:
    found = packed(database, told)
    events = {entry["seq"]: entry for entry in found["transcript"]}
    for line in (line for part in PARTS for line in found["summary"][part]):
        cited = [events[seq] for seq in line["seqs"]]
        assert cited, line
        assert all(bears_out(line, entry) for entry in cited), (line, cited)
    for fact in found["summary"]["facts"]:
        assert all(fact["value"] in events[seq]["text"] for seq in fact["seqs"]), fact
        assert fact["seqs"]
    for quote in found["summary"]["quotes"]:
        said = events[quote["seq"]]
        assert said["author"] == "customer" and quote["text"] in said["text"]


def bears_out(line: dict[str, Any], entry: Entry) -> bool:
    """Whether this event shows what the line says."""
    wording, args = line["wording"], line["args"]
    if wording.startswith("summary_reason_"):
        return entry["author"] == "customer"
    return {
        "summary_wants": lambda: wants(entry, args["wish"]["wording"].removeprefix("intent_")),
        "summary_article": lambda: shows(entry, args["title"], None),
        "summary_article_helped": lambda: shows(entry, args["title"], True),
        "summary_article_unhelpful": lambda: shows(entry, args["title"], False),
        "summary_told": lambda: said_by_the_bot(entry, args["text"]),
        "summary_question": lambda: said_by_the_bot(entry, args["question"]),
        "summary_not_understood": lambda: entry["author"] == "customer",
        "summary_unanswered": lambda: entry["author"] == "customer",
        "summary_no_answer": lambda: args["question"] in entry["text"],
        "summary_person": lambda: (entry["author"], entry["name"]) == ("agent", args["name"]),
    }[wording]()


def wants(entry: Entry, wish: str) -> bool:
    second = {one["value"] for one in entry["entities"] if one["entity"] == "second_wish"}
    return wish == (entry["intent"] or {}).get("name") or wish in second


def shows(entry: Entry, title: str, helpful: bool | None) -> bool:
    article = entry["article"]
    return bool(article) and (article["title"], article["helpful"]) == (title, helpful)


def said_by_the_bot(entry: Entry, text: Any) -> bool:
    said = text["text"] if isinstance(text, dict) else text
    return entry["author"] == "bot" and entry["text"] == said


@pytest.mark.parametrize("locale", ["en", "es", "de", "ar"])
def test_every_line_can_be_said_in_the_languages_of_the_desk(
    database: Database, locale: str, caplog: pytest.LogCaptureFixture
) -> None:
    for told in TOLD:
        summary = in_words(CATALOG, "Brightwater", locale, packed(database, told)["summary"])
        for line in (line for part in PARTS for line in summary[part]):
            assert line["text"] and "{" not in line["text"]
            assert all(isinstance(value, str | int) for value in line["args"].values())
    assert not caplog.records, "an argument was missing"


def test_the_lines_are_in_the_language_of_the_reader(database: Database) -> None:
    told = next(one for one in TOLD if one[1]["conversation"] == "pedido y persona")
    summary = in_words(CATALOG, "Brightwater", "de", packed(database, told)["summary"])
    assert summary["wanted"][0]["text"] == CATALOG.text("de", "intent_track_order")
    assert summary["tried"][0]["text"].startswith("Der Assistent hat gesagt: „")
    assert "SEUR" in summary["tried"][0]["text"]
    assert summary["open"][0]["text"] == "Möchte mit einem Menschen sprechen."
    assert summary["quotes"][-1] == {
        "text": "quiero hablar con una persona",
        "language": "es",
        "seq": 3,
    }


def test_what_the_company_no_longer_says_is_told_as_it_was_said(database: Database) -> None:
    told = next(one for one in TOLD if one[1]["conversation"] == "pedido y persona")
    summary = packed(database, told)["summary"]
    summary["tried"][0]["args"]["text"]["wording"] = "utter_gone"
    text = in_words(CATALOG, "Brightwater", "en", summary)["tried"][0]["text"]
    assert text.startswith("The assistant said: “El pedido 10234")


def test_a_package_without_a_summary_has_an_empty_one() -> None:
    empty = in_words(CATALOG, "Brightwater", "en", {})
    assert empty == {"wanted": [], "tried": [], "open": [], "facts": [], "quotes": []}
