"""Accounts, people, programs and the audit log in a real browser."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.assistant.stack import Stack
from tests.browser.accessibility import WIDER, barriers
from tests.browser.conftest import PASSWORD, screenshot
from tests.browser.test_desk import PHONE, ZOOMED, SignIn, shop, sign_in, staff

__all__ = ["shop", "sign_in", "staff"]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

PAGES = (
    "account",
    "people",
    "programs",
    "webhooks",
    "audit",
    "mine",
    "snoozed",
    "bot",
    "all?q=nothing",
)
ENTRIES = ("", "setup#unknown", "reset#unknown")
LOOKS: dict[str, dict[str, Any]] = {
    "desktop": {},
    "dark": {"color_scheme": "dark"},
    "phone": PHONE,
    "zoomed": ZOOMED,
}


@pytest.fixture
def stranger(browser: Browser, shop: Stack, staff: dict[str, int]) -> Iterator[BrowserContext]:
    """Nobody who is signed in."""
    context = browser.new_context(
        base_url=shop.settings.url, locale="en-GB", reduced_motion="reduce"
    )
    yield context
    context.close()


def enter(page: Page, name: str, password: str = PASSWORD) -> None:
    page.get_by_label("E-mail").fill(f"{name}@shop.example")
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_a_second_factor_from_set_up_to_sign_in(sign_in: SignIn, stranger: BrowserContext) -> None:
    page = sign_in("sam", "/desk/account")
    page.get_by_role("button", name="Set up a second factor").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("Your present password")).to_be_focused()
    page.keyboard.type("not this one")
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("alert")).to_have_text("That is not your present password.")
    dialog.get_by_label("Your present password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("img", name="QR code")).to_be_visible()
    expect(dialog.get_by_label("Code", exact=True)).to_be_focused()
    secret = dialog.locator("code").inner_text().replace(" ", "")
    page.keyboard.type(pyotp.TOTP(secret).now())
    screenshot(page, "people-second-factor")
    page.keyboard.press("Enter")
    codes = dialog.locator(".recovery-codes code")
    expect(codes).to_have_count(10)
    recovery = codes.first.inner_text()
    with page.expect_download() as download:
        dialog.get_by_role("link", name="Save as a file").click()
    assert recovery in download.value.path().read_text()
    dialog.get_by_role("button", name="I have kept them").click()
    expect(page.get_by_text("10 recovery codes are left.")).to_be_visible()
    other = stranger.new_page()
    other.goto("/desk")
    enter(other, "sam")
    expect(other.get_by_label("Code")).to_be_focused()
    other.keyboard.type("000000")
    other.keyboard.press("Enter")
    expect(other.get_by_role("alert")).to_contain_text("The code is wrong")
    other.get_by_label("Code").fill(recovery)
    other.keyboard.press("Enter")
    expect(other.get_by_role("navigation").first).to_be_visible()
    page.get_by_role("button", name="Turn off").click()
    page.get_by_role("dialog").get_by_label("Your present password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Set up a second factor")).to_be_visible()


def test_sessions_are_ended_from_another_device(sign_in: SignIn) -> None:
    page, other = sign_in("ben", "/desk/account"), sign_in("ben")
    page.reload()
    expect(page.get_by_text("This device")).to_have_count(1)
    page.get_by_role("button", name="Sign out everywhere else").click()
    expect(page.get_by_text("Signed out there.")).to_be_visible()
    expect(page.get_by_role("button", name="Sign out everywhere else")).to_have_count(0)
    expect(other.get_by_role("button", name="Sign in")).to_be_visible()


def test_an_administrator_changes_a_role_and_lets_somebody_in_again(
    sign_in: SignIn, stranger: BrowserContext
) -> None:
    agent = sign_in("ana")
    page = sign_in("ada", "/desk/people")
    page.get_by_role("button", name="Manage Ana").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Role").select_option("Editor")
    dialog.get_by_role("button", name="Change the role").click()
    expect(dialog.get_by_text("The role has been changed.")).to_be_visible()
    expect(agent.get_by_role("button", name="Sign in")).to_be_visible()
    enter(agent, "ana")
    expect(agent.get_by_role("heading", name="Articles")).to_be_visible()
    dialog.get_by_label("Role").select_option("Agent")
    dialog.get_by_role("button", name="Change the role").click()
    expect(dialog.get_by_label("Role")).to_have_value("agent")
    expect(dialog.get_by_role("button", name="Change the role")).to_be_disabled()
    agent.reload()  # editors have no socket that could close
    expect(agent.get_by_role("button", name="Sign in")).to_be_visible()
    dialog.get_by_role("button", name="Link to a new password").click()
    link = dialog.get_by_label("Link to a new password").input_value()
    screenshot(page, "people-manage")
    other = stranger.new_page()
    other.goto(link)
    other.get_by_label("New password").fill(PASSWORD)
    other.get_by_role("button", name="Use this password").click()
    enter(other, "ana")
    expect(other.get_by_role("navigation").first).to_be_visible()


def test_a_token_is_made_shown_once_and_revoked(sign_in: SignIn, shop: Stack) -> None:
    page = sign_in("ada", "/desk/programs")
    page.get_by_role("button", name="New token").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("What it is for").fill("Archive")
    dialog.get_by_role("button", name="Make the token").click()
    expect(dialog.get_by_text("Choose at least one.")).to_be_visible()
    dialog.get_by_label("Read the audit log").check()
    dialog.get_by_role("button", name="Make the token").click()
    token = dialog.get_by_label("Token").input_value()
    headers = {"Authorization": f"Bearer {token}"}
    export = f"{shop.settings.url}/desk/api/audit/export"
    assert shop.http.get(export, headers=headers).status_code == 200
    page.keyboard.press("Escape")
    row = page.locator(".person").filter(has_text="Archive")
    expect(row).to_contain_text("Read the audit log")
    row.get_by_role("button", name="Revoke").click()
    page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    expect(row).to_have_count(0)
    assert shop.http.get(export, headers=headers).status_code == 401


def test_the_audit_log_is_searched_and_exported(sign_in: SignIn, shop: Stack) -> None:
    page = sign_in("ada", "/desk/audit")
    lines = page.locator(".audit tbody tr")
    expect(lines.first).to_be_visible()
    page.get_by_label("Who").select_option("Ada")
    page.get_by_label("Action").select_option("Signed in")
    expect(lines.first).to_contain_text("Ada")
    expect(lines.filter(has_not_text="Signed in")).to_have_count(0)
    page.get_by_label("From").fill("2001-01-01")
    page.get_by_label("to", exact=True).fill("2001-01-02")
    expect(page.get_by_text("Nothing fits.")).to_be_visible()
    page.get_by_label("to", exact=True).fill("")
    expect(lines.first).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="JSON").click()
    written = download.value.path().read_text().splitlines()
    assert written
    assert all('"signed_in"' in line for line in written)


@pytest.mark.parametrize("how", LOOKS)
@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_no_barriers_and_nothing_sticks_out(
    browser: Browser, shop: Stack, staff: dict[str, int], how: str, locale: str
) -> None:
    size = {"viewport": {"width": 1440, "height": 900}} | LOOKS[how]
    context = browser.new_context(
        base_url=shop.settings.url, locale=locale, reduced_motion="reduce", **size
    )
    page, found = context.new_page(), []
    for path in ENTRIES:
        page.goto(f"/desk/{path}")
        page.get_by_role("heading", level=1).wait_for()
        found += [(path, what) for what in [*barriers(page), *page.evaluate(WIDER)]]
        page.goto("about:blank")
    page.goto("/desk")
    page.locator("[name=email]").fill("ada@shop.example")
    page.locator("[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("navigation").first.wait_for()
    for path in PAGES:
        page.goto(f"/desk/{path}")
        page.get_by_role("heading", level=1).wait_for()
        time.sleep(0.6)  # until what is asked for has come
        found += [(path, what) for what in [*barriers(page), *page.evaluate(WIDER)]]
        screenshot(page, f"people-{path.partition('?')[0]}-{locale[:2]}-{how}")
    context.close()
    assert found == []
