"""One letter to one person, given to the company's own server; that server's problems in words."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate

from bot.settings import Mail

SECONDS = 30


@dataclass(frozen=True, slots=True)
class Letter:
    """Plain text. `name` is its own for ever: sent twice, mail programs show it once."""

    name: str
    recipient: str
    subject: str
    text: str
    sender_name: str


class NotSent(Exception):
    """The server did not take it; the message says why. `is_final`: it never will."""

    def __init__(self, reason: str, *, is_final: bool) -> None:
        super().__init__(reason)
        self.is_final = is_final


def send(settings: Mail, letter: Letter) -> None:
    """Returns once the server has taken the letter; raises `NotSent`."""
    try:
        with _server(settings) as server:
            if settings.user:
                server.login(settings.user, settings.password.get_secret_value())
            server.send_message(_message(settings, letter))
    except smtplib.SMTPRecipientsRefused as error:
        code, words = next(iter(error.recipients.values()))
        raise NotSent(_said(code, words), is_final=code >= 500) from None
    except smtplib.SMTPAuthenticationError as error:  # may be mended in the settings
        raise NotSent(_said(error.smtp_code, error.smtp_error), is_final=False) from None
    except smtplib.SMTPResponseException as error:
        is_final = error.smtp_code >= 500
        raise NotSent(_said(error.smtp_code, error.smtp_error), is_final=is_final) from None
    except (smtplib.SMTPException, OSError) as error:
        raise NotSent(f"{settings.host}:{settings.port}: {error}", is_final=False) from None
    except ValueError as error:  # an address that cannot stand in a header
        raise NotSent(str(error), is_final=True) from None


def _server(settings: Mail) -> smtplib.SMTP:
    if settings.security == "tls":
        return smtplib.SMTP_SSL(
            settings.host, settings.port, timeout=SECONDS, context=ssl.create_default_context()
        )
    server = smtplib.SMTP(settings.host, settings.port, timeout=SECONDS)
    if settings.security == "starttls":
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


def _message(settings: Mail, letter: Letter) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(letter.sender_name, addr_spec=settings.sender)
    message["To"] = Address(addr_spec=letter.recipient)
    message["Subject"] = " ".join(letter.subject.split())
    message["Date"] = formatdate()
    message["Message-ID"] = f"<{letter.name}@{settings.sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # so that absence notes do not answer it
    message.set_content(letter.text)
    return message


def _said(code: int, words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return f"the mail server answered {code} {text}"
