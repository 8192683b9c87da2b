"""The widget for those who do not see it, and for those who use no mouse."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.assistant.stack import Stack
from tests.browser import storefront
from tests.browser.accessibility import barriers
from tests.browser.screenreader import heard, listen
from tests.browser.storefront import Arrive, Embed, answer
from tests.browser.widget import SECONDS, Widget

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

shop, site, embed = storefront.shop, storefront.site, storefront.embed
open_browser, arrive, ana = storefront.open_browser, storefront.arrive, storefront.ana

WRITES = {"type": "event", "event": {"kind": "typing", "author": "agent", "on": True}}

# What has the focus, through shadow roots: its role and name as people hear it.
FOCUSED = """() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return { tag: element.localName, name: element.ariaLabel ?? element.textContent.trim(),
    ring: style.outlineStyle !== "none" || element.matches(".field *"),
    seen: box.width > 0 && box.top < innerHeight && box.bottom > 0,
    inside: !!element.closest(".panel") };
}"""


@pytest.fixture
def listened(arrive: Arrive, embed: Embed) -> Page:
    """A page whose live regions are heard."""
    page = arrive("about:blank")
    listen(page.context)
    page.goto(embed())
    return page


def times(page: Page, text: str) -> int:
    """How often something with these words was read out."""
    return sum(text in each for each in heard(page))


def test_the_button_the_window_and_the_way_back(arrive: Arrive) -> None:
    page = arrive()
    button = page.get_by_role("button", name="Chat with us")
    expect(button).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    widget = Widget(page)
    expect(widget.panel).to_have_accessible_name("Chat with Brightwater")
    expect(widget.box).to_be_focused()
    widget.expect("automated assistant")
    tree = widget.panel.aria_snapshot()
    order = [tree.index(each) for each in ("heading", "Talk to a person", "- log", "textbox")]
    assert order == sorted(order)
    assert "Brightwater:" in tree  # who speaks stands before what they say
    page.keyboard.press("Escape")
    expect(widget.panel).to_be_hidden()
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_each_new_message_is_read_out_once(
    listened: Page, embed: Embed, shop: Stack, ana: int
) -> None:
    widget = Widget(listened)
    widget.open()
    widget.expect("automated assistant")
    widget.deliver("My lamp flickers")
    assert times(listened, "You: My lamp flickers") == 1
    answer(shop, ana, "Which lamp is it?")
    widget.expect("Which lamp is it?")
    assert times(listened, "Ana: Which lamp is it?") == 1
    assert times(listened, "You’re talking to Ana from our team.") == 1
    # The link is lost and comes back
    listened.context.set_offline(True)
    expect(widget.panel.get_by_text(widget.word("widget_offline"))).to_be_visible()
    assert times(listened, widget.word("widget_offline")) == 1
    listened.context.set_offline(False)
    expect(widget.panel.get_by_text(widget.word("widget_offline"))).to_be_hidden(timeout=SECONDS)
    assert times(listened, "My lamp flickers") == times(listened, "Which lamp is it?") == 1
    # Another tab, and the same page once more
    second = listened.context.new_page()
    second.goto(embed())
    other = Widget(second)
    other.open()
    other.expect("Which lamp is it?")
    listened.reload()
    widget.expect("Which lamp is it?")
    for page in (second, listened):
        page.wait_for_timeout(500)
        assert times(page, "lamp") == 0


def test_writing_is_told_once_however_long_it_lasts(listened: Page, shop: Stack, ana: int) -> None:
    sign: list[Any] = []
    listened.route_web_socket("**/chat/socket", lambda socket: sign.append(_between(socket)))
    widget = Widget(listened)
    widget.open()
    widget.deliver("Is anybody there?")
    answer(shop, ana, "Yes")
    widget.expect("Yes")
    for _ in range(6):
        sign[0].send(json.dumps(WRITES))
    expect(widget.panel.get_by_text("Ana is writing…")).to_have_count(1)
    assert times(listened, "Ana is writing…") == 1


def _between(socket: Any) -> Any:
    """Let everything pass, and be able to add to it."""
    server = socket.connect_to_server()
    socket.on_message(server.send)
    server.on_message(socket.send)
    return socket


def test_what_went_wrong_is_read_out(listened: Page) -> None:
    widget = Widget(listened)
    widget.open()
    widget.expect("automated assistant")
    refuse = '{"error": {"code": "request_invalid", "message": "no"}}'
    listened.route("**/chat/messages", lambda route: route.fulfill(status=422, body=refuse))
    widget.say("refused")
    failed = widget.panel.get_by_role("alert").filter(has_text=widget.word("widget_failed"))
    expect(failed).to_be_visible()
    assert times(listened, widget.word("widget_failed")) == 1
    failed.get_by_role("button", name=widget.word("widget_discard")).click()
    expect(widget.log.get_by_text("refused")).to_have_count(0)
    widget.box.fill("x" * (10000 + 1))
    expect(widget.box).to_have_attribute("aria-invalid", "true")
    expect(widget.panel.get_by_text("too many")).to_be_visible()
    assert times(listened, "too many") >= 1
    assert barriers(listened) == []


def stops(page: Page, most: int) -> list[str]:
    """What Tab comes to in the window until it has left it, each thing in sight and marked."""
    reached: list[str] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        here = page.evaluate(FOCUSED)
        if here["inside"]:
            assert here["ring"] and here["seen"], here
            reached.append(here["name"])
        elif reached:
            return reached
    raise AssertionError(f"never left: {reached}")


def test_everything_is_reached_by_keyboard_and_nothing_holds_it(
    arrive: Arrive, embed: Embed, shop: Stack, ana: int
) -> None:
    page = arrive(embed(body="<a href='#end'>After the lamps</a>"))
    widget = Widget(page)
    widget.open()
    widget.deliver("Hello")
    answer(shop, ana, "Good morning")
    widget.expect("Good morning")
    page.get_by_role("link", name="After the lamps").focus()
    reached = stops(page, 14)
    assert {"More options", "Close the chat", "Your message"} <= set(reached)
    assert {"Add a picture or a PDF", "Send"} <= set(reached)
    menu = widget.panel.get_by_role("button", name=widget.word("widget_menu"))
    menu.focus()
    page.keyboard.press("Enter")
    expect(widget.panel.get_by_label(widget.word("widget_language"))).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(widget.panel).to_be_visible()
