"""The channel, over HTTP, with Rasa running."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.nlu.action_server import ActionServer
from tests.nlu.rasa_process import SECRET, Rasa

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300)]


def test_it_is_healthy_with_a_model(shop: Rasa) -> None:
    answer = shop.health()
    assert answer.status == 200
    assert answer.body["status"] == "ok"
    assert answer.body["model"]


def test_a_turn_is_answered_whole(shop: Rasa, sender: str) -> None:
    metadata = {"language": "es", "locale": "es"}
    answer = shop.say(sender, "mi pedido 10234 no llega, dónde está", metadata=metadata)
    assert answer.status == 200
    assert answer.body["intent"]["name"] == "track_order"
    assert 0 < answer.body["intent"]["confidence"] <= 1
    assert answer.body["language"] == "es"
    number = {"entity": "order_number", "value": "10234", "start": 10, "end": 15}
    assert answer.body["entities"] == [number]
    assert answer.body["slots"]["order_number"] == "10234"
    (reply,) = answer.body["replies"]
    assert reply["custom"] == {"wording": "utter_ask_email", "args": {}}
    assert reply["buttons"] == []


def test_buttons_come_with_titles_in_the_locale(shop: Rasa, sender: str) -> None:
    (reply,) = shop.say(sender, "/greet", metadata={"locale": "de"}).body["replies"]
    (german,) = shop.say(sender, "/greet", metadata={"locale": "en"}).body["replies"]
    assert [button["payload"] for button in reply["buttons"]] == ["/track_order", "/talk_to_human"]
    assert reply["text"] != german["text"]
    assert reply["buttons"][0]["title"] != german["buttons"][0]["title"]


def test_an_actions_arguments_reach_the_wording(shop: Rasa, sender: str) -> None:
    shop.say(sender, "/track_order")
    shop.say(sender, "10234")
    (reply,) = shop.say(sender, "kim@example.com").body["replies"]
    assert reply["custom"] == {
        "wording": "utter_order_not_found",
        "args": {"order_number": "10234"},
    }
    assert "10234" in reply["text"]


def test_the_action_server_gets_the_secret(shop: Rasa, actions: ActionServer, sender: str) -> None:
    shop.say(sender, "/ask_knowledge")
    assert actions.headers[-1] == f"Bearer {SECRET}"


@pytest.mark.parametrize("language", [None, "fr"])
def test_the_channels_word_on_the_language_counts(
    shop: Rasa, sender: str, language: str | None
) -> None:
    answer = shop.say(sender, "Where is my order?", metadata={"language": language})
    assert answer.body["language"] == language


def test_without_a_word_the_text_is_looked_at(shop: Rasa, sender: str) -> None:
    assert shop.say(sender, "Wo ist meine Bestellung?").body["language"] == "de"


def test_the_wrong_secret_is_refused(shop: Rasa) -> None:
    answer = shop.post(b"{}", secret="guessed")
    assert answer.status == 401
    assert "secret" in answer.body["error"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"not json", "JSON"),
        (b"[]", "JSON object"),
        (b'{"sender": "", "message_id": "1", "text": "hi"}', "'sender'"),
        (b'{"sender": "c", "message_id": 1, "text": "hi"}', "'message_id'"),
        (b'{"sender": "c", "message_id": "1"}', "'text'"),
        (b'{"sender": "c", "message_id": "1", "text": "hi", "metadata": [1]}', "'metadata'"),
        (b'{"sender": "c", "message_id": "1", "text": "hi", "before": "x"}', "'before'"),
    ],
)
def test_a_bad_request_is_explained(shop: Rasa, body: bytes, error: str) -> None:
    answer = shop.post(body)
    assert answer.status == 422
    assert error in answer.body["error"]


@pytest.mark.parametrize("text", ["😀", "?", "\ud83d half", "a" * 10_000, "/nonsense", "\u202ertl"])
def test_odd_texts_are_answered(shop: Rasa, sender: str, text: str) -> None:
    answer = shop.say(sender, text)
    assert answer.status == 200
    assert answer.body["replies"]


def test_a_retry_is_not_run_again(shop: Rasa, actions: ActionServer, sender: str) -> None:
    first = shop.say(sender, "/ask_knowledge", message_id="a")
    shop.say(sender, "/greet", message_id="b")
    actions.calls.clear()
    again = shop.say(sender, "/ask_knowledge", message_id="a", retry=True)
    assert again.body["replies"] == first.body["replies"]
    assert again.body["intent"] == first.body["intent"]
    assert actions.names() == []


def test_a_retry_of_what_never_arrived_is_run(shop: Rasa, sender: str) -> None:
    assert shop.say(sender, "/greet", retry=True).said == ["utter_greet"]


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b""), (401, b"{}"), (400, b"{}"), (400, b"?"), (200, b"?"), (200, b"[]"), (200, b"{}")],
)
def test_a_failed_action_leaves_no_trace(
    shop: Rasa, actions: ActionServer, sender: str, status: int, body: bytes
) -> None:
    actions.status, actions.body = status, body
    failed = shop.say(sender, "/ask_knowledge", message_id="a")
    assert failed.status == 503
    assert "action server" in failed.body["error"]
    actions.heal()
    again = shop.say(sender, "/ask_knowledge", message_id="a", retry=True)
    assert again.said == ["An answer."]
    users = [event for event in actions.calls[-1]["tracker"]["events"] if event["event"] == "user"]
    assert [user["message_id"] for user in users] == ["a"]


def test_a_failed_validation_fails_the_turn(shop: Rasa, actions: ActionServer, sender: str) -> None:
    shop.say(sender, "/track_order")
    actions.status = 500
    assert shop.say(sender, "10234").status == 503
    actions.heal()
    assert shop.say(sender, "10234").said == ["utter_ask_email"]


def test_an_action_server_that_is_down_leaves_no_trace(models: Path, tmp_path: Path) -> None:
    rasa = Rasa(models, tmp_path / "rasa.db", "http://127.0.0.1:9/actions").start()
    try:
        failed = rasa.say("c", "/ask_knowledge", message_id="a")
        assert failed.status == 503
        assert "action server did not answer" in failed.body["error"]
        assert rasa.say("c", "/greet", message_id="b").said == ["utter_greet"]
    finally:
        rasa.stop()


def test_a_killed_rasa_knows_what_it_said(
    models: Path, actions: ActionServer, tmp_path: Path
) -> None:
    actions.heal()
    rasa = Rasa(models, tmp_path / "rasa.db", actions.url).start()
    first = rasa.say("c", "/ask_knowledge", message_id="a")
    rasa.kill()
    actions.calls.clear()
    rasa.start()
    try:
        again = rasa.say("c", "/ask_knowledge", message_id="a", retry=True)
        assert again.body == first.body
        assert actions.names() == []
    finally:
        assert rasa.close_stdin() is not None


def test_a_tracker_that_cannot_be_saved_fails_the_turn(
    models: Path, actions: ActionServer, tmp_path: Path
) -> None:
    actions.heal()
    database = tmp_path / "rasa.db"
    rasa = Rasa(models, database, actions.url).start()
    try:
        database.write_bytes(b"no database any more" * 1_000)
        failed = rasa.say("c", "/greet")
        assert failed.status == 503
        assert "tracker store" in failed.body["error"]
    finally:
        rasa.stop()


@pytest.mark.parametrize("content", [None, b"no model"])
def test_without_a_model_it_answers_503_and_says_why(tmp_path: Path, content: bytes | None) -> None:
    models = tmp_path / "models"
    if content is not None:
        models.mkdir()
        (models / "shop.tar.gz").write_bytes(content)
    rasa = Rasa(models, tmp_path / "rasa.db", "http://127.0.0.1:9/actions").start()
    try:
        for answer in (rasa.health(), rasa.say("c", "hello")):
            assert answer.status == 503
            assert "no model" in answer.body["error"]
        assert str(models) in rasa.log.read_text()
    finally:
        rasa.stop()


def test_it_ends_with_its_parent(models: Path, tmp_path: Path) -> None:
    rasa = Rasa(models, tmp_path / "rasa.db", "http://127.0.0.1:9/actions").start()
    rasa.close_stdin()
    with pytest.raises(OSError, match="refused"):
        rasa.health()


def test_customers_messages_are_not_logged(shop: Rasa, sender: str) -> None:
    shop.say(sender, "my e-mail address is very.private@example.com")
    assert "very.private" not in shop.log.read_text()


def test_understanding_does_nothing(shop: Rasa, actions: ActionServer, sender: str) -> None:
    shop.say(sender, "I want to track my order")
    found = shop.understand(sender, "WHERE is 10234, kim@example.com").body
    assert found["intent"]["name"] == "track_order"
    assert [one["value"] for one in found["entities"]] == ["10234", "kim@example.com"]
    assert (found["replies"], found["slots"]) == ([], {})
    actions.calls.clear()
    assert shop.say(sender, "10234").said == ["utter_ask_email"]
    assert actions.names() == []


def test_understanding_tells_what_was_gathered_before(shop: Rasa, sender: str) -> None:
    shop.say(sender, "Where is my order 10234?")
    assert shop.understand(sender, "agent!!!").body["slots"] == {"order_number": "10234"}


def test_a_fresh_tracker_takes_what_people_leave_to_it(
    shop: Rasa, actions: ActionServer, sender: str
) -> None:
    before = {"order_number": "10234", "returned": "asked", "no such slot": 1}
    answer = shop.say(sender, "/track_order", before=before)
    assert answer.said == ["utter_ask_email"], "the number is not asked for again"
    assert answer.body["slots"] == {"order_number": "10234"}
    shop.say(sender, "/ask_knowledge", before={"returned": "complaint"})
    assert actions.calls[-1]["tracker"]["slots"]["returned"] == "asked", "only at the beginning"
