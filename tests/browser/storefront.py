"""A stranger's website with the widget on it, people who come to it, and web alone behind it: no
assistant answers, but an agent does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from sqlalchemy import select

from bot.conversations import events, handoffs, messages
from bot.people import staff
from bot.storage.tables import conversations as rows
from tests.assistant.stack import Stack
from tests.browser import office
from tests.browser.website import Website, website

Embed = Callable[..., str]
Arrive = Callable[..., Page]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    stack = office.open_office(tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("var"))
    try:
        stack.start_web()
        stack.wait_for_knowledge()
        yield stack
    finally:
        stack.close()


@pytest.fixture(scope="module")
def site() -> Iterator[Website]:
    with website() as site:
        yield site


@pytest.fixture
def embed(shop: Stack, site: Website) -> Embed:
    """Puts the one line into a page of the site; returns the page's address."""

    def embed(head: str = "", body: str = "", lang: str = "en", **headers: str) -> str:
        tag = f'<script async src="{shop.settings.url}/widget.js"></script>'
        return site.put(
            f'<!doctype html><html lang="{lang}"><meta name="viewport" '
            f'content="width=device-width"><title>Lamps</title>{head}<body><main><h1>Lamps</h1>'
            f"<p>Words about lamps.</p>{body}</main>{tag}</body></html>",
            **headers,
        )

    return embed


@pytest.fixture
def open_browser(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """A person's browser; a script error fails the test."""
    contexts, errors = [], list[str]()

    def open_browser(**options: Any) -> BrowserContext:
        size = {"viewport": {"width": 1280, "height": 860}, "reduced_motion": "reduce"}
        context = browser.new_context(locale="en-GB", **(size | options))
        context.on("weberror", lambda error: errors.append(str(error.error)))
        contexts.append(context)
        return context

    yield open_browser
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def arrive(open_browser: Callable[..., BrowserContext], embed: Embed) -> Arrive:
    """A person on the page."""

    def arrive(address: str | None = None, **options: Any) -> Page:
        page = open_browser(**options).new_page()
        page.goto(address or embed())
        return page

    return arrive


def newest(shop: Stack) -> str:
    """The conversation that was begun last."""
    query = select(rows.c.id).order_by(rows.c.created_at.desc()).limit(1)
    with shop.database.read() as connection:
        return str(connection.scalar(query))


def said(shop: Stack) -> list[str]:
    """What its customer has said, as the server has it."""
    conversation = newest(shop)
    with shop.database.read() as connection:
        found = events.after(connection, conversation, 0)
    return [one["text"] for one in found if one.get("author") == "customer"]


@pytest.fixture(scope="module")
def ana(shop: Stack) -> int:
    with shop.database.write() as connection:
        return staff.do_create(
            connection, email="ana@shop.example", name="Ana", role="agent", password_hash="-"
        ).id


def answer(shop: Stack, agent: int, text: str) -> None:
    """An agent takes the newest conversation and answers."""
    conversation = newest(shop)
    with shop.database.write() as connection:
        handoffs.do_take(connection, conversation, agent)
        messages.do_write(connection, conversation, agent, text, text)
