"""What the widget offers while people have the conversation, and afterwards."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Page, expect

from tests.assistant.stack import Stack
from tests.browser.accessibility import barriers
from tests.browser.conftest import PASSWORD, Visit
from tests.browser.widget import Widget
from tests.channels.test_files import PDF, png

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300, func_only=True)]


class Agent:
    """Somebody at the desk, by its API."""

    def __init__(self, http: httpx2.Client) -> None:
        self.http = http
        http.headers["X-Parley-CSRF"] = http.get("/desk/api/me").json()["csrf"]

    def newest(self) -> str:
        """The conversation that was written in last."""
        rows = self.http.get("/desk/api/inbox", params={"view": "bot"}).json()["conversations"]
        return str(rows[0]["id"])

    def do(self, conversation: str, what: str, body: Any = None) -> Any:
        answer = self.http.post(f"/desk/api/conversations/{conversation}/{what}", json=body or {})
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def say(self, conversation: str, text: str) -> int:
        body = {"client_id": uuid.uuid4().hex, "text": text}
        return int(self.do(conversation, "messages", body)["seq"])


@pytest.fixture
def agent(stack: Stack, administrator: str) -> Iterator[Agent]:
    with httpx2.Client(base_url=stack.settings.url, timeout=40, trust_env=False) as http:
        body = {"email": administrator, "password": PASSWORD}
        assert http.post("/desk/api/sign-in", json=body).is_success
        yield Agent(http)


@pytest.fixture
def chat(visit: Visit) -> Widget:
    page = visit("es").new_page()
    page.goto("/")
    widget = Widget(page, "es")
    widget.open()
    return widget


def fetched(page: Page) -> bool:
    """Whether the script for people has been fetched."""
    script = "performance.getEntriesByType('resource').some(({name}) => name.includes('-service-'))"
    return bool(page.evaluate(script))


def test_waiting_files_and_rating(chat: Widget, agent: Agent, tmp_path: Path) -> None:
    page = chat.page
    chat.deliver("Hola, mi lámpara llegó rota")
    assert not fetched(page)
    conversation = agent.newest()
    agent.do(conversation, "take")
    agent.do(conversation, "requeue")
    queue = page.get_by_test_id("queue")
    expect(queue).to_be_visible()
    assert fetched(page)

    queue.get_by_role("button", name=chat.word("widget_email")).click()
    address = queue.get_by_role("textbox")
    address.fill("ana@")
    address.press("Enter")
    expect(queue.get_by_text(chat.word("widget_email_wrong"))).to_be_visible()
    address.fill("ana@example.com")
    address.press("Enter")
    expect(queue.get_by_text("ana@example.com")).to_be_visible()
    assert barriers(page) == []

    agent.do(conversation, "take")
    expect(queue).to_have_count(0)
    for name, content in ("rota.png", png(60, 40)), ("factura.pdf", PDF), ("nota.txt", b"hola"):
        (tmp_path / name).write_bytes(content)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=chat.word("widget_attach")).click()
    chooser.value.set_files([tmp_path / name for name in ("rota.png", "factura.pdf", "nota.txt")])
    expect(page.get_by_role("alert").filter(has_text="nota.txt")).to_be_visible()
    page.get_by_role("button", name=chat.word("widget_send")).click()
    expect(chat.log.get_by_role("img", name="rota.png")).to_be_visible()
    with page.expect_download() as download:
        chat.log.get_by_role("button", name="factura.pdf").click()
    assert download.value.path().read_bytes() == PDF

    seq = agent.say(conversation, "Devolverla cuesta 10 euros.")
    expect(chat.log.get_by_text("Devolverla cuesta 10 euros.")).to_be_visible()
    agent.do(conversation, "read", {"seq": seq})
    expect(chat.log.get_by_text(chat.word("widget_read"))).to_be_visible()
    agent.do(conversation, f"messages/{seq}/withdraw")
    expect(chat.log.get_by_text(chat.word("widget_withdrawn"))).to_be_visible()
    expect(chat.log.get_by_text("Devolverla cuesta 10 euros.")).to_have_count(0)

    agent.do(conversation, "resolve")
    rating = page.get_by_test_id("rating")
    rating.get_by_role("radio", name=chat.word("widget_rating_3"), exact=True).focus()
    page.keyboard.press("ArrowRight")
    rating.get_by_role("textbox").fill("Muy amables")
    assert barriers(page) == []
    rating.get_by_role("button", name=chat.word("widget_rating_send")).click()
    expect(rating.get_by_text(chat.word("widget_rating_thanks"))).to_be_visible()
    found = agent.http.get(f"/desk/api/conversations/{conversation}").json()["rating"]
    assert (found["score"], found["words"]) == (4, "Muy amables")
    page.reload()
    expect(chat.log.get_by_text(chat.word("widget_withdrawn"))).to_be_visible()
    expect(rating).to_have_count(0)


def test_the_customer_goes_back_to_the_assistant(chat: Widget, agent: Agent) -> None:
    chat.deliver("Necesito ayuda")
    conversation = agent.newest()
    agent.do(conversation, "take")
    agent.do(conversation, "requeue")
    queue = chat.page.get_by_test_id("queue")
    queue.get_by_role("button", name=chat.word("widget_queue_leave")).click()
    expect(queue).to_have_count(0)
    details = agent.http.get(f"/desk/api/conversations/{conversation}").json()
    assert details["status"] == "pending"
    assert [each["outcome"] for each in details["handoffs"]] == ["left"]
