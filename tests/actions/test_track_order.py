"""action_track_order, run by rasa-sdk's executor."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from actions.customer import written_date
from actions.shop import DEMO
from tests.actions.conftest import Run, slots_of

ACTION = "action_track_order"


def track(run: Run, number: Any, email: Any, locale: str = "en") -> dict[str, Any]:
    slots = {"wish": "track_order", "order_number": number, "email": email}
    result = run(ACTION, "…", locale, slots=slots)
    forgotten = slots_of(result)
    assert set(forgotten) >= {"wish", "order_number", "email"}
    assert not any(forgotten.values())
    response: dict[str, Any] = result["responses"][0]
    return response


@pytest.mark.parametrize("locale", ["en", "es", "de", "ar", "ja", "xx"])
def test_an_order_is_found_with_its_address(run: Run, locale: str) -> None:
    response = track(run, "10234", "maria@example.com", locale)
    day = datetime.now(timezone.utc).date() + timedelta(days=2)
    assert response["response"] == "utter_order_status_shipped"
    assert (response["order_number"], response["carrier"]) == ("10234", "DHL")
    assert response["date"] == written_date(day, locale)
    assert response["tracking"]


def test_dates_are_written_as_people_write_them() -> None:
    day = datetime(2026, 3, 4, tzinfo=timezone.utc).date()
    assert written_date(day, "en") == "March 4, 2026"
    assert written_date(day, "de") == "4. März 2026"
    assert written_date(day, "ja") == "2026年3月4日"
    assert written_date(day, "pt-BR") == "4 de março de 2026"


@pytest.mark.parametrize(("number", "status"), [(row[0], row[2]) for row in DEMO])
def test_every_demo_order_has_its_status(run: Run, number: str, status: str) -> None:
    email = next(row[1] for row in DEMO if row[0] == number)
    assert track(run, number, email)["response"] == f"utter_order_status_{status}"


@pytest.mark.parametrize(
    ("number", "email"),
    [
        ("10234", "jonas@example.com"),
        ("99999", "maria@example.com"),
        ("10234", "' OR 1=1 --"),
        ("10234", None),
        (None, None),
    ],
)
def test_anothers_order_is_like_none(run: Run, number: Any, email: Any) -> None:
    response = track(run, number, email)
    assert response["response"] == "utter_order_not_found"
    assert {key for key, value in response.items() if value} <= {
        "response",
        "template",
        "order_number",
    }


@pytest.mark.parametrize("number", ["10234", "１０２３４", "١٠٢٣٤", ["10230", "10234"]])
def test_numbers_of_every_script(run: Run, number: Any) -> None:
    assert track(run, number, "Maria@Example.com ")["response"] == "utter_order_status_shipped"
