"""action_hand_off, run by rasa-sdk's executor."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Run


@pytest.mark.parametrize(
    ("intent", "reason"),
    [("talk_to_human", "asked"), ("complaint", "complaint"), ("affirm", "asked")],
)
def test_the_reason_comes_from_what_was_said(run: Run, intent: str, reason: str) -> None:
    result = run("action_hand_off", "…", intent=intent)
    assert result["responses"][0]["custom"] == {"handoff": {"reason": reason}}


def test_a_form_ends(run: Run) -> None:
    events = run("action_hand_off", "a person please")["events"]
    assert events[0]["event"] == "active_loop" and events[0]["name"] is None
    assert {(e["name"], e["value"]) for e in events[1:]} == {
        ("requested_slot", None),
        ("offer", None),
    }
