"""The editor as those who write meet it: by roles and names."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

SECONDS = 30_000  # milliseconds that the server may think on a busy machine


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def open_article(page: Page, article: str, locale: str = "en", tab: str = "") -> None:
    page.goto(f"/desk/articles/{article}/{locale}{tab}")
    expect(field(page, "Title")).to_be_visible()


def save(page: Page, revision: int) -> None:
    page.keyboard.press("Control+s")
    expect(page.get_by_text(f"Revision {revision}, saved")).to_be_visible()


def publish(page: Page) -> Locator:
    """Asks for it; the dialog that follows."""
    press(page, "Publish…")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Publish now").click()
    return dialog


def state(page: Page) -> Locator:
    return page.locator(".editor-title .chip").first
