"""What docs/widget.md shows: the widget as customers see it, kept in var/screenshots."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.assistant.stack import Stack
from tests.browser.conftest import screenshot
from tests.browser.test_widget import Arrive, ana, answer, arrive, embed, open_browser, shop, site
from tests.browser.widget import Widget

__all__ = ["ana", "arrive", "embed", "open_browser", "shop", "site"]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

WINDOW = {"viewport": {"width": 440, "height": 740}}
STATES: dict[str, dict[str, Any]] = {
    "greeting": WINDOW,
    "dark": {**WINDOW, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


@pytest.mark.parametrize("state", STATES)
def test_before_the_first_message(arrive: Arrive, state: str) -> None:
    page = arrive(**STATES[state])
    widget = Widget(page)
    if state == "greeting":
        expect(page.get_by_role("button", name=widget.word("widget_open"))).to_be_visible()
        screenshot(page, "widget-closed")
    widget.open()
    questions = widget.panel.get_by_role("group", name=widget.word("widget_questions"))
    expect(questions.get_by_role("button").first).to_be_visible()
    screenshot(page, f"widget-{state}")


def test_in_arabic(arrive: Arrive, embed: Any) -> None:
    page = arrive(embed(lang="ar"), **WINDOW)
    widget = Widget(page, "ar")
    widget.open()
    expect(widget.panel.get_by_role("searchbox")).to_be_visible()
    widget.deliver("أين طلبي رقم 10234؟")
    screenshot(page, "widget-arabic")


def test_with_a_person_until_the_end(arrive: Arrive, shop: Stack, ana: int) -> None:
    page = arrive(**WINDOW)
    widget = Widget(page)
    widget.open()
    widget.deliver("My lamp is broken")
    page.get_by_role("button", name=widget.word("widget_person"), exact=True).first.click()
    expect(page.get_by_test_id("queue")).to_be_visible()
    screenshot(page, "widget-waiting")
    answer(shop, ana, "I’m sorry! Can you send me a picture of it?")
    widget.expect("picture of it")
    screenshot(page, "widget-person")
    widget.panel.get_by_role("button", name=widget.word("widget_menu")).click()
    widget.panel.get_by_role("button", name=widget.word("widget_end")).click()
    widget.panel.get_by_role("button", name=widget.word("widget_end_confirm")).click()
    expect(page.get_by_test_id("rating")).to_be_visible()
    screenshot(page, "widget-rating")
