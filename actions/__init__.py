"""Brightwater's custom actions, one a file; the web process finds and runs them."""
