"""Requests: the token, keys for writes, retries, problems as exceptions, pages as iterators."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast
from urllib.parse import quote

import httpx
from httpx_retries import Retry, RetryTransport

from parley_client.errors import Unreachable, check
from parley_client.tagged import Tagged

T = TypeVar("T")
Values = Mapping[str, object]

TIMEOUT_S = 30.0
RETRIES = 4
PREFIX = "/api/v1"
WRITES = ("POST", "PUT", "PATCH", "DELETE")


def usual_transport(retries: int) -> httpx.BaseTransport:
    """Sends again after 429, 502, 503 and 504, and what got no answer; waits as `Retry-After` says,
    else longer each time. Every write has a key, so nothing is done twice."""
    methods = ("GET", *WRITES)
    return RetryTransport(retry=Retry(total=retries, allowed_methods=methods, backoff_factor=0.5))


class Http:
    """The requests of one program to one Parley."""

    def __init__(
        self, url: str, token: str, timeout_s: float, transport: httpx.BaseTransport
    ) -> None:
        self._timeout_s = timeout_s
        self._client = httpx.Client(
            base_url=url.rstrip("/") + PREFIX,
            headers={"Authorization": f"Bearer {token}"},
            timeout=timeout_s,
            transport=transport,
        )

    def close(self) -> None:
        self._client.close()

    def send(
        self,
        method: str,
        path: str,
        *,
        query: Values | None = None,
        headers: Mapping[str, str] | None = None,
        wait: float = 0,
        **content: Any,
    ) -> httpx.Response:
        """The answer; `content` is httpx's `json` or `files`. Raises `Refused`, `Unreachable`."""
        named = dict(headers or {})
        if method in WRITES:
            named.setdefault("Idempotency-Key", str(uuid.uuid4()))
        try:
            response = self._client.request(
                method,
                path,
                params=_sent(query or {}),
                headers=named,
                timeout=self._timeout_s + wait,
                **content,
            )
        except httpx.TransportError as error:
            where = self._client.base_url
            raise Unreachable(
                f"{where} does not answer: {error or type(error).__name__}"
            ) from error
        check(response)
        return response

    def get(self, shape: type[T], path: str, query: Values | None = None, wait: float = 0) -> T:
        return _as(shape, self.send("GET", path, query=query, wait=wait))

    def post(self, shape: type[T], path: str, body: Values | None = None) -> T:
        return _as(shape, self.send("POST", path, **_body(body)))

    def make(self, shape: type[T], path: str, body: Values) -> Tagged[T]:
        """A POST that is answered with the tag of what was made."""
        return _tagged(shape, self.send("POST", path, json=body))

    def patch(self, shape: type[T], path: str, body: Values) -> T:
        return _as(shape, self.send("PATCH", path, json=body))

    def do(self, path: str, body: Values | None = None) -> None:
        """A POST that is answered without content."""
        self.send("POST", path, **_body(body))

    def tagged(self, shape: type[T], path: str) -> Tagged[T]:
        return _tagged(shape, self.send("GET", path))

    def tagged_unless(self, shape: type[T], path: str, etag: str) -> Tagged[T] | None:
        """None if it is still the version with this tag."""
        response = self.send("GET", path, headers={"If-None-Match": etag})
        return (
            None if response.status_code == httpx.codes.NOT_MODIFIED else _tagged(shape, response)
        )

    def change(
        self, method: str, shape: type[T], path: str, etag: str, body: Values | None = None
    ) -> Tagged[T]:
        """Raises `Changed` if it is no more the version with this tag."""
        headers = {"If-Match": etag}
        return _tagged(shape, self.send(method, path, headers=headers, **_body(body)))

    def pages(self, shape: type[T], path: str, wanted: Values | None = None) -> Iterator[T]:
        """All items of a list; the next page is asked for when it is needed."""
        query: dict[str, object] = dict(wanted or {})
        while True:
            page = self.send("GET", path, query=query).json()
            yield from (cast(T, item) for item in page["items"])
            if page["next"] is None:
                return
            query["cursor"] = page["next"]


def path(*parts: object) -> str:
    """The address below `/api/v1` that these parts make."""
    return "/" + "/".join(quote(str(part), safe="") for part in parts)


def _sent(query: Values) -> dict[str, Any]:
    return {name: value for name, value in query.items() if value is not None}


def _body(body: Values | None) -> dict[str, Any]:
    return {} if body is None else {"json": body}


def _as(shape: type[T], response: httpx.Response) -> T:
    return cast(T, response.json())


def _tagged(shape: type[T], response: httpx.Response) -> Tagged[T]:
    return Tagged(_as(shape, response), response.headers["ETag"])
