"""Telling the company's own systems what happens: an outbox, and who empties it (docs/webhooks.md)."""
