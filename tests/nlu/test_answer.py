"""What the channel takes from a tracker as the answer to a message."""

from __future__ import annotations

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.channel import Turn, _answer_of

DOMAIN = Domain.from_yaml(
    """
version: "3.1"
intents: [affirm, track_order]
slots: {city: {type: text, influence_conversation: false, mappings: [{type: custom}]}}
"""
)


def test_what_was_said_before_a_later_message_counts() -> None:
    tracker = _tracker(_said("a"), BotUttered("one"), _said("b"), BotUttered("two"))
    assert _replies(tracker, "a") == ["one"]
    assert _replies(tracker, "b") == ["two"]


def test_what_an_action_says_in_the_customers_name_parts_no_turn() -> None:
    spoken_for = UserUttered("/track_order", {"name": "track_order", "confidence": 1.0})
    again = [ActionExecuted("action_listen"), spoken_for]
    tracker = _tracker(_said("a"), BotUttered("one"), *again, BotUttered("two"))
    answer = _answer_of(tracker, _turn("a"))
    assert answer is not None
    assert [reply["text"] for reply in answer["replies"]] == ["one", "two"]
    assert answer["intent"]["name"] == "affirm"


def test_a_message_that_was_not_handled_has_no_answer() -> None:
    assert _answer_of(_tracker(_said("a")), _turn("b")) is None


def test_filled_slots_come_with_it() -> None:
    answer = _answer_of(_tracker(_said("a"), SlotSet("city", "Rome")), _turn("a"))
    assert answer is not None
    assert answer["slots"] == {"city": "Rome"}


def _tracker(*events: object) -> DialogueStateTracker:
    return DialogueStateTracker.from_events("c", list(events), DOMAIN.slots)


def _said(message_id: str) -> UserUttered:
    return UserUttered("yes", {"name": "affirm", "confidence": 0.9}, message_id=message_id)


def _turn(message_id: str) -> Turn:
    return Turn("c", message_id, "yes", False, {})


def _replies(tracker: DialogueStateTracker, message_id: str) -> list[str]:
    answer = _answer_of(tracker, _turn(message_id))
    assert answer is not None
    return [reply["text"] for reply in answer["replies"]]
