"""One request to another desk: to allowed addresses only, without redirects, within a set time."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import httpx2

from bot.errors import BridgeFailed, ParleyError
from bot.webhooks.addresses import check_url, resolve

STEP_S, WHOLE_S = 5.0, 20.0
MOST_READ = 4_000_000  # bytes of an answer
LONGEST_PAUSE_S = 3600.0
SHOWN = 200  # characters of an answer that says what is wrong


@dataclass(frozen=True)
class Calls:
    """`url`: where the other desk is, without a slash at the end; `headers` go with each request."""

    url: str
    headers: dict[str, str]
    allow_private: bool

    async def call(self, method: str, path: str, **content: Any) -> Any:
        """The JSON of the answer. `content` is what httpx takes: `json`, `data`, `files`, `params`.

        Raises `BridgeFailed` for anything but a whole answer of 200 to 299.
        """
        try:
            async with asyncio.timeout(WHOLE_S):
                answer, body = await self._ask(method, path, content)
        except TimeoutError:
            raise BridgeFailed(f"There was no whole answer within {WHOLE_S:g} seconds.") from None
        except BridgeFailed:
            raise
        except ParleyError as error:
            raise BridgeFailed(error.message) from None
        except (httpx2.HTTPError, OSError, ValueError) as error:
            raise BridgeFailed(f"The request failed: {error or type(error).__name__}") from None
        return _content(answer, body)

    async def _ask(
        self, method: str, path: str, content: dict[str, Any]
    ) -> tuple[httpx2.Response, bytes]:
        """Connects to the address that was checked: a name may mean another one a moment later."""
        url = httpx2.URL(check_url(self.url + path, allow_private=self.allow_private))
        digits = (await resolve(str(url), allow_private=self.allow_private))[0]
        headers = {**self.headers, "Host": url.netloc.decode("ascii"), "User-Agent": "Parley"}
        name = url.raw_host.decode("ascii").strip("[]")
        async with httpx2.AsyncClient(timeout=STEP_S, trust_env=False) as http:
            request = http.build_request(
                method,
                url.copy_with(host=digits),
                headers={**headers, "Accept": "application/json", "Accept-Encoding": "identity"},
                extensions={"sni_hostname": name},
                **content,
            )
            answer = await http.send(request, stream=True, follow_redirects=False)
            try:
                return answer, await _read(answer)
            finally:
                await answer.aclose()


async def _read(answer: httpx2.Response) -> bytes:
    read = b""
    async for piece in answer.aiter_raw():
        read += piece
        if len(read) > MOST_READ:
            raise BridgeFailed("The answer is too long.")
    return read


def _content(answer: httpx2.Response, body: bytes) -> Any:
    status = answer.status_code
    if not 200 <= status < 300:
        words = body[:SHOWN].decode("utf-8", "replace").replace("\x00", "\ufffd")
        raise BridgeFailed(
            f"It answered {status}: {words}",
            status_code=status,
            retry_after_s=_seconds(answer.headers.get("Retry-After", "")),
        )
    try:
        content = json.loads(body) if body else {}
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise BridgeFailed(f"It answered {status}, but not with an object in JSON.")
    return content


def _seconds(header: str) -> float | None:
    return min(float(header), LONGEST_PAUSE_S) if header.isascii() and header.isdigit() else None
