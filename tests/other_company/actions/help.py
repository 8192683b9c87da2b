"""The workshop's only action: answers from the articles, or calls somebody."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.knowledge import Direct, current


class Help(Action):
    def name(self) -> str:
        return "action_help"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        if tracker.get_intent_of_latest_message() == "talk_to_human":
            dispatcher.utter_message(json_message={"handoff": {"reason": "asked"}})
            return []
        locale = tracker.latest_message["metadata"]["locale"]
        answer = current().answer(tracker.latest_message["text"], locale)
        if isinstance(answer, Direct):
            dispatcher.utter_message(text=answer.article.content.answer)
        else:
            dispatcher.utter_message(response="utter_unknown")
        return []
