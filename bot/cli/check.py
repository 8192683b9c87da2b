"""Formatting, lint, types, imports, the front end, and the company's own files."""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Iterator
from itertools import chain

from bot.checks.articles import check_articles
from bot.checks.held_out import check_held_out
from bot.checks.sentences import check_sentences, read_sentences
from bot.checks.wording import check_texts, check_wording
from bot.environments.frontend import npm
from bot.environments.places import ROOT, WEB_SOURCES
from bot.environments.virtualenv import APP
from bot.knowledge.files import Problem
from bot.progress import CommandFailed, say, step
from bot.settings import Settings, load_settings

PROGRAMS = {
    "Formatting": ("ruff", "format", "--check", "--quiet", "."),
    "Lint": ("ruff", "check", "--quiet", "--output-format=concise", "."),
    "Types": ("mypy",),
    "Imports point down": ("lint-imports", "--no-logo"),
}


def run(_arguments: argparse.Namespace) -> int:
    """Runs every check; returns 1 if one found something."""
    settings = load_settings()
    findings = [_run_program(title, argv) for title, argv in PROGRAMS.items()]
    if (WEB_SOURCES / "package.json").exists():
        findings.append(_check_frontend())
    findings.append(_check_company(settings))
    failed = [finding for finding in findings if finding]
    for finding in failed:
        say(f"\n{finding}")
    say(f"\n{len(findings) - len(failed)} checks passed, {len(failed)} failed")
    return 1 if failed else 0


def _run_program(title: str, argv: tuple[str, ...]) -> str:
    """What the program said when it failed, else nothing."""
    with step(title):
        result = subprocess.run(
            [str(APP.folder / "bin" / argv[0]), *argv[1:]],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    if result.returncode == 0:
        return ""
    return f"{title} ({' '.join(argv)}):\n{result.stdout}{result.stderr}".rstrip()


def _check_frontend() -> str:
    try:
        npm("Front end", "run", "check")
    except CommandFailed as error:
        return f"Front end (npm run check in web/):\n{error.message}"
    return ""


def _check_company(settings: Settings) -> str:
    with step("Sentences, wording, articles"):
        problems = sorted(_problems(settings), key=lambda problem: (problem.file, problem.line))
    lines = []
    for problem in problems:
        base = settings.home if problem.file.is_relative_to(settings.home) else ROOT
        file = problem.file.relative_to(base)
        lines.append(f"{file}, line {problem.line}: {problem.message}")
    return "\n".join(lines)


def _problems(settings: Settings) -> Iterator[Problem]:
    home, languages = settings.home, settings.languages
    training = read_sentences(home / "data" / "nlu")
    return chain(
        check_sentences(training, languages),
        check_held_out(home / "tests" / "nlu", training, languages),
        check_wording(home / "wording", languages),
        check_texts(),
        check_articles(home / "knowledge_base", languages),
    )
