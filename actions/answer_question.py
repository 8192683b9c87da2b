"""Answers a question from the knowledge base: an article, a choice of a few, or not at all."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import language_name, locale_of
from bot import knowledge
from bot.knowledge.render import to_html, to_text

UNKNOWN = "utter_unknown"


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
            _show(dispatcher, chosen, locale)
            return []
        answer = knowledge.current().answer(tracker.latest_message.get("text") or "", locale)
        if isinstance(answer, knowledge.Direct):
            _show(dispatcher, answer.article, locale)
            return []
        if isinstance(answer, knowledge.Choose):
            _offer(dispatcher, answer.articles)
            return []
        return _give_up(dispatcher, tracker)


def _chosen_article(tracker: Tracker, locale: str) -> knowledge.Article | None:
    name = next(tracker.get_latest_entity_values("article"), None)
    return knowledge.current().article(str(name), locale) if name else None


def _show(dispatcher: CollectingDispatcher, article: knowledge.Article, locale: str) -> None:
    content = article.content
    text = to_text(content.answer)
    card = {
        "article": article.id,
        "title": content.title,
        "text": text,
        "html": to_html(content.answer),
        "url": article.path,
        "locale": article.locale,
        "notice": _notice(article, locale),
    }
    dispatcher.utter_message(text=text, json_message={"card": card})


def _notice(article: knowledge.Article, locale: str) -> dict[str, Any] | None:
    """What says that the article is not in the customer's language; the host renders it."""
    if article.locale.partition("-")[0] == locale.partition("-")[0]:
        return None
    args = {"language": language_name(article.locale, locale)}
    return {"wording": "utter_answer_other_language", "args": args}


def _offer(dispatcher: CollectingDispatcher, articles: tuple[knowledge.Article, ...]) -> None:
    buttons = [
        {"title": article.content.title, "payload": f'/ask_knowledge{{"article": "{article.id}"}}'}
        for article in articles
    ]
    dispatcher.utter_message(response="utter_choose", buttons=buttons)


def _give_up(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """The first time the customer may say it in other words; the second time a person is asked."""
    if not _had_no_answer_before(tracker):
        dispatcher.utter_message(response=UNKNOWN)
        return [SlotSet("offer", "person")]
    dispatcher.utter_message(json_message={"handoff": {"reason": "not_understood"}})
    return [ActiveLoop(None), FollowupAction("action_listen")]


def _had_no_answer_before(tracker: Tracker) -> bool:
    """Whether the reply to the message before this one was that there is no answer."""
    messages = [n for n, event in enumerate(tracker.events) if event["event"] == "user"][-2:]
    if len(messages) < 2:
        return False
    between = tracker.events[messages[0] : messages[1]]
    return any(_wording(event) == UNKNOWN for event in between if event["event"] == "bot")


def _wording(event: dict[str, Any]) -> str | None:
    custom = (event.get("data") or {}).get("custom") or {}
    return custom.get("wording")
