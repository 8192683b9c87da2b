"""Lists, a page at a time: a cursor holds the place after the last item, so added rows move nothing."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, NoReturn, TypeVar

from fastapi import Depends, Query, Request

from bot.api.context import Shown
from bot.errors import RequestInvalid
from bot.problems import always_tell

MOST, USUAL = 100, 50
LONGEST_CURSOR = 500

Row = TypeVar("Row")
Item = TypeVar("Item")


class Page(Shown, Generic[Item]):
    """`next` is the `cursor` of the following page, null on the last one."""

    items: list[Item]
    next: str | None


@dataclass(frozen=True)
class Wanted:
    """Which page of a list a program asks for."""

    request: Request
    limit: int
    cursor: str

    def after(self, *kinds: type) -> list[Any] | None:
        """The place after which the page begins: values of these kinds; None: at the beginning.

        Raises `RequestInvalid` for a cursor that this list has not given."""
        if not self.cursor:
            return None
        path, place = self.request.url.path, _read(self.cursor)
        fits = place[:1] == [path] and len(place) == 1 + len(kinds)
        if not fits or not all(map(_is_one, place[1:], kinds)):
            _refuse()
        return place[1:]

    def page(
        self,
        rows: Sequence[Row],
        place: Callable[[Row], Sequence[Any]],
        show: Callable[[Row], Item],
    ) -> Page[Item]:
        """The first `limit` of these rows, of which there are more if a page follows."""
        shown = rows[: self.limit]
        following = None
        if len(rows) > self.limit:
            following = _write([self.request.url.path, *place(shown[-1])])
            url = self.request.url.include_query_params(cursor=following)
            always_tell(self.request, {"Link": f'<{url.path}?{url.query}>; rel="next"'})
        return Page[Any](items=[show(row) for row in shown], next=following)

    def slice(
        self, rows: Sequence[Row], place: Callable[[Row], Any], show: Callable[[Row], Item]
    ) -> Page[Item]:
        """A page of a list that has been read whole, and is in the order of `place`."""
        begin = self.after(type(place(rows[0])) if rows else str)
        later = rows if begin is None else [row for row in rows if place(row) > begin[0]]
        return self.page(later, lambda row: [place(row)], show)


def _wanted(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=MOST)] = USUAL,
    cursor: Annotated[str, Query(max_length=LONGEST_CURSOR)] = "",
) -> Wanted:
    return Wanted(request, limit, cursor)


Paged = Annotated[Wanted, Depends(_wanted)]


def _write(place: Sequence[Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def _read(cursor: str) -> list[Any]:
    try:
        whole = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        place = json.loads(whole, parse_constant=_refuse)
    except (ValueError, binascii.Error, RecursionError):
        _refuse()
    return place if isinstance(place, list) else _refuse()


def _is_one(value: Any, kind: type) -> bool:
    """JSON has one kind of number, and text that a database may refuse."""
    if kind is str:
        return isinstance(value, str) and value.isprintable()
    fitting = (int, float) if kind is float else (int,)
    return isinstance(value, fitting) and not isinstance(value, bool) and abs(value) < 2**53


def _refuse(_value: object = None) -> NoReturn:
    raise RequestInvalid("cursor: this list has not given it. Leave it out to begin anew.")
