"""The help centre in a real browser: with and without scripts, in three scripts and both directions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.assistant.stack import ROOT, Stack
from tests.browser.accessibility import WIDER, barriers
from tests.browser.conftest import screenshot
from tests.browser.widget import word

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

SECONDS = 30_000  # milliseconds that the server may think on a busy machine
ARTICLE = "returns/return-an-item"
ZOOMED = {"width": 640, "height": 430}  # what a window of 1280 by 860 shows at 200%
PHONE = {"width": 390, "height": 844}
# In each language: the article's title, what somebody begins to type, and a question in own words.
READERS = {
    "en": ("Return an item", "retu", "How do I send something back?"),
    "ar": ("إرجاع منتج", "إرج", "كيف أعيد منتجًا اشتريته؟"),
    "ja": ("商品の返品", "返品", "返品用のラベルはどこで手に入りますか"),
}
PATHS = ("", "/returns", f"/{ARTICLE}", "/search?q=10", "/returns/there-is-none")

Read = Callable[..., Page]


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The demo shop's help centre; web alone, since nobody chats."""
    stack = Stack(ROOT, tmp_path_factory.mktemp("var"))
    try:
        stack.start_web()
        stack.wait_for_knowledge()
        yield stack
    finally:
        stack.close()


@pytest.fixture
def read(browser: Browser, centre: Stack) -> Iterator[Read]:
    """Opens a page for a reader of a language; a script's error or a refused file fails the test."""
    contexts, errors = [], list[str]()

    def open_page(locale: str, path: str = "", **options: Any) -> Page:
        settings = {"viewport": {"width": 1280, "height": 860}} | options
        context = browser.new_context(base_url=centre.settings.url, locale=locale, **settings)
        context.on("weberror", lambda error: errors.append(str(error.error)))
        context.on("console", lambda said: errors.append(said.text) if _is_refusal(said) else None)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"/help/{locale}{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []


def _is_refusal(said: Any) -> bool:
    """The browser says so when a page wants what its own policy forbids."""
    return "Content Security Policy" in said.text


def search_box(page: Page, locale: str) -> Locator:
    return page.get_by_label(word(locale, "help", "help_search"), exact=True)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("locale", READERS)
def test_from_the_home_to_a_vote(read: Read, locale: str, scripts: bool) -> None:
    title, _, question = READERS[locale]
    page = read(locale, java_script_enabled=scripts)
    root = page.locator("html")
    expect(root).to_have_attribute("lang", locale)
    expect(root).to_have_attribute("dir", "rtl" if locale == "ar" else "ltr")
    expect(page.get_by_role("heading", level=1)).to_have_text(word(locale, "help", "help_hello"))
    if scripts:
        screenshot(page, f"help-{locale}")
    box = search_box(page, locale)
    box.fill(question)
    box.press("Enter")
    expect(page).to_have_url(re.compile(f"/help/{locale}/search\\?q="))
    page.get_by_role("main").get_by_role("link", name=title, exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    page.get_by_role("button", name=word(locale, "help", "help_vote_yes"), exact=True).click()
    expect(page.get_by_role("status")).to_have_text(word(locale, "help", "help_vote_thanks"))
    expect(page.get_by_role("button", name=word(locale, "help", "help_vote_yes"))).to_have_count(0)


@pytest.mark.parametrize("locale", READERS)
def test_suggestions_by_keyboard(read: Read, locale: str) -> None:
    title, begun, _ = READERS[locale]
    page = read(locale)
    box = page.get_by_role("combobox", name=word(locale, "help", "help_search"))
    box.press_sequentially(begun)
    options = page.get_by_role("option")
    expect(options.first).to_be_visible(timeout=SECONDS)
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("Escape")
    expect(options).to_have_count(0)
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value(begun)
    box.press("Backspace")
    box.press_sequentially(begun[-1])
    wanted = page.get_by_role("option", name=title, exact=True)
    expect(wanted).to_be_visible(timeout=SECONDS)
    place = options.all_inner_texts().index(title)
    for _ in range(place + 1):
        box.press("ArrowDown")
    expect(wanted).to_have_attribute("aria-selected", "true")
    assert box.get_attribute("aria-activedescendant") == wanted.get_attribute("id")
    expect(box).to_be_focused()
    box.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_the_same_article_in_another_language(read: Read, scripts: bool) -> None:
    page = read("en", f"/{ARTICLE}", java_script_enabled=scripts)
    page.locator(".switch summary").focus()
    page.keyboard.press("Enter")
    page.locator(".switch").get_by_role("link", name="日本語").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(READERS["ja"][0])
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    others = page.get_by_role("navigation", name=word("ja", "help", "help_languages"))
    others.get_by_role("link", name="العربية").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(READERS["ar"][0])


def test_the_entrance_leads_to_the_readers_language(read: Read, centre: Stack) -> None:
    page = read("ja")
    page.goto("/help")
    expect(page).to_have_url(f"{centre.settings.url}/help/ja")


def test_what_is_spelled_wrong_or_exists_nowhere(read: Read) -> None:
    page = read("en", "/search?q=retrun+itme")
    expect(page.get_by_role("link", name="Return an item").first).to_be_visible()
    page = read("en", "/returns/there-is-none")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page doesn’t exist")
    page.get_by_role("link", name="All topics").click()
    expect(page.get_by_role("heading", name="How can we help?")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", READERS)
def test_axe_finds_nothing(read: Read, locale: str, scheme: str) -> None:
    page = read(locale, color_scheme=scheme)
    for path in PATHS:
        page.goto(f"/help/{locale}{path}")
        assert barriers(page) == [], f"{path} in {locale}, {scheme}"
    page.goto(f"/help/{locale}")
    search_box(page, locale).press_sequentially(READERS[locale][1])
    expect(page.get_by_role("option").first).to_be_visible(timeout=SECONDS)
    page.keyboard.press("ArrowDown")
    assert barriers(page) == []


@pytest.mark.parametrize("size", [ZOOMED, PHONE], ids=["200%", "phone"])
@pytest.mark.parametrize("locale", READERS)
def test_nothing_is_wider_than_the_window(read: Read, locale: str, size: dict[str, int]) -> None:
    page = read(locale, viewport=size)
    for path in PATHS:
        page.goto(f"/help/{locale}{path}")
        assert page.evaluate(WIDER) == [], path


def test_print_leaves_the_article(read: Read) -> None:
    page = read("en", f"/{ARTICLE}", color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    for gone in (".top", ".crumbs", ".vote", "aside", ".foot"):
        expect(page.locator(gone)).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    article = page.locator("article")
    assert article.evaluate("each => getComputedStyle(each).color") == "rgb(0, 0, 0)"
    screenshot(page, "help-print")
