"""data/rules.yml: who says what next. Intents come as buttons send them, so that no sentence's
confidence decides; a few real sentences are at the end."""

from __future__ import annotations

import pytest

from tests.nlu.action_server import ActionServer
from tests.nlu.rasa_process import Rasa

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300)]

NUMBER = "utter_ask_order_number"
EMAIL = "utter_ask_email"
UNKNOWN = "utter_unknown"
Steps = list[tuple[str, list[str]]]


def check(shop: Rasa, sender: str, steps: Steps) -> None:
    for text, expected in steps:
        answer = shop.say(sender, text)
        assert (text, answer.said) == (text, expected)


@pytest.mark.parametrize(
    "intent", ["greet", "goodbye", "thanks", "affirm", "deny", "are_you_a_bot"]
)
def test_small_talk_is_answered(shop: Rasa, sender: str, intent: str) -> None:
    check(shop, sender, [(f"/{intent}", [f"utter_{intent}"])])


@pytest.mark.parametrize(
    ("intent", "action"),
    [
        ("ask_knowledge", "action_answer_question"),
        ("cancel_order", "action_answer_question"),
        ("change_address", "action_answer_question"),
        ("nlu_fallback", "action_answer_question"),
        ("complaint", "action_hand_off"),
        ("talk_to_human", "action_hand_off"),
    ],
)
def test_questions_and_handoffs_are_actions(
    shop: Rasa, actions: ActionServer, sender: str, intent: str, action: str
) -> None:
    shop.say(sender, f"/{intent}")
    assert actions.names() == [action]


def test_a_button_tells_the_article(shop: Rasa, actions: ActionServer, sender: str) -> None:
    shop.say(sender, '/ask_knowledge{"article": "return-an-item"}')
    assert actions.calls[-1]["tracker"]["slots"]["article"] == "return-an-item"


FORM: dict[str, Steps] = {
    "straight": [("10234", [EMAIL]), ("kim@example.com", ["utter_order_not_found"])],
    "in one sentence": [("10234, kim@example.com", ["utter_order_not_found"])],
    "the e-mail address first": [
        ("kim@example.com", [NUMBER]),
        ("10234", ["utter_order_not_found"]),
    ],
    "another script": [("１０２３４", [EMAIL]), ("ｋｉｍ＠example.com", ["utter_order_not_found"])],
    "the number is corrected": [("10234", [EMAIL]), ("sorry, 10235", [EMAIL])],
    "no number": [("1234", ["utter_order_number_invalid", NUMBER]), ("10234", [EMAIL])],
    "no address": [("10234", [EMAIL]), ("kim@example", ["utter_email_invalid", EMAIL])],
    "a question": [("/ask_knowledge", ["An answer.", NUMBER]), ("10234", [EMAIL])],
    "not understood": [("/nlu_fallback", [UNKNOWN, NUMBER]), ("10234", [EMAIL])],
    "not understood, yes": [("/nlu_fallback", [UNKNOWN, NUMBER]), ("/affirm", ["handoff"])],
    "a greeting": [("/greet", ["utter_greet", NUMBER]), ("10234", [EMAIL])],
    "thanks": [("/thanks", ["utter_thanks", NUMBER]), ("10234", [EMAIL])],
    "yes": [("/affirm", [NUMBER]), ("10234", [EMAIL]), ("/affirm", [EMAIL])],
    "a bot?": [("/are_you_a_bot", ["utter_are_you_a_bot", NUMBER]), ("10234", [EMAIL])],
    "the same wish": [("/track_order", [NUMBER]), ("/track_order", [NUMBER]), ("10234", [EMAIL])],
    "never mind": [("/deny", ["utter_deny"]), ("/thanks", ["utter_thanks"])],
    "goodbye": [("/goodbye", ["utter_goodbye"]), ("/greet", ["utter_greet"])],
    "cancel instead": [("/cancel_order", ["An answer."]), ("/thanks", ["utter_thanks"])],
    "another address instead": [("/change_address", ["An answer."]), ("/deny", ["utter_deny"])],
    "a person": [("/talk_to_human", ["handoff"]), ("/greet", ["utter_greet"])],
    "a complaint": [("10234", [EMAIL]), ("/complaint", ["handoff"]), ("/greet", ["utter_greet"])],
    "again afterwards": [
        ("10234 kim@example.com", ["utter_order_not_found"]),
        ("/track_order", [NUMBER]),
    ],
}


@pytest.mark.parametrize("way", FORM)
def test_every_way_through_the_form(shop: Rasa, sender: str, way: str) -> None:
    check(shop, sender, [("/track_order", [NUMBER]), *FORM[way]])


def test_a_number_outside_the_form_is_no_order(shop: Rasa, sender: str) -> None:
    check(shop, sender, [("10115", [UNKNOWN]), ("/track_order", [NUMBER])])


def test_yes_takes_the_offer_only_at_once(shop: Rasa, sender: str) -> None:
    check(shop, sender, [("/nlu_fallback", [UNKNOWN]), ("/affirm", ["handoff"])])
    steps: Steps = [
        ("/nlu_fallback", [UNKNOWN]),
        ("/thanks", ["utter_thanks"]),
        ("/affirm", ["utter_affirm"]),
    ]
    check(shop, f"{sender}-later", steps)


def test_real_sentences(shop: Rasa, sender: str) -> None:
    steps: Steps = [
        ("Hello there", ["utter_greet"]),
        ("Where is my order 10234?", [EMAIL]),
        ("How much does delivery cost?", ["An answer.", EMAIL]),
        ("my address is kim@example.com", ["utter_order_not_found"]),
        ("Thank you!", ["utter_thanks"]),
        ("I want to talk to a person", ["handoff"]),
    ]
    check(shop, sender, steps)
