"""The walk-through of docs/api.md leads a newcomer to a working bot: its commands, as they stand there."""

from __future__ import annotations

import os
import re
import subprocess
import time
from pathlib import Path

import pytest

from tests.assistant.stack import ROOT, Stack
from tests.clients import conftest as clients

web = clients.web
TEN_MINUTES = 600


def commands() -> str:
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    walk = page.partition("## From nothing to a bot of your own\n")[2].partition("\n## ")[0]
    return "".join(re.findall(r"```sh\n(.*?)```", walk, re.DOTALL))


@pytest.mark.slow
@pytest.mark.timeout(TEN_MINUTES)
def test_the_walk_through(web: Stack, tmp_path: Path) -> None:
    begin = time.monotonic()
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands()],
        cwd=ROOT,
        # The page has the usual port, and the test one of its own; folders are made where tests' are.
        env={
            **os.environ,
            **web.environment,
            "PARLEY_URL": web.settings.url,
            "TMPDIR": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=TEN_MINUTES,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert '"text":"You said: Hello"' in done.stdout
    assert '"change":"handed_off"' in done.stdout
    assert '"reason":"asked"' in done.stdout
    assert time.monotonic() - begin < TEN_MINUTES
