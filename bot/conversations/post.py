"""Writes and sends the e-mail that is due, apart from all else: mail servers can be slow."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from bot import mail
from bot.conversations import mails
from bot.conversations.mails import Claimed, Say
from bot.settings import Settings
from bot.storage import Database

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Post:
    """`say` renders a text. Without a mail server in the settings there is nothing to do."""

    settings: Settings
    database: Database
    say: Say

    def do_what_is_due(self) -> None:
        """Look once. What fails is logged or written down, and tried again later."""
        if not self.settings.mail.host:
            return
        try:
            self._write()
            self._send_all()
        except Exception:
            log.exception("e-mail could not be looked after; trying again")

    def _write(self) -> None:
        with self.database.read() as connection:
            found = mails.not_received(connection)
        for row in found:
            with self.database.write() as connection:
                mails.do_write(connection, row, self.say, self.settings.url)

    def _send_all(self) -> None:
        with self.database.read() as connection:
            found = mails.due(connection)
        for mail_id in found:
            with self.database.write() as connection:
                claimed = mails.do_claim(connection, mail_id)
            if claimed:
                self._send(claimed)

    def _send(self, claimed: Claimed) -> None:
        letter = mail.Letter(
            name=f"parley-{claimed.conversation_id}-{claimed.id}",
            recipient=claimed.recipient,
            subject=claimed.subject,
            text=claimed.text,
            sender_name=self.settings.brand.name,
        )
        try:
            mail.send(self.settings.mail, letter)
        except mail.NotSent as problem:
            log.warning("mail %s was not sent: %s", claimed.id, problem)
            with self.database.write() as connection:
                mails.do_note_failed(connection, claimed, str(problem), is_final=problem.is_final)
        else:
            with self.database.write() as connection:
                mails.do_note_sent(connection, claimed)
