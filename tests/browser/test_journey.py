"""From the first question to a person who answers, in a real browser, with two people at once."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.assistant.stack import Stack
from tests.browser.conftest import Visit, screenshot
from tests.browser.widget import SECONDS, Widget

pytestmark = [pytest.mark.assistant, pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

JOURNEYS = {
    "en": {
        "language": "English",
        "order": "Where is my order 10234?",
        "email": "Which e-mail address did you order with",
        "returns": "How do I send something back?",
        "article": "Return an item",
        "person": "Can I talk to a real person please?",
    },
    "es": {
        "language": "Spanish",
        "order": "¿Dónde está mi pedido 10234?",
        "email": "con qué correo electrónico",
        "returns": "¿Cómo puedo devolver un artículo?",
        "article": "Devolver un artículo",
        "person": "Quiero hablar con una persona",
    },
    "ar": {
        "language": "Arabic",
        "order": "أين طلبي رقم 10234؟",
        "email": "البريد الإلكتروني",
        "returns": "كيف يمكنني إرجاع منتج اشتريته؟",
        "article": "إرجاع منتج",
        "person": "أريد التحدث مع موظف",
    },
}


@pytest.mark.parametrize("locale", JOURNEYS)
def test_order_article_person_and_back(visit: Visit, desk: Page, stack: Stack, locale: str) -> None:
    words = JOURNEYS[locale]
    customer = visit(locale).new_page()
    customer.goto("/")
    widget = Widget(customer, locale)
    widget.open()
    widget.say(words["order"])
    widget.expect(words["email"])
    widget.say("maria@example.com")
    widget.expect("JD014600007734")
    widget.say(words["returns"])
    expect(widget.log.get_by_role("heading", name=words["article"]).first).to_be_visible(
        timeout=SECONDS
    )
    direction = customer.evaluate("document.documentElement.dir || 'ltr'")
    assert direction == ("rtl" if locale == "ar" else "ltr")
    screenshot(customer, f"widget-{locale}")
    for round_ in ("first", "second"):
        widget.say(words["person"])
        expect(widget.panel.get_by_text(widget.word("widget_waiting"))).to_be_visible(
            timeout=SECONDS
        )
        answer_at_the_desk(desk, words["language"], f"Ada here, {round_} time ({locale})")
        widget.expect(f"Ada here, {round_} time ({locale})")
        if round_ == "first":
            screenshot(desk, f"desk-{locale}")
        desk.get_by_role("button", name="Resolve").click()
        expect(widget.panel.get_by_text(widget.word("widget_resolved")).first).to_be_visible(
            timeout=SECONDS
        )
        # Whoever resolved it would have it again at once, as long as they are online.
        be(desk, "Offline")
        widget.say(words["returns"])
        cards = widget.log.get_by_role("heading", name=words["article"])
        expect(cards).to_have_count(2 if round_ == "first" else 3, timeout=SECONDS)
        be(desk, "Online")


def be(desk: Page, presence: str) -> None:
    account = desk.get_by_role("button", name=re.compile("(Online|Busy|Offline)$"))
    account.click()
    desk.get_by_role("menuitemradio", name=presence).click()
    expect(account).to_contain_text(presence, timeout=SECONDS)


def answer_at_the_desk(desk: Page, language: str, reply: str) -> None:
    """Find the conversation in the queue, see why it is there, take it and answer."""
    desk.get_by_role("link", name=re.compile("Unassigned")).first.click()
    row = desk.get_by_role("listitem").filter(has_text=language).last
    row.get_by_role("link").first.click()
    expect(desk.get_by_text("the customer asked for a person").first).to_be_visible()
    desk.get_by_role("button", name="Take over").click()
    box = desk.get_by_role("textbox", name="Your reply")
    expect(box).to_be_visible()
    box.fill(reply)
    box.press("Enter")


def test_a_reload_keeps_the_conversation(visit: Visit, stack: Stack) -> None:
    page = visit("de").new_page()
    page.goto("/")
    widget = Widget(page, "de")
    widget.open()
    widget.say("Wie lange habe ich Zeit, etwas zurückzuschicken?")
    expect(widget.log.get_by_role("heading").first).to_be_visible(timeout=SECONDS)
    page.reload()
    widget.expect("Wie lange habe ich Zeit, etwas zurückzuschicken?")
    page.keyboard.press("Escape")
    expect(widget.panel).to_be_hidden()


def test_markup_is_shown_and_not_run(visit: Visit, stack: Stack) -> None:
    page = visit().new_page()
    page.goto("/")
    widget = Widget(page)
    widget.open()
    widget.say(
        "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
    )
    widget.expect("<script>")
    assert page.title() != "owned"


def test_what_was_written_offline_arrives_later(visit: Visit, stack: Stack) -> None:
    context = visit()
    page = context.new_page()
    page.goto("/")
    widget = Widget(page)
    widget.open()
    widget.expect("automated assistant")
    context.set_offline(True)
    widget.say("thanks, written on the train")
    context.set_offline(False)
    expect(widget.log.get_by_text("You’re welcome")).to_be_visible(timeout=SECONDS)
    expect(widget.log.get_by_text("thanks, written on the train")).to_have_count(1)


def test_without_websockets_the_chat_works_all_the_same(visit: Visit, stack: Stack) -> None:
    context = visit()
    context.add_init_script(
        "window.WebSocket = class { constructor() { throw new Error('blocked'); } }"
    )
    page = context.new_page()
    page.goto("/")
    widget = Widget(page)
    widget.open()
    widget.say("hello")
    widget.expect("Hello! What can I do for you?")
