"""The widget in a real browser on a stranger's website, with web alone: no assistant answers."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Request, expect

from bot.conversations import conversations
from tests.assistant.stack import Stack
from tests.browser import storefront
from tests.browser.accessibility import barriers
from tests.browser.conftest import screenshot
from tests.browser.storefront import Arrive, Embed, answer, newest, said
from tests.browser.website import Website
from tests.browser.widget import SECONDS, Widget

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

HOSTILE = """
* { all: unset !important; color: red !important; font-size: 40px !important }
body { transform: rotate(3deg); overflow: hidden }
button, div, p, textarea { display: none !important; pointer-events: none !important }
"""

shop, site, embed = storefront.shop, storefront.site, storefront.embed
open_browser, arrive, ana = storefront.open_browser, storefront.arrive, storefront.ana


# Before anybody wants to chat


def test_before_interest_nothing_is_asked_for_and_nothing_is_kept(
    arrive: Arrive, shop: Stack
) -> None:
    page = arrive()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    page.mouse.wheel(0, 400)
    page.wait_for_timeout(1500)
    assert asked == []
    assert page.context.cookies() == []
    assert page.context.storage_state()["origins"] == []
    sent = shop.http.get("/widget.js").content
    assert len(gzip.compress(sent, 9)) <= 2_000


def test_the_page_is_as_fast_and_as_steady_as_without(
    open_browser: Callable[..., BrowserContext], embed: Embed, site: Website
) -> None:
    picture = "<svg width=800 height=500><rect width=800 height=500 fill=teal /></svg>"
    measured = []
    for address in (embed(body=picture), site.put(f"<h1>Lamps</h1>{picture}", path="/plain")):
        page = open_browser().new_page()
        page.goto(address)
        page.wait_for_timeout(1200)
        measured.append(page.evaluate(VITALS))
    (largest, shift), (largest_without, shift_without) = measured
    assert shift == shift_without == 0
    assert largest - largest_without < 200  # milliseconds, on a busy machine
    assert page.evaluate("document.querySelector('parley-chat')") is None


VITALS = """() => new Promise((resolve) => {
  let [largest, shift] = [0, 0];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) largest = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve([largest, shift]), 300);
})"""


def test_under_a_strict_policy_and_hostile_styles(
    arrive: Arrive, embed: Embed, shop: Stack
) -> None:
    web = shop.settings.url
    policy = (
        f"default-src 'none'; style-src 'nonce-own'; script-src {web}; "
        f"connect-src {web} {web.replace('http', 'ws')}"
    )
    head = f'<style nonce="own">{HOSTILE}</style>'
    refused: list[str] = []
    page = arrive("about:blank")
    page.on("console", lambda message: refused.append(message.text))
    page.goto(embed(head, content_security_policy=policy))
    widget = Widget(page)
    widget.open()
    widget.say("Hello")
    box = widget.panel.bounding_box()
    assert box
    assert (round(box["width"]), round(box["height"])) == (400, 680)
    assert widget.box.evaluate("(box) => getComputedStyle(box).fontSize") == "16px"
    widget.panel.get_by_role("button", name=widget.word("widget_menu")).click()
    expect(widget.panel.get_by_label(widget.word("widget_language"))).to_be_visible()
    assert [text for text in refused if "Content Security Policy" in text] == []


def test_the_page_speaks_before_the_chat_is_there(arrive: Arrive, embed: Embed) -> None:
    body = "<button onclick='parley.open(\"About lamps\")'>Ask</button>"
    heard = "<script>addEventListener('load', () => parley.on('open', () => heard = true))</script>"
    page = arrive(embed(heard, body))
    page.get_by_role("button", name="Ask").click()
    expect(Widget(page).box).to_have_value("About lamps")
    assert page.evaluate("heard") is True
    page.evaluate("parley.close()")
    expect(Widget(page).panel).to_be_hidden()


# Nothing is lost


def test_what_is_written_offline_is_sent_in_order_on_return(arrive: Arrive, shop: Stack) -> None:
    page = arrive()
    widget = Widget(page)
    widget.open()
    widget.expect("automated assistant")
    page.context.set_offline(True)
    for text in ("one", "two", "three"):
        widget.say(text)
    expect(widget.panel.get_by_text(widget.word("widget_queued"))).to_be_visible()
    expect(widget.panel.get_by_text(widget.word("widget_offline"))).to_be_visible()
    page.context.set_offline(False)
    expect(widget.panel.get_by_text(widget.word("widget_delivered"))).to_be_visible(timeout=SECONDS)
    assert said(shop) == ["one", "two", "three"]


def test_what_was_not_sent_survives_the_end_of_the_page(
    arrive: Arrive, embed: Embed, shop: Stack
) -> None:
    page = arrive()
    widget = Widget(page)
    widget.open()
    widget.expect("automated assistant")
    page.context.route("**/api/v1/chat/messages", lambda route: route.abort())
    widget.say("before the end")
    widget.say("and after it")
    page.close()
    page.context.unroute("**/api/v1/chat/messages")
    back = page.context.new_page()
    back.goto(embed())
    widget = Widget(back)
    widget.open()
    expect(widget.panel.get_by_text(widget.word("widget_delivered"))).to_be_visible(timeout=SECONDS)
    assert said(shop) == ["before the end", "and after it"]


def test_a_refused_message_can_be_sent_again_or_thrown_away(arrive: Arrive, shop: Stack) -> None:
    page = arrive()
    widget = Widget(page)
    widget.open()
    widget.expect("automated assistant")
    refuse = '{"error": {"code": "request_invalid", "message": "no"}}'
    page.route("**/chat/messages", lambda route: route.fulfill(status=422, body=refuse))
    widget.say("refused")
    failed = widget.panel.get_by_role("alert").filter(has_text=widget.word("widget_failed"))
    expect(failed).to_be_visible()
    assert barriers(page) == []
    page.unroute("**/chat/messages")
    failed.get_by_role("button", name=widget.word("widget_retry")).click()
    expect(widget.panel.get_by_text(widget.word("widget_delivered"))).to_be_visible(timeout=SECONDS)
    assert said(shop) == ["refused"]


def test_two_tabs_show_the_same_also_what_is_on_its_way(
    arrive: Arrive, embed: Embed, shop: Stack
) -> None:
    first = arrive()
    one = Widget(first)
    one.open()
    one.expect("automated assistant")
    second = first.context.new_page()
    second.goto(embed())
    other = Widget(second)
    other.open()
    other.expect("automated assistant")
    first.context.route("**/chat/messages", lambda route: route.abort())
    one.say("from the first")
    expect(other.log.get_by_text("from the first")).to_be_visible()
    other.say("from the second")
    expect(one.log.get_by_text("from the second")).to_be_visible()
    first.context.unroute("**/chat/messages")
    for widget in (one, other):
        delivered = widget.panel.get_by_text(widget.word("widget_delivered"))
        expect(delivered).to_be_visible(timeout=SECONDS)
        expect(widget.log.get_by_text("from the first")).to_have_count(1)
    assert said(shop) == ["from the first", "from the second"]


def test_a_closed_tab_leaves_its_message_to_the_other(
    arrive: Arrive, embed: Embed, shop: Stack
) -> None:
    first = arrive()
    one = Widget(first)
    one.open()
    one.expect("automated assistant")
    second = first.context.new_page()
    second.goto(embed())
    Widget(second).open()
    first.route("**/chat/messages", lambda _route: None)  # never answered
    one.say("from the tab that closes")
    first.close()
    delivered = Widget(second).panel.get_by_text(one.word("widget_delivered"))
    expect(delivered).to_be_visible(timeout=2 * SECONDS)
    assert said(shop) == ["from the tab that closes"]


def test_where_sockets_are_blocked_it_asks_by_requests(
    arrive: Arrive, embed: Embed, shop: Stack, ana: int
) -> None:
    page = arrive("about:blank")
    page.route_web_socket("**/chat/socket", lambda socket: socket.close())
    polled: list[Request] = []
    page.on("request", lambda one: "wait=25" in one.url and polled.append(one))
    page.goto(embed())
    widget = Widget(page)
    widget.open()
    widget.expect("automated assistant")
    widget.say("Can you hear me?")
    answer(shop, ana, "Loud and clear")
    widget.expect("Loud and clear")
    assert polled


# Everything that it shows


def test_menu_person_copy_end_rating_and_another_conversation(
    arrive: Arrive, shop: Stack, ana: int
) -> None:
    page = arrive()
    widget = Widget(page)
    widget.open()
    widget.say("My lamp is broken")
    page.get_by_role("button", name=widget.word("widget_person"), exact=True).first.click()
    expect(page.get_by_test_id("queue")).to_be_visible()
    answer(shop, ana, "Let me look")
    widget.expect("Let me look")
    expect(widget.panel.get_by_role("heading", name="Ana")).to_be_visible()
    menu = widget.panel.get_by_role("button", name=widget.word("widget_menu"))
    menu.click()
    assert barriers(page) == []
    with page.expect_download() as download:
        widget.panel.get_by_role("button", name=widget.word("widget_transcript")).click()
    copy = download.value.path().read_text(encoding="utf-8")
    assert "My lamp is broken" in copy
    assert "Let me look" in copy
    menu.click()
    sound = widget.panel.get_by_role("button", name=widget.word("widget_sound"))
    expect(sound).to_have_attribute("aria-pressed", "true")
    sound.click()
    expect(sound).to_have_attribute("aria-pressed", "false")
    widget.panel.get_by_role("button", name=widget.word("widget_end")).click()
    assert barriers(page) == []
    widget.panel.get_by_role("button", name=widget.word("widget_end_confirm")).click()
    expect(widget.panel.get_by_text(widget.word("widget_resolved"))).to_be_visible()
    rating = page.get_by_test_id("rating")
    rating.get_by_role("radio", name=widget.word("widget_rating_5"), exact=True).check(force=True)
    rating.get_by_role("button", name=widget.word("widget_rating_send")).click()
    expect(rating.get_by_text(widget.word("widget_rating_thanks"))).to_be_visible()
    ended = newest(shop)
    menu.click()
    widget.panel.get_by_role("button", name=widget.word("widget_reset")).click()
    widget.panel.get_by_role("button", name=widget.word("widget_reset_confirm")).click()
    expect(widget.log.get_by_text("My lamp is broken")).to_have_count(0)
    widget.expect("automated assistant")
    with shop.database.read() as connection:
        assert conversations.get(connection, ended)["status"] == "resolved"
    assert newest(shop) != ended


def test_news_on_the_button_and_in_the_title_until_they_are_seen(
    arrive: Arrive, shop: Stack, ana: int
) -> None:
    page = arrive()
    widget = Widget(page)
    widget.open()
    widget.say("I am waiting")
    expect(widget.panel.get_by_text(widget.word("widget_delivered"))).to_be_visible(timeout=SECONDS)
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Chat with us")).to_be_focused()
    answer(shop, ana, "Here I am")
    news = page.get_by_role("button", name="Chat with us, One new message")
    expect(news).to_be_visible(timeout=SECONDS)
    expect(page).to_have_title("(1) Lamps")
    assert barriers(page) == []
    news.click()
    expect(page).to_have_title("Lamps")


def test_questions_and_articles_before_the_first_message(arrive: Arrive, shop: Stack) -> None:
    page = arrive()
    widget = Widget(page)
    widget.open()
    questions = widget.panel.get_by_role("group", name=widget.word("widget_questions"))
    expect(questions.get_by_role("button").first).to_be_visible()
    search = widget.panel.get_by_role("searchbox", name=widget.word("widget_search"))
    search.fill("return")
    found = widget.panel.get_by_role("link", name=re.compile("Return an item"))
    expect(found).to_have_attribute("href", re.compile(f"{shop.settings.url}/help/en/"))
    assert barriers(page) == []
    screenshot(page, "widget-search")
    search.fill("")
    question = questions.get_by_role("button").first.text_content()
    questions.get_by_role("button").first.click()
    expect(widget.log.get_by_text(str(question))).to_be_visible()
    expect(search).to_have_count(0)
