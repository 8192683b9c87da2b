"""What every answer has in common: errors as JSON for programs and people, limits, safe headers."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Collection
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.errors import ParleyError, TooLarge
from bot.sites import Site

log = logging.getLogger(__name__)

LARGEST_BODY = 1_000_000  # bytes
LARGEST_PICTURE = 2_000_000
PICTURES = re.compile(r"/desk/api/articles/([^/]+/)?attachments")
LARGEST_FILE = 10_000_000
FILES = re.compile(r"/desk/api/conversations/[^/]+/files|/api/v1/chat/files")
FORM = 1_000  # what a form adds to the file in it

POLICY = (
    "default-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self' ws: wss:; "
    "img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}


def install(app: FastAPI, sites: Collection[Site] = (Site(),)) -> None:
    """Give the application its error handlers, the limit on bodies and the safe headers; pages of
    these sites may chat."""
    app.add_exception_handler(ParleyError, _explain)
    app.add_exception_handler(RequestValidationError, _explain_validation)
    app.add_exception_handler(HTTPException, _explain_http)
    app.add_exception_handler(Exception, _explain_unexpected)
    app.add_middleware(SmallBodies)
    app.add_middleware(OnOurSites, sites=sites)
    app.add_middleware(SafeHeaders)


class OnOurSites:
    """Lets pages of other origins load the widget, and those of the sites chat: with a token, never
    with a cookie. Which site a request is for, the channel finds out; here a browser learns whether
    the page may read any answer."""

    CHAT, FILES = "/api/v1/chat/", ("/assets/", "/widget.js")

    def __init__(self, app: ASGIApp, sites: Collection[Site]) -> None:
        self.app = app
        self._sites = sites
        self._anybody = _shared(app, allow_origins=["*"])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._answering(scope)(scope, receive, send)

    def _answering(self, scope: Scope) -> ASGIApp:
        if scope["type"] != "http" or not scope["path"].startswith((self.CHAT, *self.FILES)):
            return self.app
        if scope["path"].startswith(self.FILES) or not any(site.origins for site in self._sites):
            return self._anybody
        origin = Headers(scope=scope).get("origin", "")
        is_allowed = any(site.allows(origin) for site in self._sites)
        return _shared(self.app, allow_origins=[origin] if is_allowed else [])


def _shared(app: ASGIApp, allow_origins: list[str]) -> CORSMiddleware:
    return CORSMiddleware(
        app,
        allow_origins=allow_origins,
        allow_methods=["GET", "POST"],
        allow_headers=["Authorization", "Content-Type"],
        expose_headers=["Retry-After"],
        max_age=600,
    )


def problem(code: str, status: int, message: str, **more: Any) -> JSONResponse:
    """The one form of an error: `{"error": {"code", "message"}}`, with what `more` there is to say."""
    return JSONResponse({"error": {"code": code, "message": message, **more}}, status)


async def _explain(_request: Request, error: Any) -> JSONResponse:
    retry_after_s = getattr(error, "retry_after_s", None)
    if retry_after_s is None:
        return problem(error.code, error.status, error.message)
    answer = problem(error.code, error.status, error.message, retry_after_s=retry_after_s)
    answer.headers["Retry-After"] = str(max(1, math.ceil(retry_after_s)))
    return answer


async def _explain_validation(_request: Request, error: Any) -> JSONResponse:
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        reason = first.get("ctx", {}).get("error", "")
        return problem("json_invalid", 400, f"The body is not JSON: {reason}.")
    field = ".".join(str(part) for part in first["loc"] if part not in ("body", "query", "path"))
    return problem("request_invalid", 422, f"{field or 'body'}: {first['msg']}.")


async def _explain_http(_request: Request, error: Any) -> JSONResponse:
    codes = {404: "not_found", 405: "method_not_allowed", 413: TooLarge.code}
    return problem(codes.get(error.status_code, "http_error"), error.status_code, str(error.detail))


async def _explain_unexpected(request: Request, error: Exception) -> JSONResponse:
    log.exception("%s %s failed", request.method, request.url.path, exc_info=error)
    return problem("internal", 500, "Something went wrong here; it has been written to the log.")


class SmallBodies:
    """Refuses bodies above `LARGEST_BODY` (more where pictures and files are sent), announced or not,
    before anybody parses them."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        largest = _largest(scope["path"])
        words = f"What was sent is larger than {largest:,} bytes: make it smaller."
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if announced.isdigit() and int(announced) > largest:
            await problem(TooLarge.code, TooLarge.status, words)(scope, receive, send)
            return
        received = 0

        async def receive_some() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > largest:
                raise HTTPException(TooLarge.status, words)
            return message

        await self.app(scope, receive_some, send)


def _largest(path: str) -> int:
    """How many bytes may be sent to this address."""
    if PICTURES.fullmatch(path):
        return LARGEST_PICTURE
    return LARGEST_FILE + FORM if FILES.fullmatch(path) else LARGEST_BODY


class SafeHeaders:
    """Adds the headers that keep a page from running or sending anything that is not ours."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *_headers(present)]
            await send(message)

        await self.app(scope, receive, send_safely if scope["type"] == "http" else send)


def _headers(present: set[bytes]) -> list[tuple[bytes, bytes]]:
    return [
        (name.encode(), value.encode())
        for name, value in HEADERS.items()
        if name.lower().encode() not in present
    ]
