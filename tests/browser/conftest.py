"""A real browser on a whole, trained Parley. Chromium is found by PARLEY_CHROMIUM or on PATH."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bot.people import invitations, passwords, staff
from tests.assistant import conftest as assistant
from tests.assistant.stack import ROOT, Stack

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SCREENSHOTS = ROOT / "var" / "screenshots"
# A test's browser talks to nobody but us.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PASSWORD = "seven quiet lamps at home"

stack = assistant.stack

Visit = Callable[..., BrowserContext]


def _chromium() -> str:
    named = os.environ.get("PARLEY_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        pytest.skip(
            "Chromium is missing: apt-get install chromium, or name yours in PARLEY_CHROMIUM"
        )
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = _chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, stack: Stack) -> Iterator[Visit]:
    """Opens a browser of its own for each person, in their language; a script error fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def visit(locale: str = "en-GB", **options: object) -> BrowserContext:
        context = browser.new_context(
            base_url=stack.settings.url,
            locale=locale,
            viewport={"width": 1280, "height": 860},
            reduced_motion="reduce",
            **options,  # type: ignore[arg-type]
        )
        context.on("weberror", lambda error: errors.append(str(error.error)))
        contexts.append(context)
        return context

    yield visit
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture(scope="session")
def administrator(stack: Stack) -> str:
    """The first administrator's e-mail address, signed up through the one-time link."""
    link = invitations.setup_link(stack.database, stack.settings.url)
    assert link
    token = link.partition("#")[2]
    body = {"token": token, "name": "Ada", "email": "ada@shop.example", "password": PASSWORD}
    assert stack.http.post("/desk/api/setup", json=body).status_code == 200
    stack.http.cookies.clear()
    return body["email"]


@pytest.fixture
def desk(visit: Visit, administrator: str) -> Page:
    """The desk, signed in."""
    return sign_in_as(visit(), administrator)


def hire(stack: Stack) -> None:
    """Eve writes articles, Sam looks after them, Ana answers customers."""
    with stack.database.write() as connection:
        for name, role in (("Eve", "editor"), ("Sam", "supervisor"), ("Ana", "agent")):
            staff.do_create(
                connection,
                email=f"{name.lower()}@shop.example",
                name=name,
                role=role,  # type: ignore[arg-type]
                password_hash=passwords.hash_password(PASSWORD),
            )


def sign_in_as(context: BrowserContext, email: str) -> Page:
    """The desk of whoever has this e-mail address."""
    page = context.new_page()
    page.on("dialog", lambda dialog: dialog.accept())  # leave with unsaved text
    page.goto("/desk")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("navigation").first.wait_for()
    return page


def screenshot(page: Page, name: str) -> None:
    """Keep what people see; `docs/images` holds the ones that the documentation shows."""
    Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png", animations="disabled")
