"""A small mail server for tests: takes letters, or refuses them as it was told. RFC 5321, as far as
smtplib speaks it."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast


class MailServer(socketserver.ThreadingTCPServer):
    """`letters` are those that it took; `answers` what it says to a command instead of yes."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.letters: list[EmailMessage] = []
        self.recipients: list[str] = []
        self.answers: dict[str, str] = {}
        self.password = ""

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Talk(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self._say("220 ready")
        while line := self.rfile.readline():
            words = line.decode().strip()
            command = words.split(" ")[0].split(":")[0].upper()
            if command == "QUIT":
                self._say("221 bye")
                return
            self._answer(command, words)

    def _answer(self, command: str, words: str) -> None:
        told = self.server.answers.get(command)
        if told:
            self._say(told)
        elif command == "EHLO":
            self._say("250-here\r\n250 AUTH PLAIN")
        elif command == "AUTH":
            self.server.password = words.rpartition(" ")[2]
            self._say("235 welcome")
        elif command == "DATA":
            self._say("354 go on")
            self._take()
        else:
            if command == "RCPT":
                self.server.recipients.append(words.partition("<")[2].partition(">")[0])
            self._say("250 fine")

    def _take(self) -> None:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        letter = message_from_bytes(b"".join(lines), policy=policy.default)
        self.server.letters.append(cast(EmailMessage, letter))
        self._say("250 taken")

    def _say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


@contextmanager
def mail_server() -> Iterator[MailServer]:
    with MailServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
