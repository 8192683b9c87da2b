"""The help centre over HTTP, on both databases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot import help, problems
from bot.knowledge import archive, publish
from bot.settings import load_settings
from bot.storage import Database
from bot.wording import Catalog
from tests.knowledge.library import content, encoder, fill


@pytest.fixture
def client(database: Database) -> Iterator[TestClient]:
    settings = load_settings()
    app = FastAPI()
    app.state.settings, app.state.database = settings, database
    app.state.catalog = Catalog(settings.home / "wording", "en")
    problems.install(app)
    for router in help.ROUTERS:
        app.include_router(router)
    fill(database)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def test_an_article_has_a_page(client: TestClient) -> None:
    page = client.get("/help/en/orders/returns")
    assert page.status_code == 200
    assert '<html lang="en" dir="ltr">' in page.text
    assert "<h1>Return an item</h1>" in page.text
    assert "<title>Return an item – Brightwater help</title>" in page.text
    assert '<link rel="alternate" hreflang="es" href="/help/es/orders/devolver">' in page.text
    assert ">español</a>" in page.text
    assert page.headers["content-language"] == "en"


def test_the_policy_allows_no_script_and_no_inline_style(client: TestClient) -> None:
    page = client.get("/help/en/orders/returns")
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'")
    assert "<script" not in page.text and "style=" not in page.text
    style = client.get("/help/style.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "--brand: #0b5563" in style.text


def test_script_in_an_article_stays_text(client: TestClient, database: Database) -> None:
    evil = "<script>alert(1)</script> [x](javascript:alert(1))"
    publish(database, encoder(), content("evil", evil, evil, body=evil, answer=evil))
    page = client.get("/help/en/service/evil").text
    assert "<script" not in page and 'href="javascript' not in page
    assert "<script" not in client.get("/help/en").text


def test_right_to_left(client: TestClient, database: Database) -> None:
    arabic = content("returns", "إرجاع منتج", locale="ar", topic="orders", slug="return")
    publish(database, encoder(), arabic)
    assert '<html lang="ar" dir="rtl">' in client.get("/help/ar/orders/return").text
    assert "مساعدة" in client.get("/help/ar").text


def test_the_list_is_by_topic(client: TestClient) -> None:
    page = client.get("/help/en").text
    assert page.index("<h2>Your account</h2>") < page.index("Reset your password")
    assert page.index("<h2>Orders</h2>") < page.index('href="/help/en/orders/returns"')
    assert "<h2>Service</h2>" in page, "a topic without wording has its folder's name"
    assert client.get("/help").url.path == "/help/en"


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/help/en/orders/nothing", "en"),
        ("/help/en/payment/returns", "en"),
        ("/help/de/orders/returns", "de"),
        ("/help/xx/orders/returns", "en"),
        ("/help/xx", "en"),
        ("/help/es/a/b/c/d", "es"),
        ("/help/en/x/%00", "en"),
        ("/help/en/%00/returns", "en"),
        ("/help/%00/orders/returns", "en"),
        ("/help/%00", "en"),
        ("/help/en/orders/returns%0A", "en"),
        ("/help/en/%01%1F/x", "en"),
        ("/help/es/%00", "es"),
    ],
)
def test_what_is_not_there_looks_the_same(client: TestClient, path: str, language: str) -> None:
    page = client.get(path)
    assert page.status_code == 404
    assert f'<html lang="{language}"' in page.text
    assert f'href="/help/{language}"' in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'")


def test_an_archived_article_is_gone_at_once(client: TestClient, database: Database) -> None:
    archive(database, "returns", "en")
    assert client.get("/help/en/orders/returns").status_code == 404
    assert client.get("/help/es/orders/devolver").status_code == 200


def test_a_company_without_this_wording_has_pages_too(client: TestClient) -> None:
    home = load_settings().home
    client.app.state.catalog = Catalog(home / "tests" / "other_company" / "wording", "fr")  # type: ignore[attr-defined]
    assert client.get("/help/en").status_code == 200
