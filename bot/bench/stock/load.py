"""Customers who write to an assistant over HTTP, and how long they wait."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from queue import Empty, SimpleQueue
from statistics import quantiles
from typing import Any

from bot.bench.stock.texts import Message
from bot.progress import CommandFailed

SECONDS_TO_ANSWER = 120
CUSTOMERS = 8

Json = dict[str, Any]


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
    """Milliseconds from sending a message to its whole answer; `seconds` for all of them."""

    count: int
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
    conversations: SimpleQueue[list[Message]] = SimpleQueue()
    for _, conversation in groupby(messages, lambda message: message.sender):
        conversations.put(list(conversation))
    waits: list[float] = []
    failures: list[CommandFailed] = []

    def customer() -> None:
        try:
            while True:
                waits.extend(_converse(port, request, conversations.get_nowait()))
        except Empty:
            return
        except CommandFailed as failure:
            failures.append(failure)

    customers = [threading.Thread(target=customer) for _ in range(CUSTOMERS)]
    begin = time.perf_counter()
    for thread in customers:
        thread.start()
    for thread in customers:
        thread.join()
    if failures:
        raise failures[0]
    return _summary(waits, time.perf_counter() - begin)


def _converse(port: int, request: Request, messages: Sequence[Message]) -> list[float]:
    """Returns the milliseconds of each."""
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
            waits.append((time.perf_counter() - begin) * 1000)
            _check(answer.status, content, request, message)
    except (OSError, http.client.HTTPException) as error:
        raise CommandFailed(f"{request.path} did not answer: {error!r}.") from error
    finally:
        connection.close()
    return waits


def _check(status: int, content: bytes, request: Request, message: Message) -> None:
    """Rasa's REST channel answers [] when it failed; a quick failure must not count as speed."""
    if status != 200 or content == b"[]":
        raise CommandFailed(
            f"{request.path} answered {status} {content[:200]!r} to {message.text!r}."
        )


def _summary(waits: list[float], seconds: float) -> Waits:
    cuts = quantiles(waits, n=20, method="inclusive")
    return Waits(len(waits), round(cuts[9], 1), round(cuts[18], 1), seconds)
