"""Webhooks in a real browser: made, tried, looked at in the log, paused and removed."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import barriers
from tests.browser.conftest import screenshot
from tests.browser.test_desk import SignIn, shop, sign_in, staff

__all__ = ["shop", "sign_in", "staff"]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

# A host that no name server knows: nothing leaves this machine.
URL = "https://hooks.shop.invalid/parley"


def test_a_webhook_from_its_making_to_its_end(sign_in: SignIn) -> None:
    page = sign_in("ada", "/desk/webhooks")
    page.get_by_text("Nobody is told anything yet.").wait_for()
    page.get_by_role("button", name="New webhook").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("Address")).to_be_focused()
    page.keyboard.type("https://127.0.0.1/")
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("127.0.0.1 is not a public address")
    dialog.get_by_label("Address").fill(URL)
    dialog.get_by_label("Somebody writes").uncheck()
    assert not barriers(page)
    dialog.get_by_role("button", name="Save").click()
    secret = dialog.get_by_label("Secret", exact=True)
    expect(secret).to_be_focused()
    assert len(secret.input_value()) > 30
    page.keyboard.press("Escape")

    row = page.get_by_role("listitem").filter(has_text=URL)
    expect(row).to_contain_text("nothing waits · nothing given up")
    expect(row).not_to_contain_text("Somebody writes")
    row.get_by_role("button", name="Log").click()
    expect(dialog).to_contain_text("Nothing here.")
    dialog.get_by_role("button", name="Send a test").click()
    sent = dialog.get_by_role("listitem").filter(has_text="Test")
    expect(sent).to_contain_text("Waits")
    assert not barriers(page)
    screenshot(page, "desk-webhooks")
    dialog.get_by_label("Show").select_option(label="Given up")
    expect(dialog).to_contain_text("Nothing here.")
    page.keyboard.press("Escape")
    expect(row).to_contain_text("1 event waits")

    row.get_by_role("button", name="Change").click()
    dialog.get_by_label("Pause").check()
    dialog.get_by_role("button", name="Save").click()
    expect(row).to_contain_text("Paused")
    row.get_by_role("button", name="Remove").click()
    dialog.get_by_role("button", name="Remove").click()
    page.get_by_text("Nobody is told anything yet.").wait_for()
