"""Where messages are taken apart, in ten languages."""

from __future__ import annotations

import pytest

from bot.text.clauses import halves


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("cancel 10234 and where is my refund?", "cancel 10234", "where is my refund?"),
        (
            "I want an invoice. Do you ship to Norway?",
            "I want an invoice.",
            "Do you ship to Norway?",
        ),
        (
            "quiero una factura y también cambiar mi dirección",
            "quiero una factura",
            "cambiar mi dirección",
        ),
        (
            "annulez 10234 et dites-moi où est mon colis",
            "annulez 10234",
            "dites-moi où est mon colis",
        ),
        (
            "Bestellung stornieren und außerdem eine Rechnung",
            "Bestellung stornieren",
            "eine Rechnung",
        ),
        ("cancela o pedido e também quero a nota", "cancela o pedido", "quero a nota"),
        ("أريد إلغاء الطلب وأين فلوسي", "أريد إلغاء الطلب", "أين فلوسي"),
        ("ऑर्डर कैंसल करो और रिफंड कब आएगा", "ऑर्डर कैंसल करो", "रिफंड कब आएगा"),
        (
            "注文をキャンセルしたいです。領収書もください",
            "注文をキャンセルしたいです。",
            "領収書もください",
        ),
        ("我要取消订单，还有退款什么时候到", "我要取消订单", "退款什么时候到"),
        (
            "cancel na po yung order tapos nasaan ang refund",
            "cancel na po yung order",
            "nasaan ang refund",
        ),
    ],
)
def test_both_parts_are_found(text: str, first: str, second: str) -> None:
    assert (first, second) in [(half.first, half.second) for half in halves(text, 3)]


@pytest.mark.parametrize(
    "text", ["where is my order", "yes, please", "はい、お願い", "", "and", "a, b"]
)
def test_short_messages_stay_whole(text: str) -> None:
    assert halves(text, 3) == []


def test_places_are_those_of_the_text() -> None:
    text = "cancel 10234, and where is it?"
    for half in halves(text, 3):
        assert text[: half.end] == half.first
        assert text[half.start :] == half.second


def test_no_more_than_asked_for() -> None:
    text = "one two. three four. five six, seven eight and nine ten. eleven twelve."
    assert len(halves(text, 2)) == 2
