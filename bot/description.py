"""The OpenAPI document: what FastAPI knows of the routes, and what all of them have in common."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from bot.desk.session import COOKIE, CSRF_HEADER
from bot.problems import FOR_DEVELOPERS

Document = dict[str, Any]

SUMMARY = "Customer support: chats, desk, knowledge base. Whoever builds on it begins at /api/v1."
CHAT, DESK = "/api/v1/chat/", "/desk/api/"
TAGS = {
    "contacts": "Customers, and who they are in the company's own system.",
    "conversations": "Found, begun, and what is done with them.",
    "messages": "Read, waited for, and written for a customer or as the bot.",
    "events": "What happens, in one conversation or in all, for programs that follow it.",
    "handoffs": "From the bot to people, with everything that an agent needs to know.",
    "files": "Pictures and PDF that are sent with messages.",
    "articles": "The knowledge base: what the bot would answer, articles, and how they come to readers.",
    "wording": "What the bot says, in each language.",
    "reports": "How things stand, and what happened in a span of days.",
    "staff": "Teams, and who works here.",
    "webhooks": "Where the company's own systems are told what happens, and the log of it.",
    "audit": "What people and programs did.",
    "chat": "What a customer's browser, or any program in its place, chats with.",
    "desk": "The pages of those who work here use it: with a session, without a promise to stay.",
    "editor": "The pages of those who write use it, as those of the desk.",
    "health": "Whether the installation is alive and ready.",
}
FOR_NOBODY = ("HTTPValidationError", "ValidationError")  # FastAPI's own form, which is never sent

_TEXT = {"type": "string"}
_CODE = {"type": "string", "description": "Stable; docs/errors.md has them all."}
_SECONDS = {"type": "number", "description": "When to try again."}
_ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {"code": _CODE, "message": _TEXT, "retry_after_s": _SECONDS},
        }
    },
}
_FIELD = {
    "type": "object",
    "required": ["field", "message"],
    "properties": {"field": _TEXT, "message": _TEXT},
}
_PROBLEM = {
    "type": "object",
    "description": "RFC 9457.",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": _TEXT,
        "title": _TEXT,
        "status": {"type": "integer"},
        "detail": _TEXT,
        "code": _CODE,
        "errors": {"type": "array", "items": _FIELD},
        "retry_after_s": _SECONDS,
    },
}
_SCHEMES = {
    "customer": {
        "type": "http",
        "scheme": "bearer",
        "description": "A conversation's token, from POST /api/v1/chat/conversations.",
    },
    "session": {"type": "apiKey", "in": "cookie", "name": COOKIE},
    "csrf": {"type": "apiKey", "in": "header", "name": CSRF_HEADER},
}


def describe(app: FastAPI) -> None:
    """From now on the application's document tells the truth about errors and about who may ask."""

    def document() -> Document:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # FastAPI's way to change it


def _document(app: FastAPI) -> Document:
    made: Document = get_openapi(
        title=app.title,
        version=app.version,
        summary=SUMMARY,
        routes=app.routes,
        tags=[{"name": name, "description": words} for name, words in TAGS.items()],
    )
    parts = made.setdefault("components", {})
    schemas = parts.setdefault("schemas", {})
    for name in FOR_NOBODY:
        schemas.pop(name, None)
    schemas["Error"], schemas["Problem"] = _ERROR, _PROBLEM
    parts["securitySchemes"] = {**parts.get("securitySchemes", {}), **_SCHEMES}
    for path, operations in made["paths"].items():
        for method, operation in operations.items():
            _tell_of_errors(path, operation)
            _tell_who(path, method, operation)
    return made


def _tell_of_errors(path: str, operation: Document) -> None:
    """One form for all of them; what FastAPI says of 422 is not what is sent."""
    is_problem = FOR_DEVELOPERS.match(path)
    media = "application/problem+json" if is_problem else "application/json"
    schema = {"$ref": f"#/components/schemas/{'Problem' if is_problem else 'Error'}"}
    responses = operation["responses"]
    responses.pop("422", None)
    content = {media: {"schema": schema}}
    responses["4XX"] = {"description": "Refused, and why", "content": content}
    responses["503"] = {"description": "Not ready yet: try again", "content": content}


def _tell_who(path: str, method: str, operation: Document) -> None:
    if "security" in operation:
        return
    if path.startswith(CHAT):
        # Without a token one may begin, and read what the widget needs before.
        operation["security"] = [{"customer": []}, {}]
    elif path.startswith(DESK):
        needed: Document = {"session": []} if method == "get" else {"session": [], "csrf": []}
        operation["security"] = [needed, {}]
