"""The knowledge base: import, export, sync with files, and a list of all articles."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.knowledge import BothEncoders
from bot.knowledge.articles import list_translations
from bot.knowledge.exports import export_files, export_table
from bot.knowledge.files import ArticleFile, Problem
from bot.knowledge.imports import Plan, plan_import, run_import
from bot.knowledge.sync import describe, plan_sync, run_sync
from bot.progress import say, step
from bot.settings import Settings, load_settings
from bot.storage import Database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", required=True)
    take = commands.add_parser("import", help="publish articles that are new or changed in files")
    take.add_argument(
        "path", nargs="?", type=Path, help="a folder like knowledge_base (default), or a .csv"
    )
    take.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    give = commands.add_parser("export", help="write what is published into files")
    give.add_argument("path", type=Path, help="a folder that is empty or new, or a new .csv")
    sync = commands.add_parser(
        "sync", help="take over what changed in files, write what changed in the database"
    )
    sync.add_argument("path", nargs="?", type=Path, help="the folder (default: knowledge_base)")
    sync.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    commands.add_parser("list", help="every article in every language, with its state")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 if a file could not be taken, or was in conflict; the others are done."""
    settings = load_settings()
    database = Database(settings.database)
    try:
        database.migrate()
        if arguments.command == "list":
            return _list(database)
        if arguments.command == "export":
            return _export(database, settings, arguments.path.resolve())
        path = (arguments.path or settings.home / "knowledge_base").resolve()
        work = _sync if arguments.command == "sync" else _import
        return work(database, settings, path, write=not arguments.dry_run)
    finally:
        database.close()


def _import(database: Database, settings: Settings, source: Path, *, write: bool) -> int:
    if not (source.is_file() if source.suffix.lower() == ".csv" else source.is_dir()):
        say(f"{source}: there is no such folder or .csv file.")
        return 1
    plan = plan_import(database, source, settings.languages)
    _tell(plan, source)
    late: list[Problem] = []
    if write and (plan.taken or plan.values):
        with step(f"Encoding and publishing {len(plan.taken)} articles"):
            late = run_import(database, plan, BothEncoders(threads=2))
    _tell_problems(late)
    return 1 if plan.problems or late else 0


def _tell(plan: Plan, source: Path) -> None:
    for word, files in (("new", plan.new), ("changed", plan.changed)):
        for file in files:
            say(f"{word:<8} {_name(file, source)}")
    _tell_problems(plan.problems)
    say(
        f"{len(plan.new)} new, {len(plan.changed)} changed, {len(plan.unchanged)} unchanged, "
        f"{len(plan.problems)} with problems"
    )


def _name(file: ArticleFile, source: Path) -> str:
    if file.file == source:
        return f"{file.content.locale}/{file.content.topic}/{file.content.slug}"
    return str(file.file.relative_to(source))


def _tell_problems(problems: tuple[Problem, ...] | list[Problem]) -> None:
    for problem in problems:
        say(str(problem))


def _sync(database: Database, settings: Settings, folder: Path, *, write: bool) -> int:
    if not folder.is_dir():
        say(f"{folder}: there is no such folder.")
        return 1
    plan = plan_sync(database, folder, settings.languages)
    for line in describe(plan):
        say(line)
    _tell_problems(plan.problems)
    late: list[Problem] = []
    if write:
        with step("Bringing files and database together"):
            late = run_sync(database, plan, BothEncoders(threads=2), settings.default_locale)
    _tell_problems(late)
    problems = len(plan.problems) + len(late)
    done = len(plan.take) + len(plan.archive) - len(late)
    say(
        f"{done} taken or archived, {len(plan.write)} written, {len(plan.remove)} removed, "
        f"{plan.unchanged + len(plan.note)} alike, {problems} with problems"
    )
    return 1 if problems else 0


def _export(database: Database, settings: Settings, path: Path) -> int:
    if path.exists() and (path.is_file() or any(path.iterdir())):
        say(f"{path} is there already: name a new file, or a folder that is new or empty.")
        return 1
    if path.suffix.lower() == ".csv":
        count = export_table(database, path)
    else:
        count = export_files(database, path, settings.default_locale)
    say(f"{count} articles in all languages written to {path}")
    return 0


def _list(database: Database) -> int:
    with database.read() as connection:
        found = list_translations(connection)
    for line in found:
        say(f"{line.state:<10} {line.locale:<6} {line.topic}/{line.slug:<40} {line.title}")
    say(f"{len(found)} articles in all languages")
    return 0
