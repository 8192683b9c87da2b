"""Handing conversations to a desk that the company already has (docs/bridge.md)."""

from bot.bridge.chatwoot_events import router

__all__ = ["router"]
