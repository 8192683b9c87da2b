"""Rasa's wording: what the assistant says comes from the Fluent files, whatever was trained."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.nlu.company import company
from bot.wording import Catalog

logger = logging.getLogger(__name__)

Json = dict[str, Any]
# What Rasa and an action's utter_message send beside the arguments of a text.
_NO_ARGUMENTS = frozenset(
    {
        "text",
        "template",
        "response",
        "buttons",
        "elements",
        "image",
        "attachment",
        "custom",
        "domain_responses",
    }
)
# What Rasa says when no rule applies (its action_default_fallback) has a name that tells nothing.
_RASA_NAMES = {"utter_default": "utter_ask_rephrase"}


class WordingGenerator(NaturalLanguageGenerator):  # type: ignore[misc]  # Rasa is untyped
    """Answers with `text` in `metadata.locale` (what `rasa shell` shows), `buttons`, and
    `custom: {wording, args}`, from which the web process renders the text in the locale that the
    customer has by then. A Fluent text's attributes are its buttons: `.greet` sends `/greet`."""

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        """`folder` of the endpoint: where the wording is. Raises WordingBroken."""
        settings = company()
        folder = Path(endpoint_config.kwargs.get("folder", "wording"))
        self._brand = settings.brand
        self._catalog = Catalog(folder, settings.languages[0])

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **arguments: Any,
    ) -> Json | None:
        """None, and nothing is said, if there is no such wording."""
        locale, key = _locale(tracker), _RASA_NAMES.get(utter_action, utter_action)
        if not self._catalog.has(locale, key):
            logger.error("There is no wording '%s': the customer gets no reply.", key)
            return None
        args = {name: value for name, value in arguments.items() if name not in _NO_ARGUMENTS}
        return {
            "text": self._catalog.text(locale, key, **{**args, "brand": self._brand}),
            "buttons": self._buttons(locale, key),
            "custom": {"wording": key, "args": args},
        }

    def _buttons(self, locale: str | None, key: str) -> list[Json]:
        return [
            {"title": self._catalog.button(locale, key, name), "payload": f"/{name}"}
            for name in self._catalog.buttons(key)
        ]


def _locale(tracker: DialogueStateTracker) -> str | None:
    message = tracker.latest_message
    metadata = (message.metadata if message is not None else None) or {}
    language = message.parse_data.get("language") if message is not None else None
    return metadata.get("locale") or metadata.get("language") or language
