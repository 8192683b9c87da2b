"""The knowledge base: `kb import [PATH]` takes articles from files, `kb list` shows them all."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.knowledge import BothEncoders
from bot.knowledge.articles import list_translations
from bot.knowledge.files import ArticleFile
from bot.knowledge.imports import Plan, plan_import, run_import
from bot.progress import say, step
from bot.settings import Settings, load_settings
from bot.storage import Database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", required=True)
    take = commands.add_parser("import", help="publish articles that are new or changed in files")
    take.add_argument("path", nargs="?", type=Path, help="a folder like knowledge_base (default)")
    take.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    commands.add_parser("list", help="every article in every language, with its state")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 if a file could not be taken; the others are."""
    settings = load_settings()
    database = Database(settings.database)
    try:
        database.migrate()
        if arguments.command == "list":
            return _list(database)
        folder = (arguments.path or settings.home / "knowledge_base").resolve()
        return _import(database, settings, folder, write=not arguments.dry_run)
    finally:
        database.close()


def _import(database: Database, settings: Settings, folder: Path, *, write: bool) -> int:
    if not folder.is_dir():
        say(f"{folder}: there is no such folder.")
        return 1
    plan = plan_import(database, folder, settings.languages)
    _tell(plan, folder)
    if write and plan.taken:
        with step(f"Encoding and publishing {len(plan.taken)} articles"):
            run_import(database, plan, BothEncoders(threads=2))
    return 1 if plan.problems else 0


def _tell(plan: Plan, folder: Path) -> None:
    for word, files in (("new", plan.new), ("changed", plan.changed)):
        for file in files:
            say(f"{word:<8} {_name(file, folder)}")
    for problem in plan.problems:
        say(str(problem))
    say(
        f"{len(plan.new)} new, {len(plan.changed)} changed, {len(plan.unchanged)} unchanged, "
        f"{len(plan.problems)} with problems"
    )


def _name(file: ArticleFile, folder: Path) -> Path:
    return file.file.relative_to(folder)


def _list(database: Database) -> int:
    with database.read() as connection:
        found = list_translations(connection)
    for line in found:
        say(f"{line.state:<10} {line.locale:<6} {line.topic}/{line.slug:<40} {line.title}")
    say(f"{len(found)} articles in all languages")
    return 0
