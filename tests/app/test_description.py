"""Every operation of the OpenAPI document, asked with what fits it and what does not (schemathesis):
nothing fails here, and every answer is one that the document tells of."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from click.testing import CliRunner
from fastapi import FastAPI
from schemathesis import AuthContext, Case, HookContext
from schemathesis.auths import GLOBAL_AUTH_STORAGE
from schemathesis.cli import schemathesis as command
from schemathesis.hooks import unregister_all

from bot.app import Parts
from tests.app.door import Door
from tests.app.serving import serving
from tests.app.things import Things
from tests.knowledge.library import wait_until

CONFIG = Path(__file__).with_name("schemathesis.toml")
EXAMPLES = os.environ.get("PARLEY_TEST_EXAMPLES", "5")  # of each operation, beside the edges
SHORT_WAIT_S = 0.05  # of requests that wait for something to happen

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


def test_every_answer_is_one_that_the_document_tells_of(parts: Parts, app: FastAPI) -> None:
    door, things, calls = Door(parts), Things(parts), Counter[str]()
    parts.library.start()
    wait_until(lambda: parts.library.is_ready, 60)

    @schemathesis.hook
    def before_call(_context: HookContext, case: Case, _kwargs: dict[str, Any]) -> None:
        if _is_long(case.query.get("wait")):
            case.query["wait"] = SHORT_WAIT_S
        calls[case.operation.label] += 1
        # What is wrong on purpose stays wrong.
        if case.meta.generation.mode.is_positive and calls[case.operation.label] % 2:
            case.path_parameters.update(things.named(case.path, case.path_parameters))

    @schemathesis.auth(refresh_interval=None, retry_on=[])
    class Entering:
        def get(self, case: Case, _context: AuthContext) -> dict[str, str]:
            return door.headers(case.path)

        def set(self, case: Case, data: dict[str, str], _context: AuthContext) -> None:
            case.headers.update(data)

    try:
        with serving(app) as url:
            document = f"{url}/api/openapi.json"
            options = ["--generation-deterministic", "--max-examples", EXAMPLES]
            ran = CliRunner().invoke(
                command, ["--config-file", str(CONFIG), "run", document, *options]
            )
    finally:
        unregister_all()
        GLOBAL_AUTH_STORAGE.unregister()
    assert ran.exit_code == 0, ran.output


def _is_long(wait: Any) -> bool:
    try:
        return float(wait) > SHORT_WAIT_S
    except (TypeError, ValueError):
        return False
