"""Sending e-mail by SMTP."""

from bot.mail.smtp import Letter, NotSent, send

__all__ = ["Letter", "NotSent", "send"]
