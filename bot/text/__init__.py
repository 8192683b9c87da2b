"""Languages, words, sentence vectors, intents and patterns: plain functions of text, no Rasa."""
