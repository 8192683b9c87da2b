"""A site that asks something before the chat: the form, and what becomes of its answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.assistant.stack import Stack
from tests.browser import office
from tests.browser.accessibility import barriers
from tests.browser.website import website
from tests.browser.widget import Widget

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

ASKED = """
widget:
  pre_chat:
    - {type: email, label: {en: Your e-mail}, required: true, autocomplete: email}
    - {type: tel, label: {en: Your phone}}
"""


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    home = tmp_path_factory.mktemp("home")
    office.open_office(home, tmp_path_factory.mktemp("unused")).close()
    settings = (home / "parley.yml").read_text(encoding="utf-8")
    (home / "parley.yml").unlink()
    (home / "parley.yml").write_text(settings + ASKED, encoding="utf-8")
    stack = Stack(home, tmp_path_factory.mktemp("var"))
    try:
        stack.start_web()
        yield stack
    finally:
        stack.close()


def test_the_form_asks_with_the_right_keyboards_and_its_answers_are_the_first_message(
    browser: Browser, asking: Stack
) -> None:
    with website() as site, browser.new_context(locale="en-GB") as context:
        page = context.new_page()
        tag = f'<script async src="{asking.settings.url}/widget.js"></script>'
        page.goto(
            site.put(f'<html lang="en"><title>Lamps</title><main><h1>Lamps</h1></main>{tag}</html>')
        )
        widget = Widget(page)
        widget.open()
        email = widget.panel.get_by_label("Your e-mail")
        expect(email).to_have_attribute("type", "email")
        expect(email).to_have_attribute("autocomplete", "email")
        expect(widget.panel.get_by_label("Your phone")).to_have_attribute("type", "tel")
        assert barriers(page) == []
        send = widget.panel.get_by_role("button", name=widget.word("widget_pre_chat_send"))
        email.fill("ana@")
        send.click()
        expect(email).to_be_focused()
        expect(widget.panel.get_by_text(widget.word("widget_email_wrong"))).to_be_visible()
        email.fill("ana@shop.example")
        send.click()
        widget.expect("Your e-mail: ana@shop.example")
        expect(email).to_have_count(0)
