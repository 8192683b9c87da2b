"""Checks of the company's own files; each finding names file and line."""
