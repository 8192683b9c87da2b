"""The page of the API in a real browser: it works without the internet and under our policy."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.assistant.stack import Stack
from tests.browser.conftest import screenshot
from tests.browser.test_desk import shop, staff

__all__ = ["shop", "staff"]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]


def test_developers_read_and_try_out_the_api(browser: Browser, shop: Stack) -> None:
    context = browser.new_context(base_url=shop.settings.url, locale="en-GB")
    page, asked, complaints = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto("/api/docs")
    expect(page.get_by_role("heading", name="Parley")).to_be_visible()
    page.locator("#operations-tag-contacts").get_by_role("button").click()
    page.locator("[id^=operations-contacts-]").first.locator("button").first.click()
    expect(page.get_by_text("Refused, and why").first).to_be_visible()
    screenshot(page, "api-docs")
    assert {url.split("/")[2] for url in asked if url.startswith("http")} == {
        shop.settings.url.split("/")[2]
    }
    assert complaints == []
    context.close()
