"""Run every test: unit tests in both environments, the front end's, then those with the real
trained assistant and in a browser. Further arguments go to pytest, such as: tests/knowledge -k x"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator

from bot.cli import train
from bot.environments.places import WEB_SOURCES
from bot.processes.training import model_path
from bot.progress import CommandFailed, say
from bot.settings import load_settings
from bot.testing.results import Result, exit_code, summary
from bot.testing.suites import FAST, UNIT, WITH_ASSISTANT, Suite, run_frontend


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--fast`, and whatever pytest takes."""
    parser.add_argument(
        "--fast", action="store_true", help="under a minute: no training, browser or PostgreSQL"
    )
    parser.add_argument("pytest", nargs=argparse.REMAINDER, help="arguments for pytest")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when a test failed, or was skipped where CI=true."""
    results = list(_results(arguments.fast, arguments.pytest))
    say(summary(results))
    return exit_code(results, in_ci=os.environ.get("CI") == "true")


def _results(fast: bool, own: list[str]) -> Iterator[Result]:
    yield from _run(FAST if fast else UNIT, own)
    if not own and (WEB_SOURCES / "package.json").exists():
        yield run_frontend()
    if fast:
        return
    trouble = _train()
    if trouble:
        yield Result("training", failed=1, trouble=trouble)
    else:
        yield from _run(WITH_ASSISTANT, own)


def _run(suites: tuple[Suite, ...], own: list[str]) -> Iterator[Result]:
    for suite in suites:
        result = suite.run(own)
        if result:
            yield result


def _train() -> str:
    """Train if the model is missing or too old; returns what went wrong, if anything."""
    if model_path(load_settings()).exists():
        return ""
    try:
        code = train.run(argparse.Namespace())
    except CommandFailed as error:
        say(error.message)
        code = 1
    return "no model, so nothing with the assistant was tested" if code else ""
