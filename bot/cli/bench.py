"""Measure understanding and speed: bench COMMAND --help says what each needs."""

from __future__ import annotations

import argparse
import importlib
import os

from bot.processes.programs import ONE_THREAD

# Each is bot/bench/<name>.py with `add_arguments(parser)` and `run(arguments) -> int`; only the one
# that is asked for is imported.
BENCHES = {
    "intent": "the intent model on any data: accuracy, calibration, out of scope, time, memory",
    "language": "language identification on any data",
    "chat": "a thousand visitors on real sockets while processes and networks fail: lost, time, memory",
    "chats": "the language inside simulated conversations of short messages",
    "answers": "answers from the company's own articles: right, offered, refused",
    "retrieval": "search in any collection of passages: recall, languages, time",
    "search": "a question among 10,000 passages, on one core: milliseconds",
    "publish": "from publishing a revision until two processes answer from it: milliseconds",
    "help": "the help centre with 1,000 articles: milliseconds and size of each kind of page",
    "desk": "the desk with 110,000 conversations and 50 agents, on SQLite and PostgreSQL",
    "report": "all of them on the public data sets, into docs/benchmarks.md",
    "stock": "stock Rasa and ours on this project's data: training, start, memory, latency",
}
# What these measure happens in the web process; NumPy reads its surroundings when it is imported.
LIKE_WEB = ("search", "publish", "help", "desk")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The bench's name; everything after it is the bench's own."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    lines = [f"  {name:<10}{help_text}" for name, help_text in BENCHES.items()]
    parser.epilog = "benches:\n" + "\n".join(lines)
    parser.add_argument("bench", choices=BENCHES, metavar="|".join(BENCHES))
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="its own arguments")


def run(arguments: argparse.Namespace) -> int:
    """Runs one bench and returns its exit code."""
    if arguments.bench in LIKE_WEB:
        os.environ.update(ONE_THREAD)
    module = importlib.import_module(f"bot.bench.{arguments.bench}")
    parser = argparse.ArgumentParser(
        prog=f"./parley bench {arguments.bench}", description=module.__doc__
    )
    module.add_arguments(parser)
    code: int = module.run(parser.parse_args(arguments.rest))
    return code
