"""From the outbox to a real receiver, with everything that receivers do wrong."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler

import pytest
from sqlalchemy import delete, func, insert, select, update

from bot.storage import Database
from bot.storage.tables import webhook_deliveries, webhook_lanes
from bot.storage.tables import webhooks as table
from bot.webhooks import deliveries, lanes, queued, sending, webhooks
from bot.webhooks.outbox import do_tell
from bot.webhooks.sending import Answer
from tests.webhooks.conftest import Work, begin, log, states, working, write
from tests.webhooks.receiver import Receiver, Request, answer, receiving, wait_until


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queued, "FIRST_PAUSE_S", 0.05)
    monkeypatch.setattr(queued, "LONGEST_PAUSE_S", 0.1)
    monkeypatch.setattr("bot.webhooks.delivering.LOOK_S", 0.05)


def lane_count(database: Database) -> int:
    with database.read() as connection:
        return connection.scalar(select(func.count()).select_from(webhook_lanes)) or 0


def settled(database: Database) -> None:
    wait_until(lambda: "waiting" not in states(database) and not lane_count(database))


def test_messages_come_in_order(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    first, second = begin(database), begin(database)
    with work():
        for number in range(15):
            write(database, first, f"1-{number}")
            write(database, second, f"2-{number}")
        receiver.wait(30)
        settled(database)
    for name in ("1", "2"):
        got = [text for text in receiver.texts() if text.startswith(f"{name}-")]
        assert got == [f"{name}-{number}" for number in range(15)]
    assert {*states(database)} == {"delivered"}
    request = receiver.got[0]
    assert request.headers["Parley-Id"] == request.event["id"]
    assert request.event["id"] in {row["event_id"] for row in log(database)}
    assert request.headers["Parley-Event"] == request.event["type"] == "message.created"
    assert request.headers["Host"] == receiver.url.split("/")[2]
    assert request.headers["Content-Type"] == "application/json"


def test_what_fails_is_sent_again_and_holds_back_only_its_own_conversation(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    failing = {"count": 4}

    def fail_at_first(handler: BaseHTTPRequestHandler, request: Request) -> None:
        is_failing = request.event["data"]["text"] == "a1" and failing["count"] > 0
        failing["count"] -= is_failing
        answer(500 if is_failing else 200)(handler, request)

    receiver.answer = fail_at_first
    first, second = begin(database), begin(database)
    for text in ("a1", "a2"):
        write(database, first, text)
    write(database, second, "b1")
    with work():
        receiver.wait(7)
        settled(database)
    assert [text for text in receiver.texts() if text[0] == "a"] == ["a1"] * 5 + ["a2"]
    assert receiver.texts().index("b1") < 3
    assert len({one.headers["Parley-Id"] for one in receiver.got if "a1" in str(one.body)}) == 1
    assert [row["attempts"] for row in log(database)] == [5, 1, 1]


def test_after_the_last_attempt_it_is_given_up_and_can_be_sent_again(
    database: Database, receiver: Receiver, secret: str, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queued, "MOST_ATTEMPTS", 3)
    conversation = begin(database)
    receiver.answer = answer(503, b"not now\x00")
    write(database, conversation, "one")
    write(database, conversation, "two")
    with work():
        settled(database)
        assert receiver.texts() == ["one"] * 3 + ["two"] * 3
        row = log(database)[0]
        assert (row["state"], row["status"], row["answer"]) == ("dead", 503, "not now\ufffd")
        receiver.answer = answer(200)
        with database.write() as connection:
            assert deliveries.do_resend_dead(connection, row["webhook_id"]) == 2
        settled(database)
    assert receiver.texts()[6:] == ["one", "two"]
    assert states(database) == ["delivered", "delivered"]
    assert receiver.got[6].headers["Parley-Id"] == receiver.got[0].headers["Parley-Id"]


def test_410_gives_up_at_once(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    receiver.answer = answer(410)
    write(database, begin(database), "one")
    with work():
        settled(database)
    assert (len(receiver.got), states(database)) == (1, ["dead"])


def test_a_redirect_is_not_followed(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    with receiving() as elsewhere:
        receiver.answer = answer(307, Location=elsewhere.url)
        write(database, begin(database), "one")
        with work():
            receiver.wait(2)
        assert elsewhere.got == []
    assert (states(database), log(database)[0]["status"]) == (["waiting"], 307)


def _trickle(handler: BaseHTTPRequestHandler, _request: Request) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.02)


def _be_silent(_handler: BaseHTTPRequestHandler, _request: Request) -> None:
    time.sleep(1)


def _drip_headers(handler: BaseHTTPRequestHandler, _request: Request) -> None:
    for sign in b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 30:
        handler.wfile.write(bytes([sign]))
        handler.wfile.flush()
        time.sleep(0.02)


@pytest.mark.parametrize("slow", [_trickle, _be_silent, _drip_headers])
def test_the_slow_are_left_after_a_while(
    database: Database,
    receiver: Receiver,
    secret: str,
    work: Work,
    monkeypatch: pytest.MonkeyPatch,
    slow: object,
) -> None:
    monkeypatch.setattr(sending, "WHOLE_S", 0.5)
    receiver.answer = slow  # type: ignore[assignment]
    write(database, begin(database), "one")
    with work():
        wait_until(lambda: log(database)[0]["attempts"] >= 2)
    row = log(database)[0]
    assert (row["state"], row["milliseconds"] < 2_000) == ("waiting", True)
    assert "within 0.5 seconds" in row["answer"]


def test_of_a_huge_answer_only_the_beginning_is_read(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    receiver.answer = answer(200, b"x" * 20_000_000)
    write(database, begin(database), "one")
    with work():
        settled(database)
    assert log(database)[0]["answer"] == "x" * sending.MOST_READ


def test_a_refused_connection_is_told_and_tried_again(database: Database, work: Work) -> None:
    with database.write() as connection:
        webhooks.do_make(connection, "http://127.0.0.1:9/", ["message.created"])
    write(database, begin(database), "one")
    with work():
        wait_until(lambda: log(database)[0]["attempts"] >= 2)
    row = log(database)[0]
    assert (row["state"], row["status"]) == ("waiting", None)
    assert "failed" in row["answer"]


def test_a_private_address_gets_nothing(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    write(database, begin(database), "one")
    with work(allow_private=False):
        wait_until(lambda: log(database)[0]["attempts"] >= 2)
    assert (receiver.got, states(database)) == ([], ["waiting"])


def test_a_worker_that_dies_before_it_writes_down_sends_the_same_again(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    write(database, begin(database), "one")
    with database.write() as connection:
        ((webhook_id, subject),) = lanes.due(connection, set())
        lane = lanes.do_claim(connection, webhook_id, subject)
        assert lane
        parcel = queued.do_take_next(connection, lane)
        assert parcel
    with work():  # the dead one still has its claim
        time.sleep(0.3)
        assert receiver.got == []
        with database.write() as connection:
            connection.execute(update(webhook_lanes).values(claimed_until=time.time()))
        settled(database)
    assert [one.headers["Parley-Id"] for one in receiver.got] == [parcel.event_id]
    with database.write() as connection:  # should it only have slept
        assert not queued.do_note(connection, lane, parcel, Answer(500, "", 1))
    assert states(database) == ["delivered"]


def test_two_processes_send_everything_once_and_in_order(
    database: Database, database_url: str, receiver: Receiver, secret: str
) -> None:
    other = Database(database_url)
    conversations = [begin(database) for _ in range(6)]
    with working(database), working(other):
        for number in range(10):
            for conversation in conversations:
                write(database, conversation, f"{conversation}/{number}")
        receiver.wait(60, seconds=60)
        settled(database)
    other.close()
    assert len(receiver.got) == 60
    for conversation in conversations:
        got = [text for text in receiver.texts() if text.startswith(f"{conversation}/")]
        assert got == [f"{conversation}/{number}" for number in range(10)]


def test_a_webhook_that_hangs_leaves_the_others_alone(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    with receiving() as hanging:
        hanging.answer = _be_silent
        with database.write() as connection:
            webhooks.do_make(connection, hanging.url, ["conversation.opened"])
        for _ in range(30):
            begin(database)
        conversation = begin(database)
        with work():
            hanging.wait(8)
            began = time.monotonic()
            write(database, conversation, "one")
            receiver.wait(1)
            assert time.monotonic() - began < 0.9
            assert len(hanging.got) <= 16


def test_a_paused_webhook_gets_everything_when_it_goes_on(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    conversation = begin(database)
    events = ["message.created"]
    with database.write() as connection:
        webhooks.do_change(connection, 1, receiver.url, events, is_paused=True)
    write(database, conversation, "one")
    write(database, conversation, "two")
    with work():
        time.sleep(0.3)
        assert receiver.got == []
        with database.write() as connection:
            webhooks.do_change(connection, 1, receiver.url, events, is_paused=False)
        settled(database)
    assert receiver.texts() == ["one", "two"]


def test_removing_a_webhook_removes_what_waits(database: Database, secret: str) -> None:
    write(database, begin(database), "one")
    with database.write() as connection:
        webhooks.do_delete(connection, 1)
    assert (log(database), lane_count(database)) == ([], 0)
    with database.read() as connection:
        assert connection.execute(select(table)).all() == []


def test_what_waits_too_long_for_a_paused_webhook_is_given_up_with_words(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    conversation = begin(database)
    with database.write() as connection:
        webhooks.do_change(connection, 1, receiver.url, ["message.created"], is_paused=True)
    for text in ("old", "new"):
        write(database, conversation, text)
    month = time.time() - 31 * 86_400
    with database.write() as connection:
        one = update(webhook_deliveries).where(webhook_deliveries.c.id == 1)
        connection.execute(one.values(created_at=month))
    with work():
        wait_until(lambda: states(database) == ["dead", "waiting"])
        assert "paused" in log(database)[0]["answer"] and "30 days" in log(database)[0]["answer"]
        with database.write() as connection:
            webhooks.do_change(connection, 1, receiver.url, ["message.created"], is_paused=False)
        receiver.wait(1)
    assert receiver.texts() == ["new"]


def test_what_is_old_is_removed_unless_it_waits(
    database: Database, receiver: Receiver, secret: str, work: Work
) -> None:
    conversation = begin(database)
    receiver.answer = answer(500)
    for text in ("one", "two", "three"):
        write(database, conversation, text)
    month = time.time() - 31 * 86_400
    with database.write() as connection:
        one = update(webhook_deliveries).where(webhook_deliveries.c.id == 1)
        connection.execute(one.values(state="delivered", settled_at=month, created_at=month))
        connection.execute(
            update(webhook_deliveries)
            .where(webhook_deliveries.c.id == 2)
            .values(state="dead", settled_at=time.time())
        )
    with work():
        wait_until(lambda: len(log(database)) == 2)
    assert [(row["id"], row["state"]) for row in log(database)] == [(2, "dead"), (3, "waiting")]


def test_ten_thousand_that_wait_slow_nothing_down(database: Database, secret: str) -> None:
    body = '{"data": {"text": "x"}}'
    rows = [
        {
            "webhook_id": 1,
            "event_id": f"evt_{number}",
            "type": "message.created",
            "subject": f"conversation:{number % 5_000}",
            "body": body,
            "state": "waiting",
            "attempts": 0,
            "created_at": 0,
        }
        for number in range(10_000)
    ]
    ready = [
        {"webhook_id": 1, "subject": f"conversation:{n}", "next_attempt_at": 0, "claimed_until": 0}
        for n in range(5_000)
    ]
    with database.write() as connection:
        connection.execute(insert(webhook_deliveries), rows)
        connection.execute(insert(webhook_lanes), ready)
    began = time.monotonic()
    for _ in range(20):
        with database.write() as connection:
            webhook_id, subject = lanes.due(connection, set())[0]
            lane = lanes.do_claim(connection, webhook_id, subject)
            assert lane
            while parcel := queued.do_take_next(connection, lane):
                queued.do_note(connection, lane, parcel, Answer(200, "", 1))
            do_tell(connection, "message.created", "conversation:new", text="x")
    assert (time.monotonic() - began) / 20 < 0.25
    with database.write() as connection:
        connection.execute(delete(webhook_lanes))


def test_pauses_grow_and_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    for attempts, seconds in ((1, 10), (2, 30), (5, 810), (7, 7_290), (8, 14_400), (11, 14_400)):
        pauses = {queued.pause(attempts) for _ in range(50)}
        assert len(pauses) > 40
        assert 0.8 * seconds <= min(pauses) <= max(pauses) <= 1.2 * seconds
