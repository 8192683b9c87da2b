"""data/rules.yml: who says what next. Intents come as buttons send them, so that no sentence's
confidence decides; a few real sentences are at the end."""

from __future__ import annotations

import pytest

from tests.nlu.action_server import ActionServer
from tests.nlu.rasa_process import Rasa

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300)]

NUMBER = "utter_ask_order_number"
EMAIL = "utter_ask_email"
CONFIRM = "utter_confirm_cancel_order"
UNKNOWN = "utter_which_wish"
NOT_FOUND = "utter_order_not_found"
Steps = list[tuple[str, list[str]]]


def check(shop: Rasa, sender: str, steps: Steps) -> None:
    for text, expected in steps:
        answer = shop.say(sender, text)
        assert (text, answer.said) == (text, expected)


@pytest.mark.parametrize(
    "intent", ["greet", "goodbye", "thanks", "affirm", "deny", "are_you_a_bot", "small_talk"]
)
def test_small_talk_is_answered(shop: Rasa, sender: str, intent: str) -> None:
    check(shop, sender, [(f"/{intent}", [f"utter_{intent}"])])


@pytest.mark.parametrize(
    ("intent", "action"),
    [
        ("ask_knowledge", "action_answer_question"),
        ("contact", "action_answer_question"),
        ("create_account", "action_answer_question"),
        ("delete_account", "action_answer_question"),
        ("delivery_options", "action_answer_question"),
        ("delivery_time", "action_answer_question"),
        ("edit_account", "action_answer_question"),
        ("fees", "action_answer_question"),
        ("payment_methods", "action_answer_question"),
        ("payment_problem", "action_answer_question"),
        ("recover_password", "action_answer_question"),
        ("refund_policy", "action_answer_question"),
        ("registration_problem", "action_answer_question"),
        ("switch_account", "action_answer_question"),
        ("place_order", "action_place_order"),
        ("change_language", "action_change_language"),
        ("nlu_fallback", "action_not_understood"),
        ("complaint", "action_hand_off"),
        ("talk_to_human", "action_hand_off"),
    ],
)
def test_questions_and_handoffs_are_actions(
    shop: Rasa, actions: ActionServer, sender: str, intent: str, action: str
) -> None:
    shop.say(sender, f"/{intent}")
    assert actions.names() == [action]


@pytest.mark.parametrize(
    ("intent", "action"),
    [
        ("track_order", "action_track_order"),
        ("change_order", "action_change_order"),
        ("change_address", "action_change_address"),
        ("request_refund", "action_request_refund"),
        ("track_refund", "action_track_refund"),
        ("invoice", "action_send_invoice"),
    ],
)
def test_every_wish_about_an_order_has_its_action(
    shop: Rasa, actions: ActionServer, sender: str, intent: str, action: str
) -> None:
    check(shop, sender, [(f"/{intent}", [NUMBER]), ("10234", [EMAIL])])
    shop.say(sender, "kim@example.com")
    assert actions.names() == [action]


def test_a_button_tells_the_article(shop: Rasa, actions: ActionServer, sender: str) -> None:
    shop.say(sender, '/ask_knowledge{"article": "return-an-item"}')
    assert actions.calls[-1]["tracker"]["slots"]["article"] == "return-an-item"


FORM: dict[str, Steps] = {
    "straight": [("10234", [EMAIL]), ("kim@example.com", [NOT_FOUND])],
    "in one sentence": [("10234, kim@example.com", [NOT_FOUND])],
    "the e-mail address first": [
        ("kim@example.com", [NUMBER]),
        ("10234", [NOT_FOUND]),
    ],
    "another script": [("１０２３４", [EMAIL]), ("ｋｉｍ＠example.com", [NOT_FOUND])],
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
    "small talk": [("/small_talk", ["utter_small_talk", NUMBER]), ("10234", [EMAIL])],
    "another language": [("/change_language", ["utter_language_changed", NUMBER])],
    "something to buy": [("/place_order", ["An answer.", NUMBER]), ("10234", [EMAIL])],
    "cancel instead": [
        ("10234", [EMAIL]),
        ("/cancel_order", [EMAIL]),
        ("kim@example.com", [CONFIRM]),
        ("/affirm", ["utter_order_kept"]),
    ],
    "the newsletter instead": [("/newsletter", ["utter_ask_newsletter_wanted"])],
    "a review instead": [("/review", ["utter_ask_rating"]), ("5", ["utter_ask_comment"])],
    "a person": [("/talk_to_human", ["handoff"]), ("/greet", ["utter_greet"])],
    "a complaint": [("10234", [EMAIL]), ("/complaint", ["handoff"]), ("/greet", ["utter_greet"])],
    "again afterwards": [
        ("10234 kim@example.com", [NOT_FOUND]),
        ("/track_order", [NUMBER]),
    ],
}


@pytest.mark.parametrize("way", FORM)
def test_every_way_through_the_form(shop: Rasa, sender: str, way: str) -> None:
    check(shop, sender, [("/track_order", [NUMBER]), *FORM[way]])


CANCEL: dict[str, Steps] = {
    "yes": [("/affirm", ["utter_order_kept"]), ("/thanks", ["utter_thanks"])],
    "no": [("/deny", ["utter_order_kept"]), ("/thanks", ["utter_thanks"])],
    "a question": [("/fees", ["An answer.", CONFIRM]), ("/affirm", ["utter_order_kept"])],
    "not understood": [("/nlu_fallback", [UNKNOWN, CONFIRM])],
    "a person": [("/talk_to_human", ["handoff"]), ("/greet", ["utter_greet"])],
}


@pytest.mark.parametrize("way", CANCEL)
def test_every_way_through_the_question_whether_to_cancel(
    shop: Rasa, sender: str, way: str
) -> None:
    begin: Steps = [("/cancel_order", [NUMBER]), ("10234 kim@example.com", [CONFIRM])]
    check(shop, sender, [*begin, *CANCEL[way]])


NEWSLETTER: dict[str, Steps] = {
    "yes": [("/affirm", [EMAIL]), ("kim@example.com", ["utter_newsletter_off"])],
    "no": [("/deny", [EMAIL]), ("kim@example.com", ["utter_newsletter_off"])],
    "a question": [("/fees", ["An answer.", "utter_ask_newsletter_wanted"]), ("/deny", [EMAIL])],
    "an order": [("/track_order", [NUMBER]), ("10234", [EMAIL])],
    "no address after all": [("/affirm", [EMAIL]), ("/deny", ["utter_deny"])],
    "a person": [("/talk_to_human", ["handoff"]), ("/greet", ["utter_greet"])],
}


@pytest.mark.parametrize("way", NEWSLETTER)
def test_every_way_through_the_newsletter(shop: Rasa, sender: str, way: str) -> None:
    check(shop, sender, [("/newsletter", ["utter_ask_newsletter_wanted"]), *NEWSLETTER[way]])


REVIEW: dict[str, Steps] = {
    "stars and words": [("4", ["utter_ask_comment"]), ("soft towels", ["utter_review_good"])],
    "no words": [("4", ["utter_ask_comment"]), ("/deny", ["utter_review_good"])],
    "no stars": [("great", ["utter_rating_invalid", "utter_ask_rating"])],
    "never mind": [("/deny", ["utter_deny"]), ("/thanks", ["utter_thanks"])],
    "a person": [("/talk_to_human", ["handoff"]), ("/greet", ["utter_greet"])],
}


@pytest.mark.parametrize("way", REVIEW)
def test_every_way_through_the_review(shop: Rasa, sender: str, way: str) -> None:
    check(shop, sender, [("/review", ["utter_ask_rating"]), *REVIEW[way]])


def test_the_second_wish_is_offered_and_done(shop: Rasa, sender: str) -> None:
    second = '/track_order{"second_wish": "track_refund"}'
    steps: Steps = [
        (second, [NUMBER]),
        ("10234 kim@example.com", [NOT_FOUND, "utter_second_wish"]),
        ("/affirm", [NUMBER]),
        ("10234 kim@example.com", ["utter_refund_none"]),
    ]
    check(shop, sender, steps)


def test_the_second_wish_is_dropped(shop: Rasa, sender: str) -> None:
    second = '/track_order{"second_wish": "track_refund"}'
    steps: Steps = [
        (second, [NUMBER]),
        ("10234 kim@example.com", [NOT_FOUND, "utter_second_wish"]),
        ("/deny", ["utter_deny"]),
        ("/affirm", ["utter_affirm"]),
    ]
    check(shop, sender, steps)


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
        ("my address is kim@example.com", [NOT_FOUND]),
        ("Thank you!", ["utter_thanks"]),
        ("I want to talk to a person", ["handoff"]),
    ]
    check(shop, sender, steps)
