"""A customer's orders beside their conversation at the desk (docs/desk.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.customer import plain, written_date
from actions.shop import Order, orders_of

# The desk's languages. What stands for an order; its status; the date's meaning; carrier; tracking.
WORDS: dict[str, dict[str, str]] = {
    "en": {
        "order": "Order",
        "status": "Status",
        "processing": "being prepared",
        "packed": "packed",
        "shipped": "on its way",
        "delivered": "delivered",
        "cancelled": "cancelled",
        "day": "Date",
        "carrier": "Carrier",
        "tracking": "Tracking number",
    },
    "es": {
        "order": "Pedido",
        "status": "Estado",
        "processing": "en preparación",
        "packed": "embalado",
        "shipped": "en camino",
        "delivered": "entregado",
        "cancelled": "cancelado",
        "day": "Fecha",
        "carrier": "Transportista",
        "tracking": "Número de seguimiento",
    },
    "de": {
        "order": "Bestellung",
        "status": "Status",
        "processing": "in Bearbeitung",
        "packed": "verpackt",
        "shipped": "unterwegs",
        "delivered": "zugestellt",
        "cancelled": "storniert",
        "day": "Datum",
        "carrier": "Versand mit",
        "tracking": "Sendungsnummer",
    },
    "ar": {
        "order": "الطلب",
        "status": "الحالة",
        "processing": "قيد التجهيز",
        "packed": "تم تغليفه",
        "shipped": "في الطريق",
        "delivered": "تم التسليم",
        "cancelled": "ملغى",
        "day": "التاريخ",
        "carrier": "شركة الشحن",
        "tracking": "رقم التتبع",
    },
}


def orders(email: str | None, details: Mapping[str, Any], locale: str) -> list[dict[str, Any]]:
    """Those of the contact's address or of the one that they told, and the one that they named."""
    address = email or plain(details.get("email")) or None
    number = plain(details.get("order_number")) or None
    words = WORDS.get(locale.partition("-")[0], WORDS["en"])
    return [_present(order, words, locale) for order in orders_of(address, number)]


def _present(order: Order, words: Mapping[str, str], locale: str) -> dict[str, Any]:
    lines = {
        "status": words[order.status],
        "day": written_date(order.day, locale),
        "carrier": order.carrier,
        "tracking": order.tracking,
    }
    return {
        "title": f"{words['order']} {order.number}",
        "lines": [{"label": words[name], "value": value} for name, value in lines.items() if value],
        "url": None,
    }
