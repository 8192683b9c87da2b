"""The pages to leaf through, over HTTP, on both databases."""

from __future__ import annotations

import gzip
import json
import re
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot.knowledge import archive, publish
from bot.knowledge.publishing import change_values
from bot.settings import load_settings
from bot.storage import Database
from bot.wording import Catalog
from tests.knowledge.library import PASSWORD, content, encoder, fill

SITE = "http://127.0.0.1:8000"


def structured(page: str) -> list[dict[str, Any]]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert found
    graph: list[dict[str, Any]] = json.loads(found[1])["@graph"]
    return graph


def test_an_article_has_a_page(client: TestClient) -> None:
    page = client.get("/help/en/orders/returns")
    assert page.status_code == 200
    assert '<html lang="en" dir="ltr">' in page.text
    assert "<h1>Return an item</h1>" in page.text
    assert "<title>Return an item – Brightwater help</title>" in page.text
    assert f'<link rel="canonical" href="{SITE}/help/en/orders/returns">' in page.text
    assert 'content="You have 30 days to return unused items."' in page.text
    assert "<p>You have <strong>30 days</strong> to return unused items.</p>" in page.text
    assert re.search(
        r'Last updated on <time datetime="20\d\d-\d\d-\d\d">[A-Z][a-z]+ \d+, 20', page.text
    )
    assert page.headers["content-language"] == "en"


def test_languages_are_linked(client: TestClient) -> None:
    page = client.get("/help/en/orders/returns").text
    for locale, path in (("en", "en/orders/returns"), ("es", "es/orders/devolver")):
        link = f'<link rel="alternate" hreflang="{locale}" href="{SITE}/help/{path}">'
        assert link in page
    assert f'hreflang="x-default" href="{SITE}/help/en/orders/returns"' in page
    assert '<a href="/help/es/orders/devolver" hreflang="es" lang="es">español</a>' in page
    assert '<a href="/help/de" lang="de">Deutsch</a>' in page, "there is no German page: its home"
    spanish = client.get("/help/es/orders/devolver").text
    assert f'hreflang="x-default" href="{SITE}/help/en/orders/returns"' in spanish


def test_the_way_up_and_the_way_on(client: TestClient) -> None:
    page = client.get("/help/en/orders/returns").text
    assert '<li><a href="/help/en">Brightwater help</a></li>' in page
    assert '<li><a href="/help/en/orders">Orders</a></li>' in page
    assert '<a href="/">Chat with us</a>' in page


def test_related_articles(searched: TestClient, database: Database) -> None:
    publish(database, encoder(), content("exchange", "Exchange an item", topic="returns"))
    page = searched.get("/help/en/orders/returns").text
    related = page.partition('id="related"')[2].partition("</nav>")[0]
    assert "/help/en/" in related and "/help/es/" not in related
    assert 'href="/help/en/orders/returns"' not in related, "it is related to others"


def test_before_the_library_has_loaded_a_topic_s_articles_are_related(
    client: TestClient, database: Database
) -> None:
    publish(database, encoder(), content("exchange", "Exchange an item", topic="orders"))
    page = client.get("/help/en/orders/returns").text
    assert 'href="/help/en/orders/exchange"' in page.partition('id="related"')[2]


def test_what_search_engines_read(client: TestClient) -> None:
    article, trail = structured(client.get("/help/en/orders/returns").text)
    assert (article["@type"], article["headline"]) == ("Article", "Return an item")
    assert article["publisher"]["name"] == "Brightwater"
    assert [item["name"] for item in trail["itemListElement"]] == [
        "Brightwater help",
        "Orders",
        "Return an item",
    ]
    faq, _ = structured(client.get("/help/en/orders").text)
    assert faq["@type"] == "FAQPage"
    assert faq["mainEntity"] == [
        {
            "@type": "Question",
            "name": "Return an item",
            "acceptedAnswer": {
                "@type": "Answer",
                "text": "You have 30 days to return unused items.",
            },
        }
    ]
    assert structured(client.get("/help/en").text)[0]["@type"] == "WebSite"


def test_the_policy_allows_our_script_and_no_inline_style(client: TestClient) -> None:
    page = client.get("/help/en/orders/returns")
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self';")
    assert "unsafe" not in policy and "style=" not in page.text
    scripts = re.findall(r"<script[^>]*>", page.text)
    assert len(scripts) == 2 and scripts[0].startswith('<script src="/help/script.js?v=')
    assert scripts[1] == '<script type="application/ld+json">', "data, which does not run"


def test_script_in_an_article_stays_text(client: TestClient, database: Database) -> None:
    evil = "</script><script>alert(1)</script> [x](javascript:alert(1))"
    publish(database, encoder(), content("evil", evil, evil, body=evil, answer=evil))
    for path in (
        "/help/en/service/evil",
        "/help/en/service",
        "/help/en",
        "/help/en/search?q=alert",
    ):
        page = client.get(path).text
        assert "<script>" not in page and 'href="javascript' not in page, path
    assert structured(client.get("/help/en/service/evil").text)[0]["headline"] == evil


def test_right_to_left(client: TestClient, database: Database) -> None:
    arabic = content("returns", "إرجاع منتج", locale="ar", topic="orders", slug="return")
    publish(database, encoder(), arabic)
    assert '<html lang="ar" dir="rtl">' in client.get("/help/ar/orders/return").text
    assert "مساعدة" in client.get("/help/ar").text


def test_the_home_lists_topics(client: TestClient) -> None:
    page = client.get("/help/en").text
    assert '<h3><a href="/help/en/account">Your account</a></h3>' in page
    assert page.index("Your account") < page.index("Reset your password")
    assert page.index(">Orders<") < page.index('href="/help/en/orders/returns"')
    assert ">One article<" in page
    assert 'action="/help/en/search"' in page
    assert page.count('<link rel="alternate"') == 11


def test_a_language_without_articles_leads_to_others(client: TestClient) -> None:
    page = client.get("/help/ja").text
    assert "この言語の記事はまだありません" in page
    assert '<li><a href="/help/en" hreflang="en" lang="en">English</a></li>' in page


@pytest.mark.parametrize(
    ("wish", "home"),
    [
        ("", "/help/en"),
        ("de", "/help/de"),
        ("xx, es-MX;q=0.8, fr;q=0.7", "/help/es"),
        ("fr;q=0.2, ar;q=0.9", "/help/ar"),
        ("xx;q=nonsense, fr", "/help/fr"),
        ("*", "/help/en"),
    ],
)
def test_the_entrance_leads_to_the_reader_s_language(
    client: TestClient, wish: str, home: str
) -> None:
    answer = client.get("/help", headers={"Accept-Language": wish})
    assert (answer.status_code, answer.headers["location"]) == (302, home)
    assert answer.headers["vary"] == "Accept-Language"


def test_a_topic_in_pages(client: TestClient, database: Database) -> None:
    fill(database, [content(f"lamp-{n:02}", f"Lamp {n:02}", topic="lamps") for n in range(45)])
    first = client.get("/help/en/lamps").text
    assert "Lamp 00" in first and "Lamp 19" in first and "Lamp 20" not in first
    assert 'rel="next" href="/help/en/lamps?page=2"' in first and 'rel="prev"' not in first
    last = client.get("/help/en/lamps?page=3").text
    assert "Lamp 44" in last and "Page 3 of 3" in last
    assert 'rel="prev" href="/help/en/lamps?page=2"' in last and 'rel="next"' not in last
    assert f'rel="canonical" href="{SITE}/help/en/lamps?page=3"' in last
    for number in ("0", "4", "x", "", "-1", "99999999", "٣"):
        assert client.get(f"/help/en/lamps?page={number}").status_code == 404, number
    assert ">45 articles<" in client.get("/help/en").text


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/help/en/orders/nothing", "en"),
        ("/help/en/nothing", "en"),
        ("/help/de/orders/returns", "de"),
        ("/help/xx/orders/returns", "en"),
        ("/help/xx", "en"),
        ("/help/xx/search?q=x", "en"),
        ("/help/xx/suggest?q=x", "en"),
        ("/help/xx/opensearch.xml", "en"),
        ("/help/es/a/b/c/d", "es"),
        ("/help/en/x/%00", "en"),
        ("/help/en/%00/returns", "en"),
        ("/help/en/%00", "en"),
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
    assert '<meta name="robots" content="noindex">' in page.text


def test_an_article_in_other_languages_only_is_linked_from_the_switch(client: TestClient) -> None:
    page = client.get("/help/de/orders/returns")
    assert page.status_code == 404
    switch = page.text.partition('class="switch"')[2].partition("</details>")[0]
    assert 'href="/help/en/orders/returns"' in switch
    assert 'href="/help/es/orders/devolver"' in switch


def test_an_archived_article_is_gone_at_once(searched: TestClient, database: Database) -> None:
    archive(database, "returns", "en")
    assert searched.get("/help/en/orders/returns").status_code == 404
    assert searched.get("/help/es/orders/devolver").status_code == 200
    for path in (
        "/help/en",
        "/sitemap.xml",
        "/help/en/search?q=return%20an%20item",
        "/help/en/suggest?q=return",
        "/help/es/orders/devolver",
    ):
        assert "/help/en/orders/returns" not in searched.get(path).text, path


def test_articles_for_staff_never_appear(searched: TestClient, database: Database) -> None:
    secret = content("secret", "Goodwill vouchers", "May I give a voucher?", audience="staff")
    publish(database, encoder(), secret)
    for path in (
        "/help/en",
        "/help/en/service",
        "/help/en/service/secret",
        "/help/en/search?q=goodwill%20vouchers",
        "/help/en/search?q=godwill",
        "/help/en/suggest?q=goodw",
        "/help/en/service/opening",
        "/sitemap.xml",
    ):
        found = searched.get(path).text.replace("goodwill vouchers", "")
        assert "Goodwill" not in found and "service/secret" not in found, path


def test_a_changed_address_leads_to_the_new_one(client: TestClient, database: Database) -> None:
    changed = content(
        "password", PASSWORD.title, *PASSWORD.questions, topic="account", slug="forgot"
    )
    publish(database, encoder(), changed)
    old = client.get("/help/en/account/password")
    assert (old.status_code, old.headers["location"]) == (301, "/help/en/account/forgot")
    other_topic = client.get("/help/en/service/forgot")
    assert (other_topic.status_code, other_topic.headers["location"]) == (
        301,
        "/help/en/account/forgot",
    )


def test_letters_of_other_scripts_in_an_address(client: TestClient, database: Database) -> None:
    moved = content("tea", "お茶", locale="ja", slug="お茶")
    publish(database, encoder(), moved)
    page = client.get("/help/ja/service/お茶")
    assert page.status_code == 200
    assert f'href="{SITE}/help/ja/service/%E3%81%8A%E8%8C%B6"' in page.text
    publish(database, encoder(), content("tea", "お茶", locale="ja", slug="緑茶"))
    assert client.get("/help/ja/service/お茶").headers["location"].endswith("%E7%B7%91%E8%8C%B6")


@pytest.mark.parametrize("path", ["/help/en/", "/help/en/orders/", "/help/en/orders/returns/"])
def test_a_slash_at_the_end_is_not_needed(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code in (301, 307)
    assert client.get(path, follow_redirects=True).status_code == 200


def test_a_page_that_has_not_changed_is_not_sent_again(
    client: TestClient, database: Database
) -> None:
    page = client.get("/help/en/orders/returns")
    tag = {"If-None-Match": page.headers["etag"]}
    again = client.get("/help/en/orders/returns", headers=tag)
    assert (again.status_code, again.content) == (304, b"")
    publish(database, encoder(), content("returns", "Return it", topic="orders"))
    assert client.get("/help/en/orders/returns", headers=tag).status_code == 200


def test_compressed_for_those_who_can(client: TestClient) -> None:
    plain = client.get("/help/en", headers={"Accept-Encoding": "identity"})
    packed = client.get("/help/en", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.text == plain.text
    assert int(packed.headers["content-length"]) < len(gzip.compress(plain.content, 1))


def test_only_the_head(client: TestClient) -> None:
    for path in ("/help/en", "/help/en/orders", "/help/en/orders/returns", "/help/en/search?q=x"):
        assert client.head(path).status_code == 200


def test_shared_values_are_filled_in(client: TestClient, database: Database) -> None:
    change_values(database, encoder(), {("days", ""): "45"})
    text = "You have {days} days."
    publish(database, encoder(), content("grace", "{days} days of grace", answer=text, body=text))
    for path in ("/help/en", "/help/en/service", "/help/en/service/grace"):
        page = client.get(path).text
        assert "45 days of grace" in page and "{days}" not in page, path


def test_a_company_without_this_wording_has_pages_too(client: TestClient, app: FastAPI) -> None:
    home = load_settings(environment={}).home
    app.state.catalog = Catalog(home / "tests" / "other_company" / "wording", "fr")
    assert client.get("/help/en").status_code == 200
    page = client.get("/help/en/service")
    assert "<h1>Service</h1>" in page.text, "a topic without wording has its folder's name"
