"""Search in the help centre: results, what is offered when there are none, suggestions."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from fastapi.testclient import TestClient

from bot.knowledge import publish
from bot.storage import Database
from tests.knowledge.library import content, encoder


def links(page: str) -> list[str]:
    """The articles that the page's main part links, in order."""
    main = page.partition("<main")[2].partition("</main>")[0]
    return re.findall(r'<a href="(/help/[^"?]+/[^"?]+/[^"?]+)', main)


def test_results_show_the_passage_that_fits(client: TestClient) -> None:
    page = client.get("/help/en/search?q=unused items").text
    assert links(page)[0] == "/help/en/orders/returns"
    assert "to return <mark>unused items</mark>" in page.replace("</mark> <mark>", " ")
    assert "Results for “unused items”" in page
    assert 'value="unused items"' in page
    assert '<meta name="robots" content="noindex">' in page


def test_by_meaning_too(searched: TestClient) -> None:
    page = searched.get("/help/en/search?q=I want my money back").text
    assert "/help/en/orders/returns" in links(page)
    french = searched.get("/help/fr/search?q=mot de passe oublié").text
    assert links(french)[0] == "/help/en/account/password"


def test_the_reader_s_language_comes_first_and_others_are_noted(searched: TestClient) -> None:
    spanish = searched.get("/help/es/search?q=devolver un artículo").text
    assert links(spanish)[0] == "/help/es/orders/devolver"
    english = searched.get("/help/en/search?q=devolver un artículo").text
    assert links(english)[0] == "/help/en/orders/returns"
    note = "Aún no están en este idioma, pero sí en otro"
    only_english = searched.get("/help/es/search?q=password").text
    assert note in only_english
    assert 'lang="en"' in only_english.partition("<main")[2]
    assert links(only_english)[0] == "/help/en/account/password"


def test_nothing_found_offers_what_is_near(searched: TestClient) -> None:
    typing_error = searched.get("/help/en/search?q=pasword").text
    assert "/help/en/account/password" in links(typing_error)
    strange = searched.get("/help/en/search?q=who won the football world cup").text
    assert "Nothing fits “who won the football world cup”" in strange
    assert links(strange), "the nearest articles"


def test_a_question_that_is_nothing(client: TestClient) -> None:
    for question in ("", "%20", "%00", "%3F%21", "%22%20OR%20%2A", "%ED%A0%80", "x" * 5000):
        page = client.get(f"/help/en/search?q={question}")
        assert page.status_code == 200, question
        assert client.get(f"/help/en/suggest?q={question}").status_code == 200, question
    assert client.get("/help/en/search").status_code == 200


def test_what_was_searched_for_is_only_text(client: TestClient) -> None:
    page = client.get('/help/en/search?q="><script>alert(1)</script>').text
    assert "<script>alert" not in page


def test_a_result_carries_the_question_to_the_vote(client: TestClient) -> None:
    page = client.get("/help/en/search?q=unused items").text
    assert 'href="/help/en/orders/returns?q=unused+items"' in page
    article = client.get("/help/en/orders/returns?q=unused+items").text
    assert '<input type="hidden" name="q" value="unused items">' in article


def test_suggestions(client: TestClient, database: Database) -> None:
    publish(database, encoder(), content("retail", "Retail partners"))
    answer = client.get("/help/en/suggest?q=ret")
    assert answer.headers["content-type"] == "application/x-suggestions+json"
    question, titles, empty, addresses = answer.json()
    assert (question, empty) == ("ret", [])
    assert {"Return an item", "Retail partners"} <= set(titles)
    assert all(address.startswith("http://127.0.0.1:8000/help/en/") for address in addresses)
    assert client.get("/help/en/suggest?q=return an it").json()[1][0] == "Return an item"
    assert client.get("/help/en/suggest").json() == ["", [], [], []]


def test_suggestions_where_words_are_not_divided(client: TestClient, database: Database) -> None:
    publish(database, encoder(), content("tea", "返品の方法", locale="ja", slug="henpin"))
    assert client.get("/help/ja/suggest?q=返品").json()[1] == ["返品の方法"]
    assert "<mark>返品</mark>の方法" in client.get("/help/ja/search?q=返品").text


def test_browsers_can_search_here(client: TestClient) -> None:
    answer = client.get("/help/es/opensearch.xml")
    assert answer.headers["content-type"].startswith("application/opensearchdescription+xml")
    root = ElementTree.fromstring(answer.text)  # noqa: S314
    space = "{http://a9.com/-/spec/opensearch/1.1/}"
    templates = [url.get("template") for url in root.iter(f"{space}Url")]
    site = "http://127.0.0.1:8000/help/es"
    assert templates == [f"{site}/search?q={{searchTerms}}", f"{site}/suggest?q={{searchTerms}}"]
    assert 'href="/help/es/opensearch.xml"' in client.get("/help/es").text
