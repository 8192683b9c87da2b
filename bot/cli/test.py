"""Run every test: unit tests in both environments, the front end's, then those with the real
trained assistant and in a browser. Further arguments go to pytest, such as: tests/knowledge -k x"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

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
    yield from _run_units(FAST if fast else UNIT, own)
    if fast:
        return
    trouble = _train()
    if trouble:
        yield Result("training", failed=1, trouble=trouble)
    else:
        yield from _run(WITH_ASSISTANT, own)


def _run_units(suites: tuple[Suite, ...], own: list[str]) -> Iterator[Result]:
    """The last suite keeps one core busy, so the front end's tests run beside it."""
    *others, last = suites
    yield from _run(others, own)
    with ThreadPoolExecutor(1) as beside:
        wanted = not own and (WEB_SOURCES / "package.json").exists()
        frontend = beside.submit(run_frontend) if wanted else None
        yield from _run([last], own)
    if frontend:
        yield frontend.result()


def _run(suites: Sequence[Suite], own: list[str]) -> Iterator[Result]:
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
