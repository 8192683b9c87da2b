"""What an action wants to know about the customer whose message it answers."""

from __future__ import annotations

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from rasa_sdk import Tracker


def locale_of(tracker: Tracker) -> str:
    """The locale of the reply, as the web process or, in `rasa shell`, Rasa found it."""
    message = tracker.latest_message
    metadata = message.get("metadata") or {}
    return str(metadata.get("locale") or message.get("language") or "en")


def language_name(language: str, locale: str) -> str:
    """`de` in `es`: alemán."""
    name = _babel(language).get_display_name(_babel(locale))
    return name or language


def written_date(day: date, locale: str) -> str:
    """The day as people of the locale write it, with the name of the month."""
    return format_date(day, format="long", locale=_babel(locale))


def _babel(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
