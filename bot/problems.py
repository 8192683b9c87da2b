"""What every answer has in common: errors as JSON for programs and people, limits, safe headers."""

from __future__ import annotations

import logging
import re
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.errors import ParleyError, TooLarge

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


def install(app: FastAPI) -> None:
    """Give the application its error handlers, the limit on bodies and the safe headers."""
    app.add_exception_handler(ParleyError, _explain)
    app.add_exception_handler(RequestValidationError, _explain_validation)
    app.add_exception_handler(HTTPException, _explain_http)
    app.add_exception_handler(Exception, _explain_unexpected)
    app.add_middleware(SmallBodies)
    app.add_middleware(OnAnyWebsite)
    app.add_middleware(SafeHeaders)


class OnAnyWebsite:
    """Lets pages of other origins load the widget and chat: with a token, never with a cookie."""

    PATHS = ("/api/v1/chat/", "/assets/", "/widget.js")

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.shared = CORSMiddleware(
            app,
            allow_origins=["*"],
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type"],
            max_age=600,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_shared = scope["type"] == "http" and scope["path"].startswith(self.PATHS)
        await (self.shared if is_shared else self.app)(scope, receive, send)


def problem(code: str, status: int, message: str) -> JSONResponse:
    """The one form of an error: `{"error": {"code", "message"}}`."""
    return JSONResponse({"error": {"code": code, "message": message}}, status)


async def _explain(_request: Request, error: Any) -> JSONResponse:
    return problem(error.code, error.status, error.message)


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
