"""How the widget looks on a website, and what it does on its own: `widget` in `parley.yml`."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

Text = Annotated[str, Field(min_length=1, max_length=300)]
# By locale. A reader whose locale is missing gets the first.
Texts = Annotated[dict[str, Text], Field(min_length=1)]
Path = Annotated[str, Field(pattern=r"^[/*]", max_length=200)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Greeting(Part):
    """What stands above the first message on pages whose path fits `page` (`*`: anything)."""

    page: Path = "*"
    text: Texts


class Invitation(Part):
    """What the widget says on its own once all of this is so: the page fits, so many seconds are
    over, so many per cent of the page have been scrolled through."""

    page: Path = "*"
    after: int = Field(default=0, ge=0, le=3600)
    scroll: int = Field(default=0, ge=0, le=100)
    text: Texts


class Asked(Part):
    """A field of the form before the chat."""

    type: Literal["text", "email", "tel", "number", "date"] = "text"
    label: Texts
    required: bool = False
    autocomplete: str | None = Field(default=None, pattern=r"^[a-z-]{1,40}$")


class Look(Part):
    """The widget's colour (the brand's, if it has none of its own), corners, font, picture and
    place, and what it says and asks before a conversation."""

    colour: str | None = Field(default=None, pattern=r"^#[0-9a-fA-F]{6}$")
    radius: Literal["sharp", "soft", "round"] = "round"
    font: str | None = Field(default=None, max_length=200)
    logo: str | None = Field(default=None, pattern=r"^(https?://|/)[^\s\"']+$", max_length=500)
    corner: Literal["start", "end"] = "end"
    scheme: Literal["light", "dark"] | None = None
    consent: bool = False
    privacy_url: str | None = Field(default=None, pattern=r"^https?://\S+$", max_length=500)
    greetings: tuple[Greeting, ...] = ()
    invitations: tuple[Invitation, ...] = Field(default=(), max_length=10)
    pre_chat: tuple[Asked, ...] = Field(default=(), max_length=6)

    @field_validator("font")
    @classmethod
    def check_font(cls, font: str | None) -> str | None:
        if font is not None and re.search(r"[;{}<>\\]", font):
            raise ValueError('must be names of fonts, such as "Inter", Arial')
        return font
