from __future__ import annotations

import threading
from typing import Any

from sqlalchemy import func, select

from bot.people import staff
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import messages, status_events
from tests.desk.conftest import Browser, Customer, Open, begin, say_code

JOINED = "Ana has joined the chat."


def do(browser: Browser, customer: Customer, what: str, body: Any = None) -> Any:
    return browser.post(f"/conversations/{customer.id}/{what}", body)


def write(browser: Browser, customer: Customer, text: str, **more: Any) -> Any:
    return do(browser, customer, "messages", {"client_id": text[:50], "text": text, **more})


def read(browser: Browser, customer: Customer) -> dict[str, Any]:
    found: dict[str, Any] = browser.get(f"/conversations/{customer.id}").json()
    return found


def test_the_transcript_has_all_that_an_agent_needs(agent: Browser, waiting: Customer) -> None:
    found = read(agent, waiting)
    assert (found["status"], found["assignee"]) == ("open", None)
    assert (found["locale"], found["language"]) == ("en", "en")
    assert found["page"] == "https://shop.example/lamps"
    assert found["contact"] == {
        "name": None,
        "email": None,
        "time_zone": None,
        "user_agent": None,
        "verified": False,
        "site": None,
        "user_id": None,
        "blocked": False,
        "earlier": [],
    }
    handoff = found["handoff"]
    assert (handoff["reason"], handoff["accepted_at"]) == ("asked", None)
    assert handoff["package"]["slots"] == {"order_number": "10234"}
    assert [row["id"] for row in found["handoffs"]] == [handoff["id"]]
    message, status = found["events"]
    assert message["text"] == "Where is my order?"
    assert {"intent", "language", "entities", "note"} <= message.keys()
    assert (status["kind"], status["waiting"], status["reason"]) == ("status", True, "asked")


def test_taking_tells_the_customer_once(agent: Browser, waiting: Customer) -> None:
    for _ in range(2):
        assert do(agent, waiting, "take").status_code == 204
    assert waiting.texts() == ["Where is my order?", JOINED]
    found = read(agent, waiting)
    assert found["assignee"]["name"] == "Ana"
    assert found["handoff"]["agent"] == "Ana"
    assert found["handoff"]["accepted_at"] >= found["handoff"]["requested_at"]


def test_the_second_is_told_who_was_first(
    agent: Browser, supervisor: Browser, waiting: Customer
) -> None:
    do(agent, waiting, "take")
    for answer in (do(supervisor, waiting, "take"), write(supervisor, waiting, "Hello")):
        assert say_code(answer) == (409, "conflict")
        assert "Ana" in answer.json()["error"]["message"]
    assert waiting.texts()[-1] == JOINED


def test_of_twenty_agents_exactly_one_wins(
    database: Database, open_browser: Open, waiting: Customer
) -> None:
    browsers = crowd(database, open_browser, 20)
    start, statuses = threading.Barrier(len(browsers)), []

    def take(browser: Browser) -> None:
        start.wait()
        statuses.append(do(browser, waiting, "take").status_code)

    threads = [threading.Thread(target=take, args=(browser,)) for browser in browsers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [204] + [409] * 19
    assert len([text for text in waiting.texts() if "has joined" in text]) == 1
    with database.read() as connection:
        taken = select(func.count()).where(status_events.c.staff_id.is_not(None))
        assert connection.execute(taken).scalar_one() == 1


def crowd(database: Database, open_browser: Open, size: int) -> list[Browser]:
    """That many agents, signed in."""
    with database.write() as connection:
        people = [
            staff.do_create(
                connection,
                email=f"a{n}@shop.example",
                name=f"Agent {n}",
                role="agent",
                password_hash="-",
            )
            for n in range(size)
        ]
    return [open_browser(person) for person in people]


def test_writing_takes_over_from_the_bot(agent: Browser, customer: Customer) -> None:
    answer = write(agent, customer, "Hello, I am Ana.")
    assert answer.status_code == 202
    assert customer.status() == "open"
    assert customer.texts()[1:] == [JOINED, "Hello, I am Ana."]
    event = customer.events()[-1]
    assert answer.json() == {"message_id": event["message_id"], "seq": event["id"]}
    assert (event["author"], event["author_name"]) == ("agent", "Ana")
    assert read(agent, customer)["handoff"]["reason"] == "agent"


def test_the_same_answer_is_stored_once(agent: Browser, customer: Customer) -> None:
    first, second = (write(agent, customer, "Hello").json() for _ in range(2))
    assert first == second
    assert customer.texts().count("Hello") == 1


def test_an_answer_that_is_sent_again_does_not_reopen(agent: Browser, customer: Customer) -> None:
    first = write(agent, customer, "Goodbye")
    do(agent, customer, "resolve")
    assert write(agent, customer, "Goodbye").json() == first.json()
    assert customer.status() == "resolved"


def test_notes_never_reach_the_customer(
    agent: Browser, supervisor: Browser, waiting: Customer
) -> None:
    do(agent, waiting, "take")
    before = waiting.events()
    assert write(supervisor, waiting, "Be kind to this one", note=True).status_code == 202
    assert waiting.events() == before
    note = read(agent, waiting)["events"][-1]
    assert (note["text"], note["note"]) == ("Be kind to this one", True)
    assert (note["author"], note["author_name"]) == ("agent", "Sam")


def test_a_note_does_not_take_over(agent: Browser, customer: Customer) -> None:
    write(agent, customer, "Keep an eye on this", note=True)
    assert customer.status() == "pending"
    assert customer.texts() == ["Where is my order?"]


def test_resolved_and_handed_off_again_any_number_of_times(
    agent: Browser, customer: Customer
) -> None:
    for n in range(3):
        customer.ask_for_a_person()
        do(agent, customer, "take")
        write(agent, customer, f"Solved, time {n}")
        for _ in range(2):
            assert do(agent, customer, "resolve").status_code == 204
        assert customer.texts()[-1].startswith("Our team has closed this request.")
        customer.write(f"And now? {n}")
        assert customer.status() == "pending"
    found = read(agent, customer)
    assert found["handoff"] is None
    assert [row["outcome"] for row in found["handoffs"]] == ["resolved"] * 3
    assert sum("closed this request" in text for text in customer.texts()) == 3


def test_given_back_to_the_bot(agent: Browser, waiting: Customer) -> None:
    do(agent, waiting, "take")
    assert do(agent, waiting, "return").status_code == 204
    assert waiting.status() == "pending"
    assert waiting.texts()[-1].startswith("I’m the automated assistant again.")
    assert read(agent, waiting)["assignee"] is None


def test_the_customer_is_told_in_their_language(agent: Browser, database: Database) -> None:
    customer = begin(database, "es")
    customer.ask_for_a_person()
    do(agent, customer, "take")
    event = customer.events()[-1]
    assert event["locale"] == "es"
    assert "Ana" in event["text"]
    assert event["text"] != JOINED


def test_only_supervisors_close_what_another_has(
    agent: Browser,
    supervisor: Browser,
    administrator: Browser,
    database: Database,
    waiting: Customer,
) -> None:
    do(supervisor, waiting, "take")
    for what in ("resolve", "return"):
        answer = do(agent, waiting, what)
        assert say_code(answer) == (409, "conflict")
        assert "Sam" in answer.json()["error"]["message"]
    assert do(administrator, waiting, "resolve").status_code == 204


def test_typing_is_shown_for_who_has_the_conversation(
    agent: Browser, supervisor: Browser, waiting: Customer, app: Any
) -> None:
    typing = app.state.typing
    do(agent, waiting, "typing", {"on": True})
    assert typing.authors(waiting.id) == set()
    do(agent, waiting, "take")
    do(supervisor, waiting, "typing", {"on": True})
    assert typing.authors(waiting.id) == set()
    do(agent, waiting, "typing", {"on": True})
    assert typing.authors(waiting.id) == {"agent"}
    write(agent, waiting, "Hello")
    assert typing.authors(waiting.id) == set()


def test_bad_answers_are_explained_and_change_nothing(agent: Browser, customer: Customer) -> None:
    for change, code in (
        ({"text": ""}, "message_empty"),
        ({"text": " \n\t"}, "message_empty"),
        ({"text": "x" * 10_001}, "message_too_long"),
        ({"text": ["x"]}, "request_invalid"),
        ({"text": None}, "request_invalid"),
        ({"client_id": ""}, "request_invalid"),
        ({"client_id": "x" * 101}, "request_invalid"),
        ({"client_id": 1}, "request_invalid"),
        ({"note": "yes"}, "request_invalid"),
    ):
        body = {"client_id": "1", "text": "x", **change}
        assert say_code(do(agent, customer, "messages", body)) == (422, code), change
    assert customer.status() == "pending"


def test_html_stays_text(agent: Browser, customer: Customer) -> None:
    text = "<script>alert(1)</script> & \u0000<b>"
    write(agent, customer, text, client_id="1")
    assert customer.texts()[-1] == "<script>alert(1)</script> & <b>"


def test_unknown_conversations_are_not_found(agent: Browser) -> None:
    for conversation in ("c_unknown", "%00", "..%2f..%2fme", "x" * 5000):
        assert say_code(agent.get(f"/conversations/{conversation}")) == (404, "not_found")


def test_a_removed_person_is_out(
    agent: Browser, people: dict[Role, Person], database: Database, customer: Customer
) -> None:
    with database.write() as connection:
        connection.execute(staff.staff.delete().where(staff.staff.c.id == people["agent"].id))
    assert say_code(write(agent, customer, "Hello")) == (401, "sign_in_required")
    with database.read() as connection:
        written = select(func.count()).where(messages.c.author == "agent")
        assert connection.execute(written).scalar_one() == 0
