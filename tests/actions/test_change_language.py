"""Which language the customer wants: named in any language, or the one they wrote in."""

from __future__ import annotations

import pytest

from actions.change_language import named_language
from tests.actions.conftest import Run, said

ACTION = "action_change_language"
TEN = ("en", "es", "fr", "de", "pt", "ar", "hi", "ja", "zh", "tl")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Can we speak Spanish?", "es"),
        ("¿podemos hablar en inglés?", "en"),
        ("Lieber auf Französisch bitte", "fr"),
        ("not in German, in French please", "fr"),
        ("日本語でお願いします", "ja"),
        ("هل تتكلم الإنجليزية؟", "en"),
        ("क्या आप हिंदी बोलते हैं", "hi"),
        ("说中文可以吗", "zh"),
        ("pwede po bang mag Tagalog", "tl"),
        ("puede ser en filipino", "tl"),
        ("em português, por favor", "pt"),
        ("another language please", None),
    ],
)
def test_named_languages(text: str, language: str | None) -> None:
    assert named_language(text, TEN) == language


def test_the_chosen_language_is_told_to_the_host(run: Run) -> None:
    result = run(ACTION, "auf Deutsch bitte", "en")
    assert result["responses"][0]["custom"] == {"locale": "de"}
    assert said(result) == ["utter_language_changed"]


def test_no_language_named(run: Run) -> None:
    result = run(ACTION, "can I change the language?", "en")
    assert said(result) == ["utter_languages"]
    assert "Deutsch" in result["responses"][0]["languages"]
