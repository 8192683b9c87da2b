"""The inbox: which conversations there are, view by view, and how many; and search in it."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from sqlalchemy import ColumnElement, Connection, true

from bot.conversations.search import Found, excerpts, search
from bot.desk import listing, told, views
from bot.desk.context import PREFIX, Here
from bot.desk.counts import count
from bot.desk.session import Reader
from bot.desk.views import PAGE, View
from bot.documented import documented
from bot.errors import RequestInvalid

LONGEST_QUERY, LONGEST_PLACE = 200, 200
HIGHEST = 2**31 - 1

router = APIRouter(prefix=PREFIX, tags=["desk"])


@router.get("/inbox", **documented(told.Inbox))
def inbox(
    session: Reader,
    here: Here,
    view: views.Name | None = None,
    team: Annotated[int | None, Query(ge=1, le=HIGHEST)] = None,
    q: Annotated[str, Query(max_length=LONGEST_QUERY)] = "",
    before: Annotated[str, Query(max_length=LONGEST_PLACE)] = "",
) -> dict[str, Any]:
    """A page of one view (`unassigned` if none is named) and the counts of all; with `q` what is
    found in the view, or anywhere if none is named."""
    if (view == "team") != (team is not None):
        raise RequestInvalid("team: goes together with view=team.")
    person = session.person.id
    chosen = View(view or "unassigned", person, team)
    wanted = q.replace("\x00", " ").strip()
    with here.database.read() as connection:
        if wanted:
            found, following = _search(connection, wanted, chosen if view else None, before)
        else:
            ids, following = views.page(connection, chosen, before)
            found = listing.lines(connection, ids)
        counts = count(connection).of(person)
    return {"conversations": found, "counts": counts, "next": following}


def _search(
    connection: Connection, wanted: str, view: View | None, before: str
) -> tuple[list[dict[str, Any]], str | None]:
    """A page of what is found; its `next` is the last conversation on it."""
    among: ColumnElement[bool] = view.condition if view else true()
    found = _after(search(connection, wanted, among), before)
    shown = found[:PAGE]
    pieces = excerpts(connection, shown, wanted)
    lines = listing.lines(connection, [one.conversation_id for one in shown])
    following = shown[-1].conversation_id if len(found) > PAGE else None
    return [{**line, "excerpt": pieces.get(line["id"])} for line in lines], following


def _after(found: list[Found], before: str) -> list[Found]:
    if not before:
        return found
    ids = [one.conversation_id for one in found]
    return found[ids.index(before) + 1 :] if before in ids else []
