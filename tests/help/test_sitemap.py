"""What crawlers read first."""

from __future__ import annotations

from xml.etree import ElementTree

from fastapi.testclient import TestClient

SITE = "http://127.0.0.1:8000"
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_every_page_with_its_languages(client: TestClient) -> None:
    answer = client.get("/sitemap.xml")
    assert answer.headers["content-type"].startswith("application/xml")
    assert client.get("/help/sitemap.xml").text == answer.text
    entries = {
        entry.findtext("s:loc", namespaces=SPACES): entry
        for entry in ElementTree.fromstring(answer.text)  # noqa: S314
    }
    assert {f"{SITE}/help/en", f"{SITE}/help/es", f"{SITE}/help/en/orders"} <= set(entries)
    assert f"{SITE}/help/ja" not in entries, "it has no articles"
    article = entries[f"{SITE}/help/es/orders/devolver"]
    assert len(article.findtext("s:lastmod", namespaces=SPACES) or "") == len("2026-01-31")
    alternates = {
        link.get("hreflang"): link.get("href") for link in article.findall("x:link", SPACES)
    }
    english = f"{SITE}/help/en/orders/returns"
    assert alternates == {
        "en": english,
        "es": f"{SITE}/help/es/orders/devolver",
        "x-default": english,
    }


def test_every_address_leads_to_a_page(client: TestClient) -> None:
    for entry in ElementTree.fromstring(client.get("/sitemap.xml").text):  # noqa: S314
        address = entry.findtext("s:loc", namespaces=SPACES) or ""
        page = client.get(address.removeprefix(SITE))
        assert page.status_code == 200
        assert f'rel="canonical" href="{address}"' in page.text


def test_robots_are_told_where_it_is(client: TestClient) -> None:
    robots = client.get("/robots.txt")
    assert robots.headers["content-type"].startswith("text/plain")
    assert f"Sitemap: {SITE}/sitemap.xml" in robots.text.splitlines()
    assert "Disallow: /desk" in robots.text
