"""In which language a message is written, and in which locale to answer it.

A customer's language is a hidden state that seldom changes, and messages are what is seen of it: the
forward algorithm of hidden Markov models (Rabiner 1989, section III.A) weighs what is known before
the first message, what each message says, and how rare a change is. So one short word never changes
the language of a conversation, and two or three messages do."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# All in logarithms (nats) of probabilities. How much likelier the locale of the page is than another
# that the company supports, how much rarer a language is that it does not, and a change of language
# between two messages. Chosen on simulated chats of the training sentences.
PAGE = 2.5
NOT_SUPPORTED = -4.0
CHANGE = math.log(0.0025)
# A chosen locale gives way to five words or more that are clearly of another language.
CHOSEN = 20.0
# How many messages back the language is followed.
MESSAGES = 6

Evidence = Mapping[str, float]
Belief = dict[str, float]


@dataclass(frozen=True)
class Heard:
    """log P(text | language) up to a constant, by language, as `bot.text.language` gives it: of the
    message, and of the customer's messages `before` it, oldest first. Empty: it says nothing."""

    message: Evidence
    before: Sequence[Evidence] = ()


@dataclass(frozen=True)
class Situation:
    """What is known besides the messages: the conversation's locale so far, and whether the customer
    chose it."""

    locale: str
    is_chosen: bool


def reply_locale(heard: Heard, situation: Situation, supported: tuple[str, ...]) -> str:
    """The locale to answer in: that of the likeliest language; as before where it has none."""
    language = message_language(heard, situation, supported)
    if language == _language(situation.locale):
        return situation.locale
    return supported_locale(language, supported) or situation.locale


def message_language(heard: Heard, situation: Situation, supported: tuple[str, ...]) -> str:
    """The language that the customer most likely writes in now, supported or not."""
    languages = {_language(locale) for locale in (situation.locale, *supported)}
    named = languages.union(heard.message, *heard.before)
    start = {name: 0.0 if name in languages else NOT_SUPPORTED for name in sorted(named)}
    own = _language(situation.locale)
    start[own] += CHOSEN if situation.is_chosen else PAGE
    belief = start
    # What was written before a choice does not count against it.
    for evidence in () if situation.is_chosen else heard.before[-MESSAGES:]:
        belief = _changed(_weighed(belief, evidence), start)
    belief = _weighed(belief, heard.message)
    return max(belief, key=lambda name: (belief[name], name == own))


def _weighed(belief: Belief, evidence: Evidence) -> Belief:
    if not evidence:
        return belief
    least = min(evidence.values())
    return {name: value + evidence.get(name, least) for name, value in belief.items()}


def _changed(belief: Belief, start: Belief) -> Belief:
    """After the time in which the customer may have begun to write in another language."""
    total, whole = _log_sum(belief), _log_sum(start)
    return {
        name: _log_sum({"stays": value - total, "changes": CHANGE + start[name] - whole})
        for name, value in belief.items()
    }


def _log_sum(values: Mapping[str, float]) -> float:
    most = max(values.values())
    return most + math.log(sum(math.exp(value - most) for value in values.values()))


def _language(locale: str) -> str:
    return locale.partition("-")[0]


def first_locale(wishes: list[str | None], supported: tuple[str, ...]) -> str:
    """The first wish (page, browser, …; BCP 47) that is supported, else the fallback locale."""
    for wish in wishes:
        locale = supported_locale(wish or "", supported)
        if locale:
            return locale
    return supported[0]


def supported_locale(wish: str, supported: tuple[str, ...]) -> str | None:
    """`es-MX` becomes `es` where only that is supported; None when neither is."""
    by_name = {locale.lower(): locale for locale in supported}
    wish = wish.strip().replace("_", "-").lower()
    return by_name.get(wish) or by_name.get(wish.partition("-")[0])
