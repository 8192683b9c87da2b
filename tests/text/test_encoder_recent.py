from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from bot.text.encoder import Kind, Vectors
from bot.text.recent import RecentVectors


class SlowEncoder:
    """Waits until it may go on; fails when asked for "bad"."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        self.asked += texts
        assert self.may_go_on.wait(10)
        if "bad" in texts:
            raise ValueError("bad")
        return np.array([[len(text)] for text in texts], dtype=np.float32)


@pytest.fixture
def encoder() -> SlowEncoder:
    return SlowEncoder()


def test_a_text_is_encoded_once(encoder: SlowEncoder) -> None:
    recent = RecentVectors(encoder)
    assert [recent.vector(text)[0] for text in ("a", "bb", "a")] == [1, 2, 1]
    assert encoder.asked == ["a", "bb"]


def test_who_comes_meanwhile_waits(encoder: SlowEncoder) -> None:
    recent = RecentVectors(encoder)
    encoder.may_go_on.clear()
    with ThreadPoolExecutor(3) as pool:
        asking = [pool.submit(recent.vector, "ccc") for _ in range(3)]
        encoder.may_go_on.set()
        assert [one.result()[0] for one in asking] == [3, 3, 3]
    assert encoder.asked == ["ccc"]


def test_a_failure_is_not_kept(encoder: SlowEncoder) -> None:
    recent = RecentVectors(encoder)
    for _ in range(2):
        with pytest.raises(ValueError, match="bad"):
            recent.vector("bad")
    assert encoder.asked == ["bad", "bad"]


def test_the_oldest_goes_first(encoder: SlowEncoder) -> None:
    recent = RecentVectors(encoder)
    for number in range(300):
        recent.vector(str(number))
    recent.vector("299")
    recent.vector("0")
    assert len(encoder.asked) == 301
