"""What a customer who waits for a person is told when they ask again."""

from __future__ import annotations

from sqlalchemy import Connection, RowMapping, select

from bot.assistant.replies import Renderer
from bot.conversations import conversations, messages, moments, queue, staffing
from bot.conversations.messages import Stored, Utterance
from bot.storage.tables import contacts
from bot.text.person_words import asks_how_long

MOST_MINUTES = 90  # of expected wait; what is longer is too vague to be told


def do_tell_place(
    connection: Connection, renderer: Renderer, conversation_id: str, message: Stored, text: str
) -> None:
    """Tell somebody who waits, and asks for a person again or how long it takes, their place in the
    queue, or when to expect an answer; once, however often the `message` is sent."""
    conversation = conversations.lock(connection, conversation_id)
    is_new = conversation["last_event"] == message.seq
    if not is_new or not asks_how_long(text):
        return
    waiting = queue.place(connection, conversation_id)
    if waiting is not None:
        said = _said(connection, renderer, conversation, waiting)
        messages.do_say(connection, conversation_id, said)


def _said(
    connection: Connection, renderer: Renderer, conversation: RowMapping, waiting: queue.Waiting
) -> Utterance:
    locale = conversation["locale"]
    if waiting.is_ticket and waiting.expected_at is not None:
        time = _time(connection, conversation, waiting.expected_at)
        return renderer.say(locale, "utter_queue_ticket", time=time)
    wait = waiting.expected_wait_s
    if wait and wait <= 60 * MOST_MINUTES:
        place = {"place": waiting.place, "minutes": max(1, round(wait / 60))}
        return renderer.say(locale, "utter_queue_place_minutes", **place)
    return renderer.say(locale, "utter_queue_place", place=waiting.place)


def _time(connection: Connection, conversation: RowMapping, at: float) -> str:
    """In the customer's time zone, else in their team's."""
    own = connection.scalar(
        select(contacts.c.time_zone).where(contacts.c.id == conversation["contact_id"])
    )
    team = staffing.staffing(connection).team(conversation["team_id"])
    return moments.written(at, conversation["locale"], own, team["time_zone"])
