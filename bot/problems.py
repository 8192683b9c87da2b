"""What every answer has in common: errors as JSON for programs and people, limits, safe headers."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Collection
from http import HTTPStatus
from typing import Any

from anyio import to_thread
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
FILES = re.compile(r"/(desk/api|api/v1)/conversations/[^/]+/files|/api/v1/chat/files")
FORM = 1_000  # what a form adds to the file in it

# The API for developers says what went wrong in the form of RFC 9457; chats keep the form they had.
FOR_DEVELOPERS = re.compile(r"/api/v1/(?!chat(/|$))")
PROBLEM_TYPE = "urn:parley:error:"

UNREADABLE = {RecursionError: "it is nested too deeply", UnicodeDecodeError: "it is not UTF-8"}

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


def problem(path: str, code: str, status: int, message: str, **more: Any) -> JSONResponse:
    """An error in the form that this address has: `{"error": {"code", "message"}}`, or a problem of
    RFC 9457 with `code` and what `more` there is to say."""
    if not FOR_DEVELOPERS.match(path):
        return JSONResponse({"error": {"code": code, "message": message, **more}}, status)
    said = {
        "type": PROBLEM_TYPE + code,
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": message,
        "code": code,
        **more,
    }
    return JSONResponse(said, status, media_type="application/problem+json")


async def _explain(request: Request, error: Any) -> JSONResponse:
    retry_after_s = getattr(error, "retry_after_s", None)
    more = error.more if retry_after_s is None else {"retry_after_s": retry_after_s}
    answer = problem(request.url.path, error.code, error.status, error.message, **more)
    if retry_after_s is not None:
        answer.headers["Retry-After"] = str(max(1, math.ceil(retry_after_s)))
    if error.status == 401 and FOR_DEVELOPERS.match(request.url.path):
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


async def _explain_validation(request: Request, error: Any) -> JSONResponse:
    path, found = request.url.path, error.errors()
    if found[0]["type"] == "json_invalid":
        reason = found[0].get("ctx", {}).get("error", "")
        return problem(path, "json_invalid", 400, f"The body is not JSON: {reason}.")
    fields = [{"field": _field(one), "message": one["msg"]} for one in found]
    words = f"{fields[0]['field']}: {fields[0]['message']}."
    more = {"errors": fields} if FOR_DEVELOPERS.match(path) else {}
    return problem(path, "request_invalid", 422, words, **more)


def _field(error: dict[str, Any]) -> str:
    places = ("body", "query", "path", "header")
    return ".".join(str(part) for part in error["loc"] if part not in places) or "body"


async def _explain_http(request: Request, error: Any) -> JSONResponse:
    why = next((why for kind, why in UNREADABLE.items() if isinstance(error.__cause__, kind)), "")
    if why:
        return problem(request.url.path, "json_invalid", 400, f"The body is not JSON: {why}.")
    codes = {404: "not_found", 405: "method_not_allowed", 413: TooLarge.code}
    code = codes.get(error.status_code, "http_error")
    answer = problem(request.url.path, code, error.status_code, str(error.detail))
    answer.headers.update(error.headers or {})
    if error.status_code == 405:
        answer.headers.update(await _allow(request))
    return answer


async def _allow(request: Request) -> dict[str, str]:
    """All that this address takes; each of its routes knows its own methods only."""
    document = await to_thread.run_sync(request.app.openapi)
    known = document["paths"].get(getattr(request.scope.get("route"), "path_format", ""), {})
    return {"Allow": ", ".join(method.upper() for method in known)} if known else {}


async def _explain_unexpected(request: Request, error: Exception) -> JSONResponse:
    log.exception("%s %s failed", request.method, request.url.path, exc_info=error)
    words = "Something went wrong here; it has been written to the log."
    return problem(request.url.path, "internal", 500, words)


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
            refusal = problem(scope["path"], TooLarge.code, TooLarge.status, words)
            await refusal(scope, receive, send)
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


def always_tell(request: Request, headers: dict[str, str]) -> None:
    """Have the answer to this request bear these headers, also if it is an error."""
    request.state.told = {**getattr(request.state, "told", {}), **headers}


class SafeHeaders:
    """Adds the headers that keep a page from running or sending anything that is not ours, and those
    that `always_tell` was given."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                told = scope["state"].get("told", {}).items()
                more = [(name.lower().encode(), value.encode()) for name, value in told]
                message["headers"] = [*message["headers"], *_headers(present), *more]
            await send(message)

        scope.setdefault("state", {})
        await self.app(scope, receive, send_safely if scope["type"] == "http" else send)


def _headers(present: set[bytes]) -> list[tuple[bytes, bytes]]:
    return [
        (name.encode(), value.encode())
        for name, value in HEADERS.items()
        if name.lower().encode() not in present
    ]
