"""action_not_understood: ask back, then pass on to a person with articles to read."""

from __future__ import annotations

from typing import Any

from tests.actions.conftest import Run, said, slots_of

ACTION = "action_not_understood"
NONSENSE = "purple elephants dance"


def ranked(
    run: Run, text: str, ranking: list[str], *, is_second: bool = False, **slots: str
) -> dict[str, Any]:
    asked_back = [
        {"event": "user", "text": "?"},
        {"event": "bot", "text": "…", "data": {"custom": {"wording": "utter_which_wish"}}},
    ]
    readings = [{"name": name, "confidence": 0.2} for name in ranking]
    before = asked_back if is_second else []
    return run(ACTION, text, intent="nlu_fallback", before=before, ranking=readings, slots=slots)


def customs(result: dict[str, Any]) -> list[dict[str, Any]]:
    return [reply["custom"] for reply in result["responses"] if reply.get("custom")]


def test_first_the_two_likeliest_readings(run: Run) -> None:
    ranking = ["greet", "fees", "ask_knowledge", "track_order", "invoice"]
    result = ranked(run, NONSENSE, ranking)
    assert said(result) == ["utter_which_wish"]
    buttons = result["responses"][0]["buttons"]
    assert [button["payload"] for button in buttons] == ["/fees", "/track_order"]
    assert slots_of(result) == {"offer": "person"}


def test_without_any_reading_other_words_are_asked_for(run: Run) -> None:
    assert said(ranked(run, "🤔", [])) == ["utter_ask_rephrase"]


def test_the_second_time_a_person_and_until_then_the_nearest_articles(run: Run) -> None:
    result = ranked(run, NONSENSE, ["fees"], is_second=True)
    assert said(result) == ["utter_nearest"]
    *shown, handoff = customs(result)
    assert 1 <= len(shown) <= 2 and all(custom["card"]["article"] for custom in shown)
    assert handoff == {"handoff": {"reason": "not_understood"}}
    assert not any(reply.get("buttons") for reply in result["responses"]), "nobody would answer"


def test_a_form_ends_with_it(run: Run) -> None:
    events = ranked(run, NONSENSE, ["fees"], is_second=True)["events"]
    assert {"active_loop", "followup"} <= {event["event"] for event in events}


def test_after_a_return_the_same_is_not_asked_again(run: Run) -> None:
    result = ranked(run, NONSENSE, ["fees", "track_order"], returned="not_understood")
    assert said(result) == ["utter_ask_rephrase"]
    assert said(ranked(run, NONSENSE, ["fees"], returned="asked")) == ["utter_which_wish"]


def test_an_article_that_surely_answers_is_shown(run: Run) -> None:
    result = ranked(run, "Can I send back what I have not used?", ["fees"])
    assert result["responses"][-1]["custom"]["card"]["article"] == "returns"
