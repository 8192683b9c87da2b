"""The OpenAPI document tells something of every operation: what it is for, what is sent, what comes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI

from bot import api, desk, editor, help, pages
from bot.channels import website
from bot.description import describe

PARTS = (website, api, desk, editor, help, pages)


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    app = FastAPI()
    for router in (router for part in PARTS for router in part.ROUTERS):
        app.include_router(router)
    describe(app)
    return app.openapi()


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def is_opaque(schema: dict[str, Any]) -> bool:
    """Whether it says no more than that there is an object."""
    has_fields = isinstance(schema.get("additionalProperties"), dict) or "properties" in schema
    return not schema or (schema.get("type") == "object" and not has_fields)


def test_every_operation_says_what_it_is_for(document: dict[str, Any]) -> None:
    assert not [name for name, one in operations(document) if not one.get("description")]


def test_every_part_has_words(document: dict[str, Any]) -> None:
    used = {tag for _, one in operations(document) for tag in one.get("tags", [])}
    assert used == {tag["name"] for tag in document["tags"]}


def test_no_answer_is_just_some_object(document: dict[str, Any]) -> None:
    opaque = [
        name
        for name, one in operations(document)
        for status, answer in one["responses"].items()
        for media_type, content in answer.get("content", {}).items()
        if status.startswith("2") and media_type == "application/json"
        if is_opaque(content.get("schema", {}))
    ]
    assert not opaque


def test_files_that_are_sent_are_told_of(document: dict[str, Any]) -> None:
    sent = [
        (name, one)
        for name, one in operations(document)
        if name.startswith("POST") and name.endswith(("/files", "/attachments"))
    ]
    assert len(sent) == 5 and all(one["requestBody"]["required"] for _, one in sent)
