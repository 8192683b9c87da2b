"""Turns Rasa's replies into utterances in the customer's locale."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.assistant.rasa import RasaTurn
from bot.conversations.handoffs import REASONS, Reason
from bot.conversations.messages import Utterance
from bot.conversations.turns import Outcome
from bot.wording import Catalog

MOST_OF_A_SKILL = 40  # characters, as the database has room for
CARD_KEYS = {"article", "title", "text", "locale", "url"}


@dataclass(frozen=True)
class Renderer:
    """Renders wording live from the catalogue; `brand` is offered to every text as `{ $brand }`."""

    catalog: Catalog
    brand: str

    def say(self, locale: str, key: str, /, **args: Any) -> Utterance:
        """One text of the catalogue as the bot says it, without buttons."""
        text = self.catalog.text(locale, key, **{**args, "brand": self.brand})
        return Utterance(text, locale, wording=key, wording_args=args)

    def outcome(self, turn: RasaTurn, locale: str) -> Outcome:
        """What to store of a turn. Replies that say nothing to the customer are left out."""
        chosen = _chosen_locale(turn.replies)
        locale = chosen or locale
        utterances = [self._utterance(reply, locale) for reply in turn.replies]
        return Outcome(
            utterances=[utterance for utterance in utterances if utterance],
            intent=None if _gave_details(turn) else turn.intent,
            entities=turn.entities,
            slots=turn.slots,
            handoff=_handoff(turn.replies),
            locale=chosen,
            skill=_skill(turn.replies),
        )

    def say_with_buttons(self, locale: str, key: str) -> Utterance:
        """The same with its buttons, each of which sends the intent that it is named after."""
        buttons = [
            {"title": self.catalog.button(locale, key, name) or name, "payload": f"/{name}"}
            for name in self.catalog.buttons(key)
        ]
        return replace(self.say(locale, key), buttons=buttons)

    def _utterance(self, reply: dict[str, Any], locale: str) -> Utterance | None:
        custom = _custom(reply)
        key = custom.get("wording") or _wording_of_handoff(custom)
        args = custom.get("args") or {}
        text = self._text(locale, key, args, reply.get("text") or "")
        card = self._card(custom.get("card"), locale)
        if not text and not card:
            return None
        buttons = [self._button(locale, key, button) for button in reply.get("buttons") or []]
        return Utterance(
            text=text,
            locale=locale,
            buttons=[button for button in buttons if button],
            card=card,
            wording=key,
            wording_args=args if key else None,
        )

    def _text(self, locale: str, key: str | None, args: dict[str, Any], otherwise: str) -> str:
        if key and self.catalog.has(locale, key):
            return self.catalog.text(locale, key, **{**args, "brand": self.brand})
        return otherwise

    def _button(
        self, locale: str, key: str | None, button: dict[str, Any]
    ) -> dict[str, str] | None:
        """Title and payload; None for a button that could send nothing (Rasa also knows links)."""
        payload = str(button.get("payload") or "")
        intent = payload.lstrip("/").partition("{")[0]
        title = self.catalog.button(locale, key, intent) if key else None
        title = title or str(button.get("title") or "")
        if title == intent and self.catalog.has(locale, f"intent_{intent}"):
            title = self.catalog.text(locale, f"intent_{intent}")
        return {"title": title, "payload": payload} if title and payload else None

    def _card(self, card: Any, locale: str) -> dict[str, Any] | None:
        """An article to show; None for what is none, however an action came to send it."""
        if not isinstance(card, dict) or not card.keys() >= CARD_KEYS:
            return None
        notice = card.get("notice")
        if isinstance(notice, dict):
            notice = self._text(locale, notice.get("wording"), notice.get("args") or {}, "")
        return {"html": "", **card, "type": "article", "notice": notice}


def _custom(reply: dict[str, Any]) -> dict[str, Any]:
    custom = reply.get("custom")
    return custom if isinstance(custom, dict) else {}


def _gave_details(turn: RasaTurn) -> bool:
    """A bare order number or address answers the bot's question: it has no intent, and needs none."""
    return bool(turn.entities) and (turn.intent or {}).get("name") == "nlu_fallback"


def _wording_of_handoff(custom: dict[str, Any]) -> str | None:
    reason = _reason(custom)
    return f"utter_handoff_{reason}" if reason else None


def _reason(custom: dict[str, Any]) -> str | None:
    handoff = custom.get("handoff")
    return str(handoff.get("reason") or "") if isinstance(handoff, dict) else None


def _chosen_locale(replies: list[dict[str, Any]]) -> str | None:
    """The locale that the customer asked for, if an action found that they did."""
    for reply in replies:
        locale = _custom(reply).get("locale")
        if locale:
            return str(locale)
    return None


def _handoff(replies: list[dict[str, Any]]) -> Reason | None:
    for reply in replies:
        reason = _reason(_custom(reply))
        if reason:
            return next((known for known in REASONS if known == reason), "action_failed")
    return None


def _skill(replies: list[dict[str, Any]]) -> str | None:
    """What the action that asks for a person says that this person needs to know about."""
    for reply in replies:
        handoff = _custom(reply).get("handoff")
        if isinstance(handoff, dict) and isinstance(handoff.get("skill"), str):
            return handoff["skill"][:MOST_OF_A_SKILL] or None
    return None
