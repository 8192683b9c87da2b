"""The desk's page that says how the chat gets onto a website."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import barriers
from tests.browser.conftest import screenshot
from tests.browser.test_desk import SignIn, shop, sign_in, staff

__all__ = ["shop", "sign_in", "staff"]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]


def test_an_administrator_finds_the_line_to_embed(sign_in: SignIn) -> None:
    page = sign_in("ada", "/desk/widget")
    line = page.get_by_label("Line for your pages")
    expect(line).to_have_value(
        page.evaluate(
            '`<script async src="${location.origin}/widget.js" data-site="default"></script>`'
        )
    )
    page.get_by_role("button", name="Copy").first.click()
    expect(page.get_by_role("button", name="Copied").first).to_be_visible()
    expect(page.get_by_text("Easy to read")).to_be_visible()
    assert not barriers(page)
    screenshot(page, "desk-widget")
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320
    assert not barriers(page)
    screenshot(page, "desk-widget-phone")
