"""action_second_wish: as if the customer had written it alone."""

from __future__ import annotations

from tests.actions.conftest import Run, slots_of

ACTION = "action_second_wish"


def test_goes_on_with_the_second_wish(run: Run) -> None:
    result = run(ACTION, "yes", slots={"offered_wish": "track_refund"})
    assert slots_of(result) == {"offer": "nothing", "offered_wish": None, "wish": "track_refund"}
    listen, user = result["events"][-2:]
    assert (listen["event"], listen["name"]) == ("action", "action_listen")
    assert (user["event"], user["text"]) == ("user", "/track_refund")
    assert user["parse_data"]["intent"]["name"] == "track_refund"


def test_a_question_is_no_wish_of_the_order_form(run: Run) -> None:
    result = run(ACTION, "yes", slots={"offered_wish": "fees"})
    assert slots_of(result)["wish"] is None


def test_without_one_the_offer_is_gone(run: Run) -> None:
    assert slots_of(run(ACTION, "yes")) == {"offer": None}


def test_an_offer_is_made_once_and_with_its_own_order(run: Run) -> None:
    slots = {
        "order_number": "10239",
        "email": "emma@example.com",
        "second_wish": "track_order",
        "second_order_number": "10241",
    }
    found = slots_of(run("action_track_order", "…", slots=slots))
    assert (found["offer"], found["offered_wish"]) == ("wish", "track_order")
    assert (found["second_wish"], found["second_order_number"]) == (None, None)
    assert found["order_number"] == "10241"
