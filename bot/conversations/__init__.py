"""Conversations, messages and handoffs: their rules, and the only writer of their tables."""
