from __future__ import annotations

import argparse

import pytest

from bot.cli import bridge
from bot.errors import BridgeFailed, SettingsError
from tests.bridge.chatwoot_server import ACCOUNT, INBOX, TOKEN, Chatwoot

NONE = argparse.Namespace()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, chatwoot: Chatwoot) -> pytest.MonkeyPatch:
    for name, value in {
        "BRIDGE_KIND": "chatwoot",
        "BRIDGE_URL": chatwoot.url,
        "BRIDGE_ACCOUNT": str(ACCOUNT),
        "BRIDGE_INBOX": str(INBOX),
        "BRIDGE_TOKEN": TOKEN,
        "BRIDGE_WEBHOOK_SECRET": "a secret",
        "WEBHOOKS_ALLOW_PRIVATE": "true",
    }.items():
        monkeypatch.setenv(f"PARLEY_{name}", value)
    return monkeypatch


@pytest.mark.usefixtures("environment")
def test_it_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert bridge.run(NONE) == 0
    assert "inbox 7" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("BRIDGE_TOKEN", "wrong", "401"),
        ("BRIDGE_INBOX", "8", "404"),
        ("BRIDGE_URL", "https://127.0.0.1:1", "failed"),
        ("WEBHOOKS_ALLOW_PRIVATE", "false", "https"),
    ],
)
def test_it_says_what_is_wrong(
    environment: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    environment.setenv(f"PARLEY_{name}", value)
    with pytest.raises(BridgeFailed, match=words):
        bridge.run(NONE)


def test_what_is_missing_is_named(environment: pytest.MonkeyPatch) -> None:
    environment.delenv("PARLEY_BRIDGE_TOKEN")
    with pytest.raises(SettingsError, match="PARLEY_BRIDGE_TOKEN"):
        bridge.run(NONE)


def test_without_a_bridge_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("PARLEY_BRIDGE_KIND", raising=False)
    assert bridge.run(NONE) == 1
    assert "bridge.kind" in capsys.readouterr().out
