"""The bench that publishes touches no articles but its own."""

from __future__ import annotations

import argparse

import pytest

from bot.bench import publish
from bot.knowledge.answer import Choose, Direct, Unknown
from bot.knowledge.article import Article
from bot.knowledge.revisions import do_save_revision
from bot.storage import Database
from tests.knowledge.library import OPENING, RETURNS, RETURNS_ES


def test_a_database_with_articles_is_left_alone(
    database: Database, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.write() as connection:
        do_save_revision(connection, OPENING)
    arguments = argparse.Namespace(database=database_url, revisions=1, json=True)
    assert publish.run(arguments) == 1
    assert "has articles" in capsys.readouterr().err


def test_the_revision_of_whatever_way_the_article_is_answered() -> None:
    english, spanish, other = (
        Article(n, n + 2, content, 0.0) for n, content in enumerate((RETURNS, RETURNS_ES, OPENING))
    )
    assert publish._revision(Direct(english, None, 1.0), RETURNS) == 2
    assert publish._revision(Choose((other, english), 0.5), RETURNS) == 2
    assert publish._revision(Direct(spanish, None, 1.0), RETURNS) == 0
    assert publish._revision(Unknown(1.0), RETURNS) == 0
