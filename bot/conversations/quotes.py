"""The sentence of a message that tells most, in the customer's own words."""

from __future__ import annotations

import re
from typing import Any

LONGEST = 240  # characters that an agent reads at a glance

_SENTENCE = re.compile(r"[^.!?؟।。！？\n]+[.!?؟।。！？]*", re.UNICODE)
_ASKS = re.compile(r"[?？؟]")


def quote(message: dict[str, Any]) -> dict[str, Any]:
    """`{text, language, seq}`: a short message as a whole, else the first of its sentences that asks
    or names something, else its first; never more than `LONGEST` characters."""
    return {
        "text": _decisive(message["text"], message.get("entities") or []),
        "language": message["language"],
        "seq": message["seq"],
    }


def _decisive(text: str, entities: list[dict[str, Any]]) -> str:
    if len(text) <= LONGEST:
        return text
    sentences = [found for found in _SENTENCE.finditer(text) if found.group().strip()]
    chosen = next((one for one in sentences if _ASKS.search(one.group())), None)
    chosen = chosen or next((one for one in sentences if _names_something(one, entities)), None)
    words = (chosen or sentences[0]).group().strip() if sentences else text
    return words[:LONGEST].rstrip()


def _names_something(sentence: re.Match[str], entities: list[dict[str, Any]]) -> bool:
    places = [entity.get("start") for entity in entities]
    return any(place is not None and sentence.start() <= place < sentence.end() for place in places)
