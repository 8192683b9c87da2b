"""From files into the database: what would change, and doing it in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from bot.knowledge.article import Article, Content
from bot.knowledge.articles import is_empty, newest, published_as_written, slugs
from bot.knowledge.encoding import Vector
from bot.knowledge.files import ArticleFile, Problem, read_folder
from bot.knowledge.library import Library
from bot.knowledge.passages import cut, encode, encode_missing, known_vectors
from bot.knowledge.revisions import do_change_values
from bot.knowledge.table import read_table
from bot.knowledge.taking import Newest, Place, do_take, newest_revisions, would_bury
from bot.knowledge.values import (
    FILE_NAME,
    Values,
    ValuesBroken,
    do_hold_values,
    load_values,
    read_values,
    unknown_values,
)
from bot.storage import Database
from bot.storage.tables import staff
from bot.text.encoder import Encodes, Kind

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import does with each file, and what is wrong with those that it leaves out. `seen`:
    the newest revisions that there were, `values_seen`: the version of the shared values."""

    new: tuple[ArticleFile, ...]
    changed: tuple[ArticleFile, ...]
    unchanged: tuple[ArticleFile, ...]
    problems: tuple[Problem, ...]
    values: Mapping[tuple[str, str], str]
    seen: Mapping[Place, Newest]
    values_seen: str

    @property
    def taken(self) -> tuple[ArticleFile, ...]:
        return self.new + self.changed


def plan_import(database: Database, source: Path, languages: Collection[str]) -> Plan:
    """Compare a folder of files, or a table (.csv), with the database; writes nothing. A file is
    unchanged if it says what readers have, or what the newest revision says, whatever became of
    that. One that would hide a draft is a problem."""
    is_table = source.suffix.lower() == ".csv"
    found = read_table(source, languages) if is_table else read_folder(source, languages)
    problems = list(found.problems)
    from_file = {} if is_table else read_values_file(source, problems)
    with database.read() as connection:
        known, owners = newest(connection), slugs(connection)
        live = {(one.id, one.locale): one for one in published_as_written(connection)}
        seen = newest_revisions(connection)
        present = load_values(connection)
        people = set(connection.scalars(select(staff.c.email)))
    values = {**present.texts, **from_file}
    new: list[ArticleFile] = []
    changed: list[ArticleFile] = []
    unchanged: list[ArticleFile] = []
    for file in found.articles:
        place = (file.content.article, file.content.locale)
        before = [one for one in (known.get(place), live.get(place)) if one is not None]
        is_same = any(says_the_same(file.content, one) for one in before)
        wrong = refused(file, owners, Values(values).names, people)
        wrong = wrong or (None if is_same else would_bury(file, seen.get(place)))
        if wrong:
            problems.append(wrong)
        else:
            (unchanged if is_same else changed if before else new).append(file)
    problems.sort(key=lambda problem: (problem.file, problem.line))
    return Plan(
        tuple(new),
        tuple(changed),
        tuple(unchanged),
        tuple(problems),
        values if values != present.texts else {},
        seen,
        present.version,
    )


def run_import(database: Database, plan: Plan, encoder: Encodes) -> list[Problem]:
    """Publish what is new or changed. It is encoded first, so that an article which is already
    published is never missing meanwhile. Returns what somebody changed since the plan: it is left
    alone. Raises `ValuesChanged` if the shared values were, and writes nothing."""
    if not (plan.taken or plan.values):
        return []
    with database.read() as connection:
        known = known_vectors(connection)
        values = Values(plan.values) if plan.values else load_values(connection)
    contents = [values.fill_content(file.content) for file in plan.taken]
    wanted = [passage for content in contents for passage in cut(content)]
    vectors = encode(encoder, wanted, known)
    with database.write() as connection:
        problems = _publish(connection, plan, vectors)
    if plan.values:  # which stand in other articles, too
        encode_missing(database, encoder)
    return problems


def import_if_empty(library: Library, folder: Path) -> None:
    """Fill an empty knowledge base from files. Only texts are written here (0.1 s); `library.start`
    then encodes them while customers are already served."""
    with library.database.read() as connection:
        if not is_empty(connection):
            return
    plan = plan_import(library.database, folder, library.languages)
    for problem in plan.problems:
        log.warning("%s", problem)
    with library.database.write() as connection:
        if is_empty(connection):  # another process may have been faster
            _publish(connection, plan, {})
            log.info("knowledge base: %s articles read from %s", len(plan.taken), folder)


def says_the_same(content: Content, before: Article) -> bool:
    """Whether a file's content adds nothing to what the database has."""
    now = before.content
    pairs = (
        (content.audience, now.audience),
        (content.tags, now.tags),
        (content.owner, now.owner),
        (content.review_by, now.review_by),
    )
    is_told_the_same = all(told in (None, known) for told, known in pairs)
    return content.hash == before.content.hash and is_told_the_same


def refused(
    file: ArticleFile,
    owners: Mapping[tuple[str, str], str],
    names: frozenset[str],
    people: Collection[str],
) -> Problem | None:
    """Why a file that can be read cannot be taken: `owners` of (locale, slug), `names` of shared
    values, e-mail addresses of `people` at the desk."""
    content = file.content
    if owners.get((content.locale, content.slug)) not in (None, content.article):
        owner = owners[content.locale, content.slug]
        words = f"the article {owner!r} has this name in the database; choose another."
        return file.problem("", words)
    unknown = unknown_values(content, names)
    if unknown:
        words = f"there is no value {{{unknown[0]}}}; {FILE_NAME} lists them all."
        return Problem(file.file, file.line_of(f"{{{unknown[0]}}}"), words)
    if content.owner and content.owner not in people:
        words = f"owner: nobody at the desk has the address {content.owner!r}."
        return file.problem("owner", words)
    return None


def read_values_file(folder: Path, problems: list[Problem]) -> dict[tuple[str, str], str]:
    """The shared values of a folder; what is wrong with them is added to `problems`."""
    try:
        return read_values(folder / FILE_NAME)
    except ValuesBroken as broken:
        where, _, words = str(broken).partition(": ")
        problems.append(Problem(folder / FILE_NAME, int(where.removeprefix("line ")), words))
        return {}


def _publish(
    connection: Connection, plan: Plan, vectors: Mapping[tuple[Kind, str], Vector]
) -> list[Problem]:
    if plan.values:
        do_hold_values(connection, plan.values_seen)
        do_change_values(connection, plan.values)
    problems = []
    for file in plan.taken:
        newest = plan.seen.get((file.content.article, file.content.locale))
        taken = do_take(connection, file, newest, vectors)
        if isinstance(taken, Problem):
            problems.append(taken)
    return problems
