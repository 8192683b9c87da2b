"""Who gets in, in a real browser: with the company's account, with a second factor that is required,
after too many guesses, and not at all."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx2
import pyotp
import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from sqlalchemy import Connection

from bot.people import second_factors, staff
from tests.assistant.stack import ROOT, Stack
from tests.browser import office
from tests.browser.accessibility import WIDER, barriers
from tests.browser.conftest import PASSWORD, screenshot
from tests.people.oidc_provider import CLIENT, SECRET

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

NEWT = {
    "sub": "u-1",
    "email": "newt@shop.example",
    "email_verified": True,
    "name": "Newt",
    "groups": ["support"],
}
LOOKS: dict[str, dict[str, Any]] = {
    "desktop": {},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    """The company's provider of accounts, a process of its own."""
    command = [sys.executable, "-m", "tests.people.oidc_provider"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout and running.stdin
        yield running.stdout.readline().strip()
        running.stdin.close()
        running.wait(20)


@pytest.fixture(scope="module")
def shop(provider: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The demo shop, with its provider; administrators need a second factor."""
    home = tmp_path_factory.mktemp("home")
    stack = office.open_office(home, tmp_path_factory.mktemp("var"))
    known = yaml.safe_load((ROOT / "parley.yml").read_text(encoding="utf-8"))
    oidc = {"issuer": provider, "client_id": CLIENT, "roles": {"support": "agent"}}
    known["people"] = {"require_second_factor": True, "oidc": oidc}
    (home / "parley.yml").unlink()
    (home / "parley.yml").write_text(yaml.safe_dump(known, allow_unicode=True), encoding="utf-8")
    stack.environment |= {"PARLEY_PEOPLE_OIDC_CLIENT_SECRET": SECRET, "NO_PROXY": "127.0.0.1"}
    try:
        stack.start_web()
        office.hire(stack)
        yield stack
    finally:
        stack.close()


@pytest.fixture
def opened(browser: Browser, shop: Stack) -> Iterator[Any]:
    """Opens a browser of its own at the desk's door; a script error fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_page(locale: str = "en-GB", **options: Any) -> Page:
        size = {"viewport": {"width": 1440, "height": 900}} | options
        context = browser.new_context(
            base_url=shop.settings.url, locale=locale, reduced_motion="reduce", **size
        )
        context.on("weberror", lambda error: errors.append(str(error.error)))
        contexts.append(context)
        page = context.new_page()
        page.goto("/desk")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []


def knock(page: Page, name: str, password: str = PASSWORD) -> None:
    page.locator("[name=email]").fill(f"{name}@shop.example")
    page.locator("[name=password]").fill(password)
    page.keyboard.press("Enter")


def enter(page: Page, name: str) -> Page:
    knock(page, name)
    page.get_by_role("navigation").first.wait_for()
    return page


def enter_as_administrator(page: Page, shop: Stack) -> Page:
    """With a recovery code: the codes of a telephone are good for one sign-in each half minute."""
    with shop.database.write() as connection:
        ada = _ada(connection)
        if not second_factors.is_on(connection, ada):
            secret = second_factors.do_prepare(connection, ada)
            second_factors.do_confirm(connection, ada, pyotp.TOTP(secret).now())
        code = second_factors.do_renew_recovery_codes(connection, ada)[0]
    knock(page, "ada")
    page.locator("[name=code]").fill(code)
    page.keyboard.press("Enter")
    page.get_by_role("navigation").first.wait_for()
    return page


def _ada(connection: Connection) -> int:
    found = staff.by_email(connection, "ada@shop.example")
    assert found
    return int(found["id"])


def set_up(page: Page) -> None:
    """A second factor, in the dialog."""
    page.get_by_role("button", name="Set up a second factor").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Your present password").fill(PASSWORD)
    page.keyboard.press("Enter")
    secret = dialog.locator("code").inner_text().replace(" ", "")
    dialog.get_by_label("Code", exact=True).fill(pyotp.TOTP(secret).now())
    page.keyboard.press("Enter")
    dialog.get_by_role("button", name="I have kept them").click()


def test_an_administrator_sets_up_a_second_factor_before_anything_else(
    opened: Any, shop: Stack
) -> None:
    with shop.database.write() as connection:
        second_factors.do_turn_off(connection, _ada(connection))
    page = opened()
    knock(page, "ada")
    needed = page.get_by_text("Administrators need a second factor here. Set it up to go on.")
    expect(needed).to_be_visible()
    for path in ("people", "audit", "mine"):
        page.goto(f"/desk/{path}")
        expect(needed).to_be_visible()
    expect(page.get_by_role("link", name="People")).to_have_count(0)
    assert barriers(page) == []
    screenshot(page, "entering-second-factor")
    set_up(page)
    expect(needed).to_have_count(0)
    page.goto("/desk/people")
    expect(page.get_by_role("heading", name="People")).to_be_visible()


def test_the_companys_account_opens_the_desk(opened: Any, shop: Stack, provider: str) -> None:
    tell(provider, claims=NEWT)
    page = opened()
    button = page.get_by_role("link", name="Sign in with your company’s account")
    expect(button).to_be_visible()
    assert barriers(page) == []
    screenshot(page, "entering-company")
    button.focus()
    page.keyboard.press("Enter")
    page.get_by_role("navigation").first.wait_for()
    page.goto("/desk/account")
    expect(page.get_by_role("main").get_by_text("newt@shop.example")).to_be_visible()


def test_whom_the_company_does_not_let_in_is_told_why(opened: Any, provider: str) -> None:
    tell(
        provider, claims={**NEWT, "sub": "u-2", "email": "mo@shop.example", "groups": ["football"]}
    )
    page = opened()
    page.get_by_role("link", name="Sign in with your company’s account").click()
    alert = page.get_by_role("alert")
    expect(alert).to_be_visible()
    assert alert.inner_text().strip()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    page.reload()
    expect(page.get_by_role("alert")).to_have_count(0)
    tell(provider, claims=NEWT, fault="nonce")
    page.get_by_role("link", name="Sign in with your company’s account").click()
    expect(page.get_by_role("alert")).to_be_visible()


def tell(provider: str, **told: Any) -> None:
    clean: dict[str, Any] = {"userinfo": {}, "fault": ""}
    httpx2.post(f"{provider}/control", json=clean | told, trust_env=False).raise_for_status()


def test_who_guessed_too_often_is_let_in_by_an_administrator(opened: Any, shop: Stack) -> None:
    ben = opened()
    for _ in range(6):
        knock(ben, "ben", "a wrong password")
        expect(ben.get_by_role("alert")).to_be_visible()
    knock(ben, "ben")
    expect(ben.get_by_role("alert")).to_be_visible()  # also the right one, now
    page = enter_as_administrator(opened(), shop)
    page.goto("/desk/people")
    row = page.locator(".person").filter(has_text="ben@shop.example")
    expect(row).to_contain_text("Too many wrong passwords")
    dialog = manage(page, "Ben")
    dialog.get_by_role("button", name="Let them try again").click()
    expect(dialog.get_by_text("They can try again.")).to_be_visible()
    expect(row).not_to_contain_text("Too many wrong passwords")
    enter(ben, "ben")


def test_who_is_disabled_is_out_at_once_until_they_are_let_in_again(
    opened: Any, shop: Stack
) -> None:
    ana = enter(opened(), "ana")
    page = enter_as_administrator(opened(), shop)
    page.goto("/desk/people")
    dialog = manage(page, "Ana")
    dialog.get_by_role("button", name="Disable").click()
    expect(dialog.get_by_text("The account is disabled.")).to_be_visible()
    expect(page.locator(".person").filter(has_text="ana@shop.example")).to_contain_text("Disabled")
    expect(ana.get_by_role("button", name="Sign in")).to_be_visible()
    knock(ana, "ana")
    expect(ana.get_by_role("alert")).to_be_visible()
    dialog.get_by_role("button", name="Let in again").click()
    expect(dialog.get_by_text("They can sign in again.")).to_be_visible()
    enter(ana, "ana")


def manage(page: Page, name: str) -> Locator:
    page.get_by_role("button", name=f"Manage {name}").click()
    return page.get_by_role("dialog")


@pytest.mark.parametrize("how", LOOKS)
@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_open_dialogs_and_forms_have_no_barriers(
    opened: Any, shop: Stack, how: str, locale: str
) -> None:
    page = enter_as_administrator(opened(locale, **LOOKS[how]), shop)
    found: list[tuple[str, str]] = []

    def look(name: str) -> None:
        page.wait_for_load_state("networkidle")
        found.extend((name, what) for what in [*barriers(page), *page.evaluate(WIDER)])
        screenshot(page, f"entering-{name}-{locale[:2]}-{how}")

    page.goto("/desk/people")
    ben = page.locator(".person").filter(has_text="ben@shop.example")
    ben.get_by_role("button").last.click()
    look("manage")
    page.keyboard.press("Escape")
    ben.get_by_role("button").first.click()
    look("profile")
    page.keyboard.press("Escape")
    page.locator(".people-head button").click()
    look("invite")
    page.get_by_role("dialog").locator("button[type=submit]").click()
    look("invite-empty")
    page.goto("/desk/teams")
    page.locator(".admin-cards button").last.click()
    page.get_by_role("dialog").wait_for()
    look("team-remove")
    page.keyboard.press("Escape")
    page.locator(".people-head button").click()
    page.locator("form").wait_for()
    look("team-new")
    page.locator("form button[type=submit]").click()
    look("team-empty")
    assert found == []
