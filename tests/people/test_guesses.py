from __future__ import annotations

import time

import pytest

from bot.errors import TooManyRequests
from bot.people import guesses
from bot.people.guesses import Guesses


def test_after_a_few_attempts_one_must_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    guessing = Guesses()
    for _ in range(guesses.FREE):
        guessing.count("ana")
    for _ in range(2):
        with pytest.raises(TooManyRequests, match="seconds"):
            guessing.count("ana")
    guessing.count("ben")
    later = time.monotonic() + guesses.PAUSE_S + 1
    monkeypatch.setattr(time, "monotonic", lambda: later)
    guessing.count("ana")
    with pytest.raises(TooManyRequests):
        guessing.count("ana")


def test_a_success_begins_anew() -> None:
    guessing = Guesses()
    for _ in range(3):
        for _ in range(guesses.FREE):
            guessing.count("ana")
        guessing.forget("ana")


def test_its_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guesses, "MOST", 10)
    guessing = Guesses()
    for n in range(100):
        guessing.count(str(n))
    assert len(guessing._attempts) == 10
