"""What can go wrong: Parley's refusals, each with its words, and no answer at all."""

from __future__ import annotations

from typing import Any

import httpx


class ParleyError(Exception):
    """The root of what this package raises."""


class Unreachable(ParleyError):
    """No answer, however often it was asked for."""


class Refused(ParleyError):
    """Parley answered with a problem (RFC 9457): its `status`, its stable `code`, its words, and the
    whole of it. `str()` is what to show."""

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        self.status = status
        self.problem = problem
        self.code: str = problem.get("code", "http_error")
        self.detail: str = problem.get("detail", "")
        super().__init__(f"{self.detail} ({status} {self.code})".strip())


class NotSignedIn(Refused):
    """401: the token is unknown, was revoked, or has ended."""


class NotAllowed(Refused):
    """403: the token lacks a scope."""


class NotFound(Refused):
    """404."""


class Conflict(Refused):
    """409: not as things are now."""


class Changed(Refused):
    """412: somebody changed it since; `problem` has what there is now (`current`) and its `etag`."""


class Invalid(Refused):
    """422: `problem["errors"]` names the fields."""


class TooManyRequests(Refused):
    """429, although the client waited as long as `Retry-After` said, several times."""


KINDS: dict[int, type[Refused]] = {
    401: NotSignedIn,
    403: NotAllowed,
    404: NotFound,
    409: Conflict,
    412: Changed,
    422: Invalid,
    429: TooManyRequests,
}


def check(response: httpx.Response) -> None:
    """Raises `Refused` for an answer that is an error."""
    if not response.is_error:
        return
    try:
        problem = response.json()
    except ValueError:
        problem = None
    if not isinstance(problem, dict):
        problem = {"detail": response.text[:500] or response.reason_phrase}
    raise KINDS.get(response.status_code, Refused)(response.status_code, problem)
