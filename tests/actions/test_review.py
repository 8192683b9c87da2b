"""A review: stars in any script, and words that may be left out."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Run, said, slots_of


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("5", "5"),
        ("I'd say 4 out of 5", "4"),
        ("٣", "3"),
        ("二つ、いや2", "2"),
        ("⭐⭐⭐", "3"),
        ("★★★★★", "5"),
        ("7", None),
        ("10", None),
        ("great", None),
    ],
)
def test_stars(run: Run, text: str, stars: str | None) -> None:
    set_slot = {"event": "slot", "name": "rating", "value": text}
    result = run("validate_review_form", text, slots={"rating": text}, after=[set_slot])
    assert slots_of(result)["rating"] == stars
    assert said(result) == ([] if stars else ["utter_rating_invalid"])


def test_no_words_are_fine(run: Run) -> None:
    set_slot = {"event": "slot", "name": "comment", "value": "no thanks"}
    slots = {"rating": "4", "comment": "no thanks"}
    result = run("validate_review_form", "no thanks", intent="deny", slots=slots, after=[set_slot])
    assert slots_of(result)["comment"] == ""


@pytest.mark.parametrize(
    ("stars", "reply"),
    [("5", "utter_review_good"), ("4", "utter_review_good"), ("3", "utter_review_bad")],
)
def test_thanks_or_regret(run: Run, stars: str, reply: str) -> None:
    result = run("action_review", "…", slots={"rating": stars, "comment": "soft towels"})
    assert said(result) == [reply]
    assert slots_of(result) == {"rating": None, "comment": None}
