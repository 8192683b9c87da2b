"""A customer's orders, from the company's own function; docs/desk.md says how to write one."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from pydantic import TypeAdapter
from typing_extensions import TypedDict

log = logging.getLogger(__name__)

MODULE = "orders"  # in the package of the custom actions, with a function of the same name
SECONDS = 2.0  # an agent waits for the conversation meanwhile
AT_ONCE = 8


class Line(TypedDict):
    label: str
    value: str


class Order(TypedDict):
    """As the desk shows it; `url` is where the company's own system has it, or None."""

    title: str
    lines: list[Line]
    url: str | None


LookUp = Callable[[str | None, Mapping[str, Any], str], Any]

_ORDERS = TypeAdapter(list[Order])
_threads = ThreadPoolExecutor(AT_ONCE, "orders")


def find_orders(
    package: str, email: str | None, details: Mapping[str, Any], locale: str
) -> list[Order]:
    """What the company's function finds for an address and what the customer has told, in words of
    `locale`. A function that fails, takes long or does not exist finds nothing."""
    look_up = _look_up(package) if email or details else None
    if look_up is None:
        return []
    try:
        found = _threads.submit(look_up, email, details, locale).result(SECONDS)
        return _ORDERS.validate_python(found)
    except TimeoutError:
        log.error("%s.%s took longer than %s s", package, MODULE, SECONDS)
    except Exception:
        log.exception("%s.%s failed", package, MODULE)
    return []


def _look_up(package: str) -> LookUp | None:
    name = f"{package}.{MODULE}"
    try:
        found: LookUp = getattr(importlib.import_module(name), MODULE)
    except ModuleNotFoundError as error:
        if error.name not in (name, package):
            log.exception("%s does not import", name)
        return None
    except Exception:
        log.exception("%s does not import", name)
        return None
    return found
