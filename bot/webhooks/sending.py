"""One attempt to deliver one event by HTTP."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import httpx2

from bot.errors import ParleyError
from bot.webhooks.addresses import check_url, resolve
from bot.webhooks.signing import sign

STEP_S = 5.0  # to connect, and for each piece that is sent or read
WHOLE_S = 15.0
MOST_READ = 4_096  # bytes of an answer
GONE = 410


@dataclass(frozen=True)
class Parcel:
    """What is sent where; `keys` are the secrets that sign it."""

    delivery_id: int
    event_id: str
    type: str
    url: str
    keys: tuple[str, ...]
    body: bytes
    attempts: int  # before this one


@dataclass(frozen=True)
class Answer:
    """What came of an attempt: a status and the beginning of the answer, or why there is none."""

    status: int | None
    text: str
    milliseconds: int

    @property
    def is_delivered(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def is_final(self) -> bool:
        return self.status == GONE


async def send(http: httpx2.AsyncClient, parcel: Parcel, *, allow_private: bool) -> Answer:
    """Send it once. Whatever goes wrong is in the answer."""
    began, status = time.monotonic(), None
    try:
        async with asyncio.timeout(WHOLE_S):
            status, text = await _post(http, parcel, allow_private)
    except TimeoutError:
        text = f"There was no whole answer within {WHOLE_S:g} seconds."
    except httpx2.TimeoutException:
        text = f"Nothing came for {STEP_S:g} seconds."
    except ParleyError as error:
        text = error.message
    except (httpx2.HTTPError, OSError, ValueError) as error:
        text = f"The request failed: {error or type(error).__name__}"
    return Answer(status, text, round((time.monotonic() - began) * 1000))


async def _post(http: httpx2.AsyncClient, parcel: Parcel, allow_private: bool) -> tuple[int, str]:
    """Connects to the very addresses that were checked (a name may mean another one a moment later),
    to the next one where nobody answers: until it is connected, nothing has been sent."""
    url = httpx2.URL(check_url(parcel.url, allow_private=allow_private))
    *others, last = await resolve(str(url), allow_private=allow_private)
    for digits in others:
        try:
            return await _post_to(http, parcel, url, digits)
        except (httpx2.ConnectError, httpx2.ConnectTimeout):
            continue
    return await _post_to(http, parcel, url, last)


async def _post_to(
    http: httpx2.AsyncClient, parcel: Parcel, url: httpx2.URL, digits: str
) -> tuple[int, str]:
    """The certificate must be for the host's name, not for its address."""
    request = http.build_request(
        "POST",
        url.copy_with(host=digits),
        content=parcel.body,
        headers={"Host": url.netloc.decode("ascii"), **_headers(parcel)},
        extensions={"sni_hostname": url.raw_host.decode("ascii").strip("[]")},
    )
    answer = await http.send(request, stream=True, follow_redirects=False)
    try:
        return answer.status_code, await _beginning(answer)
    finally:
        await answer.aclose()


async def _beginning(answer: httpx2.Response) -> str:
    """Not unpacked: a small answer may hold a very large one."""
    read = b""
    try:
        async for piece in answer.aiter_raw():
            read += piece
            if len(read) >= MOST_READ:
                break
    except httpx2.HTTPError:
        pass  # the status is what counts, and it is here
    return read[:MOST_READ].decode("utf-8", "replace").replace("\x00", "\ufffd")


def _headers(parcel: Parcel) -> dict[str, str]:
    timestamp = int(time.time())
    return {
        "Content-Type": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": "Parley",
        "Parley-Id": parcel.event_id,
        "Parley-Event": parcel.type,
        "Parley-Timestamp": str(timestamp),
        "Parley-Signature": sign(parcel.keys, timestamp, parcel.body),
    }
