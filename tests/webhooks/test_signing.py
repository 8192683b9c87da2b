"""The example of the docs knows what is ours, and nothing else."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.storage import Database
from bot.webhooks import webhooks
from bot.webhooks.signing import sign
from tests.webhooks.conftest import Work, begin, write
from tests.webhooks.receiver import Receiver

DOCS = Path(__file__).resolve().parents[2] / "docs" / "webhooks.md"
Verify = Callable[[str, dict[str, str], bytes], bool]


@pytest.fixture(scope="session")
def verify() -> Verify:
    """The example, as it stands there."""
    (code,) = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, Any] = {}
    exec(compile(code, str(DOCS), "exec"), names)  # noqa: S102
    return names["is_from_parley"]


def test_what_arrives_is_known_as_ours(
    database: Database, receiver: Receiver, secret: str, work: Work, verify: Verify
) -> None:
    write(database, begin(database), "Größe 42 — ¿sí? 你好")
    with work():
        (request,) = receiver.wait(1)
    assert request.event["data"]["text"] == "Größe 42 — ¿sí? 你好"
    assert verify(secret, request.headers, request.body)
    assert not verify(secret + "x", request.headers, request.body)
    assert not verify(secret, request.headers, request.body + b" ")
    later = {**request.headers, "Parley-Timestamp": str(int(time.time()) + 1)}
    assert not verify(secret, later, request.body)
    for forged in ("", "sha256=", "sha256=é", "sha256=" + "0" * 64):
        assert not verify(secret, {**request.headers, "Parley-Signature": forged}, request.body)


@pytest.mark.parametrize("timestamp", ["", "x", "-1", "1.5", "²"])
def test_a_bad_time_is_refused(verify: Verify, timestamp: str) -> None:
    headers = {"Parley-Timestamp": timestamp, "Parley-Signature": sign(["k"], 1, b"{}")}
    assert not verify("k", headers, b"{}")


def test_an_old_request_is_refused(verify: Verify) -> None:
    for age, is_ours in ((0, True), (200, True), (400, False), (-400, False)):
        timestamp = int(time.time()) - age
        headers = {
            "Parley-Timestamp": str(timestamp),
            "Parley-Signature": sign(["k"], timestamp, b"{}"),
        }
        assert verify("k", headers, b"{}") == is_ours


def test_for_a_day_two_secrets_sign(
    database: Database,
    receiver: Receiver,
    secret: str,
    work: Work,
    verify: Verify,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with database.write() as connection:
        new = webhooks.do_rotate(connection, 1)
    conversation = begin(database)
    write(database, conversation, "one")
    with work():
        receiver.wait(1)
        monkeypatch.setattr(webhooks, "BOTH_VALID_S", -1)
        with database.write() as connection:
            newest = webhooks.do_rotate(connection, 1)
        write(database, conversation, "two")
        one, two = receiver.wait(2)
    assert [verify(key, one.headers, one.body) for key in (secret, new)] == [True, True]
    assert [verify(key, two.headers, two.body) for key in (new, newest)] == [False, True]
