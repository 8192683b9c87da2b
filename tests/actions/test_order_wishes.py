"""What is done with an order: cancelled, changed, sent elsewhere, taken back, paid back."""

from __future__ import annotations

from typing import Any

import pytest

from actions.shop import do_cancel, find_order
from tests.actions.conftest import Run, said, slots_of

EMAILS = {
    "10230": "jonas@example.com",
    "10231": "sofia@example.com",
    "10232": "amira@example.com",
    "10234": "maria@example.com",
    "10237": "yuki@example.com",
    "10239": "emma@example.com",
    "10241": "emma@example.com",
}


def ask(run: Run, action: str, number: str, **slots: Any) -> dict[str, Any]:
    known = {"order_number": number, "email": EMAILS[number], **slots}
    return run(action, "…", slots=known)


@pytest.mark.parametrize(
    ("number", "confirmed", "reply"),
    [
        ("10239", True, "utter_order_cancelled"),
        ("10237", True, "utter_order_cancelled"),
        ("10239", False, "utter_order_kept"),
        ("10239", None, "utter_order_kept"),
        ("10234", None, "utter_order_not_cancelled_sent"),
        ("10230", True, "utter_order_not_cancelled_sent"),
        ("10241", None, "utter_order_cancelled_before"),
    ],
)
def test_cancel(run: Run, number: str, confirmed: bool | None, reply: str) -> None:
    assert said(ask(run, "action_cancel_order", number, confirmed=confirmed)) == [reply]
    order = find_order(number, EMAILS[number])
    assert order
    is_cancelled = reply in ("utter_order_cancelled", "utter_order_cancelled_before")
    assert (order.status == "cancelled") is is_cancelled


def test_the_same_message_again_is_answered_the_same(run: Run) -> None:
    for _attempt in range(2):
        result = ask(run, "action_cancel_order", "10239", confirmed=True)
        assert said(result) == ["utter_order_cancelled"]


def test_an_order_that_was_cancelled_meanwhile(run: Run) -> None:
    assert do_cancel("10239", "somebody else")
    result = ask(run, "action_cancel_order", "10239", confirmed=True)
    assert said(result) == ["utter_order_cancelled_before"]


@pytest.mark.parametrize(
    ("number", "reply"),
    [
        ("10234", "utter_order_not_changed_shipped"),
        ("10230", "utter_order_not_changed_delivered"),
        ("10241", "utter_order_not_changed_cancelled"),
    ],
)
def test_what_has_left_is_not_changed(run: Run, number: str, reply: str) -> None:
    assert said(ask(run, "action_change_order", number)) == [reply]
    assert said(ask(run, "action_change_address", number)) == [reply]


def test_a_person_decides_about_a_change(run: Run) -> None:
    result = ask(run, "action_change_order", "10237", details="two instead of one")
    assert result["responses"][0]["custom"] == {"handoff": {"reason": "needs_person"}}


def test_another_address(run: Run) -> None:
    address = "12 Mill Lane, YO1 7HB York"
    result = ask(run, "action_change_address", "10237", new_address=address)
    assert said(result) == ["utter_address_changed"]
    assert result["responses"][0]["address"] == address
    assert slots_of(result)["new_address"] is None


@pytest.mark.parametrize(
    ("number", "confirmed", "reply"),
    [
        ("10230", True, "utter_return_registered"),
        ("10230", False, "utter_return_not_wanted"),
        ("10231", None, "utter_return_registered_before"),
        ("10239", None, "utter_return_cancel_instead"),
        ("10234", None, "utter_return_shipped"),
        ("10232", None, "utter_return_cancelled"),
    ],
)
def test_returns(run: Run, number: str, confirmed: bool | None, reply: str) -> None:
    assert said(ask(run, "action_request_refund", number, confirmed=confirmed)) == [reply]


@pytest.mark.parametrize(
    ("number", "reply"),
    [
        ("10230", "utter_refund_none"),
        ("10241", "utter_refund_on_its_way"),
        ("10232", "utter_refund_paid"),
    ],
)
def test_where_the_money_is(run: Run, number: str, reply: str) -> None:
    result = ask(run, "action_track_refund", number)
    assert said(result) == [reply]
    assert bool(result["responses"][0].get("date")) is (reply != "utter_refund_none")


@pytest.mark.parametrize(
    ("number", "reply"), [("10230", "utter_invoice_sent"), ("10241", "utter_invoice_cancelled")]
)
def test_invoices(run: Run, number: str, reply: str) -> None:
    assert said(ask(run, "action_send_invoice", number)) == [reply]


@pytest.mark.parametrize(
    "action",
    [
        "action_cancel_order",
        "action_change_order",
        "action_change_address",
        "action_request_refund",
        "action_track_refund",
        "action_send_invoice",
    ],
)
def test_anothers_order_is_like_none(run: Run, action: str) -> None:
    slots = {"order_number": "10239", "email": "jonas@example.com", "confirmed": True}
    result = run(action, "…", slots=slots)
    assert said(result) == ["utter_order_not_found"]
    order = find_order("10239", "emma@example.com")
    assert order
    assert order.status == "processing"


def test_the_second_wish_keeps_the_order(run: Run) -> None:
    result = ask(run, "action_cancel_order", "10241", second_wish="track_refund")
    assert said(result) == ["utter_order_cancelled_before", "utter_second_wish"]
    assert result["responses"][1]["wish"] == {"wording": "intent_track_refund"}
    assert result["responses"][1]["buttons"][0]["payload"] == "/track_refund"
    assert slots_of(result)["offer"] == "wish"
    assert "order_number" not in slots_of(result)
