from __future__ import annotations

import pytest

from bot.conversations.masking import masked, masked_values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my card is 4111 1111 1111 1111", "my card is •••• •••• •••• 1111"),
        ("4111111111111111, expires 12/27", "••••••••••••1111, expires 12/27"),
        ("card 4111-1111-1111-1111 12 27", "card ••••-••••-••••-1111 12 27"),
        ("tarjeta 3782 822463 10005 por favor", "tarjeta •••• •••••• •0005 por favor"),
        (
            "カード番号は４１１１１１１１１１１１１１１１です",
            "カード番号は••••••••••••１１１１です",
        ),
        ("رقم بطاقتي ٤١١١١١١١١١١١١١١١", "رقم بطاقتي ••••••••••••١١١١"),
        ("IBAN DE89 3704 0044 0532 0130 00 bitte", "IBAN •••• •••• •••• •••• ••30 00 bitte"),
        ("gb82west12345698765432", "••••••••••••••••••5432"),
        ("the CVV is 737 I think", "the CVV is ••• I think"),
        ("CVC: 0421", "CVC: ••••"),
    ],
)
def test_what_is_secret_is_hidden(text: str, expected: str) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "order 10234",
        "tracking number 1234567890123456",  # not a card: its check digit is wrong
        "call me on +44 20 7946 0958",
        "it cost 1.299,00 €, on 03.05.2026",
        "DE12 is on the box, and 4000 pieces",
        "",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert masked(text) == text


def test_every_text_of_a_value_is_masked() -> None:
    value = {"card": "4111111111111111", "more": ["4111111111111111", 5, None], "is": True}
    hidden = "••••••••••••1111"
    assert masked_values(value) == {"card": hidden, "more": [hidden, 5, None], "is": True}
