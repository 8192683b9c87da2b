"""The newsletter: on and off the list."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Run, said, slots_of


@pytest.mark.parametrize(
    ("is_wanted", "reply"), [(True, "utter_newsletter_on"), (False, "utter_newsletter_off")]
)
def test_on_and_off(run: Run, is_wanted: bool, reply: str) -> None:
    slots = {"newsletter_wanted": is_wanted, "email": "emma@example.com"}
    result = run("action_newsletter", "…", slots=slots)
    assert said(result) == [reply]
    assert result["responses"][0]["email"] == "emma@example.com"
    assert slots_of(result) == {"newsletter_wanted": None, "email": None}


def test_an_address_that_is_none(run: Run) -> None:
    set_slot = {"event": "slot", "name": "email", "value": "emma"}
    result = run("validate_newsletter_form", "emma", slots={"email": "emma"}, after=[set_slot])
    assert said(result) == ["utter_email_invalid"]
    assert slots_of(result)["email"] is None
