"""When a message holds two wishes, and when it only seems to."""

from __future__ import annotations

import pytest

from bot.text.two_wishes import Ranking, TwoWishes, two_wishes

WISHES = ("cancel_order", "track_refund", "fees")
TEXT = "cancel it please and where is my refund"


def found(
    parts: dict[str, tuple[str, float]], whole: str = "cancel_order", text: str = TEXT
) -> TwoWishes | None:
    def rank(part: str) -> Ranking:
        return [parts.get(part, ("greet", 0.1))]

    return two_wishes(text, [(whole, 0.5)], rank, 0.4, WISHES)


def parts(first: tuple[str, float], second: tuple[str, float]) -> dict[str, tuple[str, float]]:
    return {"cancel it please": first, "where is my refund": second}


def test_both_are_found_with_the_place_of_the_second() -> None:
    wishes = found(parts(("cancel_order", 0.9), ("track_refund", 0.8)))
    assert wishes == TwoWishes("cancel_order", 0.9, "track_refund", TEXT.index("where"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("cancel_order", 0.9), ("cancel_order", 0.9)),
        (("cancel_order", 0.9), ("track_refund", 0.3)),
        (("cancel_order", 0.3), ("track_refund", 0.9)),
        (("greet", 0.9), ("track_refund", 0.9)),
        (("cancel_order", 0.9), ("thanks", 0.9)),
    ],
)
def test_one_wish_is_not_two(first: tuple[str, float], second: tuple[str, float]) -> None:
    assert found(parts(first, second)) is None


def test_the_whole_message_has_to_sound_like_one_of_them() -> None:
    both = parts(("cancel_order", 0.9), ("track_refund", 0.8))
    assert found(both, whole="fees") is None


@pytest.mark.parametrize(("sure", "is_found"), [(0.5, True), (0.85, False)])
def test_the_parts_have_to_be_surer_than_the_whole(sure: float, is_found: bool) -> None:
    both = parts(("cancel_order", 0.9), ("track_refund", 0.8))

    def rank(part: str) -> Ranking:
        return [both[part]]

    wishes = two_wishes(TEXT, [("cancel_order", sure)], rank, 0.4, WISHES)
    assert (wishes is not None) is is_found


def test_a_message_of_one_part() -> None:
    assert found({}, text="where is my refund") is None


def test_two_very_sure_parts_need_not_be_surer_than_the_whole() -> None:
    def rank(part: str) -> Ranking:
        return [("cancel_order" if part.startswith("cancel") else "track_refund", 0.95)]

    assert two_wishes(TEXT, [("track_refund", 0.99)], rank, 0.4, WISHES) is not None
