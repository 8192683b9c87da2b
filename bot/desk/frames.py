"""What a desk may send through its socket."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, ValidationError

from bot.desk.context import Body
from bot.errors import RequestInvalid

LARGEST_FRAME = 10_000  # characters


class Watch(Body):
    """Send this conversation's events that follow event `after`, instead of any other's."""

    type: Literal["watch"]
    conversation: str = Field(max_length=40)
    after: int = Field(default=0, ge=0, le=2**31 - 1)


def parse_frame(text: str) -> Watch:
    """Raises `RequestInvalid` that names the field."""
    if len(text) > LARGEST_FRAME:
        raise RequestInvalid(f"A frame may have {LARGEST_FRAME:,} characters.")
    try:
        return Watch.model_validate_json(text)
    except ValidationError as error:
        problem = error.errors()[0]
        field = ".".join(map(str, problem["loc"])) or "frame"
        raise RequestInvalid(f"{field}: {problem['msg']}.") from None
