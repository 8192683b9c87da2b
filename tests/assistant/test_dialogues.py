"""The dialogues of tests/dialogues, with Rasa and the real actions."""

from __future__ import annotations

import itertools
from typing import Any

import httpx2
import pytest

from bot.testing.dialogues import Answer, Dialogue, Step, differences, read_dialogues
from tests.assistant.stack import ROOT, Stack

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300, func_only=True)]

FILES = sorted((ROOT / "tests" / "dialogues").glob("*.yml"))
DIALOGUES = [
    pytest.param(language, dialogue, id=f"{language}-{dialogue.dialogue.replace(' ', '-')}")
    for file in FILES
    for language, dialogues in [read_dialogues(file)]
    for dialogue in dialogues
]
_numbers = itertools.count(1)


def test_there_are_enough() -> None:
    assert len(DIALOGUES) >= 30
    assert len(FILES) >= 4


@pytest.mark.parametrize(("language", "dialogue"), DIALOGUES)
def test_dialogue(stack: Stack, language: str, dialogue: Dialogue) -> None:
    sender = f"dialogue-{next(_numbers)}"
    offered: tuple[str, ...] = ()
    for n, step in enumerate(dialogue.steps, start=1):
        answer = say(stack, sender, step, language)
        found = differences(step, answer, offered)
        assert not found, f"step {n}, {step.user or step.press!r}: " + "; ".join(found)
        language, offered = answer.locale or language, answer.payloads


def say(stack: Stack, sender: str, step: Step, language: str) -> Answer:
    number = str(next(_numbers))
    metadata = {"message_id": number, "language": language, "locale": language}
    response = httpx2.post(
        f"http://127.0.0.1:{stack.settings.rasa_port}/webhooks/parley/turn",
        headers={"Authorization": f"Bearer {stack.rasa_env['PARLEY_RASA_SECRET']}"},
        json={
            "sender": sender,
            "message_id": number,
            "text": step.press or step.user,
            "metadata": metadata,
        },
        timeout=60,
        trust_env=False,
    )
    body: dict[str, Any] = response.json()
    assert response.status_code == 200, body
    return Answer(body["replies"], (body.get("intent") or {}).get("name"), body["slots"])
