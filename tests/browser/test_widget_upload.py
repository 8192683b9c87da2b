"""Files that customers send to people: chosen, pasted and dropped; what is refused; how they are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Locator, expect

from tests.assistant.stack import Stack
from tests.browser import storefront
from tests.browser.accessibility import barriers
from tests.browser.conftest import screenshot
from tests.browser.storefront import Arrive, answer
from tests.browser.widget import SECONDS, Widget
from tests.channels.test_files import PDF, png

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]

shop, site, embed = storefront.shop, storefront.site, storefront.embed
open_browser, arrive, ana = storefront.open_browser, storefront.arrive, storefront.ana

# Pastes or drops files on the field, as the browser would.
HAND_OVER = """(field, [kind, name, mime, bytes]) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], name, { type: mime }));
  const options = { bubbles: true, cancelable: true, composed: true };
  field.dispatchEvent(kind === "paste"
    ? new ClipboardEvent("paste", { ...options, clipboardData: data })
    : new DragEvent("drop", { ...options, dataTransfer: data }));
}"""


@pytest.fixture
def chat(arrive: Arrive, shop: Stack, ana: int) -> Widget:
    """A customer whom Ana answers."""
    widget = Widget(arrive())
    widget.open()
    widget.deliver("My lamp came broken")
    answer(shop, ana, "Please show me")
    widget.expect("Please show me")
    expect(chooser(widget)).to_be_visible()
    return widget


def chooser(widget: Widget) -> Locator:
    return widget.panel.get_by_role("button", name=widget.word("widget_attach"))


def choose(widget: Widget, *files: tuple[str, bytes]) -> None:
    with widget.page.expect_file_chooser() as opened:
        chooser(widget).click()
    kinds = {"png": "image/png", "pdf": "application/pdf"}
    opened.value.set_files(
        [
            FilePayload(name=name, mimeType=kinds[name[-3:]], buffer=content)
            for name, content in files
        ]
    )


def added(widget: Widget, name: str) -> Locator:
    """The button that takes a file away again, which is there once the server has the file."""
    return widget.panel.get_by_role("button", name=f"Remove {name}")


def send(widget: Widget) -> None:
    widget.panel.get_by_role("button", name=widget.word("widget_send")).click()


def test_a_picture_and_a_document_are_added_taken_away_and_sent(chat: Widget, shop: Stack) -> None:
    choose(chat, ("broken.png", png(60, 40)), ("bill.pdf", PDF), ("wrong.pdf", PDF))
    for name in ("broken.png", "bill.pdf", "wrong.pdf"):
        expect(added(chat, name)).to_be_visible(timeout=SECONDS)
    assert barriers(chat.page) == []
    screenshot(chat.page, "widget-upload")
    added(chat, "wrong.pdf").click()
    expect(chooser(chat)).to_be_focused()
    send(chat)
    expect(chat.log.get_by_role("img", name="Picture: broken.png")).to_be_visible(timeout=SECONDS)
    with chat.page.expect_download() as download:
        chat.log.get_by_role("button", name="bill.pdf").click()
    assert download.value.path().read_bytes() == PDF
    expect(chat.log.get_by_text("wrong.pdf")).to_have_count(0)
    assert barriers(chat.page) == []
    screenshot(chat.page, "widget-files")


def test_pasted_and_dropped(chat: Widget) -> None:
    picture = list(png(8, 8))
    chat.box.evaluate(HAND_OVER, ["paste", "pasted.png", "image/png", picture])
    expect(added(chat, "pasted.png")).to_be_visible(timeout=SECONDS)
    chat.box.evaluate(HAND_OVER, ["drop", "dropped.pdf", "application/pdf", list(PDF)])
    expect(added(chat, "dropped.pdf")).to_be_visible(timeout=SECONDS)
    send(chat)
    expect(chat.log.get_by_role("img", name="pasted.png")).to_be_visible(timeout=SECONDS)
    expect(chat.log.get_by_role("button", name="dropped.pdf")).to_be_visible()


def test_what_is_no_picture_is_refused_whatever_it_is_called(chat: Widget, shop: Stack) -> None:
    program = b"MZ\x90\x00" + b"\0" * 60 + b"PE\0\0"
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    choose(
        chat, ("program.png", program), ("drawing.png", drawing), ("page.pdf", b"<html>%PDF-1.4")
    )
    problem = chat.panel.get_by_role("alert").filter(has_text="program.png")
    expect(problem).to_contain_text("drawing.png", timeout=SECONDS)
    expect(problem).to_contain_text("page.pdf")
    assert barriers(chat.page) == []
    screenshot(chat.page, "widget-upload-refused")
    assert chat.panel.get_by_role("button", name="Remove").count() == 0


def test_what_is_too_large_is_not_even_sent(chat: Widget) -> None:
    asked: list[str] = []
    chat.page.on("request", lambda request: asked.append(request.url))
    choose(chat, ("large.png", png() + b"\0" * 10_000_000))
    expect(
        chat.panel.get_by_role("alert").filter(has_text="large.png is too large")
    ).to_be_visible()
    assert not any(url.endswith("/chat/files") for url in asked)


def test_offline_it_says_so_and_takes_the_file_afterwards(chat: Widget) -> None:
    chat.page.context.set_offline(True)
    choose(chat, ("broken.png", png()))
    problem = chat.panel.get_by_role("alert").filter(has_text="broken.png wasn’t uploaded")
    expect(problem).to_be_visible(timeout=SECONDS)
    chat.page.context.set_offline(False)
    choose(chat, ("broken.png", png()))
    expect(added(chat, "broken.png")).to_be_visible(timeout=SECONDS)
    expect(problem).to_have_count(0)


def test_files_are_kept_out_of_the_web_and_handed_out_safely(chat: Widget, shop: Stack) -> None:
    both = (
        png() + b"<script>alert(1)</script>"
    )  # a picture, and a page for whoever looks carelessly
    choose(chat, ("both.png", both))
    expect(added(chat, "both.png")).to_be_visible(timeout=SECONDS)
    with chat.page.expect_response("**/api/v1/chat/files/*") as response:
        send(chat)
    headers = response.value.headers
    assert headers["content-type"] == "image/png"
    assert headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in headers["content-security-policy"]
    stored = [each for each in Path(shop.settings.var).rglob("*") if each.is_file()]
    assert any(each.stat().st_size == len(both) and each.read_bytes() == both for each in stored)
    assert shop.http.get(response.value.url).status_code == 401  # an address alone opens nothing
