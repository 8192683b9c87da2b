"""An article from its first word to the customer it helps, changed, and taken back to how it was."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from bot.storage.tables import conversations
from tests.assistant.stack import Stack
from tests.browser.conftest import Visit, hire, screenshot, sign_in_as
from tests.browser.editor import SECONDS, field, open_article, press, publish, save, state
from tests.browser.widget import Widget

pytestmark = [pytest.mark.assistant, pytest.mark.browser, pytest.mark.timeout(400, func_only=True)]

TITLE = "Pottery courses"
SIX = "In a pottery course, six beginners make bowls and vases of clay with one teacher."
EIGHT = "In a pottery course, eight beginners make bowls and vases of clay with one teacher."
QUESTION = "Do you give pottery lessons?"


@pytest.fixture
def cast(stack: Stack, administrator: str) -> None:
    """Those who write and publish; the administrator came first."""
    hire(stack)


@pytest.mark.usefixtures("cast")
def test_written_reviewed_asked_changed_and_restored(visit: Visit, stack: Stack) -> None:
    eve = sign_in_as(visit(), "eve@shop.example")
    sam = sign_in_as(visit(), "sam@shop.example")
    customer = visit("en").new_page()
    write_with_a_preview(eve)
    ask_today_and_with_the_draft(eve)
    press(eve, "Publish…")
    eve.get_by_role("dialog").get_by_role("button", name="Ask for a review").click()
    expect(state(eve)).to_have_text("In review")

    review_and_publish(sam)
    wait_until_live(sam, stack, SIX)
    customer.goto("/")
    widget = Widget(customer)
    widget.open()
    ask_in_the_chat(widget, SIX, 1)
    votes = widget.log.get_by_test_id("vote").last
    votes.get_by_role("button", name=widget.word("widget_vote_yes")).click()
    expect(votes.get_by_text(widget.word("widget_vote_thanks"))).to_be_visible()
    screenshot(customer, "widget-new-article")

    open_article(eve, "pottery-courses")
    field(eve, "Short answer").fill(EIGHT)
    save(eve, 2)
    publish(eve)
    expect(state(eve)).to_have_text("Published", timeout=SECONDS)
    wait_until_live(eve, stack, EIGHT)
    ask_in_the_chat(widget, EIGHT, 1)

    restore_the_first(eve)
    wait_until_live(eve, stack, SIX)
    ask_in_the_chat(widget, SIX, 2)
    press(eve, "Take down")
    press(eve, "Take it down now")
    expect(state(eve)).to_have_text("Taken down")
    assert stack.http.get("/help/en/service/pottery-courses").status_code == 404


def test_an_answer_marked_as_wrong_is_a_gap(desk: Page, visit: Visit, stack: Stack) -> None:
    question = "How do returns work, in short?"
    page = visit("en").new_page()
    page.goto("/")
    widget = Widget(page)
    widget.open()
    widget.say(question)
    desk.goto(f"/desk/bot/{newest_conversation(stack)}")
    expect(desk.get_by_test_id("message").filter(has_text=question)).to_be_visible()
    answer = desk.get_by_test_id("message").filter(has=desk.locator(".mark-wrong")).last
    answer.get_by_role("button", name="Mark as wrong").click(timeout=SECONDS)
    expect(answer.get_by_text("Marked as wrong.")).to_be_visible()
    desk.get_by_role("link", name="Gaps").click()
    gap = desk.get_by_role("article").filter(has_text=question)
    expect(gap.get_by_text("Marked as wrong")).to_be_visible(timeout=SECONDS)


def newest_conversation(stack: Stack) -> str:
    with stack.database.read() as connection:
        rows = select(conversations.c.id).order_by(conversations.c.created_at.desc())
        return str(connection.scalars(rows).first())


def write_with_a_preview(eve: Page) -> None:
    eve.get_by_role("link", name="New article").click()
    field(eve, "Title").fill(TITLE)
    field(eve, "Short answer").fill(SIX)
    field(eve, "Article").fill("## What you make\n\n- a bowl\n- a **vase**")
    field(eve, "Question 1").fill("Can I learn pottery at your place?")
    field(eve, "Question 1").press("Enter")
    field(eve, "Question 2").fill("Do I need to know how to work with clay?")
    field(eve, "Topic").fill("service")
    eve.get_by_role("tab", name="Preview").click()
    page = eve.frame_locator("iframe")
    expect(page.get_by_role("heading", name="What you make")).to_be_visible()
    expect(page.locator(".lead")).to_have_text(SIX)
    expect(page.locator("li strong")).to_have_text("vase")
    expect(eve.locator(".customer-card .card-text")).to_contain_text(SIX)
    save(eve, 1)


def ask_today_and_with_the_draft(eve: Page) -> None:
    eve.get_by_role("tab", name="Ask it").click()
    field(eve, "A customer’s question").fill(QUESTION)
    press(eve, "Ask")
    today, draft = eve.locator(".answer").nth(0), eve.locator(".answer").nth(1)
    expect(draft.get_by_text(SIX)).to_be_visible(timeout=SECONDS)
    expect(draft.get_by_text("this text", exact=True)).to_be_visible()
    expect(today.get_by_text(TITLE)).to_have_count(0)


def review_and_publish(sam: Page) -> None:
    sam.goto("/desk/articles?state=review")
    sam.get_by_role("link", name=TITLE).click()
    expect(sam.get_by_text("Eve asks for a review.")).to_be_visible()
    press(sam, "Review and publish…")
    sam.get_by_role("dialog").get_by_role("button", name="Publish now").click()
    expect(state(sam)).to_have_text("Published", timeout=SECONDS)


def restore_the_first(eve: Page) -> None:
    eve.get_by_role("link", name="History").click()
    eve.get_by_role("button", name=re.compile("Revision 1 Eve")).click()
    press(eve, "Make this the newest one")
    expect(eve.get_by_role("button", name=re.compile("Revision 3"))).to_be_visible()
    publish(eve)
    expect(state(eve)).to_have_text("Published", timeout=SECONDS)
    eve.get_by_role("link", name="Write").click()


def wait_until_live(writer: Page, stack: Stack, answer: str) -> None:
    """What is published is searched a moment later."""
    writer.get_by_role("tab", name="Ask it").click()
    field(writer, "A customer’s question").fill(QUESTION)
    today = writer.locator(".answer").first

    def is_live() -> bool:
        press(writer, "Ask")
        expect(today).to_be_visible(timeout=SECONDS)
        expect(writer.locator(".ask [aria-busy=false]")).to_be_visible(timeout=SECONDS)
        return answer in today.inner_text()

    stack.wait(is_live, f"{answer!r} to be what customers are told")


def ask_in_the_chat(widget: Widget, answer: str, times: int) -> None:
    """The answer comes with its card; it has been said so often then."""
    widget.say(QUESTION)
    cards = widget.log.get_by_test_id("article").filter(has_text=answer)
    expect(cards).to_have_count(times, timeout=SECONDS)
    expect(cards.last.get_by_role("heading", name=TITLE)).to_be_visible()
    page = cards.last.get_by_role("link").get_attribute("href")
    assert page and page.endswith("/help/en/service/pottery-courses")
