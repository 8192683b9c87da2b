from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistant.stack import ROOT, Customer, Stack, running


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The demo shop, up and trained, for all tests that do it no harm."""
    with running(ROOT, tmp_path_factory.mktemp("var")) as stack:
        yield stack


@pytest.fixture
def customer(stack: Stack) -> Customer:
    return Customer(stack)


@pytest.fixture
def harmed(tmp_path: Path) -> Iterator[Stack]:
    """A stack of one test's own, to kill and to break; nothing is started yet."""
    stack = Stack(ROOT, tmp_path / "var")
    yield stack
    stack.close()
