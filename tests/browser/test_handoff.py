"""From the assistant to people and back, as customers and agents live it: each in a browser of their
own, with the real assistant between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.conversations import teams
from bot.people import passwords, staff
from bot.people.roles import Role
from tests.assistant.stack import Stack
from tests.browser.conftest import PASSWORD, Visit, sign_in_as
from tests.browser.widget import SECONDS, Widget

pytestmark = [pytest.mark.assistant, pytest.mark.browser, pytest.mark.timeout(400, func_only=True)]

CAST: dict[str, Role] = {"Nora": "agent", "Ravi": "agent", "Uma": "supervisor"}
RETURNS = "How do I send something back?"
ORDER = "Where is my order 10234?"
EMAIL = "maria@example.com"
PERSON = "Can I talk to a real person please?"


class Visitor(Widget):
    """A customer at the chat of the demo page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        page.goto("/")
        with page.expect_response("**/api/v1/chat/conversations") as begun:
            self.open()
        self.id: str = begun.value.json()["conversation_id"]

    def sees(self, text: str, count: int = 1) -> None:
        """That this has been said so many times."""
        expect(self.log.get_by_text(text)).to_have_count(count, timeout=SECONDS)

    def articles(self, title: str, count: int) -> None:
        """That this article has been shown so many times."""
        shown = self.log.get_by_role("heading", name=title)
        expect(shown).to_have_count(count, timeout=SECONDS)

    def is_told(self, text: str) -> None:
        """That the line above the messages says so."""
        expect(self.page.get_by_test_id("banner")).to_have_text(text, timeout=SECONDS)

    def ask_for_a_person(self) -> None:
        self.say(PERSON)
        self.is_told(self.word("widget_waiting"))


class Desk:
    """Somebody of the staff at the desk."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.log = page.get_by_role("log")
        self.details = page.get_by_role("region", name="Details")
        self.reply = page.get_by_label("Your reply")
        self.note = page.get_by_label("Your note")

    def view(self, name: str) -> None:
        links = self.page.get_by_role("navigation").get_by_role("link")
        links.filter(has_text=re.compile(f"^{name}")).click()

    def row(self, visitor: Visitor) -> Locator:
        return self.page.locator(f".row[href$='/{visitor.id}']")

    def open(self, visitor: Visitor, view: str = "Unassigned") -> None:
        """Find the conversation in a list, and read it."""
        self.view(view)
        expect(self.row(visitor)).to_be_visible(timeout=SECONDS)
        self.row(visitor).click()
        expect(self.log).to_be_visible(timeout=SECONDS)

    def take(self, visitor: Visitor, view: str = "Unassigned") -> None:
        self.open(visitor, view)
        self.press("Take over")
        expect(self.reply).to_be_focused(timeout=SECONDS)

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def choose(self, action: str) -> None:
        """Of those that have no button."""
        self.press("More actions")
        self.page.get_by_role("menuitem", name=action).click()

    def answer(self, text: str) -> None:
        self.reply.fill(text)
        self.reply.press("Enter")
        self.sees(text)

    def sees(self, text: str) -> None:
        expect(self.log).to_contain_text(text, timeout=SECONDS)

    def has_not(self, visitor: Visitor, view: str) -> None:
        self.view(view)
        shown = self.page.get_by_role("region", name=view)
        expect(shown).to_have_attribute("aria-busy", "false", timeout=SECONDS)
        expect(self.row(visitor)).to_have_count(0, timeout=SECONDS)

    def be(self, presence: str) -> None:
        """Say whether one takes part."""
        account = self.page.get_by_role("button", name=re.compile("(Online|Busy|Offline)$"))
        account.click()
        self.page.get_by_role("menuitemradio", name=presence).click()
        expect(account).to_contain_text(presence, timeout=SECONDS)


At = Callable[[str], Desk]


@pytest.fixture(scope="module")
def hired(stack: Stack, administrator: str) -> None:
    """Two agents and a supervisor; the administrator came first."""
    with stack.database.write() as connection:
        for name, role in CAST.items():
            staff.do_create(
                connection,
                email=f"{name.lower()}@shop.example",
                name=name,
                role=role,
                password_hash=passwords.hash_password(PASSWORD),
            )


@pytest.fixture
def desk_of(visit: Visit, hired: None) -> At:
    """Signs one of them in, in a browser of their own."""
    return lambda name: Desk(sign_in_as(visit(), f"{name.lower()}@shop.example"))


@pytest.fixture
def customer(visit: Visit, stack: Stack) -> Visitor:
    return Visitor(visit(timezone_id="UTC").new_page())


def test_the_agent_knows_what_was_said(customer: Visitor, desk_of: At) -> None:
    nora = desk_of("Nora")
    customer.say(RETURNS)
    customer.articles("Return an item", 1)
    customer.say(ORDER)
    customer.expect("which e-mail address did you order with")
    customer.say(EMAIL)
    customer.expect("JD014600007734")
    customer.ask_for_a_person()
    nora.open(customer)
    expect(nora.row(customer)).to_contain_text("Asked for a person")
    for said in (RETURNS, ORDER, EMAIL, "JD014600007734", PERSON):
        nora.sees(said)
    nora.sees("Handed off because the customer asked for a person")
    for known in (
        "the customer asked for a person",
        "The assistant showed the article “Return an item”.",
        "The customer asked for a person.",
        "10234",
    ):
        expect(nora.details).to_contain_text(known, timeout=SECONDS)

    nora.press("Take over")
    customer.sees("Nora has joined the chat.")
    customer.is_told("You’re talking to Nora from our team.")
    nora.reply.press_sequentially("Hello Maria")
    writes = customer.panel.get_by_role("status").filter(has_text="Nora is writing…")
    expect(writes).to_be_visible(timeout=SECONDS)
    nora.reply.press("Enter")
    customer.sees("Hello Maria")
    expect(nora.page.locator(".arrival")).to_have_text("Read", timeout=SECONDS)
    customer.box.press_sequentially("Which box")
    writes = nora.page.get_by_role("status").filter(has_text="The customer is writing…")
    expect(writes).to_be_visible(timeout=SECONDS)
    customer.box.press("Enter")
    nora.sees("Which box")
    read = customer.log.get_by_text(customer.word("widget_read"), exact=True)
    expect(read).to_be_visible(timeout=SECONDS)


@pytest.fixture
def hours_kept(stack: Stack) -> Iterator[None]:
    """The teams have their hours again afterwards."""
    with stack.database.read() as connection:
        before = teams.all_teams(connection)
    yield
    with stack.database.write() as connection:
        for team in before:
            values: dict[str, Any] = dict(team)
            teams.do_save_team(connection, values.pop("id"), **values)


def test_out_of_hours_there_is_a_ticket(customer: Visitor, desk_of: At, hours_kept: None) -> None:
    day = f"{datetime.now(UTC) + timedelta(days=3):%A}"
    uma = desk_of("Uma")
    open_only_on(uma.page, day)
    customer.ask_for_a_person()
    queue = customer.page.get_by_test_id("queue")
    expect(queue).to_contain_text(re.compile(f"an answer by {day}.* 5:00"), timeout=SECONDS)
    customer.expect("Nobody from our team can answer right now.")
    queue.get_by_role("button", name=customer.word("widget_email")).click()
    queue.get_by_role("textbox").fill(EMAIL)
    queue.get_by_role("textbox").press("Enter")
    customer.expect(f"the answer goes to {EMAIL}")
    context = customer.page.context
    customer.page.close()

    nora = desk_of("Nora")
    nora.open(customer)
    expect(nora.row(customer)).to_contain_text("Ticket")
    expect(nora.details).to_contain_text("Answer promised by", timeout=SECONDS)
    expect(nora.details).to_contain_text(EMAIL)
    nora.press("Take over")
    nora.answer("Good morning! Your parcel is on its way.")
    back = Widget(context.new_page())
    back.page.goto("/")
    back.open()
    back.expect("Good morning! Your parcel is on its way.")
    expect(back.page.get_by_test_id("queue")).to_have_count(0)
    expect(nora.page.locator(".arrival")).to_have_text("Read", timeout=SECONDS)


def open_only_on(page: Page, day: str) -> None:
    """Change the hours of the only team."""
    page.goto("/desk/teams")
    page.get_by_role("button", name=re.compile("^Change")).first.click()
    page.get_by_label("Open at certain times").check()
    spans = page.get_by_role("button", name=re.compile(": remove "))
    while spans.count():
        spans.first.click()
    page.get_by_role("button", name=f"{day}: add hours").click()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("has been saved.")).to_be_visible(timeout=SECONDS)


def test_transfer_with_a_note(customer: Visitor, desk_of: At) -> None:
    nora, ravi = desk_of("Nora"), desk_of("Ravi")
    customer.ask_for_a_person()
    nora.take(customer)
    nora.answer("One moment, Ravi knows more.")
    nora.press("Transfer")
    dialog = nora.page.get_by_role("dialog")
    dialog.get_by_role("radio", name=re.compile("Ravi")).check()
    dialog.get_by_label(re.compile("What should they know")).fill("Wants a blue shade instead.")
    dialog.get_by_role("button", name="Transfer").click()

    customer.sees("Ravi has joined the chat.")
    customer.is_told("You’re talking to Ravi from our team.")
    ravi.open(customer, "Mine")
    ravi.sees("Nora transferred it to Ravi")
    expect(ravi.page.locator(".message.is-note")).to_contain_text("Wants a blue shade instead.")
    ravi.answer("Blue it is.")
    customer.sees("Blue it is.")
    customer.sees("Wants a blue shade instead.", 0)
    nora.has_not(customer, "Mine")
    nora.open(customer, "All open")
    expect(nora.page.get_by_role("button", name="Resolve", exact=True)).to_have_count(0)


def test_back_to_the_assistant_and_handed_off_again(customer: Visitor, desk_of: At) -> None:
    nora = desk_of("Nora")
    customer.say(ORDER)
    customer.expect("which e-mail address did you order with")
    customer.ask_for_a_person()
    nora.take(customer)
    nora.answer("The assistant can tell you that.")
    customer.sees("The assistant can tell you that.")
    nora.choose("Return to the assistant")
    customer.expect("I’m the automated assistant again.")
    customer.say("Where is my parcel?")
    customer.sees("which e-mail address did you order with", 2)
    customer.say(EMAIL)
    customer.expect("JD014600007734")
    customer.say(RETURNS)
    customer.articles("Return an item", 1)
    customer.ask_for_a_person()

    nora.take(customer)
    customer.sees("Nora has joined the chat.", 2)
    expect(nora.details).to_contain_text("Earlier handoffs", timeout=SECONDS)
    expect(nora.details).to_contain_text("The assistant showed the article “Return an item”.")
    for once in (ORDER, EMAIL, RETURNS, "JD014600007734", "I’m the automated assistant again."):
        customer.sees(once)
    customer.sees("What’s your order number?", 0)
    customer.sees("I’m Brightwater’s automated assistant.")
    customer.articles("Return an item", 1)


def test_rated_and_reopened_by_the_same_agent(customer: Visitor, desk_of: At) -> None:
    nora = desk_of("Nora")
    customer.ask_for_a_person()
    nora.take(customer)
    nora.answer("Your refund is under way.")
    resolve(nora, customer)
    rating = customer.page.get_by_test_id("rating")
    rating.get_by_text(customer.word("widget_rating_4"), exact=True).check(force=True)
    rating.get_by_role("textbox").fill("Quick and kind")
    rating.get_by_role("button", name=customer.word("widget_rating_send")).click()
    expect(rating).to_have_text(customer.word("widget_rating_thanks"), timeout=SECONDS)

    customer.say("One more thing: is the postage included?")
    customer.sees("Nora is with you again.")
    customer.is_told("You’re talking to Nora from our team.")
    nora.open(customer, "Mine")
    nora.sees("The customer wrote again: back with Nora")
    nora.sees("One more thing: is the postage included?")
    expect(nora.details).to_contain_text("4 of 5")
    expect(nora.details).to_contain_text("Quick and kind")
    nora.answer("Yes, it is.")
    customer.sees("Yes, it is.")

    resolve(nora, customer)
    nora.be("Offline")
    customer.say(RETURNS)
    customer.articles("Return an item", 1)
    customer.sees("Nora is with you again.")
    nora.be("Online")


def resolve(desk: Desk, customer: Visitor) -> None:
    """It is done when the time for Undo is over."""
    desk.press("Resolve")
    customer.is_told(customer.word("widget_resolved"))


def test_a_supervisor_whispers_and_takes_over(customer: Visitor, desk_of: At) -> None:
    nora, uma = desk_of("Nora"), desk_of("Uma")
    customer.ask_for_a_person()
    nora.take(customer)
    nora.answer("Let me see what I can do.")
    uma.view("Live numbers")
    expect(uma.row(customer)).to_contain_text("Nora", timeout=SECONDS)
    uma.row(customer).click()
    uma.sees("Let me see what I can do.")
    customer.say("I have waited for three weeks!")
    uma.sees("I have waited for three weeks!")
    uma.note.fill("Offer a voucher of ten euros.")
    uma.note.press("Enter")
    nora.sees("Offer a voucher of ten euros.")
    uma.press("Take over")
    customer.sees("Uma has joined the chat.")
    nora.sees("Uma took over")
    nora.has_not(customer, "Mine")
    uma.answer("Hello, I am Uma and lead the team.")
    customer.sees("Hello, I am Uma and lead the team.")
    customer.page.reload()
    customer.sees("Hello, I am Uma and lead the team.")
    customer.sees("Offer a voucher of ten euros.", 0)
