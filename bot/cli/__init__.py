"""The commands: one line in the table here, one module of the same name beside it.

This file runs twice. The first time in whatever Python the machine has, with the standard library
alone: it makes the environments that the command needs and starts itself again in the web
environment, where the command's module is imported and run.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import NamedTuple

from bot import environments
from bot.errors import ParleyError


class Command(NamedTuple):
    """`needs` names what must stand beside the web environment: dev, rasa, frontend."""

    name: str
    help: str
    needs: tuple[str, ...] = ()


# To add a command: a line here, and bot/cli/<name>.py with `run(arguments) -> int` and, if it takes
# arguments, `add_arguments(parser)`.
COMMANDS = (
    Command("up", "start everything; Ctrl-C stops it", ("rasa", "frontend")),
    Command("train", "train the assistant from config.yml, domain.yml and data/", ("rasa",)),
    Command("check", "format, types, imports, and the company's own files", ("dev", "frontend")),
    Command("test", "run every test; --fast: those under a minute", ("dev", "rasa", "frontend")),
    Command("kb", "the knowledge base: import articles from files, list them"),
    Command("bench", "measure understanding and speed, on any data", ("rasa",)),
    Command("new", "the files of another language, to fill in: new language nl"),
    Command("user", "staff: add somebody, list them, a link for the first administrator"),
    Command("token", "tokens for programs: make one, list them, revoke one"),
    Command("bridge", "try whether the desk that conversations are handed to can be reached"),
    Command("lock", "lock requirements/*.in again, with hashes", ("rasa",)),
    Command("web", "the web process alone (`up` starts it)", ("frontend",)),
)


def main(argv: list[str]) -> int:
    """Run one command; returns the exit code. Failures that a person can mend print words only."""
    try:
        if environments.inside():
            return _run(argv)
        return _prepare(argv)
    except ParleyError as error:
        print(error.message, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _prepare(argv: list[str]) -> int:
    """Make what the command needs, then become the same command inside the web environment."""
    name = argv[0] if argv else "--help"
    command = next((command for command in COMMANDS if command.name == name), None)
    if command is None:
        return _explain(name)
    wants_help = "--help" in argv or "-h" in argv
    environments.prepare(() if wants_help else command.needs)
    return environments.enter(["-m", "bot", *argv])


def _explain(name: str) -> int:
    parser = _parser()
    if name in ("--help", "-h", "help"):
        parser.print_help()
        return 0
    parser.print_usage(sys.stderr)
    print(f"There is no command {name!r}; ./parley --help lists them all.", file=sys.stderr)
    return 2


def _run(argv: list[str]) -> int:
    name = argv[0] if argv else ""
    if name not in {command.name for command in COMMANDS}:
        return _explain(name or "--help")
    module = importlib.import_module(f"bot.cli.{name}")
    parser = argparse.ArgumentParser(prog=f"./parley {name}", description=module.__doc__)
    if hasattr(module, "add_arguments"):
        module.add_arguments(parser)
    result: int = module.run(parser.parse_args(argv[1:]))
    return result


def _parser() -> argparse.ArgumentParser:
    width = max(len(command.name) for command in COMMANDS)
    lines = [f"  {command.name:<{width}}  {command.help}" for command in COMMANDS]
    return argparse.ArgumentParser(
        prog="./parley",
        usage="./parley COMMAND [arguments]",
        description="commands:\n" + "\n".join(lines),
        epilog="./parley COMMAND --help says more about one of them.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
