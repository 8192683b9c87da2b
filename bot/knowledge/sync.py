"""Files and database, kept alike: what changed in one is taken over into the other.

For each article and language `synced_files` remembers what both had in common: the digest of the
file and the number of the published revision. What changed on one side since then wins; what changed
on both is a conflict, which is reported and left alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select

from bot.knowledge import learned
from bot.knowledge.article import ARCHIVED, Article
from bot.knowledge.articles import published_as_written, slugs
from bot.knowledge.encoding import Vector
from bot.knowledge.exports import first_locales
from bot.knowledge.files import ArticleFile, Problem, read_folder
from bot.knowledge.imports import read_values_file, refused, says_the_same
from bot.knowledge.passages import cut, encode, encode_missing, known_vectors
from bot.knowledge.revisions import do_archive, do_change_values
from bot.knowledge.taking import Newest, Place, do_take, newest_revisions, would_bury
from bot.knowledge.textform import path_of, replace_file, to_file
from bot.knowledge.values import (
    FILE_NAME,
    Values,
    do_hold_values,
    load_values,
    write_values,
)
from bot.storage import Database
from bot.storage.tables import staff, synced_files, translations
from bot.text.encoder import Encodes, Kind

VALUES_ROW = "synced values"


@dataclass(frozen=True, slots=True)
class Common:
    """What a file and the database had in common."""

    path: str
    file_hash: str
    revision: int


@dataclass(slots=True)
class Plan:
    """What a sync does, by article and language. `take`: files into the database; `write`: published
    texts into files; `archive`: their files were deleted; `remove`: files of what was archived;
    `note`: both say the same already. `values`: "take", "write" or "". `seen`: the newest revisions
    that there were, `values_seen`: the version of the shared values."""

    folder: Path
    take: dict[Place, ArticleFile] = field(default_factory=dict)
    write: dict[Place, Article] = field(default_factory=dict)
    archive: dict[Place, Common] = field(default_factory=dict)
    remove: dict[Place, str] = field(default_factory=dict)
    note: dict[Place, tuple[ArticleFile, Article]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unchanged: int = 0
    values: str = ""
    file_values: Mapping[tuple[str, str], str] = field(default_factory=dict)
    old_paths: dict[Place, str] = field(default_factory=dict)
    seen: Mapping[Place, Newest] = field(default_factory=dict)
    values_seen: str = ""


def plan_sync(database: Database, folder: Path, languages: Collection[str]) -> Plan:
    """Compare both sides; writes nothing. Broken files and conflicts are among the problems."""
    found = read_folder(folder, languages)
    plan = Plan(folder, problems=list(found.problems))
    plan.file_values = read_values_file(folder, plan.problems)
    broken = {problem.file for problem in found.problems}
    files = {(file.content.article, file.content.locale): file for file in found.articles}
    with database.read() as connection:
        common = _common(connection)
        published = _published(connection)
        owners = slugs(connection)
        people = set(connection.scalars(select(staff.c.email)))
        archived = _archived(connection)
        values = load_values(connection)
        plan.seen = newest_revisions(connection)
    plan.values_seen = values.version
    _compare_values(database, plan, values)
    names = Values(plan.file_values).names if plan.values == "take" else values.names
    for place in sorted({*files, *published, *common}):
        before = common.get(place)
        if place not in files and before and folder / before.path in broken:
            continue  # it is there, and has been reported
        sides = _Sides(files.get(place), published.get(place), before, place in archived)
        _compare(plan, place, sides)
    for place, file in list(plan.take.items()):
        wrong = refused(file, owners, names, people) or would_bury(file, plan.seen.get(place))
        if wrong:
            del plan.take[place]
            plan.problems.append(wrong)
    return plan


def run_sync(
    database: Database, plan: Plan, encoder: Encodes, default_locale: str
) -> list[Problem]:
    """Do what was planned: first the database, in one transaction, then the files, one by one. A run
    that is interrupted between the two is finished by the next one. Returns what somebody changed
    in the desk since the plan: it is left alone. Raises `ValuesChanged` if the shared values were,
    and writes nothing."""
    with database.read() as connection:
        known = known_vectors(connection)
        values = load_values(connection)
    if plan.values == "take":
        values = Values(plan.file_values)
    contents = [values.fill_content(file.content) for file in plan.take.values()]
    vectors = encode(encoder, [piece for content in contents for piece in cut(content)], known)
    with database.write() as connection:
        if plan.values == "take":
            do_hold_values(connection, plan.values_seen)
            do_change_values(connection, plan.file_values)
        problems = [*_take(connection, plan, vectors), *_archive(connection, plan)]
        for place, (file, article) in plan.note.items():
            _remember(connection, place, plan.folder, file.file, article.revision)
    if plan.values == "take":  # which stand in other articles, too
        encode_missing(database, encoder)
    _write_files(database, plan, default_locale)
    _write_values(database, plan)
    return problems


def describe(plan: Plan) -> list[str]:
    """What a plan does, a line each."""
    lines = [f"take     {file.file.relative_to(plan.folder)}" for file in plan.take.values()]
    lines += [f"write    {path_of(article.content)}" for article in plan.write.values()]
    lines += [f"archive  {one.path} (the file was deleted)" for one in plan.archive.values()]
    lines += [f"remove   {path} (the article was archived)" for path in plan.remove.values()]
    if plan.values:
        lines.append(f"{plan.values:<8} {FILE_NAME}")
    return lines


@dataclass(frozen=True, slots=True)
class _Sides:
    """One article in one language: the file, what is published, and what both had in common."""

    file: ArticleFile | None
    article: Article | None
    before: Common | None
    is_archived: bool

    def file_changed(self, folder: Path) -> bool:
        if self.file is None or self.before is None:
            return (self.file is None) != (self.before is None)
        is_moved = self.file.file.relative_to(folder).as_posix() != self.before.path
        return is_moved or _digest(self.file.file) != self.before.file_hash

    def article_changed(self, folder: Path) -> bool:
        if self.article is None or self.before is None:
            return (self.article is None) != (self.before is None)
        return self.article.revision != self.before.revision or self._is_elsewhere(folder)

    def _is_elsewhere(self, folder: Path) -> bool:
        """Whether the article has left the file's folder, as when another language took it along."""
        paths = {self.before.path} if self.before else set()
        if self.file:
            paths.add(self.file.file.relative_to(folder).as_posix())
        return self.article is not None and str(path_of(self.article.content)) not in paths


def _compare(plan: Plan, place: Place, sides: _Sides) -> None:
    file, article, before = sides.file, sides.article, sides.before
    file_changed = sides.file_changed(plan.folder)
    article_changed = sides.article_changed(plan.folder)
    if not (file_changed or article_changed):
        plan.unchanged += 1
    elif file and article and says_the_same(file.content, article):
        plan.note[place] = (file, article)
    elif file_changed and article_changed:
        _both_changed(plan, place, sides)
    elif file_changed and file:
        plan.take[place] = file
    elif file_changed and before:
        plan.archive[place] = before
    elif article:
        plan.write[place] = article
        plan.old_paths[place] = before.path if before else ""
    elif before:
        plan.remove[place] = before.path


def _both_changed(plan: Plan, place: Place, sides: _Sides) -> None:
    file, article, before = sides.file, sides.article, sides.before
    if file is None and article is None:
        plan.remove[place] = before.path if before else ""  # deleted here and archived there
    elif file is None and article is not None:
        words = (
            f"the file was deleted, and revision {article.revision} of {place[0]!r} was published "
            "since the last sync; bring the file back, or archive the article."
        )
        plan.problems.append(Problem(plan.folder / (before.path if before else ""), 1, words))
    elif file is not None and article is None:
        state = "archived" if sides.is_archived else "taken down"
        words = f"changed here, and was {state} in the database; delete it, or publish it there."
        plan.problems.append(file.problem("", words))
    elif file is not None and article is not None:
        words = (
            f"changed here and in the database (revision {article.revision}) since the last sync; "
            "make both say the same, then sync again. Neither was touched."
        )
        plan.problems.append(file.problem("", words))


def _take(
    connection: Connection, plan: Plan, vectors: Mapping[tuple[Kind, str], Vector]
) -> Iterator[Problem]:
    for place, file in plan.take.items():
        taken = do_take(connection, file, plan.seen.get(place), vectors)
        if isinstance(taken, Problem):
            yield taken
        else:
            _remember(connection, place, plan.folder, file.file, taken.number)


def _archive(connection: Connection, plan: Plan) -> Iterator[Problem]:
    for place, before in plan.archive.items():
        article, locale = place
        own = (translations.c.article_id == article, translations.c.locale == locale)
        live = select(translations.c.published_revision).where(*own).with_for_update()
        if connection.scalar(live) == before.revision:
            do_archive(connection, article, locale)
            _forget(connection, place)
        else:
            words = f"the file was deleted, and {article!r} was changed in the desk just now."
            yield Problem(plan.folder / before.path, 1, words)


def _published(connection: Connection) -> dict[Place, Article]:
    return {(one.id, one.locale): one for one in published_as_written(connection)}


def _archived(connection: Connection) -> set[Place]:
    query = select(translations.c.article_id, translations.c.locale).where(
        translations.c.state == ARCHIVED
    )
    return {(row[0], row[1]) for row in connection.execute(query)}


def _common(connection: Connection) -> dict[Place, Common]:
    rows = connection.execute(select(synced_files))
    return {
        (row.article_id, row.locale): Common(row.path, row.file_hash, row.revision) for row in rows
    }


def _remember(
    connection: Connection, place: Place, folder: Path, file: Path, revision: int
) -> None:
    _forget(connection, place)
    connection.execute(
        insert(synced_files).values(
            article_id=place[0],
            locale=place[1],
            path=file.relative_to(folder).as_posix(),
            file_hash=_digest(file),
            revision=revision,
        )
    )


def _forget(connection: Connection, place: Place) -> None:
    article, locale = place
    connection.execute(
        delete(synced_files).where(
            synced_files.c.article_id == article, synced_files.c.locale == locale
        )
    )


def _write_files(database: Database, plan: Plan, default_locale: str) -> None:
    with database.read() as connection:
        first = first_locales(published_as_written(connection), default_locale)
    for place, article in plan.write.items():
        content = article.content
        file = plan.folder / path_of(content)
        replace_file(file, to_file(content, details=content.locale == first[content.article]))
        _remove_other(plan.folder, plan.old_paths.get(place), file)
        with database.write() as connection:
            _remember(connection, place, plan.folder, file, article.revision)
    for place, path in plan.remove.items():
        if path:
            (plan.folder / path).unlink(missing_ok=True)
        with database.write() as connection:
            _forget(connection, place)


def _remove_other(folder: Path, old: str | None, new: Path) -> None:
    """An article that has another name now leaves no file under the old one."""
    if old and folder / old != new:
        (folder / old).unlink(missing_ok=True)


def _compare_values(database: Database, plan: Plan, values: Values) -> None:
    kept = learned.load(database, VALUES_ROW) or {}
    mine, theirs = write_values(plan.file_values), write_values(values.texts)
    if mine == theirs:
        plan.values = ""
        return
    file_changed, database_changed = mine != kept.get("text"), theirs != kept.get("text")
    if not kept:
        # Never compared: an empty side has nothing to lose.
        file_changed, database_changed = bool(plan.file_values), bool(values.texts)
    if file_changed and database_changed:
        words = "changed here and in the database since the last sync; make both the same."
        plan.problems.append(Problem(plan.folder / FILE_NAME, 1, words))
    elif any(problem.file.name == FILE_NAME for problem in plan.problems):
        plan.values = ""
    else:
        plan.values = "take" if file_changed else "write"


def _write_values(database: Database, plan: Plan) -> None:
    with database.read() as connection:
        text = write_values(load_values(connection).texts)
    if plan.values == "write":
        replace_file(plan.folder / FILE_NAME, text)
    if not any(problem.file.name == FILE_NAME for problem in plan.problems):
        learned.store(database, VALUES_ROW, {"text": text})


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
