"""What one visitor may do in one conversation; HTTP and the socket both go through here."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from bot.assistant.replies import Renderer
from bot.assistant.waiting import do_tell_place
from bot.channels.website.pace import Kind, check_pace
from bot.channels.website.sites import Caller, check_origin, check_site
from bot.channels.website.sockets import OpenSockets
from bot.conversations import conversations, files, identifying, messages, reading
from bot.conversations.answers import Answered, answered
from bot.conversations.locale import Heard, first_locale, supported_locale
from bot.conversations.messages import Stored
from bot.conversations.typing import Typing
from bot.conversations.unanswered import UNHELPFUL, do_note, do_withdraw
from bot.errors import (
    MessageEmpty,
    NotAllowed,
    NotFound,
    RequestInvalid,
    TokenInvalid,
    TooManyRequests,
)
from bot.knowledge.chat_votes import Shown, do_vote_in_chat
from bot.people import staff
from bot.people.identity import Identity, Signer
from bot.people.visitor import make_token, read_token
from bot.settings import Settings
from bot.storage import Database
from bot.storage.tables import contacts
from bot.storage.tables import messages as messages_table
from bot.text.language import Identifier

SECONDS_A_DAY = 86_400
NOBODY = Caller("", None, None)  # for a token that is only looked at


@dataclass(frozen=True)
class Website:
    """The channel's parts, put together once by the application."""

    settings: Settings
    database: Database
    typing: Typing
    identifier: Future[Identifier]  # it may still be loading
    renderer: Renderer
    secret: str
    sockets: OpenSockets = field(default_factory=OpenSockets)

    @property
    def files(self) -> Path:
        """Where the bytes of files in conversations are."""
        return self.settings.var / "files"

    def begin(
        self,
        wishes: list[str | None],
        page: str | None,
        *,
        site: str,
        identity: Identity | None = None,
        user_agent: str | None = None,
        time_zone: str | None = None,
        before: str = "",
    ) -> dict[str, Any]:
        """Begin a conversation in the first supported locale of `wishes`, or come back to the open one
        of the customer whom the site knows. `before` is the token of an earlier one by the same
        customer on this site; one that is not valid counts as none."""
        earlier = self._conversation(before, site)
        with self.database.write() as connection:
            contact = identity and identifying.do_know(connection, **asdict(identity))[0]
            if contact and earlier:
                identifying.do_merge(connection, earlier, contact)
            resumed = contact and identifying.resumable(connection, contact)
            conversation_id = resumed or self.do_begin(
                connection,
                first_locale(wishes, self.settings.languages),
                page=page and messages.storable(page),
                user_agent=user_agent and messages.storable(user_agent),
                time_zone=time_zone,
                before=earlier,
                contact=contact,
            )
        return self.key(conversation_id, site) | {"resumed": resumed is not None}

    def do_begin(self, connection: Connection, locale: str, **known: Any) -> str:
        """A new conversation, in which the bot says welcome, or asks whom the customer wants to write
        with. `known` is what `conversations.do_begin` takes."""
        is_choice = self.settings.handoff.choice_at_start
        key = "utter_welcome_choice" if is_choice else "utter_welcome"
        conversation_id = conversations.do_begin(connection, locale, **known)
        messages.do_say(connection, conversation_id, self.renderer.say_with_buttons(locale, key))
        return conversation_id

    def key(self, conversation_id: str, site: str) -> dict[str, Any]:
        """What lets the customer into this conversation from now on."""
        token = make_token(self.secret, conversation_id, site)
        return {"conversation_id": conversation_id, "token": token}

    def check_site(self, name: str | None, caller: Caller) -> str:
        """The site that this caller's page belongs to; raises `SiteUnknown`, `OriginNotAllowed`."""
        site = check_site(self.settings, name)
        check_origin(self.settings, site, caller)
        return site

    def check_may_begin(self, site: str, caller: Caller) -> None:
        """Raises `TooManyRequests`."""
        limits = self.settings.limits
        check_pace(self.database, limits, "begin", visitor="", address=caller.address, site=site)

    def check_may_look(self, caller: Caller) -> None:
        """For what needs no token; raises `TooManyRequests`."""
        limits, address = self.settings.limits, caller.address
        check_pace(
            self.database,
            limits,
            "request",
            visitor=f"look:{address[:64]}",
            address=address,
            site="",
        )

    def signer(self, site: str) -> Signer:
        """The server of this site, which tells who its customers are."""
        return Signer(site, self.settings.sites[site].secrets)

    def _conversation(self, token: str, site: str) -> str | None:
        try:
            holder = self._holder(token, NOBODY) if token else None
        except TokenInvalid:
            return None
        return holder.conversation_id if holder and holder.site == site else None

    def say(self, connection: Connection, row: RowMapping, key: str, **args: str) -> None:
        """Tell the customer of this (locked) conversation what has changed."""
        messages.do_say(connection, row["id"], self.renderer.say(row["locale"], key, **args))

    def visitor(self, token: str, caller: Caller, site: str | None = None) -> Visitor:
        """Who holds this token, on a page of its site; `site` is the one that the page names, if it
        does. Raises `TokenInvalid`, `OriginNotAllowed`."""
        holder = self._holder(token, caller)
        if site and site != holder.site:
            raise TokenInvalid("The token was made for another site: begin a new conversation.")
        check_origin(self.settings, holder.site, caller)
        return holder

    def _holder(self, token: str, caller: Caller) -> Visitor:
        days = self.settings.limits.visitor_token_days
        held = read_token(self.secret, token, days * SECONDS_A_DAY)
        site = held.site or self.settings.default_site
        if site not in self.settings.sites:
            raise TokenInvalid("The token's site no longer exists: begin a new conversation.")
        with self.database.read() as connection:
            try:
                conversations.get(connection, held.conversation_id)
            except NotFound:
                raise TokenInvalid(
                    "This token's conversation no longer exists: begin a new one."
                ) from None
        return Visitor(self, held.conversation_id, site, caller.address)


@dataclass(frozen=True)
class Visitor:
    """The holder of a valid token of one conversation."""

    website: Website
    conversation_id: str
    site: str
    address: str

    def check_pace(self, kind: Kind) -> None:
        """Count one of these; raises `TooManyRequests`, but never while an agent has the
        conversation."""
        website = self.website
        try:
            check_pace(
                website.database,
                website.settings.limits,
                kind,
                visitor=self.conversation_id,
                address=self.address,
                site=self.site,
            )
        except TooManyRequests:
            with website.database.read() as connection:
                if not conversations.is_with_somebody(connection, self.conversation_id):
                    raise

    @property
    def signer(self) -> Signer:
        return self.website.signer(self.site)

    def identify(self, identity: Identity) -> dict[str, Any]:
        """The site knows this customer; what was anonymous becomes theirs. They go on here if they
        have written here, else where they were on another device; the conversation of somebody else
        whom the site knows stays that person's."""
        with self.website.database.write() as connection:
            contact, is_new = identifying.do_know(connection, **asdict(identity))
            row = conversations.get(connection, self.conversation_id)
            is_theirs = row["contact_id"] == contact
            is_merged = not is_theirs and identifying.do_merge(
                connection, self.conversation_id, contact
            )
            goes_on = self._where_it_goes_on(connection, contact, is_theirs or is_merged)
        key = self.website.key(goes_on, self.site)
        return key | {"merged": is_merged and not is_new}

    def _where_it_goes_on(self, connection: Connection, contact: int, is_theirs: bool) -> str:
        row = conversations.get(connection, self.conversation_id)
        is_under_way = row["status"] != conversations.RESOLVED and identifying.has_written(
            connection, self.conversation_id
        )
        if is_theirs and is_under_way:
            return self.conversation_id
        other = identifying.resumable(connection, contact)
        if other or is_theirs:
            return other or self.conversation_id
        return self.website.do_begin(connection, row["locale"], page=row["page"], contact=contact)

    def send(self, client_id: str, text: str, file_ids: Sequence[str] = ()) -> Stored:
        """Store a message, with files that were added before; the answer is given only after the
        commit. With files the text may be empty where people read it."""
        self.check_pace("message")
        settings = self.website.settings
        client_id = messages.check_client_id(client_id)
        file_ids = files.check_files(file_ids)
        text = text.strip()
        if text or not file_ids:
            text = messages.check_text(text, settings.limits.message_characters)
        heard = self.hear(text)
        with self.website.database.write() as connection:
            stored = self.do_send(connection, client_id, text, heard, file_ids)
        self.website.typing.set(self.conversation_id, "customer", False)
        return stored

    def do_send(
        self,
        connection: Connection,
        client_id: str,
        text: str,
        heard: Heard,
        file_ids: Sequence[str] = (),
        program_id: int | None = None,
    ) -> Stored:
        """The same for what has been checked, and `hear` has heard; `program_id`: whose files they
        are, if a program sends it for the customer."""
        settings = self.website.settings
        self.check_welcome(connection)
        stored = messages.do_receive(
            connection,
            self.conversation_id,
            client_id,
            text,
            heard,
            settings.languages,
            reopen_hours=settings.handoff.reopen_hours,
        )
        files.do_send(
            connection, self.conversation_id, stored.message_id, file_ids, program_id=program_id
        )
        self._check_can_be_read(connection, stored, text)
        self._say_who_is_back(connection, stored)
        do_tell_place(connection, self.website.renderer, self.conversation_id, stored, text)
        return stored

    def check_welcome(self, connection: Connection) -> None:
        """Lock the conversation; raises `NotAllowed` for a customer whom the staff have blocked."""
        contact = conversations.lock(connection, self.conversation_id)["contact_id"]
        blocked = select(contacts.c.blocked_at).where(contacts.c.id == contact)
        if connection.execute(blocked).scalar_one() is not None:
            raise NotAllowed("Messages from here are no longer accepted.")

    def _check_can_be_read(self, connection: Connection, stored: Stored, text: str) -> None:
        """What the bot is to answer needs words; raises `MessageEmpty`."""
        answered_at = select(messages_table.c.answered_at).where(
            messages_table.c.id == stored.message_id
        )
        if not text and connection.execute(answered_at).scalar_one() is None:
            raise MessageEmpty("The assistant cannot look at files: write what they are about.")

    def _say_who_is_back(self, connection: Connection, stored: Stored) -> None:
        if stored.reopened_for is not None:
            row = conversations.get(connection, self.conversation_id)
            agent = staff.get(connection, stored.reopened_for).name
            self.website.say(connection, row, "utter_reopened", agent=agent)

    def hear(self, text: str) -> Heard:
        """What this message, and those before it, say of the customer's language."""
        identifier = self.website.identifier.result()
        with self.website.database.read() as connection:
            before = messages.last_texts(connection, self.conversation_id)
        return Heard(identifier.evidence(text), [identifier.evidence(one) for one in before])

    def mark_got(self, seq: int) -> None:
        """Everything up to event `seq` has come to the customer."""
        with self.website.database.write() as connection:
            reading.do_mark(connection, self.conversation_id, "customer_got", seq)

    def mark_read(self, seq: int) -> None:
        """The customer has looked at everything up to event `seq`."""
        with self.website.database.write() as connection:
            reading.do_mark(connection, self.conversation_id, "customer_got", seq)
            reading.do_mark(connection, self.conversation_id, "customer_read", seq)

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
