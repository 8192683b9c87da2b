"""action_answer_question, run by rasa-sdk's executor."""

from __future__ import annotations

from typing import Any

from bot.knowledge import Library, archive, publish
from tests.actions.conftest import Run
from tests.knowledge.library import content, encoder, wait_until

ACTION = "action_answer_question"


def card_of(result: dict[str, Any]) -> dict[str, Any]:
    card: dict[str, Any] = result["responses"][-1]["custom"]["card"]
    return card


def unknown_before() -> list[dict[str, Any]]:
    return [
        {"event": "user", "text": "?"},
        {"event": "bot", "text": "…", "data": {"custom": {"wording": "utter_unknown"}}},
        {"event": "bot", "text": "…", "data": {"custom": None}},
    ]


def test_an_article_comes_as_a_card(run: Run) -> None:
    result = run(ACTION, "Can I send back what I have not used?")
    assert result["responses"][0]["text"] == "You have 30 days to return unused items."
    assert card_of(result) == {
        "article": "returns",
        "title": "Return an item",
        "text": "You have 30 days to return unused items.",
        "html": "<p>You have <strong>30 days</strong> to return unused items.</p>\n",
        "url": "/help/en/orders/returns",
        "locale": "en",
        "revision": 1,
        "notice": None,
    }
    assert result["events"] == []


def test_the_customers_language_needs_no_notice(run: Run) -> None:
    card = card_of(run(ACTION, "¿Cómo devuelvo lo que compré?", "es"))
    assert (card["locale"], card["url"], card["notice"]) == ("es", "/help/es/orders/devolver", None)


def test_another_language_comes_with_a_notice(run: Run) -> None:
    card = card_of(run(ACTION, "Wie lange ist ein Geschenkgutschein gültig?", "de"))
    assert (card["article"], card["locale"]) == ("gift-cards", "en")
    assert card["notice"] == {
        "wording": "utter_answer_other_language",
        "args": {"language": "Englisch"},
    }


def test_a_button_names_its_article(run: Run) -> None:
    named = [{"entity": "article", "value": "password"}]
    assert (
        card_of(run(ACTION, '/ask_knowledge{"article": "password"}', entities=named))["article"]
        == "password"
    )


def test_a_button_whose_article_is_gone_is_a_question(run: Run) -> None:
    named = [{"entity": "article", "value": "archived-long-ago"}]
    result = run(ACTION, '/ask_knowledge{"article": "archived-long-ago"}', entities=named)
    assert result["responses"]


def test_two_that_fit_are_offered(run: Run, small_library: Library) -> None:
    for name in ("voucher-paper", "voucher-mail"):
        publish(
            small_library.database,
            encoder(),
            content(name, "Vouchers on paper", "Can I have a voucher printed?"),
        )
    wait_until(lambda: small_library.article("voucher-mail", "en") is not None)
    response = run(ACTION, "Do you print vouchers on paper?")["responses"][0]
    for name in ("voucher-paper", "voucher-mail"):
        archive(small_library.database, name, "en")
    wait_until(lambda: small_library.article("voucher-mail", "en") is None)
    assert response["response"] == "utter_choose"
    assert {button["payload"] for button in response["buttons"]} >= {
        '/ask_knowledge{"article": "voucher-paper"}',
        '/ask_knowledge{"article": "voucher-mail"}',
    }
    assert response["buttons"][0]["title"] == "Vouchers on paper"


def test_no_answer_is_admitted_and_a_person_offered(run: Run) -> None:
    result = run(ACTION, "How do I bake bread without yeast?")
    assert result["responses"][0]["response"] == "utter_unknown"
    assert [(e["name"], e["value"]) for e in result["events"]] == [("offer", "person")]


def test_the_second_time_in_a_row_a_person_is_asked(run: Run) -> None:
    result = run(ACTION, "Who won the match?", before=unknown_before())
    assert result["responses"][0]["custom"] == {"handoff": {"reason": "not_understood"}}
    assert {"event": "active_loop", "name": None, "timestamp": None} in result["events"]


def test_an_answer_in_between_counts(run: Run) -> None:
    before = [
        *unknown_before(),
        {"event": "user", "text": "Do you sell vouchers?"},
        {"event": "bot", "text": "Yes", "data": {"custom": {"card": {}}}},
    ]
    result = run(ACTION, "Who won the match?", before=before)
    assert result["responses"][0]["response"] == "utter_unknown"
