"""What people and programs did."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.api.calls import Auditor
from bot.api.context import HIGHEST, PREFIX, Shown
from bot.api.pages import Page, Paged
from bot.people import audit_search
from bot.people.audit_search import Filter

router = APIRouter(prefix=f"{PREFIX}/audit", tags=["audit"])

Id = Annotated[int | None, Query(ge=1, le=HIGHEST)]
Time = Annotated[float | None, Query(ge=0, le=2**40, allow_inf_nan=False)]
NO_NUL = r"^[^\x00]*$"


class AuditEntry(Shown):
    """Who did what to what, from which network address, under the name that they had then; neither
    `staff_id` nor `program_id`: a command on the machine, or somebody unknown. `at`: UNIX seconds."""

    id: int
    at: float
    staff_id: int | None
    program_id: int | None
    actor: str
    action: str
    object: str
    details: dict[str, Any]
    address: str


@router.get("")
def search(
    call: Auditor,
    paged: Paged,
    words: Annotated[str, Query(max_length=200, pattern=NO_NUL)] = "",
    action: Annotated[str, Query(max_length=40, pattern=NO_NUL)] = "",
    person: Id = None,
    program: Id = None,
    since: Time = None,
    until: Time = None,
) -> Page[AuditEntry]:
    """The newest first; `words` stand in actor, object or details."""
    wanted = Filter(words, action, person, program, since, until)
    begin = paged.after(int)
    with call.here.database.read() as connection:
        before = begin[0] if begin else None
        rows = audit_search.page(connection, wanted, before, paged.limit + 1)
    return paged.page(rows, lambda row: [row["id"]], AuditEntry.model_validate)
