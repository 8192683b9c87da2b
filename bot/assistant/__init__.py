"""The assistant: one turn with Rasa, its custom actions, and the workers that answer customers."""
