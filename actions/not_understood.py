"""What to do with a message that is no clear wish: an article if one surely answers it; else first
the likeliest readings as buttons, then the nearest articles, then a person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer_question import hand_off, misunderstandings, offer, show
from actions.customer import locale_of
from bot import knowledge

READINGS = 2
ARTICLES = 3
# These are answers or small talk: nobody is asked whether they meant them.
NO_READINGS = frozenset(
    {
        "nlu_fallback",
        "greet",
        "goodbye",
        "thanks",
        "affirm",
        "deny",
        "are_you_a_bot",
        "small_talk",
        "ask_knowledge",
        "talk_to_human",
        "complaint",
    }
)


class NotUnderstood(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """Counts what was not understood in a row; anything understood in between begins anew."""

    def name(self) -> str:
        return "action_not_understood"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        text, locale = str(tracker.latest_message.get("text") or ""), locale_of(tracker)
        answer = knowledge.current().answer(text, locale)
        if isinstance(answer, knowledge.Direct):
            show(dispatcher, answer.article, locale)
            return []
        before = misunderstandings(tracker)
        if before == 0:
            _ask_back(dispatcher, tracker)
            return [SlotSet("offer", "person")]
        articles = knowledge.current().nearest(text, locale, ARTICLES) if before == 1 else ()
        if not articles:
            return hand_off(dispatcher)
        offer(dispatcher, articles, "utter_nearest")
        return [SlotSet("offer", "person")]


def _ask_back(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    readings = _readings(tracker)
    if not readings:
        dispatcher.utter_message(response="utter_ask_rephrase")
        return
    buttons = [{"title": intent, "payload": f"/{intent}"} for intent in readings]
    dispatcher.utter_message(response="utter_which_wish", buttons=buttons)


def _readings(tracker: Tracker) -> list[str]:
    """The likeliest wishes; none where the message has no words to read (`🤔`)."""
    ranking = tracker.latest_message.get("intent_ranking") or []
    likely = [str(one["name"]) for one in ranking if one.get("confidence")]
    return [intent for intent in likely if intent not in NO_READINGS][:READINGS]
