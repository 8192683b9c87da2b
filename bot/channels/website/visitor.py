"""What one visitor may do in one conversation; HTTP and the socket both go through here."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from bot.assistant.replies import Renderer
from bot.conversations import conversations, events, messages
from bot.conversations.answers import Answered, answered
from bot.conversations.locale import Heard, first_locale, supported_locale
from bot.conversations.messages import Stored
from bot.conversations.typing import Typing
from bot.conversations.unanswered import UNHELPFUL, do_note, do_withdraw
from bot.errors import NotFound, RequestInvalid, TokenInvalid
from bot.knowledge.chat_votes import Shown, do_vote_in_chat
from bot.people.visitor import make_token, read_token
from bot.settings import Settings
from bot.storage import Database
from bot.text.language import Identifier

SECONDS_A_DAY = 86_400


@dataclass(frozen=True)
class Website:
    """The channel's parts, put together once by the application."""

    settings: Settings
    database: Database
    typing: Typing
    identifier: Future[Identifier]  # it may still be loading
    renderer: Renderer
    secret: str

    def begin(self, wishes: list[str | None], page: str | None) -> dict[str, str]:
        """Begin a conversation in the first supported locale of `wishes`; the bot says welcome."""
        locale = first_locale(wishes, self.settings.languages)
        welcome = self.renderer.say_with_buttons(locale, "utter_welcome")
        with self.database.write() as connection:
            conversation_id = conversations.do_begin(
                connection, locale, page and messages.storable(page)
            )
            messages.do_say(connection, conversation_id, welcome)
        return {
            "conversation_id": conversation_id,
            "token": make_token(self.secret, conversation_id),
        }

    def visitor(self, token: str) -> Visitor:
        """Who holds this token; raises `TokenInvalid`."""
        days = self.settings.limits.visitor_token_days
        conversation_id = read_token(self.secret, token, days * SECONDS_A_DAY)
        with self.database.read() as connection:
            try:
                conversations.get(connection, conversation_id)
            except NotFound:
                raise TokenInvalid(
                    "This token's conversation no longer exists: begin a new one."
                ) from None
        return Visitor(self, conversation_id)


@dataclass(frozen=True)
class Visitor:
    """The holder of a valid token of one conversation."""

    website: Website
    conversation_id: str

    def send(self, client_id: str, text: str) -> Stored:
        """Store a message; the answer is given only after the commit."""
        client_id = messages.check_client_id(client_id)
        text = messages.check_text(text, self.website.settings.limits.message_characters)
        heard = self._hear(text)
        with self.website.database.write() as connection:
            stored = messages.do_receive(
                connection,
                self.conversation_id,
                client_id,
                text,
                heard,
                self.website.settings.languages,
            )
        self.website.typing.set(self.conversation_id, "customer", False)
        return stored

    def _hear(self, text: str) -> Heard:
        """What this message, and those before it, say of the customer's language."""
        identifier = self.website.identifier.result()
        with self.website.database.read() as connection:
            before = messages.last_texts(connection, self.conversation_id)
        return Heard(identifier.evidence(text), [identifier.evidence(one) for one in before])

    def events(self, last: int) -> list[dict[str, Any]]:
        """What happened after event number `last`."""
        with self.website.database.read() as connection:
            return events.after(connection, self.conversation_id, last)

    def set_typing(self, on: bool) -> None:
        self.website.typing.set(self.conversation_id, "customer", on)

    def choose_locale(self, wish: str) -> None:
        """Answer in this locale from now on; raises `RequestInvalid` when it is not supported."""
        languages = self.website.settings.languages
        locale = supported_locale(wish, languages)
        if locale is None:
            raise RequestInvalid(f"locale: {wish!r} is not one of {', '.join(languages)}.")
        with self.website.database.write() as connection:
            conversations.do_choose_locale(connection, self.conversation_id, locale)

    def vote(self, seq: int, *, helpful: bool) -> None:
        """Whether the article in the bot's message `seq` helped; raises `NotFound` when there is no
        such message, `RequestInvalid` when it shows no article."""
        with self.website.database.write() as connection:
            conversations.lock(connection, self.conversation_id)
            found = answered(connection, self.conversation_id, seq)
            shown = _shown(found, seq)
            do_vote_in_chat(connection, shown, helpful=helpful)
            if helpful:
                do_withdraw(connection, found.question, UNHELPFUL)
            else:
                do_note(connection, found.question, UNHELPFUL, shown.article)

    def typing_events(self, last: int, before: frozenset[str]) -> list[dict[str, Any]]:
        """What changed in who is typing since `before`; not numbered, so `id` is `last`."""
        now = self.typing_authors()
        return [
            {"id": last, "kind": "typing", "author": author, "on": author in now}
            for author in sorted(now ^ before)
        ]

    def typing_authors(self) -> frozenset[str]:
        """Who else is typing: bot, agent."""
        return self.website.typing.authors(self.conversation_id) - {"customer"}

    @property
    def topics(self) -> tuple[str, str]:
        """The hints that concern this visitor."""
        return f"conversation:{self.conversation_id}", f"typing:{self.conversation_id}"


def _shown(found: Answered, seq: int) -> Shown:
    """Raises `RequestInvalid`; messages of an older version do not tell the revision."""
    card = found.card or {}
    if not isinstance(card.get("revision"), int):
        raise RequestInvalid(f"message: {seq} shows no article.")
    return Shown(found.message, card["article"], card["locale"], card["revision"], found.text)
