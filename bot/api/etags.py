"""Whether somebody has changed a thing since a program read it: ETag, If-Match, If-None-Match."""

from __future__ import annotations

import hashlib
import re
from typing import Annotated, Any

from fastapi import Header, Response

from bot.api.context import Shown
from bot.errors import PreconditionFailed, PreconditionRequired

LONGEST = 1_000
NOT_MODIFIED = 304
ANY = "*"
UNCHANGED: dict[int | str, dict[str, Any]] = {
    NOT_MODIFIED: {"description": "You have the newest already."}
}
_TAG = re.compile(r'(W/)?("[\x21\x23-\x7e]*")')

IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        max_length=LONGEST,
        description="The `ETag` of what the change was made from; `*`: whatever there is.",
    ),
]
IfNoneMatch = Annotated[str | None, Header(alias="If-None-Match", max_length=LONGEST)]


def etag(shown: Shown) -> str:
    """A strong tag: the same for the same answer, and for no other."""
    return f'"{hashlib.sha256(shown.model_dump_json().encode()).hexdigest()[:32]}"'


def tagged(shown: Shown, known: str | None) -> Response:
    """The answer to a GET: nothing but its tag to whoever has it already (`known`: If-None-Match)."""
    tag = {"ETag": etag(shown)}
    tags = [found[1] for found in _TAG.findall(known or "")]
    if known is not None and (known.strip() == ANY or tag["ETag"] in tags):
        return Response(status_code=NOT_MODIFIED, headers=tag)
    return Response(shown.model_dump_json(), media_type="application/json", headers=tag)


def check_match(if_match: str | None, now: Shown) -> None:
    """Raises `PreconditionRequired` without the header, and `PreconditionFailed`, which brings what
    there is now, for an older tag."""
    if if_match is None:
        raise PreconditionRequired(
            "Send If-Match with the ETag of what your change was made from, so that nobody's work is "
            "overwritten."
        )
    strong = [tag for weak, tag in _TAG.findall(if_match) if not weak]
    if if_match.strip() == ANY or etag(now) in strong:
        return
    failed = PreconditionFailed(
        "Somebody has changed this since you read it. Nothing was overwritten: `current` is what "
        "there is now; compare, and send your change with its ETag."
    )
    failed.more = {"etag": etag(now), "current": now.model_dump(mode="json")}
    raise failed
