"""Staff and customers: who they are, how they sign in, and who may do what."""

from bot.people.invitations import setup_link

__all__ = ["setup_link"]
