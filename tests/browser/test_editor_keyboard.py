"""The editor without a mouse: every control is reached, and an article is written and published."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.editor import SECONDS, field, state
from tests.browser.test_editor import PAGES, SignIn, shop, sign_in

__all__ = ["shop", "sign_in"]  # fixtures

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

# Marks what Tab should reach: of tabs and of choices of one name, the chosen one.
MARK = """() => {
  const others = (each) => (each.role === "tab" && each.ariaSelected !== "true") ||
    (each.type === "radio" && !each.checked &&
      document.querySelector(`input[type=radio][name="${each.name}"]:checked`));
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const found = [...document.querySelectorAll(wanted)].filter((each) =>
    each.checkVisibility({visibilityProperty: true}) && !each.matches(":disabled") &&
    each.tabIndex !== -1 && !others(each));
  found.forEach((each, n) => (each.dataset.wanted = n));
  return found.map((each) => each.outerHTML.slice(0, 120));
}"""
HERE = "() => document.activeElement?.dataset?.wanted ?? ''"


@pytest.mark.parametrize(("path", "ready"), PAGES)
def test_every_control_is_reached_with_tab(sign_in: SignIn, path: str, ready: str) -> None:
    page = sign_in("eve")
    page.goto(f"/desk/{path}")
    expect(page.locator(ready).first).to_be_visible()
    controls = page.evaluate(MARK)
    assert len(controls) > 5
    reached = set()
    for _ in range(len(controls) + 20):  # a day has three parts, and the browser has its own bar
        page.keyboard.press("Tab")
        reached.add(page.evaluate(HERE))
    assert [html for n, html in enumerate(controls) if str(n) not in reached] == []


def test_an_article_from_the_list_to_its_readers_and_back(sign_in: SignIn) -> None:
    page = sign_in("eve")
    go(page, page.get_by_role("link", name="New article"))
    page.keyboard.press("Enter")
    expect(field(page, "Title")).to_be_focused()
    page.keyboard.type("Key service")
    for label, text in (("Short answer", "We copy keys."), ("Article", "## Keys\n\nBring yours.")):
        go(page, field(page, label))
        page.keyboard.type(text)
    go(page, field(page, "Question 1"))
    page.keyboard.type("Do you copy keys?")
    go(page, field(page, "Topic"))
    page.keyboard.type("service")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Revision 1, saved")).to_be_visible()

    choose_panel(page, "Ask it")
    go(page, field(page, "A customer’s question"))
    page.keyboard.type("Can I have a key copied?")
    page.keyboard.press("Enter")
    expect(page.locator(".answer").nth(1)).to_contain_text("Key service", timeout=SECONDS)

    opener = page.get_by_role("button", name="Publish…")
    go(page, opener)
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)  # closed is a moment before gone
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    go(page, dialog.get_by_role("button", name="Publish now"))
    page.keyboard.press("Enter")
    expect(state(page)).to_have_text("Published", timeout=SECONDS)

    choose_panel(page, "Details")
    go(page, field(page, "Topic"))
    page.keyboard.press("End")
    page.keyboard.type("s")
    until = page.get_by_text("Readers have “service” until this is published.")
    expect(until).to_be_visible()
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Revision 2, saved")).to_be_visible()
    expect(until).to_be_visible()
    go(page, page.get_by_role("link", name="History"))
    page.keyboard.press("Enter")
    go(page, page.get_by_role("button", name=re.compile("Revision 1 .*Eve")))
    page.keyboard.press("Enter")
    go(page, page.get_by_role("button", name="Make this the newest one"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile("Revision 3"))).to_be_visible()
    go(page, page.get_by_role("button", name="Take down"))
    page.keyboard.press("Enter")
    go(page, page.get_by_role("button", name="Take it down now"))
    page.keyboard.press("Enter")
    expect(state(page)).to_have_text("Taken down")


def choose_panel(page: Page, name: str) -> None:
    """With the arrows, from the panel that is open."""
    go(page, page.get_by_role("tab", selected=True))
    wanted = page.get_by_role("tab", name=name)
    for _ in range(3):
        if wanted.get_attribute("aria-selected") == "true":
            break
        page.keyboard.press("ArrowRight")
        expect(page.get_by_role("tab", selected=True)).to_be_focused()
    expect(wanted).to_be_focused()


def go(page: Page, wanted: Locator) -> None:
    """With Tab until it has the focus."""
    expect(wanted).to_be_visible()
    for _ in range(150):
        if wanted.evaluate("(each) => each === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {wanted}")
