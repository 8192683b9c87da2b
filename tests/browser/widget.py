"""The widget as a customer meets it: by roles and names, in any language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from playwright.sync_api import Locator, Page, expect

from tests.assistant.stack import ROOT

SECONDS = 30_000  # milliseconds that an answer may take on a busy machine


def word(locale: str, name: str, key: str) -> str:
    """A text of what customers see in a locale; `name` is its file's."""
    bundle = FluentBundle([locale], use_isolating=False)
    file = Path(ROOT / "bot" / "wording" / "texts" / locale / f"{name}.ftl")
    bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    value = bundle.get_message(key).value
    text, _ = bundle.format_pattern(value, {"brand": "Brightwater"})
    return str(text)


@dataclass
class Widget:
    """`locale` is the page's, from which the widget takes its own texts."""

    page: Page
    locale: str = "en"

    def word(self, key: str) -> str:
        """A text of the widget in its locale."""
        return word(self.locale, "widget", key)

    def open(self) -> None:
        self.page.get_by_role("button", name=self.word("widget_open")).click()
        expect(self.box).to_be_visible()

    @property
    def panel(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def box(self) -> Locator:
        return self.page.get_by_role("textbox", name=self.word("widget_message"))

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    def say(self, text: str) -> None:
        self.box.fill(text)
        self.box.press("Enter")
        expect(self.log.get_by_text(text, exact=True).last).to_be_visible()

    def deliver(self, text: str) -> None:
        """Say it, and wait until it stands in the conversation: before, only the browser has it."""
        self.say(text)
        delivered = self.panel.get_by_text(self.word("widget_delivered"))
        expect(delivered).to_be_visible(timeout=SECONDS)

    def expect(self, text: str) -> None:
        """That this appears among the messages."""
        expect(self.log.get_by_text(text).last).to_be_visible(timeout=SECONDS)
