"""The worker between our database and Rasa: nothing that goes wrong there may end it or loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import OperationalError

from bot.assistant.answering import Answering
from bot.assistant.rasa import RasaTurn
from bot.assistant.replies import Renderer
from bot.conversations import conversations, events, handoffs, messages
from bot.conversations.locale import Heard
from bot.conversations.turns import Turn
from bot.conversations.typing import Typing
from bot.errors import AssistantUnavailable
from bot.settings import load_settings
from bot.storage import Database
from bot.storage import tables as t
from bot.wording import Catalog

pytestmark = pytest.mark.slow

AGENT = {
    "email": "ana@shop.example",
    "name": "Ana",
    "role": "agent",
    "password_hash": "-",
    "created_at": 0,
}


@dataclass
class FakeRasa:
    """Speaks as our channel does; `turn` answers with `replies`, or fails `failures` times first;
    `understand` tells an order number, or fails where it `is_dumb`."""

    replies: list[Any] = field(default_factory=list)
    failures: int = 0
    calls: int = 0
    is_dumb: bool = False

    async def is_ready(self) -> bool:
        return True

    async def turn(self, turn: Turn) -> RasaTurn:
        self.calls += 1
        if self.failures:
            self.failures -= 1
            raise AssistantUnavailable("not now")
        return RasaTurn(self.replies, {"name": "greet", "confidence": 1.0}, [], {})

    async def understand(self, turn: Turn) -> RasaTurn:
        if self.is_dumb:
            raise AssistantUnavailable("not now")
        return RasaTurn([], {"name": "nlu_fallback", "confidence": 0.9}, [], {"order": "10234"})


@pytest.fixture
def renderer() -> Renderer:
    return Renderer(Catalog(load_settings().wording, "en"), "Brightwater")


@pytest.fixture
def conversation(database: Database) -> str:
    with database.write() as connection:
        conversation_id = conversations.do_begin(connection, "en", None)
        messages.do_receive(
            connection, conversation_id, "1", "hello", Heard({"en": 0.0, "es": -20.0}), ("en", "es")
        )
    return conversation_id


def receive(database: Database, conversation: str, text: str) -> None:
    with database.write() as connection:
        heard = Heard({"en": 0.0, "es": -20.0})
        messages.do_receive(connection, conversation, text, text, heard, ("en", "es"))


def handoff(database: Database) -> Any:
    with database.read() as connection:
        query = select(t.handoffs).order_by(t.handoffs.c.id.desc()).limit(1)
        return connection.execute(query).one_or_none()


def seen(database: Database, conversation: str) -> list[dict[str, Any]]:
    with database.read() as connection:
        return events.after(connection, conversation, 0)


def work(
    database: Database, renderer: Renderer, rasa: FakeRasa, done: Callable[[], object]
) -> None:
    """Run the worker until `done()`, for at most ten seconds."""

    async def run() -> None:
        answering = Answering(database, rasa, renderer, Typing(database.hub))  # type: ignore[arg-type]
        task = asyncio.create_task(answering.run())
        for _ in range(100):
            if done() or task.done():
                break
            await asyncio.sleep(0.1)
        assert not task.done(), "the worker has ended"
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(run())


def test_it_answers(database: Database, conversation: str, renderer: Renderer) -> None:
    rasa = FakeRasa([{"text": "Hi!"}])
    work(database, renderer, rasa, lambda: len(seen(database, conversation)) == 2)
    assert [event["text"] for event in seen(database, conversation)] == ["hello", "Hi!"]


@pytest.mark.parametrize(
    "reply",
    [
        {"text": "A link", "buttons": [{"title": "Shop", "url": "https://shop.example"}]},
        {"text": "A list", "custom": [1, 2]},
        {"text": "A card of another kind", "custom": {"card": {"type": "map"}}},
        {"text": "A card that is none", "custom": {"card": "x"}},
        {"text": "NUL \x00 inside"},
        {"text": "x", "custom": {"wording": "utter_greet", "args": {"brand": "Other", "key": 1}}},
        {"text": "no such wording", "custom": {"wording": "utter_nothing"}},
        {"text": "odd", "custom": {"handoff": "now"}},
    ],
)
def test_odd_replies_are_shown_as_far_as_they_can_be(
    database: Database, conversation: str, renderer: Renderer, reply: dict[str, Any]
) -> None:
    work(database, renderer, FakeRasa([reply]), lambda: len(seen(database, conversation)) == 2)
    answer = seen(database, conversation)[1]
    assert answer["text"]
    assert answer["card"] is None
    assert answer["buttons"] == [] or "utter_greet" in str(reply)


def test_a_reply_that_cannot_be_stored_goes_to_a_person_and_never_loops(
    database: Database, conversation: str, renderer: Renderer
) -> None:
    rasa = FakeRasa(["this is no reply"])
    work(database, renderer, rasa, lambda: seen(database, conversation)[-1]["kind"] == "status")
    assert rasa.calls == 3
    last = seen(database, conversation)[-1]
    assert (last["status"], last["reason"]) == ("open", "action_failed")


def test_a_failed_attempt_is_made_again(
    database: Database, conversation: str, renderer: Renderer
) -> None:
    rasa = FakeRasa([{"text": "Hi!"}], failures=1)
    work(database, renderer, rasa, lambda: len(seen(database, conversation)) == 2)
    with database.read() as connection:
        row = connection.execute(select(t.conversations)).one()
    assert (row.unanswered, row.attempts, rasa.calls) == (0, 0, 2)


def test_a_database_that_was_away_does_not_end_it(
    database: Database, conversation: str, renderer: Renderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, failures = database.read, [1, 1]

    def sometimes() -> Any:
        if failures:
            failures.pop()
            raise OperationalError("SELECT", {}, Exception("the server is restarting"))
        return read()

    monkeypatch.setattr(database, "read", sometimes)
    rasa = FakeRasa([{"text": "Hi!"}])
    work(database, renderer, rasa, lambda: rasa.calls and not failures)
    monkeypatch.undo()
    work(database, renderer, rasa, lambda: len(seen(database, conversation)) == 2)


@pytest.mark.parametrize(
    ("text", "reason"),
    [("agent!!!", "asked"), ("persona por favor", "asked"), ("You are thieves!!!", "anger")],
)
@pytest.mark.parametrize("is_dumb", [False, True])
def test_some_messages_go_to_a_person_whatever_the_assistant_would_say(
    database: Database, conversation: str, renderer: Renderer, text: str, reason: str, is_dumb: bool
) -> None:
    receive(database, conversation, text)
    rasa = FakeRasa([{"text": "Hi!"}], is_dumb=is_dumb)
    work(database, renderer, rasa, lambda: handoff(database))
    said = [event["text"] for event in seen(database, conversation) if event["kind"] == "message"]
    assert said[-1] == renderer.say("en", f"utter_handoff_{reason}").text
    assert rasa.calls == 1, "only the greeting was answered"
    package = handoff(database).package
    assert (package["reason"], package["misunderstandings"]) == (reason, 0)
    assert package["gathered"] == ({} if is_dumb else {"order": "10234"})


@pytest.mark.parametrize(("skill", "stored"), [("Returns", "returns"), (7, None), ("", None)])
def test_an_action_may_say_what_the_person_needs_to_know(
    database: Database, conversation: str, renderer: Renderer, skill: object, stored: str | None
) -> None:
    reply = {"custom": {"handoff": {"reason": "rule", "skill": skill}}}
    work(database, renderer, FakeRasa([reply]), lambda: handoff(database))
    assert (handoff(database).skill, handoff(database).reason) == (stored, "rule")
    assert handoff(database).package["needs"] == {"language": "en", "skill": stored}


def test_what_people_have_seen_is_not_handed_off_again_after_a_return(
    database: Database, conversation: str, renderer: Renderer
) -> None:
    receive(database, conversation, "a person!")
    work(database, renderer, FakeRasa([{"text": "Hi!"}]), lambda: handoff(database))
    receive(database, conversation, "agent!!!")
    receive(database, conversation, "I want to complain")
    with database.write() as connection:
        agent = connection.execute(
            insert(t.staff).values(AGENT).returning(t.staff.c.id)
        ).scalar_one()
        handoffs.do_take(connection, conversation, agent)
        handoffs.do_return(connection, conversation, agent)
    complaint = {"custom": {"handoff": {"reason": "complaint"}}}
    rasa = FakeRasa([complaint])
    work(database, renderer, rasa, lambda: not unanswered(database))
    assert rasa.calls == 2, "the bot looked at both"
    assert seen(database, conversation)[-1]["change"] == "returned", "and had nothing to add"
    receive(database, conversation, "agent!!!")
    work(database, renderer, rasa, lambda: handoff(database).closed_at is None)


def unanswered(database: Database) -> int:
    with database.read() as connection:
        return int(connection.execute(select(t.conversations.c.unanswered)).scalar_one())
