"""Goes on in another language: the one that the customer named, or wrote in."""

from __future__ import annotations

import functools
from typing import Any

from babel import Locale
from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.settings import load_settings
from bot.text.folding import fold

SHORTEST_NAME = 2
# What people also call a language, beside its names in CLDR.
OTHER_NAMES = {
    "hi": ("हिंदी",),
    "zh": ("普通话", "国语", "mandarin"),
    "tl": ("tagalog", "pilipino", "تاغالوغ", "タガログ", "他加禄", "टैगालोग"),
}


class ChangeLanguage(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """The web process changes the locale of the conversation, as the menu of the chat does."""

    def name(self) -> str:
        return "action_change_language"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        languages = tuple(load_settings().languages)
        text = str(tracker.latest_message.get("text") or "")
        wanted = named_language(text, languages) or _written_in(tracker, languages)
        if wanted is None:
            dispatcher.utter_message(response="utter_languages", languages=_own_names(languages))
        else:
            dispatcher.utter_message(json_message={"locale": wanted})
            dispatcher.utter_message(response="utter_language_changed")
        return []


def named_language(text: str, languages: tuple[str, ...]) -> str | None:
    """The one of `languages` (BCP 47) that the text names, in whichever of them; the last one where
    it names several ("not in German, in French")."""
    words = fold(text).text
    found = [
        (words.rfind(name), len(name), language)
        for name, language in _names(languages).items()
        if name in words
    ]
    return max(found)[2] if found else None


@functools.cache
def _names(languages: tuple[str, ...]) -> dict[str, str]:
    """The name of each language in each of them (Spanish, español, スペイン語), from CLDR."""
    locales = {language: Locale.parse(language, sep="-") for language in languages}
    names = {
        fold(name or "").text: language
        for language, locale in locales.items()
        for reader in locales.values()
        for name in (locale.get_language_name(reader), locale.get_display_name(reader))
    }
    other = {name: code for code in languages for name in OTHER_NAMES.get(code, ())}
    names |= {fold(name).text: language for name, language in other.items()}
    return {name: language for name, language in names.items() if len(name) >= SHORTEST_NAME}


def _own_names(languages: tuple[str, ...]) -> str:
    names = (Locale.parse(language, sep="-").get_language_name() for language in languages)
    return ", ".join(str(name) for name in names)


def _written_in(tracker: Tracker, languages: tuple[str, ...]) -> str | None:
    """The language of the message, if it is not the one that answers come in already."""
    metadata = tracker.latest_message.get("metadata") or {}
    language, locale = metadata.get("language"), metadata.get("locale")
    return language if language in languages and language != locale else None
