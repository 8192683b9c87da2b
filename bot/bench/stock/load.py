"""Customers who write to an assistant over HTTP, and how long they wait."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby
from statistics import quantiles
from typing import Any

from bot.bench.stock.texts import Message
from bot.progress import CommandFailed

SECONDS_TO_ANSWER = 120
CUSTOMERS = 8

Json = dict[str, Any]
# The milliseconds of one, and whether its answer was empty.
Wait = tuple[float, bool]


@dataclass(frozen=True)
class Request:
    """One way of sending messages: where to, and what is made of a message."""

    path: str
    body: Callable[[Message], Json]
    headers: dict[str, str]


PARSE = Request("/model/parse", lambda message: {"text": message.text}, {})
REST = Request(
    "/webhooks/rest/webhook",
    lambda message: {"sender": message.sender, "message": message.text},
    {},
)


@dataclass(frozen=True)
class Waits:
    """Milliseconds from sending a message to its whole answer; `seconds` for all of them.
    `unanswered`: how many got an empty answer, which is quick and worth nothing."""

    count: int
    unanswered: int
    p50_ms: float
    p95_ms: float
    seconds: float

    @property
    def per_second(self) -> float:
        return self.count / self.seconds


def one_by_one(port: int, request: Request, messages: Sequence[Message]) -> Waits:
    """One customer, who waits for each answer. Raises `CommandFailed` if one does not come."""
    begin = time.perf_counter()
    waits = _converse(port, request, messages)
    return _summary(waits, time.perf_counter() - begin)


def crowd(port: int, request: Request, messages: Sequence[Message]) -> Waits:
    """`CUSTOMERS` at once, each of whom has one conversation after the other."""
    conversations = [
        list(conversation) for _, conversation in groupby(messages, lambda message: message.sender)
    ]
    begin = time.perf_counter()
    with ThreadPoolExecutor(CUSTOMERS) as customers:
        waits = customers.map(partial(_converse, port, request), conversations)
        return _summary([*chain.from_iterable(waits)], time.perf_counter() - begin)


def _converse(port: int, request: Request, messages: Sequence[Message]) -> list[Wait]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS_TO_ANSWER)
    headers = {"Content-Type": "application/json", **request.headers}
    waits = []
    try:
        for message in messages:
            body = json.dumps(request.body(message)).encode()
            begin = time.perf_counter()
            connection.request("POST", request.path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
            milliseconds = (time.perf_counter() - begin) * 1000
            if answer.status != 200:
                raise CommandFailed(f"{request.path} answered {answer.status} {content[:300]!r}.")
            waits.append((milliseconds, content == b"[]"))
    except (OSError, http.client.HTTPException) as error:
        raise CommandFailed(f"{request.path} did not answer: {error!r}.") from error
    finally:
        connection.close()
    return waits


def _summary(waits: Sequence[Wait], seconds: float) -> Waits:
    cuts = quantiles([milliseconds for milliseconds, _ in waits], n=20, method="inclusive")
    unanswered = sum(is_empty for _, is_empty in waits)
    return Waits(len(waits), unanswered, round(cuts[9], 1), round(cuts[18], 1), seconds)
