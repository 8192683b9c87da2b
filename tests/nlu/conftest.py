"""What the tests in Rasa's environment share: a model of the shop's own data, and Rasa running."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.nlu.action_server import ActionServer
from tests.nlu.rasa_process import ROOT, Rasa


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model that has just been trained as `./parley train` does it."""
    folder = tmp_path_factory.mktemp("models")
    train = ["--domain", "domain.yml", "--out", str(folder / "shop.tar.gz")]
    done = subprocess.run(
        [sys.executable, "-m", "bot.nlu.train", *train],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    return folder


@pytest.fixture(scope="session")
def actions() -> Iterator[ActionServer]:
    server = ActionServer()
    yield server
    server.close()


@pytest.fixture(scope="session")
def shop(
    models: Path, actions: ActionServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Rasa]:
    """The demo shop's assistant, for all tests that do it no harm."""
    rasa = Rasa(models, tmp_path_factory.mktemp("shop") / "rasa.db", actions.url).start()
    yield rasa
    rasa.stop()


@pytest.fixture
def sender(request: pytest.FixtureRequest, actions: ActionServer) -> str:
    """A conversation of the test's own."""
    actions.heal()
    return f"c_{request.node.name}"
