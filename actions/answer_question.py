"""Answers a question from the knowledge base: an article, a choice of a few, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import language_name, locale_of
from actions.second_wish import offer_second_wish
from bot import knowledge
from bot.knowledge.render import to_html, to_text

UNKNOWN = "utter_unknown"
# What the bot says when it has not understood: actions/not_understood.py says the other two.
MISUNDERSTANDINGS = (UNKNOWN, "utter_which_wish", "utter_ask_rephrase")


class AnswerQuestion(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """The customer's own words are searched for, or the article that a button names."""

    def name(self) -> str:
        return "action_answer_question"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        locale = locale_of(tracker)
        chosen = _chosen_article(tracker, locale)
        if chosen:
            show(dispatcher, chosen, locale)
            return offer_second_wish(dispatcher, tracker)
        text = tracker.latest_message.get("text") or ""
        answer = knowledge.current().answer(text, locale, before=_question_before(tracker))
        if isinstance(answer, knowledge.Direct):
            show(dispatcher, answer.article, locale)
            return offer_second_wish(dispatcher, tracker)
        if isinstance(answer, knowledge.Choose):
            offer(dispatcher, answer.articles, "utter_choose")
            return offer_second_wish(dispatcher, tracker)
        return self._give_up(dispatcher, tracker)

    def _give_up(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """The first time the customer may say it in other words; the second time a person is asked."""
        if misunderstandings(tracker):
            return hand_off(dispatcher)
        dispatcher.utter_message(response=UNKNOWN)
        return [SlotSet("offer", "person")]


def show(dispatcher: CollectingDispatcher, article: knowledge.Article, locale: str) -> None:
    """An article's answer, with a card that leads to the whole of it."""
    content = article.content
    text = to_text(content.answer)
    card = {
        "article": article.id,
        "title": content.title,
        "text": text,
        "html": to_html(content.answer),
        "url": article.path,
        "locale": article.locale,
        "revision": article.revision,
        "notice": _notice(article, locale),
    }
    dispatcher.utter_message(text=text, json_message={"card": card})


def offer(
    dispatcher: CollectingDispatcher, articles: Sequence[knowledge.Article], wording: str
) -> None:
    """The titles of a few articles as buttons."""
    buttons = [
        {"title": article.content.title, "payload": f'/ask_knowledge{{"article": "{article.id}"}}'}
        for article in articles
    ]
    dispatcher.utter_message(response=wording, buttons=buttons)


def misunderstandings(tracker: Tracker) -> int:
    """How many messages in a row, up to the one before this, the bot did not understand."""
    count = 0
    replies: list[dict[str, Any]] = []
    for event in reversed(_before_this_message(tracker)):
        if event["event"] == "bot":
            replies.append(event)
        elif event["event"] == "user":
            if not any(_wording(reply) in MISUNDERSTANDINGS for reply in replies):
                return count
            count, replies = count + 1, []
    return count


def hand_off(dispatcher: CollectingDispatcher) -> list[EventType]:
    """A person gets the conversation, because the bot does not understand it."""
    dispatcher.utter_message(json_message={"handoff": {"reason": "not_understood"}})
    return [ActiveLoop(None), FollowupAction("action_listen")]


def _before_this_message(tracker: Tracker) -> list[dict[str, Any]]:
    messages = [n for n, event in enumerate(tracker.events) if event["event"] == "user"]
    return list(tracker.events[: messages[-1]]) if messages else []


def _question_before(tracker: Tracker) -> str | None:
    """The message before this one, if an article or a choice of some was the answer to it."""
    is_answered = False
    for event in reversed(_before_this_message(tracker)):
        if event["event"] == "bot":
            custom = (event.get("data") or {}).get("custom") or {}
            is_answered |= "card" in custom or custom.get("wording") == "utter_choose"
        elif event["event"] == "user":
            return str(event["text"]) if is_answered and event.get("text") else None
    return None


def _chosen_article(tracker: Tracker, locale: str) -> knowledge.Article | None:
    name = next(tracker.get_latest_entity_values("article"), None)
    return knowledge.current().article(str(name), locale) if name else None


def _notice(article: knowledge.Article, locale: str) -> dict[str, Any] | None:
    """What says that the article is not in the customer's language; the host renders it."""
    if article.locale.partition("-")[0] == locale.partition("-")[0]:
        return None
    args = {"language": language_name(article.locale, locale)}
    return {"wording": "utter_answer_other_language", "args": args}


def _wording(event: dict[str, Any]) -> str | None:
    custom = (event.get("data") or {}).get("custom") or {}
    return custom.get("wording")
