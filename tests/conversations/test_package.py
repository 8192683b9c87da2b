"""What an agent receives with a handoff."""

from __future__ import annotations

import json
import time
from typing import Any

from sqlalchemy import insert, select, update

from bot.conversations import conversations, handoffs, messages, package
from bot.conversations.messages import Utterance
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations.conftest import Receive

CARD = "4111 1111 1111 1111"


def handed_off(
    database: Database, conversation: str, reason: handoffs.Reason = "asked", **slots: Any
) -> dict[str, Any]:
    with database.write() as connection:
        handoffs.do_request(connection, conversation, reason, slots, skill="returns")
    with database.read() as connection:
        handoff = handoffs.open_handoff(connection, conversation)
    assert handoff and handoff["package_version"] == package.VERSION
    return dict(handoff["package"])


def understood(database: Database, message_id: int, intent: str, **found: str) -> None:
    entities = [{"entity": n, "value": v, "start": 0, "end": 1} for n, v in found.items()]
    with database.write() as connection:
        connection.execute(
            update(t.messages)
            .where(t.messages.c.id == message_id)
            .values(intent={"name": intent, "confidence": 0.8}, entities=entities)
        )


def contact_of(database: Database, conversation: str) -> int:
    with database.read() as connection:
        return int(conversations.get(connection, conversation)["contact_id"])


def test_it_has_everything(database: Database, conversation: str, receive: Receive) -> None:
    """All that an agent must receive, by name; docs/conversations.md says what each of them is."""
    receive("hello")
    assert set(handed_off(database, conversation)) == {
        *("version", "conversation", "channel", "page", "user_agent", "time_zone"),
        *("reason", "reason_words", "reason_signs", "language", "locale", "contact", "earlier"),
        *("wish", "intents", "misunderstandings", "gathered", "slots", "articles"),
        *("attachments", "priority", "needs", "waiting_since", "transcript", "summary"),
        *("messages", "last_event"),
    }


def test_it_is_json(database: Database, conversation: str, receive: Receive) -> None:
    receive("hello")
    found = handed_off(database, conversation)
    assert json.loads(json.dumps(found)) == found


def test_where_the_customer_is(database: Database, conversation: str, receive: Receive) -> None:
    receive("hello")
    with database.write() as connection:
        connection.execute(
            update(t.contacts).values(
                name="Kim", email="kim@example.com", user_agent="Firefox", time_zone="Asia/Manila"
            )
        )
    before = time.time()
    found = handed_off(database, conversation)
    assert (found["page"], found["user_agent"], found["time_zone"]) == (
        "https://shop.example/lamps",
        "Firefox",
        "Asia/Manila",
    )
    assert found["contact"] == {
        "id": contact_of(database, conversation),
        "name": "Kim",
        "email": "kim@example.com",
        "verified": False,
        "site": None,
        "user_id": None,
        "conversations": 1,
    }
    assert (found["version"], found["channel"], found["priority"]) == (2, "website", "medium")
    assert found["needs"] == {"language": "en", "skill": "returns"}
    assert before <= found["waiting_since"] <= time.time()


def test_earlier_conversations_with_their_ratings(
    database: Database, conversation: str, people: dict[str, int]
) -> None:
    contact = contact_of(database, conversation)
    with database.write() as connection:
        rated = conversations.do_begin(connection, "en", None)
        dropped = conversations.do_begin(connection, "en", None)
        conversations.do_begin(connection, "en", None)  # somebody else's
        connection.execute(
            update(t.conversations)
            .where(t.conversations.c.id.in_((rated, dropped)))
            .values(contact_id=contact, created_at=5)
        )
        handoffs.do_take(connection, rated, people["Ana"])
        handoffs.do_resolve(connection, rated, people["Ana"])
        for part, score in ((1, 2), (2, 4)):
            connection.execute(
                insert(t.ratings).values(
                    conversation_id=rated, part=part, score=score, words="", created_at=0
                )
            )
    found = handed_off(database, conversation)
    assert {one["id"]: (one["at"], one["outcome"], one["score"]) for one in found["earlier"]} == {
        rated: (5, "resolved", 4),
        dropped: (5, "pending", None),
    }
    assert found["contact"]["conversations"] == 3


def test_this_conversation_is_an_earlier_one_once_people_had_it(
    database: Database, conversation: str, people: dict[str, int]
) -> None:
    assert handed_off(database, conversation)["earlier"] == []
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])
        handoffs.do_return(connection, conversation, people["Ana"])
    again = handed_off(database, conversation)["earlier"]
    assert [(one["id"], one["outcome"]) for one in again] == [(conversation, "returned")]


def test_the_whole_transcript_without_notes(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    message = receive("Where is order 10234?")
    understood(database, message.message_id, "track_order", order_number="10234")
    with database.write() as connection:
        messages.do_say(
            connection,
            conversation,
            Utterance("On its way.", "en", wording="utter_sent", wording_args={"day": "Monday"}),
            reply_to=message.message_id,
            ordinal=0,
        )
        messages.do_write(connection, conversation, people["Ana"], "1", "odd", note=True)
        withdrawn = messages.do_write(connection, conversation, people["Ana"], "2", "wrong one")
        connection.execute(
            update(t.messages)
            .where(t.messages.c.id == withdrawn.message_id)
            .values(withdrawn_at=time.time())
        )
    transcript = handed_off(database, conversation)["transcript"]
    assert [(one["author"], one["name"], one["text"]) for one in transcript] == [
        ("customer", None, "Where is order 10234?"),
        ("bot", None, "On its way."),
        ("agent", "Ana", ""),
    ]
    assert transcript[0]["intent"] == {"name": "track_order", "confidence": 0.8}
    assert transcript[1]["wording"] == "utter_sent"


def test_changes_of_status_stand_in_the_transcript(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    receive("hello")
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])
        handoffs.do_return(connection, conversation, people["Ana"])
    transcript = handed_off(database, conversation)["transcript"]
    assert [one.get("change") for one in transcript] == [None, "taken", "returned"]
    assert [one["seq"] for one in transcript] == [1, 2, 3]


def test_payment_cards_are_masked_wherever_they_stand(
    database: Database, conversation: str, receive: Receive
) -> None:
    message = receive(f"I paid with {CARD}, please help")
    understood(database, message.message_id, "payment_problem", number=CARD)
    with database.write() as connection:
        echo = Utterance(f"You wrote {CARD}.", "en", wording="x", wording_args={"said": CARD})
        messages.do_say(connection, conversation, echo, reply_to=message.message_id, ordinal=0)
    found = handed_off(database, conversation, details=CARD)
    assert CARD not in json.dumps(found, ensure_ascii=False)
    assert found["slots"] == {"number": "•••• •••• •••• 1111", "details": "•••• •••• •••• 1111"}
    assert found["reason_words"]["text"] == "I paid with •••• •••• •••• 1111, please help"


def test_only_the_last_intents(database: Database, conversation: str, receive: Receive) -> None:
    for number in range(package.INTENTS + 2):
        understood(database, receive(f"message {number}").message_id, "greet")
    intents = handed_off(database, conversation)["intents"]
    assert len(intents) == package.INTENTS
    last = {"text": "message 11", "name": "greet", "confidence": 0.8, "seq": 12}
    assert intents[-1] == last


def test_what_tells_that_the_customer_is_angry(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("You are thieves!!!")
    found = handed_off(database, conversation, "anger")
    assert found["reason_words"] == {"text": "You are thieves!!!", "language": "en", "seq": 1}
    assert found["reason_signs"] == [
        {"kind": "word", "text": "thieves", "weight": 2.0},
        {"kind": "punctuation", "text": "!!!", "weight": 1.0},
    ]


def test_an_article_and_whether_it_helped(
    database: Database, conversation: str, receive: Receive
) -> None:
    message = receive("How do I pay?")
    card = {"article": "pay", "title": "Ways to pay", "text": "…", "locale": "en", "url": "/pay"}
    with database.write() as connection:
        said = Utterance("By card.", "en", card=card)
        messages.do_say(connection, conversation, said, reply_to=message.message_id, ordinal=0)
    assert handed_off(database, conversation)["articles"] == [
        {"article": "pay", "title": "Ways to pay", "locale": "en", "url": "/pay", "helpful": None}
    ]


def test_the_files_that_were_sent(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    message = receive("a picture of the hole")
    with database.write() as connection:
        note = messages.do_write(connection, conversation, people["Ana"], "1", "hm", note=True)
        files = {"sent": message.message_id, "of a note": note.message_id, "unsent": None}
        for name, message_id in files.items():
            connection.execute(
                insert(t.files).values(
                    id=name,
                    conversation_id=conversation,
                    message_id=message_id,
                    name="hole.png",
                    media_type="image/png",
                    size=7,
                    created_at=0,
                )
            )
    assert handed_off(database, conversation)["attachments"] == [
        {
            "id": "sent",
            "name": "hole.png",
            "media_type": "image/png",
            "size": 7,
            "seq": 1,
            "author": "customer",
        }
    ]


def test_it_stays_as_it_was(database: Database, conversation: str, receive: Receive) -> None:
    receive("hello")
    found = handed_off(database, conversation)
    receive("and another thing")
    with database.read() as connection:
        stored = connection.execute(select(t.handoffs.c.package)).scalar_one()
    assert stored == found and stored["messages"] == 1
