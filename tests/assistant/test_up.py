"""`./parley up` as a person starts it, and what it does when the assistant cannot come up."""

from __future__ import annotations

import dataclasses
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from bot.processes import programs
from tests.assistant.stack import ROOT, Customer, Stack

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300, func_only=True)]


class Up:
    """One `./parley up`, with what it has printed so far."""

    def __init__(self, stack: Stack, output: Path) -> None:
        environment = programs.web_program(stack.settings).env | stack.environment
        self.output = output
        with output.open("wb") as file:
            self.process = subprocess.Popen(
                [str(ROOT / "parley"), "up"],
                env=environment,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def printed(self) -> str:
        return self.output.read_text(encoding="utf-8")

    def wait_for(self, words: str, seconds: float = 150) -> None:
        until = time.monotonic() + seconds
        while words not in self.printed:
            assert self.process.poll() is None, self.printed
            assert time.monotonic() < until, self.printed
            time.sleep(0.1)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(30)


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Stack]:
    stack = Stack(ROOT, tmp_path / "var")
    yield stack
    stack.close()


def test_up_and_down(stack: Stack, tmp_path: Path) -> None:
    up = Up(stack, tmp_path / "up.log")
    try:
        up.wait_for("Web accepts messages")
        up.wait_for("The assistant is ready")
        assert re.search(r"/desk/setup#\S{20,}", up.printed)
        customer = Customer(stack)
        assert "What can I do for you" in customer.ask("hello")[-1]["text"]
    finally:
        assert up.stop() == 0
    assert not programs.answers(f"{stack.settings.url}/healthz")
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(f"http://127.0.0.1:{stack.settings.rasa_port}/", trust_env=False)


def test_a_model_that_does_not_load_harms_nobody(stack: Stack, tmp_path: Path) -> None:
    """Web goes on; the log says what is wrong; a person can still be reached at the desk."""
    broken = tmp_path / "broken.tar.gz"
    broken.write_bytes(b"this is no model")
    stack.start_web()
    program = programs.assistant_program(stack.settings, stack.rasa_env, broken)
    stack.rasa = stack._start(dataclasses.replace(program, log=tmp_path / "rasa.log"))
    health = f"http://127.0.0.1:{stack.settings.rasa_port}/webhooks/parley/"

    def answers_503() -> bool:
        try:
            return httpx2.get(health, trust_env=False).status_code == 503
        except httpx2.HTTPError:
            return False

    stack.wait(answers_503, "Rasa to say that it has no model")
    customer = Customer(stack)
    customer.send("hello")
    assert customer.texts()[-1] == "hello"
    assert "broken.tar.gz" in (tmp_path / "rasa.log").read_text(encoding="utf-8")


def test_an_action_that_raises_hands_off(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("parley.yml", "config.yml", "domain.yml", "endpoints.yml", "credentials.yml",
                 "data", "wording", "knowledge_base", "models"):  # fmt: skip
        (home / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "actions", home / "actions")
    broken = home / "actions" / "answer_question.py"
    broken.write_text(
        broken.read_text().replace(
            "def run(", "def run(self, *_):\n        raise OSError\n\n    def unused("
        )
    )
    (home / "actions" / "another.py").write_text("import no_such_module\n")
    stack = Stack(home, tmp_path / "var")
    try:
        stack.start_web()
        stack.start_rasa()
        customer = Customer(stack)
        assert "What can I do for you" in customer.ask("hello")[-1]["text"]
        assert customer.call("How much is delivery?")["reason"] == "action_failed"
    finally:
        stack.close()
