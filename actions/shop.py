"""Brightwater's shop, as a demo: a small database of its own, filled when it is first used.

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

The return of 10231 has arrived, and its money is on its way.

What changes something takes a `key`, which is the customer's message and the action: after a crash
the same message comes again, and must not be carried out twice.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.settings import load_settings

RETURN_DAYS = 30
REFUND_DAYS = 5

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
addresses = Table(
    "addresses",
    metadata,
    Column("order_number", String(5), primary_key=True),
    Column("address", Text, nullable=False),
)
returns = Table(
    "returns",
    metadata,
    Column("order_number", String(5), primary_key=True),
    Column("registered", Date, nullable=False),
    Column("arrived", Date),
)
subscribers = Table(
    "subscribers",
    metadata,
    Column("email", String(254), primary_key=True),
    Column("is_wanted", Boolean, nullable=False),
)
reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("stars", Integer, nullable=False),
    Column("comment", Text, nullable=False),
)
# What has been carried out: the key of a request, and what came of it.
requests = Table(
    "requests",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("done", Boolean, nullable=False),
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


def orders_of(email: str | None, number: str | None) -> list[Order]:
    """What was ordered with this e-mail address, and the order with this number, the newest first.
    For staff, who find out whether it is this customer's."""
    query = (
        select(orders.c.number, orders.c.status, orders.c.day, orders.c.carrier, orders.c.tracking)
        .where((orders.c.email == (email or "").strip().lower()) | (orders.c.number == number))
        .order_by(orders.c.number.desc())
    )
    with _engine().connect() as connection:
        return [Order(*row) for row in connection.execute(query)]


def refund_day(order: Order) -> date | None:
    """The day by which the money for a cancelled or returned order is there; None when nothing has
    come back yet."""
    if order.status == "cancelled":
        return order.day + timedelta(days=REFUND_DAYS)
    query = select(returns.c.arrived).where(returns.c.order_number == order.number)
    with _engine().connect() as connection:
        arrived = connection.execute(query).scalar_one_or_none()
    return arrived + timedelta(days=REFUND_DAYS) if arrived else None


def is_return_registered(order: Order) -> bool:
    """Whether the customer has said that the order comes back."""
    query = select(returns.c.registered).where(returns.c.order_number == order.number)
    with _engine().connect() as connection:
        return connection.execute(query).first() is not None


def can_be_changed(order: Order) -> bool:
    """Until the parcel has left."""
    return order.status in ("processing", "packed")


def can_be_returned(order: Order) -> bool:
    """Within 30 days of the delivery."""
    return order.status == "delivered" and (_today() - order.day).days <= RETURN_DAYS


def do_cancel(number: str, key: str) -> bool:
    """Cancel an order that has not been sent; False when it has been, or was cancelled before."""

    def cancel(connection: Connection) -> bool:
        done = connection.execute(
            update(orders)
            .where(orders.c.number == number, orders.c.status.in_(("processing", "packed")))
            .values(status="cancelled", day=_today())
        )
        return bool(done.rowcount)

    return _once(key, cancel)


def do_change_address(number: str, address: str, key: str) -> bool:
    """Where to send an order; False when it has been sent."""

    def change(connection: Connection) -> bool:
        query = select(orders.c.status).where(orders.c.number == number)
        if connection.execute(query).scalar_one_or_none() not in ("processing", "packed"):
            return False
        _put(connection, addresses, {"order_number": number}, {"address": address})
        return True

    return _once(key, change)


def do_register_return(number: str, key: str) -> bool:
    """Await an order's return; False when it was registered before."""

    def register(connection: Connection) -> bool:
        query = select(returns.c.registered).where(returns.c.order_number == number)
        if connection.execute(query).first():
            return False
        connection.execute(insert(returns).values(order_number=number, registered=_today()))
        return True

    return _once(key, register)


def do_subscribe(email: str, is_wanted: bool, key: str) -> bool:
    """Who gets the newsletter, and who does not any more."""

    def subscribe(connection: Connection) -> bool:
        _put(connection, subscribers, {"email": email}, {"is_wanted": is_wanted})
        return True

    return _once(key, subscribe)


def do_review(stars: int, comment: str, key: str) -> bool:
    """Keep a review: 1 to 5 stars, and words that may be empty."""

    def review(connection: Connection) -> bool:
        connection.execute(insert(reviews).values(stars=stars, comment=comment))
        return True

    return _once(key, review)


def _once(key: str, do: Callable[[Connection], bool]) -> bool:
    """Carry a request out and keep what came of it, in one transaction; a key that was there before
    gets the same answer again."""
    known = select(requests.c.done).where(requests.c.key == key)
    with _engine().begin() as connection:
        before = connection.execute(known).scalar_one_or_none()
        if before is not None:
            return bool(before)
        done = do(connection)
        connection.execute(insert(requests).values(key=key, done=done))
    return done


def _put(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any]) -> None:
    column, value = next(iter(key.items()))
    done = connection.execute(update(table).where(table.c[column] == value).values(**values))
    if not done.rowcount:
        connection.execute(insert(table).values(**key, **values))


def _today() -> date:
    return datetime.now(timezone.utc).date()


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
    today = _today()
    names = ("number", "email", "status", "day", "carrier", "tracking")
    rows = [
        dict(zip(names, (*row[:3], today + timedelta(days=row[3]), *row[4:]), strict=True))
        for row in DEMO
    ]
    try:
        with engine.begin() as connection:
            connection.execute(insert(orders), rows)
            arrived = today - timedelta(days=2)
            registered = today - timedelta(days=8)
            values = {"order_number": "10231", "registered": registered, "arrived": arrived}
            connection.execute(insert(returns).values(**values))
    except IntegrityError:
        pass  # another process has just done it
