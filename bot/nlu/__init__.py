"""The adapters between Rasa and Parley; nothing else in Parley imports Rasa."""
