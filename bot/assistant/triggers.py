"""What makes a person take over whatever the assistant would answer."""

from __future__ import annotations

from dataclasses import replace

from bot.assistant.rasa import RasaTurn
from bot.conversations.handoffs import Reason
from bot.conversations.turns import Outcome, Turn
from bot.text.mood import mood
from bot.text.person_words import asks_for_person

# What somebody has already taken care of when the bot gets the conversation back.
_SETTLED = frozenset({"asked", "complaint", "anger", "not_understood"})


def reason_for_person(turn: Turn) -> Reason | None:
    """Why a person must have this message; None if the assistant may answer it."""
    if turn.payload or turn.is_settled:
        return None
    if asks_for_person(turn.text):
        return "asked"
    return "anger" if mood(turn.text).is_angry else None


def passed_on(reason: Reason, understood: RasaTurn | None) -> RasaTurn:
    """The turn of an assistant that does nothing but call a person."""
    understood = understood or RasaTurn([], None, [], {})
    is_clear = (understood.intent or {}).get("name") != "nlu_fallback"
    return replace(
        understood,
        replies=[{"custom": {"handoff": {"reason": reason}}}],
        intent=understood.intent if is_clear else None,  # nobody has misunderstood it
    )


def without_second_handoff(outcome: Outcome) -> Outcome:
    """What is left of the answer to a message that people had already seen."""
    if outcome.handoff not in _SETTLED:
        return outcome
    wording = f"utter_handoff_{outcome.handoff}"
    rest = [one for one in outcome.utterances if one.wording != wording]
    return replace(outcome, utterances=rest, handoff=None)
