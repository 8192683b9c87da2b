"""Teams, canned replies and profiles, as whoever leads the desk meets them; by keyboard where it
matters."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import WIDER, barriers

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]


def check(page: Page) -> None:
    """Nothing keeps anybody out, and nothing sticks out."""
    assert barriers(page) == []
    assert page.evaluate(WIDER) == []


def test_a_team_gets_its_hours(desk: Page) -> None:
    desk.goto("/desk/teams")
    desk.get_by_role("button", name="New team").click()
    desk.get_by_text("Open at certain times").click()
    desk.get_by_role("button", name="Monday: add hours").click()
    desk.keyboard.press("Control+s")
    name = desk.get_by_role("textbox", name="Name", exact=True)
    expect(name).to_be_focused()
    expect(name).to_have_accessible_description("A team needs a name.")
    name.fill("Madrid")
    desk.get_by_label("Monday, until").last.fill("18:30")
    desk.get_by_label("Monday, from").last.fill("16:30")
    expect(desk.get_by_text("These hours overlap with others.")).to_be_visible()
    check(desk)
    desk.get_by_label("Monday, from").last.fill("17:30")
    expect(desk.get_by_text("These hours overlap with others.")).to_have_count(0)
    desk.get_by_role("button", name="Use Monday’s hours").click()
    desk.get_by_label("Time zone").select_option("Europe/Madrid")
    desk.get_by_label("First answer within (minutes)").fill("90")
    desk.get_by_role("button", name="Save").click()
    expect(desk.get_by_text("Madrid has been saved.")).to_be_visible()
    expect(desk.get_by_role("heading", name="Teams", level=1)).to_be_focused()
    desk.reload()
    card = desk.get_by_role("listitem", name="Madrid")
    expect(card).to_contain_text("Mon – Fri")
    expect(card).to_contain_text("Europe/Madrid")
    expect(card).to_contain_text("1 hr 30 min")
    check(desk)
    card.get_by_role("button", name="Remove").click()
    desk.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(card).to_have_count(0)


def test_canned_replies_are_written_in_each_language(desk: Page) -> None:
    desk.goto("/desk/canned")
    for locale, text in ("en", "Thank you for waiting."), ("ar", "شكرًا لانتظارك."):
        desk.get_by_role("button", name="New reply").click()
        dialog = desk.get_by_role("dialog")
        dialog.get_by_label("Name").fill("patience")
        dialog.get_by_label("Language").select_option(locale)
        dialog.get_by_label("Text").fill(text)
        dialog.get_by_role("button", name="Save").click()
        expect(dialog).to_have_count(0)
    desk.get_by_label("Language").select_option("ar")
    row = desk.get_by_role("listitem").filter(has_text="/patience")
    expect(row).to_have_count(1)
    expect(row.get_by_text("شكرًا لانتظارك.")).to_have_attribute("dir", "rtl")
    desk.get_by_label("Language").first.select_option("")
    desk.get_by_role("button", name="New reply").click()
    dialog = desk.get_by_role("dialog")
    dialog.get_by_label("Name").fill("patience")
    dialog.get_by_label("Text").fill("Once more")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_label("Name")).to_be_focused()
    expect(dialog.get_by_text("There is a reply with this name")).to_be_visible()
    check(desk)


def test_the_desk_speaks_the_language_of_the_profile(desk: Page) -> None:
    desk.set_viewport_size({"width": 390, "height": 800})
    desk.goto("/desk/profile")
    desk.get_by_label("Skills").fill("Billing")
    desk.get_by_label("Skills").press("Enter")
    desk.get_by_label("Conversations at once").fill("0")
    desk.get_by_role("button", name="Save").click()
    expect(desk.get_by_label("Conversations at once")).to_be_focused()
    expect(desk.get_by_text("Write a whole number from 1 to 100.")).to_be_visible()
    desk.get_by_label("Conversations at once").fill("3")
    desk.get_by_label("Language of the desk").select_option("ar")
    desk.get_by_role("button", name="Save").click()
    expect(desk.get_by_role("heading", name="ملفك الشخصي")).to_be_visible()
    expect(desk.locator("html")).to_have_attribute("dir", "rtl")
    expect(desk.get_by_text("billing")).to_be_visible()
    check(desk)
    desk.locator("#desk-locale").select_option("")
    desk.get_by_role("button", name="حفظ").click()
    expect(desk.get_by_role("heading", name="Your profile")).to_be_visible()
