"""action_not_understood: ask back, offer articles, pass on to a person."""

from __future__ import annotations

from typing import Any

from tests.actions.conftest import Run, said, slots_of

ACTION = "action_not_understood"
NONSENSE = "purple elephants dance"


def ranked(run: Run, text: str, ranking: list[str], times_before: int = 0) -> dict[str, Any]:
    before = [
        event
        for wording in ("utter_which_wish", "utter_nearest")[:times_before]
        for event in (
            {"event": "user", "text": "?"},
            {"event": "bot", "text": "…", "data": {"custom": {"wording": wording}}},
        )
    ]
    readings = [{"name": name, "confidence": 0.2} for name in ranking]
    return run(ACTION, text, intent="nlu_fallback", before=before, ranking=readings)


def test_first_the_two_likeliest_readings(run: Run) -> None:
    ranking = ["greet", "fees", "ask_knowledge", "track_order", "invoice"]
    result = ranked(run, NONSENSE, ranking)
    assert said(result) == ["utter_which_wish"]
    buttons = result["responses"][0]["buttons"]
    assert [button["payload"] for button in buttons] == ["/fees", "/track_order"]
    assert slots_of(result) == {"offer": "person"}


def test_without_any_reading_other_words_are_asked_for(run: Run) -> None:
    assert said(ranked(run, "🤔", [])) == ["utter_ask_rephrase"]


def test_then_the_nearest_articles(run: Run) -> None:
    result = ranked(run, NONSENSE, ["fees"], times_before=1)
    assert said(result) == ["utter_nearest"]
    assert result["responses"][0]["buttons"]


def test_then_a_person(run: Run) -> None:
    result = ranked(run, NONSENSE, ["fees"], times_before=2)
    assert result["responses"][0]["custom"] == {"handoff": {"reason": "not_understood"}}


def test_an_article_that_surely_answers_is_shown(run: Run) -> None:
    result = ranked(run, "Can I send back what I have not used?", ["fees"])
    assert result["responses"][-1]["custom"]["card"]["article"] == "returns"
