"""What order_form takes and asks for, run by rasa-sdk's executor."""

from __future__ import annotations

from typing import Any

import pytest

from actions.shop import do_register_return
from tests.actions.conftest import Run, said, slots_of

VALIDATE = "validate_order_form"


def validate(run: Run, slot: str, value: Any, **slots: Any) -> tuple[Any, list[str]]:
    set_slot = {"event": "slot", "name": slot, "value": value}
    result = run(VALIDATE, "…", slots={**slots, slot: value}, after=[set_slot])
    return slots_of(result).get(slot, "-"), said(result)


@pytest.mark.parametrize(
    ("slot", "value", "expected", "replies"),
    [
        ("order_number", "10234", "10234", []),
        ("order_number", "№ 10234!", "10234", []),
        ("order_number", "١٠٢٣٤", "10234", []),
        ("order_number", "१०२३४", "10234", []),
        ("order_number", "1023", None, ["utter_order_number_invalid"]),
        ("order_number", "102345", None, ["utter_order_number_invalid"]),
        ("email", "Maria@Example.com", "maria@example.com", []),
        ("email", "maria＠example.com", "maria@example.com", []),
        ("email", "maria at example", None, ["utter_email_invalid"]),
        ("new_address", " 12 Mill Lane, YO1 7HB York ", "12 Mill Lane, YO1 7HB York", []),
        ("new_address", "東京都渋谷区神南1-2-3", "東京都渋谷区神南1-2-3", []),
        ("new_address", "to my mother", None, ["utter_new_address_invalid"]),
        ("details", "blue instead of grey", "blue instead of grey", []),
        ("details", "?", None, []),
    ],
)
def test_what_the_form_takes(
    run: Run, slot: str, value: str, expected: str | None, replies: list[str]
) -> None:
    asks = {"new_address": "change_address", "details": "change_order"}.get(slot)
    order = {"order_number": "10237", "email": "yuki@example.com"} if asks else {}
    assert validate(run, slot, value, wish=asks, **order) == (expected, replies)


@pytest.mark.parametrize(
    ("wish", "number", "email", "asked"),
    [
        ("track_order", "10239", "emma@example.com", None),
        ("invoice", "10239", "emma@example.com", None),
        ("cancel_order", "10239", "emma@example.com", "confirmed"),
        ("cancel_order", "10234", "maria@example.com", None),
        ("change_order", "10238", "maria@example.com", "details"),
        ("change_order", "10230", "jonas@example.com", None),
        ("change_address", "10237", "yuki@example.com", "new_address"),
        ("change_address", "10237", "emma@example.com", None),
        ("request_refund", "10230", "jonas@example.com", "confirmed"),
        ("request_refund", "10239", "emma@example.com", None),
    ],
)
def test_what_is_asked_depends_on_the_order(
    run: Run, wish: str, number: str, email: str, asked: str | None
) -> None:
    set_slot = {"event": "slot", "name": "email", "value": email}
    slots = {"wish": wish, "order_number": number, "email": email}
    result = run(VALIDATE, email, slots=slots, after=[set_slot])
    assert slots_of(result).get("requested_slot") == asked


def test_a_return_that_is_registered_is_not_asked_about(run: Run) -> None:
    assert do_register_return("10230", "key")
    set_slot = {"event": "slot", "name": "email", "value": "jonas@example.com"}
    slots = {"wish": "request_refund", "order_number": "10230", "email": "jonas@example.com"}
    result = run(VALIDATE, "…", slots=slots, after=[set_slot])
    assert slots_of(result).get("requested_slot") is None


@pytest.mark.parametrize("wish", ["cancel_order", "request_refund"])
def test_what_cannot_be_undone_is_confirmed(run: Run, wish: str) -> None:
    slots = {"wish": wish, "order_number": "１０２３９"}
    response = run("action_ask_confirmed", "…", slots=slots)["responses"][0]
    assert (response["response"], response["order_number"]) == (f"utter_confirm_{wish}", "10239")
