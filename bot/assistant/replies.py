"""Turns Rasa's replies into utterances in the customer's locale."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

from bot.assistant.rasa import RasaTurn
from bot.conversations.handoffs import REASONS, Reason
from bot.conversations.messages import Utterance
from bot.conversations.turns import Outcome
from bot.wording import Catalog


@dataclass(frozen=True)
class Renderer:
    """Renders wording live from the catalogue; `brand` is offered to every text as `{ $brand }`."""

    catalog: Catalog
    brand: str

    def say(self, locale: str, key: str, **args: Any) -> Utterance:
        """One text of the catalogue as the bot says it, without buttons."""
        text = self.catalog.text(locale, key, brand=self.brand, **args)
        return Utterance(text, locale, wording=key, wording_args=args)

    def outcome(self, turn: RasaTurn, locale: str) -> Outcome:
        """What to store of a turn. Replies that say nothing to the customer are left out."""
        utterances = [self._utterance(reply, locale) for reply in turn.replies]
        return Outcome(
            utterances=[utterance for utterance in utterances if utterance],
            intent=None if _gave_details(turn) else turn.intent,
            entities=turn.entities,
            slots=turn.slots,
            handoff=_handoff(turn.replies),
        )

    def say_with_buttons(self, locale: str, key: str) -> Utterance:
        """The same with its buttons, each of which sends the intent that it is named after."""
        buttons = [
            {"title": self.catalog.button(locale, key, name) or name, "payload": f"/{name}"}
            for name in self.catalog.buttons(key)
        ]
        return replace(self.say(locale, key), buttons=buttons)

    def _utterance(self, reply: dict[str, Any], locale: str) -> Utterance | None:
        custom = reply.get("custom") or {}
        key = custom.get("wording") or _wording_of_handoff(custom)
        args = custom.get("args") or {}
        text = self._text(locale, key, args, reply.get("text") or "")
        card = self._card(custom.get("card"), locale)
        if not text and not card:
            return None
        return Utterance(
            text=text,
            locale=locale,
            buttons=[self._button(locale, key, button) for button in reply.get("buttons") or []],
            card=card,
            wording=key,
            wording_args=args if key else None,
        )

    def _text(self, locale: str, key: str | None, args: dict[str, Any], otherwise: str) -> str:
        if key and self.catalog.has(locale, key):
            return self.catalog.text(locale, key, brand=self.brand, **args)
        return otherwise

    def _button(self, locale: str, key: str | None, button: dict[str, str]) -> dict[str, str]:
        payload = button["payload"]
        intent = payload.lstrip("/").partition("{")[0]
        title = self.catalog.button(locale, key, intent) if key else None
        return {"title": title or button["title"], "payload": payload}

    def _card(self, card: dict[str, Any] | None, locale: str) -> dict[str, Any] | None:
        if card is None:
            return None
        notice = card.get("notice")
        if isinstance(notice, dict):
            notice = self._text(locale, notice["wording"], notice.get("args") or {}, "")
        return {"type": "article", **card, "notice": notice}


def _gave_details(turn: RasaTurn) -> bool:
    """A bare order number or address answers the bot's question: it has no intent, and needs none."""
    return bool(turn.entities) and (turn.intent or {}).get("name") == "nlu_fallback"


def _wording_of_handoff(custom: dict[str, Any]) -> str | None:
    reason = (custom.get("handoff") or {}).get("reason")
    return f"utter_handoff_{reason}" if reason else None


def _handoff(replies: list[dict[str, Any]]) -> Reason | None:
    for reply in replies:
        reason = ((reply.get("custom") or {}).get("handoff") or {}).get("reason")
        if reason:
            return cast(Reason, reason) if reason in REASONS else "action_failed"
    return None
