"""The widget on small and enlarged screens, from right to left, without motion, in other colours."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.assistant.stack import Stack
from tests.browser import storefront
from tests.browser.accessibility import barriers
from tests.browser.conftest import screenshot
from tests.browser.storefront import Arrive, Embed, answer
from tests.browser.widget import Widget

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

shop, site, embed = storefront.shop, storefront.site, storefront.embed
open_browser, arrive, ana = storefront.open_browser, storefront.arrive, storefront.ana

# What of the window lies beyond the screen or can be scrolled sideways.
CUT = """(panel) => [panel, ...panel.querySelectorAll("*")]
  .filter((each) => each.clientWidth > 0 && !each.closest(".hidden, svg"))
  .filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    const style = getComputedStyle(each);
    const scrolls = each.scrollWidth > each.clientWidth + 1 && style.overflowX !== "visible"
      && style.textOverflow !== "ellipsis";
    return left < -1 || right > innerWidth + 1 || scrolls;
  })
  .map((each) => `${each.localName}.${each.className}`)"""
# Whether the window has parts to which nobody can scroll.
OUT_OF_REACH = """(panel) => panel.scrollHeight > panel.clientHeight + 1
  && getComputedStyle(panel).overflowY !== "auto" """
MENU = "widget_menu"


def talk(widget: Widget, shop: Stack, agent: int) -> None:
    """A conversation with long words and both directions of writing."""
    widget.deliver("Where is order 10234? أين الطلب 10234؟ https://shop.example/" + "lamp" * 30)
    answer(shop, agent, "Model AX-200 أبيض costs 49.90 €.\n\n- one\n- two")
    widget.expect("Model AX-200")


def nothing_is_cut(page: Page, widget: Widget) -> None:
    assert widget.panel.evaluate(CUT) == []
    assert widget.panel.evaluate(OUT_OF_REACH) is False
    assert barriers(page) == []


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("320", {"viewport": {"width": 320, "height": 568}, "has_touch": True}),
        ("zoom-400", {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4}),
        ("dark", {"color_scheme": "dark"}),
        ("forced-colours", {"forced_colors": "active"}),
    ],
)
def test_everything_is_there_and_nothing_is_cut(
    arrive: Arrive, shop: Stack, ana: int, name: str, options: dict[str, object]
) -> None:
    page = arrive(**options)
    widget = Widget(page)
    widget.open()
    widget.expect("automated assistant")
    expect(widget.panel.get_by_role("searchbox")).to_be_visible()
    screenshot(page, f"widget-{name}-welcome")
    nothing_is_cut(page, widget)
    talk(widget, shop, ana)
    screenshot(page, f"widget-{name}")
    nothing_is_cut(page, widget)
    for reached in (widget.box, widget.log.get_by_text("Model AX-200")):
        reached.scroll_into_view_if_needed()
        expect(reached).to_be_in_viewport()
    widget.panel.get_by_role("button", name=widget.word(MENU)).click()
    end = widget.panel.get_by_role("button", name=widget.word("widget_reset"))
    expect(end).to_be_visible()
    end.scroll_into_view_if_needed()
    expect(end).to_be_in_viewport(ratio=1)
    screenshot(page, f"widget-{name}-menu")
    nothing_is_cut(page, widget)


@pytest.mark.parametrize("width", [1280, 320])
def test_arabic_runs_from_right_to_left(
    arrive: Arrive, embed: Embed, shop: Stack, ana: int, width: int
) -> None:
    page = arrive(embed(lang="ar"), viewport={"width": width, "height": 700})
    widget = Widget(page, "ar")
    widget.open()
    expect(widget.panel.get_by_role("searchbox")).to_be_visible()
    screenshot(page, f"widget-arabic-{width}-welcome")
    talk(widget, shop, ana)
    screenshot(page, f"widget-arabic-{width}")
    nothing_is_cut(page, widget)
    assert widget.panel.evaluate("(panel) => getComputedStyle(panel).direction") == "rtl"
    send = widget.panel.get_by_role("button", name=widget.word("widget_send")).bounding_box()
    box, panel = widget.box.bounding_box(), widget.panel.bounding_box()
    assert send and box and panel
    assert send["x"] < box["x"]
    if width > 480:
        assert panel["x"] < width / 2  # the window is on the other side
    own = widget.log.get_by_test_id("by-customer").get_by_test_id("message").bounding_box()
    hers = widget.log.get_by_test_id("by-agent").get_by_test_id("message").bounding_box()
    assert own and hers
    assert own["x"] < hers["x"]


def test_on_a_phone_the_window_ends_where_the_keyboard_begins(arrive: Arrive) -> None:
    page = arrive(viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True)
    widget = Widget(page)
    widget.open()
    widget.expect("automated assistant")
    expect(widget.box).not_to_be_focused()  # it would open the keyboard by itself
    page.evaluate(
        """() => {
          Object.defineProperty(visualViewport, "height", { value: 430, configurable: true });
          visualViewport.dispatchEvent(new Event("resize"));
        }"""
    )
    box, panel = widget.box.bounding_box(), widget.panel.bounding_box()
    assert box and panel
    assert panel["height"] == 430
    assert box["y"] + box["height"] <= 430
    screenshot(page, "widget-phone-keyboard")


def test_without_motion_nothing_moves(arrive: Arrive) -> None:
    page = arrive(reduced_motion="reduce")
    widget = Widget(page)
    widget.open()
    moving = widget.panel.evaluate(
        """(panel) => panel.getRootNode().getAnimations()
          .filter((each) => each.effect.getComputedTiming().activeDuration > 100).length"""
    )
    assert moving == 0
