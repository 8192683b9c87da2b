"""Where the company wants it, customers choose at the start whom they write with."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import select

from bot import problems
from bot.channels import website
from bot.storage import Database
from bot.storage import tables as t
from tests.channels.conftest import begin


@pytest.fixture
def client(channel: website.Website) -> Iterator[TestClient]:
    handoff = channel.settings.handoff.model_copy(update={"choice_at_start": True})
    settings = channel.settings.model_copy(update={"handoff": handoff})
    app = FastAPI()
    app.state.website = dataclasses.replace(channel, settings=settings)
    problems.install(app)
    for router in website.ROUTERS:
        app.include_router(router)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


@pytest.mark.parametrize(
    ("locale", "person", "assistant"),
    [
        ("en", "Talk to a person", "Automated assistant"),
        ("de", "Mit einem Menschen sprechen", "Automatischer Assistent"),
        ("ja", "担当者と話す", "自動アシスタント"),
    ],
)
def test_both_are_offered_in_the_customers_language(
    client: TestClient, locale: str, person: str, assistant: str
) -> None:
    (welcome,) = begin(client, locale=locale).get("events")["events"]
    assert [button["title"] for button in welcome["buttons"]] == [person, assistant]


@pytest.mark.parametrize(
    ("title", "payload"),
    [("Talk to a person", "/talk_to_human"), ("Automated assistant", "/greet")],
)
def test_each_does_what_it_says(
    client: TestClient, database: Database, title: str, payload: str
) -> None:
    chat = begin(client, locale="en")
    chat.send(title)
    with database.read() as connection:
        query = select(t.messages.c.payload).where(t.messages.c.text == title)
        assert connection.execute(query).scalar_one() == payload
