"""The Python client has a method for everything that `/api/v1` can do, and its keys are the API's."""

from __future__ import annotations

import inspect
import re
import types
import typing
from collections.abc import Iterator
from typing import Any, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

import httpx
import pytest
from fastapi import FastAPI
from parley_client import Client, shapes
from parley_client.resource import Resource

from bot import api

PREFIX = "/api/v1"
PAGING = {"cursor"}  # the iterators' own
TAGS = {"If-Match", "If-None-Match"}
EXAMPLES: dict[type, Any] = {str: "x", int: 1, float: 1.0, bool: True, bytes: b"x"}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    app = FastAPI()
    for router in api.ROUTERS:
        app.include_router(router)
    return app.openapi()


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


class Recorder(httpx.BaseTransport):
    """Keeps what is asked, and answers with something that has every key."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        body = {"items": [], "next": None, "last": 1, "secret": "s", "count": 1}
        return httpx.Response(200, json=body, headers={"ETag": '"1"'})


def example(hint: Any) -> Any:
    """Some value of this type."""
    if get_origin(hint) is NotRequired:
        return example(get_args(hint)[0])
    if get_origin(hint) is typing.Literal:
        return get_args(hint)[0]
    if get_origin(hint) in (typing.Union, types.UnionType):
        return example(get_args(hint)[0])
    if get_origin(hint) in (list, dict):
        return get_origin(hint)()
    if hint in EXAMPLES:
        return EXAMPLES[hint]
    return hint(2026, 11, 1)  # a date


def arguments(method: Any) -> dict[str, Any]:
    """Every argument that it takes, those of its shape included."""
    hints, given = get_type_hints(method), {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            (shape,) = get_args(hints[name])
            assert is_typeddict(shape)
            members = get_type_hints(shape, include_extras=True)
            given |= {key: example(value) for key, value in members.items()}
        else:
            given[name] = example(hints[name])
    return given


def methods() -> Iterator[tuple[str, str]]:
    for part, resource in vars(Client("http://parley.example", "parley_x")).items():
        if isinstance(resource, Resource):
            for name, _ in inspect.getmembers(resource, inspect.ismethod):
                if not name.startswith("_") and name != "watch":  # it asks as its neighbours do
                    yield part, name


def request_of(part: str, name: str) -> httpx.Request:
    """What calling this method with every argument sends."""
    recorder = Recorder()
    client = Client("http://parley.example", "parley_x", transport=recorder)
    method = getattr(getattr(client, part), name)
    result = method(**arguments(method))
    if isinstance(result, Iterator):
        list(result)
    assert len(recorder.requests) == 1
    return recorder.requests[0]


def operation_of(document: dict[str, Any], request: httpx.Request) -> tuple[str, str]:
    """Which operation the document has for it; one with more of its own words goes first."""
    fits = [
        path
        for method, path, _ in operations(document)
        if method == request.method
        and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), request.url.path)
    ]
    assert fits, f"{request.method} {request.url.path} is not in the API"
    return request.method, min(fits, key=lambda path: path.count("{"))


def names(operation: dict[str, Any], place: str) -> set[str]:
    return {one["name"] for one in operation.get("parameters", []) if one["in"] == place}


def keys(document: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    content = operation.get("requestBody", {}).get("content", {})
    if "application/json" not in content:
        return set()
    name = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
    return {*document["components"]["schemas"][name]["properties"]}


def test_every_operation_has_a_method(document: dict[str, Any]) -> None:
    asked = {operation_of(document, request_of(*method)) for method in methods()}
    assert asked == {(method, path) for method, path, _ in operations(document)}


@pytest.mark.parametrize(("part", "name"), [*methods()], ids=".".join)
def test_a_method_sends_all_that_the_operation_takes(
    document: dict[str, Any], part: str, name: str
) -> None:
    request = request_of(part, name)
    method, path = operation_of(document, request)
    operation = document["paths"][path][method.lower()]
    pages = PAGING if "cursor" in names(operation, "query") else set()
    own = {"limit"} if pages else set()  # how many at once is nothing to whoever iterates
    assert {*request.url.params.keys()} | pages | own == names(operation, "query") | own
    sent = request.content.startswith(b"{")
    body = set(httpx.Response(200, content=request.content).json()) if sent else set()
    assert body == keys(document, operation)
    assert request.headers["authorization"] == "Bearer parley_x"
    assert ("idempotency-key" in request.headers) == (
        "Idempotency-Key" in names(operation, "header")
    )


def test_tags_are_sent_where_the_api_takes_them(document: dict[str, Any]) -> None:
    takes: dict[tuple[str, str], set[str]] = {
        (method, path): names(operation, "header") & TAGS
        for method, path, operation in operations(document)
        if names(operation, "header") & TAGS
    }
    sends: dict[tuple[str, str], set[str]] = {}
    for method in methods():
        request = request_of(*method)
        tags = {tag for tag in TAGS if tag in request.headers}
        if tags:
            sends.setdefault(operation_of(document, request), set()).update(tags)
    assert sends == takes


def test_shapes_have_the_keys_of_the_api(document: dict[str, Any]) -> None:
    schemas = {
        name: {*schema["properties"]}
        for name, schema in document["components"]["schemas"].items()
        if not name.startswith(("Page_", "HTTPValidation", "Validation"))
    }
    ours = {
        name: {*shape.__annotations__}
        for name, shape in vars(shapes).items()
        if is_typeddict(shape) and not name.endswith("Filter")
    }
    assert ours == schemas


def test_what_may_be_left_out_is_the_same(document: dict[str, Any]) -> None:
    bodies = {
        content["schema"]["$ref"].rpartition("/")[2]
        for _, _, operation in operations(document)
        for kind, content in operation.get("requestBody", {}).get("content", {}).items()
        if kind == "application/json"
    }
    for name in bodies:
        hints = get_type_hints(getattr(shapes, name), include_extras=True)
        needed = {key for key, hint in hints.items() if get_origin(hint) is not NotRequired}
        assert needed == {*document["components"]["schemas"][name].get("required", [])}, name
