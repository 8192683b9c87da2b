"""The desk in a real browser: an agent's day, two people at once, and a supervisor's look."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.conversations import conversations, handoffs, messages
from tests.assistant.stack import Stack
from tests.browser import office
from tests.browser.accessibility import WIDER, barriers
from tests.browser.conftest import PASSWORD, screenshot
from tests.browser.editor import SECONDS
from tests.browser.office import Customer, Said

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

SignIn = Callable[..., Page]
UNDO_OVER = 15_000  # milliseconds: the five seconds of the toast, on a busy machine
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
ZOOMED = {"viewport": {"width": 640, "height": 430}}  # a window of 1280 by 860 at 200%
ARABIC = "document.documentElement.dir = 'rtl'"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    stack = office.open_office(tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("var"))
    try:
        stack.start_web()
        stack.wait_for_knowledge()
        yield stack
    finally:
        stack.close()


@pytest.fixture(scope="module")
def staff(shop: Stack) -> dict[str, int]:
    return office.hire(shop)


@pytest.fixture
def sign_in(browser: Browser, shop: Stack, staff: dict[str, int]) -> Iterator[SignIn]:
    """Opens the desk for one of the staff; a script error fails the test."""
    contexts, errors = [], list[str]()

    def open_desk(name: str, path: str = "/desk", **options: Any) -> Page:
        size = {"viewport": {"width": 1440, "height": 900}} | options
        context = browser.new_context(
            base_url=shop.settings.url, locale="en-GB", reduced_motion="reduce", **size
        )
        context.on("weberror", lambda error: errors.append(str(error.error)))
        contexts.append(context)
        page = context.new_page()
        page.goto(path)
        page.get_by_label("E-mail").fill(f"{name}@shop.example")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("navigation").first.wait_for()
        return page

    yield open_desk
    for context in contexts:
        context.close()
    assert errors == []


def asking(shop: Stack, name: str, text: str = "Can I talk to a person?") -> Customer:
    """Somebody who waits for a person."""
    return Customer(shop, "en", name).chat(Said(text, "talk_to_human"), reason="asked")


def status(shop: Stack, customer: Customer) -> str:
    with shop.database.read() as connection:
        found: str = conversations.get(connection, customer.id)["status"]
    return found


def until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS / 1000
    while not is_so():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)


def view(page: Page, name: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=re.compile(f"^{name}")).click()


def row(page: Page, name: str) -> Any:
    return page.locator(".row").filter(has_text=name)


def open_conversation(page: Page, customer: Customer, place: str = "all") -> None:
    page.goto(f"/desk/{place}/{customer.id}")
    expect(page.get_by_role("log")).to_be_visible()


def reply(page: Page) -> Any:
    return page.get_by_label("Your reply")


def test_whoever_asks_for_a_person_appears_and_is_answered(shop: Stack, sign_in: SignIn) -> None:
    page = sign_in("ana")
    customer = asking(shop, "Tove Lind", "My lamp arrived damaged, I want a person")
    expect(row(page, "Tove Lind")).to_be_visible()
    expect(row(page, "Tove Lind")).to_contain_text("Asked for a person")
    row(page, "Tove Lind").click()
    log = page.get_by_role("log")
    expect(log).to_contain_text("Handed off because the customer asked for a person")
    expect(log).to_contain_text("Talk to human · 94%")
    page.keyboard.press("Alt+t")
    expect(reply(page)).to_be_focused()
    expect(log).to_contain_text("Ana took over")
    page.keyboard.type("/tha")
    expect(page.get_by_role("option", name="/thanks")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(reply(page)).to_have_value("Thank you for waiting. I’m on it.")
    page.keyboard.press("Enter")
    expect(reply(page)).to_have_value("")
    expect(page.locator(".arrival")).to_have_text("Sent")
    until(lambda: "Thank you for waiting. I’m on it." in customer.texts())
    expect(page.locator(".arrival")).to_have_text("Read")
    customer.write("Wonderful")
    expect(log).to_contain_text("Wonderful")
    screenshot(page, "desk-conversation")


def test_take_next_takes_the_most_urgent(shop: Stack, sign_in: SignIn) -> None:
    page = sign_in("ana", "/desk/mine")
    asking(shop, "Not Urgent")
    urgent = asking(shop, "Very Urgent")
    open_conversation(page, urgent)
    page.keyboard.press("Alt+y")
    page.get_by_role("dialog").get_by_role("button", name="Urgent").click()
    expect(page.locator(".properties")).to_contain_text("Urgent")
    page.goto("/desk/mine")
    expect(page.get_by_role("button", name="Take next")).to_be_visible()
    page.keyboard.press("Alt+n")
    expect(page).to_have_url(re.compile(f"/desk/mine/{urgent.id}$"))
    expect(page.get_by_role("log")).to_contain_text("Ana took over")


def test_resolving_can_be_taken_back_for_five_seconds(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Rolf Rest")
    page = sign_in("ana")
    open_conversation(page, customer, "unassigned")
    page.keyboard.press("Alt+e")
    expect(row(page, "Rolf Rest")).to_have_count(0)
    expect(page.locator(".toast")).to_contain_text("Resolved")
    page.keyboard.press("Alt+z")
    expect(page).to_have_url(re.compile(customer.id))
    expect(page.locator(".toast")).to_have_count(0)
    assert status(shop, customer) == "open"
    expect(page.get_by_role("heading", name="Rolf Rest")).to_be_visible()
    page.keyboard.press("Alt+e")
    expect(page.locator(".toast")).to_have_count(1)
    expect(page.locator(".toast")).to_have_count(0, timeout=UNDO_OVER)
    until(lambda: status(shop, customer) == "resolved")
    view(page, "Resolved")
    expect(row(page, "Rolf Rest")).to_be_visible()


def test_a_page_that_closes_does_what_was_waiting(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Clara Close")
    page = sign_in("ana")
    open_conversation(page, customer)
    page.keyboard.press("Alt+e")
    expect(page.locator(".toast")).to_be_visible()
    page.goto("about:blank")
    until(lambda: status(shop, customer) == "resolved")


def test_a_note_names_a_colleague_who_is_told(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Nadia Note")
    ana, ben = sign_in("ana"), sign_in("ben")
    open_conversation(ana, customer)
    ana.keyboard.press("Alt+p")
    ana.keyboard.type("Do you know this, @be")
    ana.get_by_role("option", name="Ben").click()
    ana.keyboard.type("?")
    ana.keyboard.press("Enter")
    expect(ana.locator(".message.is-note")).to_contain_text("Do you know this, @Ben ?")
    view(ben, "Mentions")
    mentions = ben.get_by_role("navigation").get_by_role("link", name="Mentions")
    counted = mentions.locator(".count [aria-hidden]")
    expect(counted).to_have_text("1")
    row(ben, "Nadia Note").click()
    expect(counted).to_have_count(0)
    assert not any("Do you know" in text for text in customer.texts())


def test_colleagues_see_each_other_write(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Willa Write")
    ana, ben = sign_in("ana"), sign_in("ben")
    open_conversation(ana, customer)
    open_conversation(ben, customer)
    reply(ana).press_sequentially("I am")
    expect(ben.locator(".colleagues")).to_have_text("Ana is writing here, too.")
    reply(ana).press("Enter")
    expect(ben.locator(".colleagues")).to_have_text("")
    expect(ben.get_by_role("log")).to_contain_text("Ana took over")
    reply(ben).fill("Me too")
    expect(ben.get_by_text("Ana answers this customer.")).to_be_visible()
    reply(ben).press("Enter")
    expect(reply(ben)).to_have_value("Me too")


def test_transfer_to_a_team_and_to_a_person(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Tilda Transfer")
    ana, ben = sign_in("ana"), sign_in("ben")
    open_conversation(ana, customer, "unassigned")
    ana.keyboard.press("Alt+r")
    dialog = ana.get_by_role("dialog")
    expect(dialog.get_by_label("Search people and teams")).to_be_focused()
    dialog.get_by_role("button", name="Transfer").click()
    expect(dialog).to_contain_text("Choose a person or a team.")
    dialog.get_by_role("radio", name="Returns").check()
    dialog.get_by_role("button", name="Transfer").click()
    expect(ana.locator(".toast")).to_contain_text("Transferred to Returns")
    view(ben, "Returns")
    expect(row(ben, "Tilda Transfer")).to_be_visible(timeout=UNDO_OVER)
    open_conversation(ana, customer)
    ana.keyboard.press("Alt+r")
    dialog.get_by_label("Search people and teams").fill("be")
    dialog.get_by_role("radio", name=re.compile("Ben")).check()
    dialog.get_by_label(re.compile("What should they know")).fill("She wants a new shade.")
    dialog.get_by_role("button", name="Transfer").click()
    view(ben, "Mine")
    expect(row(ben, "Tilda Transfer")).to_be_visible(timeout=UNDO_OVER)
    row(ben, "Tilda Transfer").click()
    expect(ben.get_by_role("log")).to_contain_text("Ana transferred it to Ben")
    expect(ben.locator(".message.is-note")).to_contain_text("She wants a new shade.")


def test_what_is_snoozed_comes_back_when_the_customer_writes(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Sonja Snooze")
    page = sign_in("ana")
    open_conversation(page, customer)
    page.keyboard.press("Alt+m")
    page.get_by_role("dialog").get_by_role("button", name="Tomorrow morning").click()
    view(page, "Snoozed")
    expect(row(page, "Sonja Snooze")).to_be_visible(timeout=UNDO_OVER)
    row(page, "Sonja Snooze").click()
    expect(page.get_by_role("log")).to_contain_text("Ana snoozed it until")
    customer.write("Hello again")
    expect(page.get_by_role("log")).to_contain_text("Awake again")
    expect(row(page, "Sonja Snooze")).to_have_count(0)


def test_drafts_and_files_survive_a_reload(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Dora Draft")
    page = sign_in("ana")
    open_conversation(page, customer)
    reply(page).fill("Here is the picture")
    picture = {"name": "label.png", "mimeType": "image/png", "buffer": office.png()}
    page.locator("input[type=file]").set_input_files(picture)  # type: ignore[arg-type]
    attached = page.get_by_role("button", name="Remove label.png")
    expect(attached).to_be_visible()
    page.reload()
    expect(reply(page)).to_have_value("Here is the picture")
    expect(attached).to_be_visible()
    expect(row(page, "Dora Draft")).to_contain_text("Draft")
    page.get_by_role("button", name="Send").click()
    shown = page.get_by_role("log").get_by_role("img", name="label.png")
    expect(shown).to_be_visible()
    assert shown.evaluate("picture => picture.naturalWidth") == 8
    got = [event["files"] for event in customer.read() if event.get("files")]
    assert [[file["name"] for file in files] for files in got] == [["label.png"]]


def test_a_reply_can_be_withdrawn(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Wanda Withdraw")
    page = sign_in("ana")
    open_conversation(page, customer)
    reply(page).fill("That was meant for somebody else")
    reply(page).press("Enter")
    sent = page.locator(".message.by-agent").last
    sent.hover()
    sent.get_by_role("button", name="Withdraw").click()
    page.get_by_role("dialog").get_by_role("button", name="Withdraw").click()
    expect(page.locator(".is-withdrawn")).to_contain_text("the customer no longer sees it")
    assert "That was meant for somebody else" not in customer.texts()


def test_search_finds_a_number_a_name_and_a_word(shop: Stack, sign_in: SignIn) -> None:
    order = [{"entity": "order_number", "value": "778899"}]
    Customer(shop, "en", "Sven Search").chat(
        Said("It has not come: 778899", "track_order", entities=order),
        Said("Where is my extraordinary chandelier?", "track_order"),
    )
    page = sign_in("ana")
    expect(page.get_by_label("Search all conversations")).to_be_visible()
    page.keyboard.press("Alt+s")
    expect(page.get_by_label("Search all conversations")).to_be_focused()
    for wanted in ("778899", "sven", "chandelier"):
        page.get_by_label("Search all conversations").fill(wanted)
        expect(page).to_have_url(re.compile(f"q={wanted}$"))
        expect(row(page, "Sven Search")).to_be_visible()
        expect(page.locator(".row")).to_have_count(1)
    expect(row(page, "Sven Search")).to_contain_text("chandelier")
    page.get_by_label("Search all conversations").fill("nobodywrotethis")
    expect(page.get_by_text("Nothing found")).to_be_visible()


def test_an_article_is_found_and_suggested(shop: Stack, sign_in: SignIn) -> None:
    customer = asking(shop, "Arne Article", "I want to return an item that I bought")
    page = sign_in("ana")
    open_conversation(page, customer)
    suggestions = page.get_by_role("region", name="Suggested replies")
    expect(suggestions.get_by_role("button").first).to_contain_text(
        "Return an item", timeout=SECONDS
    )
    page.keyboard.press("Alt+1")
    expect(reply(page)).to_have_value(re.compile("/help/en/returns/return-an-item"))
    reply(page).fill("")
    reply(page).press_sequentially("See ??return an")
    page.get_by_role("option", name="Return an item").click()
    expect(reply(page)).to_have_value(re.compile("^See .*30 days"))


def test_a_supervisor_reads_along_whispers_and_takes_over(
    shop: Stack, sign_in: SignIn, staff: dict[str, int]
) -> None:
    customer = asking(shop, "Lola Long")
    with shop.database.write() as connection:
        handoffs.do_take(connection, customer.id, staff["Ben"])
        messages.do_write(connection, customer.id, staff["Ben"], "b1", "One moment, please.")
    sam = sign_in("sam", "/desk/numbers")
    expect(sam.locator(".tile").filter(has_text="Waiting").first).to_be_visible()
    row(sam, "Lola Long").click()
    note = sam.get_by_label("Your note")
    note.fill("Offer her a refund.")
    note.press("Enter")
    expect(sam.locator(".message.is-note")).to_contain_text("Offer her a refund.")
    sam.get_by_role("button", name="Take over").click()
    expect(sam.get_by_role("log")).to_contain_text("Sam took over")
    assert not any("refund" in text for text in customer.texts())
    ana = sign_in("ana")
    expect(ana.get_by_role("link", name="Live numbers")).to_have_count(0)


def test_presence_is_seen_by_colleagues(sign_in: SignIn, shop: Stack) -> None:
    customer = asking(shop, "Petra Presence")
    ben, ana = sign_in("ben"), sign_in("ana")
    ben.get_by_role("button", name="Ben").click()
    ben.get_by_role("menuitemradio", name="Busy").click()
    expect(ben.get_by_role("button", name="Ben")).to_contain_text("Busy")
    open_conversation(ana, customer)
    ana.keyboard.press("Alt+r")
    expect(ana.locator(".target").filter(has_text="Ben")).to_contain_text("Busy")


NOTE_NOTIFICATIONS = """
window.told = [];
window.Notification = class {
  static permission = "granted";
  static requestPermission() { return Promise.resolve("granted"); }
  constructor(title) { window.told.push(title); }
  addEventListener() {}
};
document.hasFocus = () => false;
"""


def test_the_system_tells_who_waits_unless_it_is_switched_off(sign_in: SignIn, shop: Stack) -> None:
    page = sign_in("ana")
    page.context.add_init_script(NOTE_NOTIFICATIONS)
    page.reload()
    page.get_by_role("button", name="Ana").click()
    page.get_by_role("menuitem", name="Notifications").click()
    page.get_by_role("switch", name="Notifications").check()
    page.keyboard.press("Escape")
    asking(shop, "Nils News")
    until(lambda: page.evaluate("told.length") > 0)
    assert page.evaluate("told") == ["Nils News is waiting"]
    page.get_by_role("button", name="Ana").click()
    page.get_by_role("menuitem", name="Notifications").click()
    page.get_by_role("switch", name="Notifications").uncheck()
    page.keyboard.press("Escape")
    asking(shop, "Quiet Quinn")
    expect(row(page, "Quiet Quinn")).to_be_visible()
    assert page.evaluate("told.length") == 1


def test_everything_can_be_done_by_keys(sign_in: SignIn, shop: Stack) -> None:
    asking(shop, "Kay Keys")
    page = sign_in("ana")
    expect(row(page, "Kay Keys")).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Alt+j")
    expect(page.get_by_role("log")).to_be_visible()
    page.keyboard.press("Alt+g")
    page.get_by_label("Add a tag").press_sequentially("lamp,")
    page.keyboard.press("Enter")
    expect(page.locator(".properties")).to_contain_text("lamp")
    more = page.get_by_role("button", name="More actions")
    more.press("Enter")
    expect(page.get_by_role("menuitem").first).to_be_focused()
    page.keyboard.press("End")
    expect(page.get_by_role("menuitem").last).to_be_focused()
    page.keyboard.press("Escape")
    expect(more).to_be_focused()


PAGES = ("unassigned", "all/{id}", "resolved", "spam", "mentions", "numbers")


@pytest.mark.parametrize("how", ["desktop", "dark", "phone", "zoomed"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_no_barriers_and_nothing_sticks_out(
    sign_in: SignIn, shop: Stack, how: str, direction: str
) -> None:
    options: dict[str, dict[str, Any]] = {
        "desktop": {},
        "dark": {"color_scheme": "dark"},
        "phone": PHONE,
        "zoomed": ZOOMED,
    }
    customer = _long_story(shop)
    page = sign_in("sam", **options[how])
    found = []
    for path in PAGES:
        page.goto("/desk/" + path.format(id=customer.id))
        page.get_by_role("heading", level=1).wait_for()
        if direction == "rtl":
            page.evaluate(ARABIC)
        if "{id}" in path:
            expect(page.get_by_role("log")).to_contain_text("Handed off")
        found += [(path, what) for what in [*barriers(page), *page.evaluate(WIDER)]]
    assert found == []


@pytest.mark.parametrize("keys", ["Alt+r", "Alt+m", "Alt+g", "Alt+y", "?"])
def test_no_barriers_in_dialogs(sign_in: SignIn, shop: Stack, keys: str) -> None:
    page = sign_in("ana", **PHONE)
    open_conversation(page, _long_story(shop))
    page.keyboard.press(keys)
    expect(page.get_by_role("dialog")).to_be_visible()
    assert barriers(page) + page.evaluate(WIDER) == []


def _long_story(shop: Stack) -> Customer:
    answer = office.card("Return an item", "You have 30 days. The label is free of charge.")
    order = [{"entity": "order_number", "value": "10234"}]
    return Customer(shop, "en", "Maximiliane von Hohenlohe-Langenburg", "max@example.com").chat(
        Said("How do I send something back?", "ask_knowledge", replies=[answer]),
        Said("order 10234, https://shop.example/a/" + "long" * 30, "inform", entities=order),
        Said("I want to talk to a person!!!", "talk_to_human", 0.97),
        reason="anger",
    )
