"""What to do with a message that is no clear wish: an article if one surely answers it; else first
the likeliest readings as buttons, then a person, and the nearest articles until they answer."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer_question import hand_off, misunderstandings, show
from actions.customer import locale_of
from bot import knowledge

READINGS = 2
ARTICLES = 2  # to read until a person answers
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
        if misunderstandings(tracker):
            _show_nearest(dispatcher, text, locale)
            return hand_off(dispatcher)
        _ask_back(dispatcher, tracker)
        return [SlotSet("offer", "person")]


def _ask_back(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    readings = _readings(tracker)
    if not readings:
        dispatcher.utter_message(response="utter_ask_rephrase")
        return
    buttons = [{"title": intent, "payload": f"/{intent}"} for intent in readings]
    dispatcher.utter_message(response="utter_which_wish", buttons=buttons)


def _show_nearest(dispatcher: CollectingDispatcher, text: str, locale: str) -> None:
    articles = knowledge.current().nearest(text, locale, ARTICLES)
    if articles:
        dispatcher.utter_message(response="utter_nearest")
    for article in articles:
        show(dispatcher, article, locale)


def _readings(tracker: Tracker) -> list[str]:
    """The likeliest wishes; none where the message has no words to read (`🤔`), or where the same was
    asked before a person gave the conversation back."""
    if tracker.get_slot("returned") == "not_understood":
        return []
    ranking = tracker.latest_message.get("intent_ranking") or []
    likely = [str(one["name"]) for one in ranking if one.get("confidence")]
    return [intent for intent in likely if intent not in NO_READINGS][:READINGS]
