"""What answers look like, for the OpenAPI document: nothing is checked or left out when they are sent.
Tests compare real answers with it (`tests/app/test_description.py`)."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict


class Told(BaseModel):
    """A JSON object with these fields and no others."""

    model_config = ConfigDict(extra="forbid")


def documented(model: type[BaseModel], status: int = 200) -> dict[str, Any]:
    """For the decorator of a route whose answer with this status is a `model`."""
    return {"response_model": None, "responses": {status: {"model": model}}, "status_code": status}


def body(media_type: str, schema: dict[str, Any]) -> dict[str, Any]:
    """For `openapi_extra` of a route that reads its body itself."""
    return {"requestBody": {"required": True, "content": {media_type: {"schema": schema}}}}
