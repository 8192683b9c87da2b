"""What the bot could not answer is noted once, with the question."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.conversations import turns, unanswered
from bot.conversations.messages import Utterance
from bot.conversations.turns import Outcome
from bot.storage import Database
from bot.storage.tables import unanswered_questions
from tests.conversations.conftest import Receive
from tests.conversations.test_turns import ANSWER, answer, begin


def noted(database: Database) -> list[tuple[str, str, str]]:
    rows = unanswered_questions.c
    with database.read() as connection:
        return [
            tuple(row) for row in connection.execute(select(rows.text, rows.language, rows.reason))
        ]


def say(wording: str) -> Outcome:
    return Outcome([Utterance("I don't know.", "en", wording=wording)], None, [], {}, None)


@pytest.mark.parametrize("wording", ["utter_unknown", "utter_handoff_not_understood"])
def test_a_question_without_an_answer_is_noted(
    database: Database, conversation: str, receive: Receive, wording: str
) -> None:
    receive("¿Tenéis hornos?", language="es")
    assert answer(database, *begin(database, conversation), say(wording))
    assert noted(database) == [("¿Tenéis hornos?", "es", "unknown")]


def test_an_answered_question_is_not(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("Where is it?")
    assert answer(database, *begin(database, conversation), ANSWER)
    assert noted(database) == []


def test_an_answer_that_came_too_late_says_nothing(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("Where is it?")
    claim, turn = begin(database, conversation)
    with database.write() as connection:
        turns.do_release(connection, claim)
    assert not answer(database, claim, turn, say("utter_unknown"))
    assert noted(database) == []


def test_reasons_follow_each_other(database: Database, conversation: str, receive: Receive) -> None:
    question = receive("Do you sell ovens?").message_id
    with database.write() as connection:
        unanswered.do_note(connection, question, "unhelpful", "no-such-article")
        unanswered.do_note(connection, question, "wrong")
        unanswered.do_withdraw(connection, question, "unhelpful")
    assert noted(database) == [("Do you sell ovens?", "en", "wrong")]
    with database.write() as connection:
        unanswered.do_withdraw(connection, question, "wrong")
    assert noted(database) == []
