"""What an action wants to know about the customer whose message it answers."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency
from rasa_sdk import Tracker

CURRENCY = "EUR"


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


def written_price(price: Decimal, locale: str) -> str:
    """The price with its currency as people of the locale write it."""
    return str(format_currency(price, CURRENCY, locale=_babel(locale)))


def plain(value: Any) -> str:
    """Digits and letters as ASCII where another script has the same ones (１０２３４, ١٠٢٣٤)."""
    # Two messages with a number each make a list; the last one is what was meant.
    text = value[-1] if isinstance(value, list) and value else value
    normal = unicodedata.normalize("NFKC", str(text or ""))
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in normal)


def request_key(tracker: Tracker, action: str) -> str:
    """Names what this action does for this message: the same again when the message comes again."""
    metadata = tracker.latest_message.get("metadata") or {}
    message = metadata.get("message_id") or tracker.latest_message.get("message_id") or "-"
    return f"{tracker.sender_id}/{message}/{action}"


def _babel(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
