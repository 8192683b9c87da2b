"""The whole way through, over HTTP, with the real trained assistant."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bot.knowledge import BothEncoders, Content, publish
from tests.assistant.stack import Customer, Stack

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300, func_only=True)]

LAMP_REPAIR = Content(
    article="lamp-repair",
    locale="en",
    topic="services",
    slug="lamp-repair",
    title="Lamp repairs",
    answer="Our workshop repairs lamps of any age: switches, cables and sockets.",
    body="## What we repair\n\nBring the lamp, or send it to the workshop.",
    questions=("Do you mend lamps?", "My lamp flickers, can your workshop repair it?"),
)
WHERE = {
    "en": "Where is my order 10234?",
    "es": "¿Dónde está mi pedido 10234?",
    "de": "Wo ist meine Bestellung 10234?",
    "ar": "أين طلبي رقم 10234؟",
    "ja": "注文番号10234の商品は今どこですか？",
}
RETURNS = {
    "en": "How can I send something back?",
    "es": "¿Cómo puedo devolver un artículo?",
    "de": "Wie kann ich etwas zurückschicken?",
    "ar": "كيف يمكنني إرجاع منتج اشتريته؟",
    "ja": "商品を返品したいのですが、どうすればいいですか？",
}
PERSON = {
    "en": "I want to talk to a real person",
    "es": "Quiero hablar con una persona",
    "de": "Ich möchte mit einem Menschen sprechen",
    "ar": "أريد التحدث مع موظف",
    "ja": "担当者と話したいです",
}


@pytest.mark.parametrize("locale", WHERE)
def test_order_article_and_person(stack: Stack, locale: str) -> None:
    customer = Customer(stack, locale)
    asks_for_email = customer.ask(WHERE[locale])
    assert asks_for_email[-1]["locale"] == locale
    status = customer.ask("maria@example.com")[-1]["text"]
    assert "10234" in status and "{" not in status
    card = next(event["card"] for event in customer.ask(RETURNS[locale]) if event.get("card"))
    assert (card["article"], card["locale"]) == ("return-an-item", locale)
    handoff = customer.call(PERSON[locale])
    assert (handoff["status"], handoff["waiting"]) == ("open", True)
    assert handoff["reason"] == "asked"


def test_while_people_have_it_the_bot_is_silent(stack: Stack, customer: Customer) -> None:
    customer.ask("human please, talk to an agent")
    seq = customer.send("hello?")["seq"]
    time.sleep(2)
    assert [event["text"] for event in customer.events(after=seq - 1)] == ["hello?"]


def test_another_persons_order_is_not_shown(customer: Customer) -> None:
    customer.ask("Where is my order 10234?")
    answer = customer.ask("somebody.else@example.com")[-1]["text"]
    assert "can’t find" in answer


def test_the_form_survives_a_question(customer: Customer) -> None:
    customer.ask("I want to track my order")
    between = customer.ask("How much is delivery?")
    assert any(event.get("card") for event in between)
    customer.ask("10234")
    assert "10234" in customer.ask("maria@example.com")[-1]["text"]


def test_a_person_can_be_had_in_the_middle_of_a_form(customer: Customer) -> None:
    customer.ask("Where is my parcel?")
    assert customer.call("let me talk to a human")["status"] == "open"


def test_an_article_only_in_english_comes_with_a_notice(stack: Stack) -> None:
    customer = Customer(stack, "de")
    events = customer.ask("Wer hilft mir beim Zusammenbauen des Regals?")
    card = next(event["card"] for event in events if event.get("card"))
    assert (card["article"], card["locale"]) == ("assembly-help", "en")
    assert "Englisch" in card["notice"]


def test_an_article_added_after_the_training_is_answered_from(
    stack: Stack, customer: Customer
) -> None:
    """Published by another process; it answers a question that stands in no file."""
    publish(stack.database, BothEncoders(), LAMP_REPAIR)
    time.sleep(1)
    events = customer.ask("Is there a repair service for floor lamps?")
    card = next(event["card"] for event in events if event.get("card"))
    assert (card["article"], card["title"]) == ("lamp-repair", "Lamp repairs")
    page = stack.http.get(card["url"])
    assert page.status_code == 200
    assert "Lamp repairs" in page.text


def test_what_nobody_can_answer_is_admitted_and_then_handed_off(customer: Customer) -> None:
    first = customer.ask("Which team won the chess olympiad in 1972?")
    assert first[-1]["kind"] == "message" and not first[-1]["card"]
    assert customer.call("What is the boiling point of mercury?")["reason"] == "not_understood"


@pytest.mark.parametrize(
    "text",
    ["/restart", "/session_start", '/goodbye{"x": 1}', "<script>alert(1)</script>", "/", "{{7*7}}"],
)
def test_commands_and_markup_are_only_words(customer: Customer, text: str) -> None:
    assert customer.ask(text)[-1]["kind"] == "message"
    assert "{brand}" not in str(customer.texts())
    assert customer.ask("hello")[-1]["kind"] == "message", "the conversation goes on"


def test_one_short_word_does_not_change_the_language(stack: Stack) -> None:
    customer = Customer(stack, "de")
    customer.ask("Guten Tag, ich habe eine Frage zu meiner Bestellung")
    assert customer.ask("no")[-1]["locale"] == "de"


def test_a_button_does_what_it_says(stack: Stack) -> None:
    customer = Customer(stack, "ja")
    title: Any = customer.events()[0]["buttons"][-1]["title"]
    assert customer.call(title)["status"] == "open"


def test_messages_before_the_assistant_is_up_are_answered_later(harmed: Stack) -> None:
    harmed.start_web()
    customer = Customer(harmed)
    customer.send("hello")
    time.sleep(1)
    assert len(customer.texts()) == 2
    harmed.start_rasa()
    harmed.wait(lambda: len(customer.texts()) == 3, "the answer")
