"""The editor in a real browser: writing, publishing, translating, gaps and wording."""

from __future__ import annotations

import re
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.conversations import conversations, messages, unanswered
from bot.conversations.locale import Heard
from tests.assistant.stack import ROOT, Stack
from tests.browser.accessibility import barriers
from tests.browser.conftest import hire, screenshot, sign_in_as
from tests.browser.editor import SECONDS, field, open_article, press, publish, save, state

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

ARTICLES = ("returns/damaged-item", "returns/exchange-an-item", "delivery/countries-we-deliver-to")
LOCALES = ("en", "es", "ar")
ZOOMED = {"width": 640, "height": 430}  # what a window of 1280 by 860 shows at 200%

# The editor's pages, and what is there as soon as one is.
PAGES = (
    ("articles", "table"),
    ("articles/new", "#field-title"),
    ("articles/damaged-item/en", "iframe"),
    ("articles/damaged-item/ar/translate", ".pair"),
    ("articles/damaged-item/en/history", ".revision"),
    ("gaps", "h1"),
    ("wording", ".bot-text"),
    ("values", ".value"),
)

SignIn = Callable[..., Page]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The demo shop with a few of its articles; web alone, since nobody chats."""
    home = tmp_path_factory.mktemp("home")
    for file in ("parley.yml", "wording", "actions", "domain.yml", "data", "config.yml"):
        (home / file).symlink_to(ROOT / file)
    folder = home / "knowledge_base"
    for locale in LOCALES:
        for article in ARTICLES:
            place = Path(locale, f"{article}.md")
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "knowledge_base" / place, folder / place)
    shutil.copy(ROOT / "knowledge_base" / "values.yml", folder)
    stack = Stack(home, tmp_path_factory.mktemp("var"))
    try:
        stack.start_web()
        stack.wait_for_knowledge()
        hire(stack)
        yield stack
    finally:
        stack.close()


@pytest.fixture
def sign_in(browser: Browser, shop: Stack) -> Iterator[SignIn]:
    """Opens the desk for one of the cast; a script error fails the test."""
    contexts, errors = [], list[str]()

    def open_desk(name: str, **options: Any) -> Page:
        size = {"viewport": {"width": 1440, "height": 900}} | options
        context = browser.new_context(
            base_url=shop.settings.url, locale="en-GB", reduced_motion="reduce", **size
        )
        context.on("weberror", lambda error: errors.append(str(error.error)))
        contexts.append(context)
        return sign_in_as(context, f"{name}@shop.example")

    yield open_desk
    for context in contexts:
        context.close()
    assert errors == []


def write(page: Page, title: str, *questions: str) -> None:
    """Fill in a new article, with the keyboard alone once it is open."""
    page.goto("/desk/articles/new")
    expect(field(page, "Title")).to_be_focused()
    page.keyboard.type(title)
    field(page, "Short answer").fill(f"About {title}: it is free.")
    field(page, "Article").fill(f"## {title}\n\nAll about it.")
    field(page, "Question 1").focus()
    for number, question in enumerate(questions):
        if number:
            page.keyboard.press("Enter")
            expect(field(page, f"Question {number + 1}")).to_be_focused()
        page.keyboard.type(question)
    field(page, "Topic").fill("service")


def test_from_the_first_word_to_the_reader_and_down_again(sign_in: SignIn, shop: Stack) -> None:
    page = sign_in("eve")
    expect(page.get_by_role("heading", name="Articles")).to_be_visible()
    expect(page.get_by_role("link", name="Unassigned")).to_have_count(0)
    page.get_by_role("link", name="New article").click()
    field(page, "Title").fill("Loyalty card")
    page.keyboard.press("Control+s")
    missing = page.get_by_role("group", name="Before it can be saved")
    expect(missing).to_be_focused()
    missing.get_by_role("link", name="Topic").click()
    expect(field(page, "Topic")).to_be_focused()
    field(page, "Title").fill("")

    write(page, "Loyalty card", "Do you have a loyalty card?", "How do I collect points?")
    page.get_by_role("tab", name="Preview").click()
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", name="Loyalty card").first).to_be_visible()
    expect(page.locator(".customer-card .card-title")).to_have_text("Loyalty card")
    field(page, "Short answer").select_text()
    page.keyboard.press("Control+b")
    expect(page.locator(".customer-card strong")).to_have_text("About Loyalty card: it is free.")
    save(page, 1)
    expect(page).to_have_url(re.compile("/desk/articles/loyalty-card/en$"))
    publish(page)
    expect(state(page)).to_have_text("Published", timeout=SECONDS)
    address = "/help/en/service/loyalty-card"
    assert shop.http.get(address).status_code == 200
    page.get_by_role("tab", name="Details").click()
    field(page, "Address").fill("loyalty")
    field(page, "Audience").select_option("staff")
    save(page, 2)
    expect(page.get_by_text("Readers have “loyalty-card” until this is published.")).to_be_visible()
    expect(page.get_by_text("Readers have “Customers and staff” until")).to_be_visible()
    screenshot(page, "editor-place")
    assert shop.http.get(address).status_code == 200
    press(page, "Publish…")
    review = page.get_by_role("dialog")
    expect(review.get_by_role("table", name="Address")).to_contain_text("loyalty-card")
    expect(review.get_by_role("table", name="Audience")).to_contain_text("staff")
    review.get_by_role("button", name="Publish now").click()
    expect(state(page)).to_have_text("Published", timeout=SECONDS)
    assert shop.http.get(address).status_code == 404, "what is for staff is on no page"
    field(page, "Audience").select_option("public")
    save(page, 3)
    publish(page)
    expect(state(page)).to_have_text("Published", timeout=SECONDS)
    moved = shop.http.get(address, follow_redirects=False)
    assert (moved.status_code, moved.headers["location"]) == (301, "/help/en/service/loyalty")
    press(page, "Take down")
    press(page, "Take it down now")
    expect(state(page)).to_have_text("Taken down")
    assert shop.http.get("/help/en/service/loyalty").status_code in (404, 410)


def test_a_review_sends_back_and_plans(sign_in: SignIn) -> None:
    eve, sam = sign_in("eve"), sign_in("sam")
    write(eve, "Gift vouchers", "Do you sell gift vouchers?")
    save(eve, 1)
    press(eve, "Publish…")
    eve.get_by_role("dialog").get_by_role("button", name="Ask for a review").click()
    expect(state(eve)).to_have_text("In review")
    open_article(sam, "gift-vouchers")
    expect(sam.get_by_text("Eve asks for a review.")).to_be_visible()
    press(sam, "Send back")
    field(sam, "What should be changed?").fill("How long are they valid?")
    sam.get_by_role("dialog").get_by_role("button", name="Send back").click()
    expect(state(sam)).to_have_text("Draft")
    eve.reload()
    expect(eve.get_by_text("How long are they valid?")).to_be_visible()
    press(sam, "Publish…")
    sam.get_by_label("Publish at").fill("2099-01-01T08:00")
    press(sam, "Publish then")
    expect(sam.get_by_text(re.compile("will be published on .*2099"))).to_be_visible(
        timeout=SECONDS
    )
    press(sam, "Don’t publish it then")
    expect(sam.get_by_text("will be published on")).to_have_count(0)


def test_unsaved_text_survives_a_closed_tab(sign_in: SignIn) -> None:
    page = sign_in("eve")
    open_article(page, "damaged-item")
    field(page, "Title").fill("It arrived in pieces")
    expect(page.get_by_text("Unsaved changes")).to_be_visible()
    other = page.context.new_page()
    page.close(run_before_unload=False)
    open_article(other, "damaged-item")
    expect(field(other, "Title")).to_have_value("An item arrived damaged")
    expect(other.get_by_role("button", name="Restore")).to_be_focused()
    other.keyboard.press("Enter")
    expect(field(other, "Title")).to_have_value("It arrived in pieces")
    other.reload()
    press(other, "Discard")
    expect(other.get_by_text("that was not saved")).to_have_count(0)
    other.reload()
    expect(field(other, "Title")).to_have_value("An item arrived damaged")
    expect(other.get_by_role("button", name="Restore")).to_have_count(0)


def test_the_second_of_two_people_sees_both_texts(sign_in: SignIn) -> None:
    eve, sam = sign_in("eve"), sign_in("sam")
    write(eve, "Opening hours", "When are you open?")
    save(eve, 1)
    open_article(sam, "opening-hours")
    field(sam, "Title").fill("When we are open")
    field(sam, "Short answer").fill("Sam: from nine to five.")
    save(sam, 2)
    field(eve, "Short answer").fill("Eve: from eight to six.")
    eve.keyboard.press("Control+s")
    expect(eve.get_by_role("heading", name="Sam saved this text")).to_be_focused()
    expect(eve.get_by_text("Only Sam changed this, so it is taken over: Title.")).to_be_visible()
    both = eve.get_by_role("group", name="Short answer")
    expect(both.get_by_text("Eve: from eight to six.").first).to_be_visible()
    screenshot(eve, "editor-conflict")
    both.get_by_label("Sam’s").check()
    expect(both.get_by_label("Result")).to_have_value("Sam: from nine to five.")
    both.get_by_label("Result").fill("From eight to six.")
    press(eve, "Go on with this")
    save(eve, 3)
    expect(field(eve, "Title")).to_have_value("When we are open")
    eve.get_by_role("link", name="History").click()
    expect(eve.get_by_role("button", name=re.compile("Revision 2 Sam"))).to_be_visible()
    expect(eve.locator("ins").first).to_be_visible()
    eve.get_by_role("button", name=re.compile("Revision 1 Eve")).click()
    press(eve, "Make this the newest one")
    expect(eve.get_by_role("button", name=re.compile("Revision 4"))).to_be_visible()


def test_asking_neighbours_and_a_decision_about_lost_questions(sign_in: SignIn) -> None:
    page = sign_in("eve")
    taken = "How do I report damage from the delivery?"
    write(page, "Broken things", "What is broken?", taken)
    save(page, 1)
    page.get_by_role("tab", name="Ask it").click()
    field(page, "A customer’s question").fill("¿Qué está roto?")
    page.keyboard.press("Enter")
    today, with_it = page.locator(".answer").nth(0), page.locator(".answer").nth(1)
    expect(with_it.get_by_text("Broken things")).to_be_visible(timeout=SECONDS)
    expect(today.get_by_role("link", name="An item arrived damaged")).to_be_visible()
    expect(today.get_by_text("Broken things")).to_have_count(0)
    page.get_by_role("tab", name="Checks").click()
    warned = page.locator(".taken").filter(has_text="An item arrived damaged")
    expect(warned.get_by_text(taken)).to_be_visible(timeout=SECONDS)
    screenshot(page, "editor-checks")
    dialog = publish(page)
    expect(dialog.get_by_text(taken)).to_be_visible(timeout=SECONDS)
    expect(state(page)).to_have_text("Draft")
    press(page, "Publish anyway")
    expect(state(page)).to_have_text("Published", timeout=SECONDS)
    press(page, "Take down")
    press(page, "Take it down now")
    expect(state(page)).to_have_text("Taken down")


def test_a_broken_link_is_named(sign_in: SignIn) -> None:
    page = sign_in("eve")
    open_article(page, "exchange-an-item")
    field(page, "Article").fill("See [this](/help/en/returns/nowhere) and {no_value}.")
    page.get_by_role("tab", name=re.compile("Checks ?2")).click()
    expect(page.get_by_text("/help/en/returns/nowhere", exact=True)).to_be_visible()
    expect(page.locator("code", has_text="{no_value}")).to_be_visible()


def test_source_and_target_side_by_side(sign_in: SignIn) -> None:
    page = sign_in("eve")
    open_article(page, "exchange-an-item", "ar", "/translate")
    expect(page.locator(".source").first).to_contain_text("Exchange an item")
    assert field(page, "Title").get_attribute("dir") == "rtl"
    assert page.locator(".source-text").first.get_attribute("dir") == "ltr"
    open_article(page, "exchange-an-item", "de")
    expect(page.get_by_role("heading", name="New translation")).to_be_visible()
    field(page, "Title").fill("Artikel umtauschen")
    field(page, "Short answer").fill("Schicken Sie den Artikel kostenlos zurück.")
    field(page, "Article").fill("## So geht es\n\nBestellen Sie neu.")
    field(page, "Question 1").fill("Kann ich etwas umtauschen?")
    save(page, 1)
    expect(state(page)).to_have_text("Draft")
    open_article(page, "exchange-an-item")
    field(page, "Short answer").fill("Return the item, and order the other one.")
    field(page, "How much does this change concern the translations?").select_option("major")
    save(page, 2)
    publish(page)
    expect(state(page)).to_have_text("Published", timeout=SECONDS)
    open_article(page, "exchange-an-item", "es", "/translate")
    expect(page.get_by_text("Wrong until updated")).to_be_visible()
    expect(page.get_by_text("What has changed in the original (English)")).to_be_visible()
    screenshot(page, "editor-translate")
    page.get_by_label("Says what the original says now").check()
    press(page, "Save")
    expect(page.get_by_text("Wrong until updated")).to_have_count(0)


def test_pictures_by_button_paste_and_drop(sign_in: SignIn, shop: Stack) -> None:
    page = sign_in("eve")
    write(page, "Pictures", "What does it look like?")
    text = field(page, "Article")
    picture = {"name": "lamp.png", "mimeType": "image/png", "buffer": _png()}
    page.locator("input[type=file]:not([disabled])").last.set_input_files(picture)  # type: ignore[arg-type]
    expect(text).to_have_value(re.compile(r"!\[lamp\]\(/help/attachments/"))
    for number, event in ((2, "paste"), (3, "drop")):
        text.evaluate(GIVE_PICTURE, [event, list(_png())])
        expect(text).to_have_value(re.compile(rf"(!\[\w+\]\(\S+\)\s*){{{number}}}"))
    address = re.search(r"/help/attachments/[^)]+", text.input_value())
    assert address and shop.http.get(address[0]).headers["content-type"] == "image/png"
    page.get_by_role("tab", name="Preview").click()
    shown = page.frame_locator("iframe").locator("img").first
    expect(shown).to_be_visible()
    assert shown.evaluate("picture => picture.naturalWidth") == 8
    save(page, 1)
    expect(text).to_have_value(re.compile(address[0]))


GIVE_PICTURE = """(area, [name, bytes]) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], "shelf.png", { type: "image/png" }));
  const how = { bubbles: true, cancelable: true };
  const event = name === "paste"
    ? new ClipboardEvent(name, { ...how, clipboardData: data })
    : new DragEvent(name, { ...how, dataTransfer: data });
  area.dispatchEvent(event);
}"""


def _png() -> bytes:
    """A green square of eight pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x14\x78\x5a" * 8) * 8)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def test_shortcuts_are_listed_for_what_somebody_works_with(sign_in: SignIn) -> None:
    for name, answers in (("eve", False), ("sam", True)):
        page = sign_in(name)
        press(page, "Keyboard shortcuts")
        dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
        save_line = dialog.locator("dl > div").filter(has_text="Save the article")
        assert save_line.locator("kbd").all_inner_texts() == ["Ctrl", "S"]
        expect(dialog.get_by_text("Numbered list")).to_be_visible()
        expect(dialog.get_by_text("Take over")).to_have_count(int(answers))
        screenshot(page, f"shortcuts-{name}")


def test_from_a_gap_into_an_article(sign_in: SignIn, shop: Stack) -> None:
    for text, language in (
        ("Do you repair lamps?", "en"),
        ("Can you repair my lamp?", "en"),
        ("¿Reparan lámparas?", "es"),
        ("I am looking for a job at your company", "en"),
    ):
        _ask_in_vain(shop, text, language)
    page = sign_in("eve")
    page.get_by_role("link", name="Gaps").click()
    first = page.get_by_role("article").first
    expect(first.get_by_text("¿Reparan lámparas?")).to_be_visible(timeout=SECONDS)
    screenshot(page, "editor-gaps")
    assert barriers(page) == []
    first.get_by_role("button", name="Write an article").click()
    values = [field(page, f"Question {number}").input_value() for number in (1, 2)]
    assert sorted(values) == ["Can you repair my lamp?", "Do you repair lamps?"]
    field(page, "Title").fill("Repairs")
    field(page, "Short answer").fill("We repair lamps.")
    field(page, "Article").fill("Send it in.")
    field(page, "Topic").fill("service")
    save(page, 1)
    page.get_by_role("link", name="Gaps").click()
    expect(page.get_by_role("article")).to_have_count(1)
    page.get_by_role("button", name="Add to an article").click()
    field(page, "Search in titles and texts").fill("Repairs")
    page.get_by_role("button", name=re.compile("^Repairs")).click()
    expect(field(page, "Question 3")).to_have_value("I am looking for a job at your company")
    save(page, 2)
    page.get_by_role("link", name="Gaps").click()
    expect(page.get_by_text("No gaps")).to_be_visible()


def _ask_in_vain(shop: Stack, text: str, language: str) -> None:
    languages = shop.settings.languages
    heard = Heard({name: 0.0 if name == language else -20.0 for name in languages})
    with shop.database.write() as connection:
        conversation = conversations.do_begin(connection, language, None)
        stored = messages.do_receive(connection, conversation, "1", text, heard, languages)
        unanswered.do_note(connection, stored.message_id, unanswered.UNKNOWN)


def test_wording_is_checked_and_live(sign_in: SignIn) -> None:
    page = sign_in("eve")
    page.goto("/desk/wording?locale=fr")
    field(page, "Search in names and texts").fill("utter_goodbye")
    box = field(page, "Goodbye")
    standard = box.input_value()
    box.fill("Au revoir { $nobody }")
    press(page, "Save")
    expect(page.get_by_text(re.compile("nobody")).last).to_be_visible()
    box.fill("Au revoir et à bientôt !")
    press(page, "Save")
    expect(page.get_by_text("The assistant says it from now on.")).to_be_visible()
    page.reload()
    expect(box).to_have_value("Au revoir et à bientôt !")
    press(page, "Back to the standard")
    expect(box).to_have_value(standard)


def test_shared_values_show_in_the_preview(sign_in: SignIn) -> None:
    page = sign_in("eve")
    page.goto("/desk/values")
    page.get_by_label("Value of damage_days").fill("21")
    press(page, "Save")
    expect(page.get_by_text("Readers see the new values.")).to_be_visible(timeout=SECONDS)
    open_article(page, "damaged-item")
    expect(page.locator(".customer-card .card-text")).to_contain_text("within 21 days")
    expect(page.frame_locator("iframe").locator(".lead")).to_contain_text("within 21 days")
    screenshot(page, "editor-write")


def test_the_second_to_save_values_chooses(sign_in: SignIn) -> None:
    first, second = sign_in("eve"), sign_in("sam")
    for page in (first, second):
        page.goto("/desk/values")
        expect(page.get_by_label("Value of damage_days")).to_be_visible()
    first.get_by_label("Value of damage_days").fill("25")
    press(first, "Save")
    expect(first.get_by_text("Readers see the new values.")).to_be_visible(timeout=SECONDS)
    second.get_by_label("Value of damage_days").fill("28")
    press(second, "Save")
    expect(second.get_by_role("alert")).to_contain_text("Nothing was overwritten", timeout=SECONDS)
    expect(second.get_by_label("Yours")).to_be_checked()
    second.get_by_label("Somebody’s").check()
    press(second, "Go on with this")
    expect(second.get_by_label("Value of damage_days")).to_have_value("25")
    second.get_by_label("Value of damage_days").fill("28")
    press(second, "Save")
    expect(second.get_by_text("Readers see the new values.")).to_be_visible(timeout=SECONDS)


def test_the_second_to_save_a_text_sees_the_first_one(sign_in: SignIn) -> None:
    first, second = sign_in("eve"), sign_in("sam")
    for page in (first, second):
        page.goto("/desk/wording?locale=es")
        expect(page.locator("#text-utter_goodbye")).to_be_visible()
    save = ".bot-text:has(#text-utter_goodbye) button[type=submit]"
    first.locator("#text-utter_goodbye").fill("¡Hasta pronto!")
    first.locator(save).click()
    expect(first.get_by_text("The assistant says it from now on.")).to_be_visible()
    second.locator("#text-utter_goodbye").fill("¡Adiós!")
    second.locator(save).click()
    expect(second.get_by_text("Somebody else has changed this text")).to_be_visible()
    expect(second.locator("#text-utter_goodbye")).to_have_value("¡Adiós!")
    press(second, "Use this text")
    expect(second.locator("#text-utter_goodbye")).to_have_value("¡Hasta pronto!")


def test_an_agent_reads_and_cannot_write(sign_in: SignIn) -> None:
    page = sign_in("ana")
    page.get_by_role("link", name="Articles").click()
    expect(page.get_by_role("table")).to_be_visible()
    expect(page.get_by_role("link", name="New article")).to_have_count(0)
    expect(page.get_by_role("link", name="Gaps")).to_have_count(0)
    open_article(page, "damaged-item")
    expect(field(page, "Title")).not_to_be_editable()
    expect(page.get_by_role("button", name="Save", exact=True)).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(sign_in: SignIn, scheme: str) -> None:
    page = sign_in("sam", color_scheme=scheme)
    for path, there in PAGES:
        page.goto(f"/desk/{path}")
        page.locator(there).first.wait_for()
        assert barriers(page) == [], path
    write(page, f"By {scheme}", f"Is there a {scheme} model?")
    for panel in ("Ask it", "Checks", "Details"):
        page.get_by_role("tab", name=panel).click()
        assert barriers(page) == [], panel
    save(page, 1)
    press(page, "Publish…")
    expect(page.get_by_role("dialog").get_by_role("button", name="Publish now")).to_be_visible()
    assert barriers(page) == []


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_everything_fits_at_200_percent(sign_in: SignIn, direction: str) -> None:
    page = sign_in("sam", viewport=ZOOMED)
    for path, there in PAGES:
        page.goto(f"/desk/{path}")
        page.locator(there).first.wait_for()
        page.evaluate("direction => { document.documentElement.dir = direction }", direction)
        wide = page.evaluate(WIDER)
        assert wide == [], f"{path}: wider than the window"


# What sticks out of the window, or can be scrolled sideways inside of it.
WIDER = """() => [...document.querySelectorAll("main, main *")]
  .filter((each) => each.clientWidth > 0 && !each.closest(".hidden, thead, textarea, .tool"))
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1
    || each.getBoundingClientRect().left < -1)
  .map((each) => `${each.tagName}.${each.className}`)"""
