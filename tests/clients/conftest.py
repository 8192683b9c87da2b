"""A real Parley to talk to, of a company with few articles, and its first administrator."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest

from bot.people import staff
from tests.assistant.stack import ROOT, Stack

COMPANY = ROOT / "tests" / "other_company"
ADA = "ada@example.com"
ALL = ["read_conversations", "write_for_customers", "answer_as_bot", "answer_customers"]


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The web process alone: a program is the bot here."""
    stack = Stack(COMPANY, tmp_path_factory.mktemp("var"))
    try:
        stack.start_web()
        enrol(stack)
        yield stack
    finally:
        stack.close()


def enrol(stack: Stack) -> None:
    """As who opened the first administrator's link."""
    with stack.database.write() as connection:
        staff.do_create(connection, email=ADA, name="Ada", role="administrator", password_hash="-")


def make_token(stack: Stack) -> str:
    command = ["./parley", "token", "make", "Tests", "--by", ADA, "--scopes", *ALL]
    env = {**os.environ, **stack.environment}
    made = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    return made.stdout.strip()
