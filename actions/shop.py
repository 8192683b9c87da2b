"""Brightwater's orders, as a demo: a small database of its own, filled when it is first used.

It is `shop.db` in the folder of the settings' `var`, or what SHOP_DATABASE_URL names. Dates are
counted from the day of the first use. A company replaces this file by calls to its own systems.

| order | e-mail             | status     |
|-------|--------------------|------------|
| 10230 | jonas@example.com  | delivered  |
| 10231 | sofia@example.com  | delivered  |
| 10232 | amira@example.com  | cancelled  |
| 10233 | yuki@example.com   | delivered  |
| 10234 | maria@example.com  | shipped    |
| 10235 | jonas@example.com  | shipped    |
| 10236 | amira@example.com  | shipped    |
| 10237 | yuki@example.com   | packed     |
| 10238 | maria@example.com  | packed     |
| 10239 | emma@example.com   | processing |
| 10240 | sofia@example.com  | processing |
| 10241 | emma@example.com   | cancelled  |
"""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from sqlalchemy import Column, Date, Engine, MetaData, String, Table, create_engine, insert, select
from sqlalchemy.exc import IntegrityError

from bot.settings import load_settings

metadata = MetaData()
orders = Table(
    "orders",
    metadata,
    Column("number", String(5), primary_key=True),
    Column("email", String(254), nullable=False),
    Column("status", String(20), nullable=False),
    Column("day", Date, nullable=False),
    Column("carrier", String(40), nullable=False),
    Column("tracking", String(40), nullable=False),
)

# number, e-mail, status, days from today, carrier, tracking number
DEMO = (
    ("10230", "jonas@example.com", "delivered", -21, "DHL", "JD014600003210"),
    ("10231", "sofia@example.com", "delivered", -12, "Correos", "PQ4F6B0000012"),
    ("10232", "amira@example.com", "cancelled", -9, "DHL", ""),
    ("10233", "yuki@example.com", "delivered", -2, "UPS", "1Z6X410A6890"),
    ("10234", "maria@example.com", "shipped", 2, "DHL", "JD014600007734"),
    ("10235", "jonas@example.com", "shipped", 1, "DPD", "09446700128835"),
    ("10236", "amira@example.com", "shipped", 4, "UPS", "1Z6X410A7712"),
    ("10237", "yuki@example.com", "packed", 8, "UPS", ""),
    ("10238", "maria@example.com", "packed", 3, "DHL", ""),
    ("10239", "emma@example.com", "processing", 1, "DPD", ""),
    ("10240", "sofia@example.com", "processing", 1, "Correos", ""),
    ("10241", "emma@example.com", "cancelled", -1, "DPD", ""),
)


@dataclass(frozen=True, slots=True)
class Order:
    """`status` is processing, packed, shipped, delivered or cancelled. `day` is when the parcel is
    sent (processing), should arrive (packed, shipped), arrived, or when the order was cancelled."""

    number: str
    status: str
    day: date
    carrier: str
    tracking: str


def find_order(number: str, email: str) -> Order | None:
    """The order if it was placed with this e-mail address; None also when it is another's."""
    query = select(
        orders.c.number, orders.c.status, orders.c.day, orders.c.carrier, orders.c.tracking
    ).where(orders.c.number == number, orders.c.email == email.strip().lower())
    with _engine().connect() as connection:
        row = connection.execute(query).first()
    return Order(*row) if row else None


def _engine() -> Engine:
    url = os.environ.get("SHOP_DATABASE_URL")
    return _open(url or f"sqlite:///{load_settings().var / 'shop.db'}")


@functools.lru_cache(maxsize=4)
def _open(url: str) -> Engine:
    engine = create_engine(url)
    if engine.url.get_backend_name() == "sqlite" and engine.url.database:
        Path(engine.url.database).parent.mkdir(parents=True, exist_ok=True)
    metadata.create_all(engine)
    with engine.begin() as connection:
        is_new = connection.execute(select(orders.c.number).limit(1)).first() is None
    if is_new:
        _fill(engine)
    return engine


def _fill(engine: Engine) -> None:
    today = datetime.now(timezone.utc).date()
    names = ("number", "email", "status", "day", "carrier", "tracking")
    rows = [
        dict(zip(names, (*row[:3], today + timedelta(days=row[3]), *row[4:]), strict=True))
        for row in DEMO
    ]
    try:
        with engine.begin() as connection:
            connection.execute(insert(orders), rows)
    except IntegrityError:
        pass  # another process has just done it
