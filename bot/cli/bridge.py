"""Try whether the other desk can be reached with what the settings say."""

from __future__ import annotations

import argparse
import asyncio

from bot.bridge.bridging import bridge_of
from bot.settings import load_settings


def run(_arguments: argparse.Namespace) -> int:
    """Says what is wrong, if anything is. Raises `BridgeFailed`, `SettingsError`."""
    settings = load_settings()
    bridge = bridge_of(settings)
    if bridge is None:
        print("No other desk is set: bridge.kind in parley.yml names one (docs/bridge.md).")
        return 1
    asyncio.run(bridge.check())
    print(f"{settings.bridge.url} answers, and inbox {settings.bridge.inbox} is as it must be.")
    return 0
