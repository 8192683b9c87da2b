"""Everything that is published, as files that an import understands."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge.article import Article
from bot.knowledge.articles import published_as_written
from bot.knowledge.table import write_table
from bot.knowledge.textform import path_of, replace_file, to_file
from bot.knowledge.values import FILE_NAME, load_values, write_values
from bot.storage import Database


def export_files(database: Database, folder: Path, default_locale: str) -> int:
    """A file for each article and language, and the shared values; returns how many articles."""
    with database.read() as connection:
        articles = published_as_written(connection)
        values = load_values(connection)
    first = first_locales(articles, default_locale)
    for article in articles:
        content = article.content
        text = to_file(content, details=first[content.article] == content.locale)
        replace_file(folder / path_of(content), text)
    if values.texts:
        replace_file(folder / FILE_NAME, write_values(values.texts))
    return len(articles)


def export_table(database: Database, file: Path) -> int:
    """One row for each question; returns how many articles. Shared values are filled in: a table
    has no other place for them."""
    with database.read() as connection:
        articles = published_as_written(connection)
        values = load_values(connection)
    filled = [
        Article(one.translation, one.revision, values.fill_content(one.content), one.published_at)
        for one in articles
    ]
    replace_file(file, write_table(filled))
    return len(articles)


def first_locales(articles: list[Article], default_locale: str) -> dict[str, str]:
    """For each article the locale whose file says what is true in all of them."""
    locales: dict[str, set[str]] = {}
    for article in articles:
        locales.setdefault(article.id, set()).add(article.locale)
    return {
        name: default_locale if default_locale in own else min(own) for name, own in locales.items()
    }
