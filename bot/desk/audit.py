"""What was done: search, and export as a table or as lines of JSON."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import StreamingResponse

from bot.desk import told
from bot.desk.context import PREFIX, Here
from bot.desk.session import Auditor, caller
from bot.documented import documented
from bot.people import audit_search
from bot.people.audit import do_audit
from bot.people.audit_search import PAGE, Filter

router = APIRouter(prefix=f"{PREFIX}/audit", tags=["desk"])

MEDIA_TYPES = {"csv": "text/csv", "jsonl": "application/x-ndjson"}
Id = Annotated[int | None, Query(ge=1, le=2**31 - 1)]
Time = Annotated[float | None, Query(ge=0, le=1e11)]


def _filter(
    q: Annotated[str, Query(max_length=200)] = "",
    action: Annotated[str, Query(max_length=40)] = "",
    person: Id = None,
    program: Id = None,
    since: Time = None,
    until: Time = None,
) -> Filter:
    return Filter(q.replace("\x00", ""), action.replace("\x00", ""), person, program, since, until)


Wanted = Annotated[Filter, Depends(_filter)]


@router.get("", **documented(told.Audit))
def search(wanted: Wanted, _session: Auditor, here: Here, before: Id = None) -> dict[str, Any]:
    """The newest first; `next` is the `before` of the next page, or null."""
    with here.database.read() as connection:
        rows = audit_search.page(connection, wanted, before)
        actions = audit_search.actions(connection)
    return {
        "entries": rows,
        "actions": actions,
        "next": rows[-1]["id"] if len(rows) == PAGE else None,
    }


@router.get(
    "/export",
    response_class=StreamingResponse,
    responses={200: {"content": {media_type: {} for media_type in MEDIA_TYPES.values()}}},
)
def export(
    wanted: Wanted, request: Request, here: Here, form: Literal["csv", "jsonl"] = "csv"
) -> StreamingResponse:
    """All that fits, also for programs with the scope `read_audit`. That it was exported is written
    down as well."""
    actor = caller(here, request, "read_audit")
    with here.database.write() as connection:
        do_audit(connection, actor, "audit_exported", form=form)
    name = f"audit.{form}"
    return StreamingResponse(
        audit_search.export(here.database, wanted, form),
        media_type=MEDIA_TYPES[form],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
