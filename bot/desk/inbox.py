"""The inbox: which conversations there are, view by view, and how many."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from bot.desk import listing
from bot.desk.context import PREFIX, Here
from bot.desk.session import Reader

router = APIRouter(prefix=PREFIX, tags=["desk"])


@router.get("/inbox")
def inbox(session: Reader, here: Here, view: listing.View = "unassigned") -> dict[str, Any]:
    """One view's conversations, and the counts of all views."""
    with here.database.read() as connection:
        return {
            "conversations": listing.conversations_in(connection, view, session.person.id),
            "counts": listing.counts(connection, session.person.id),
        }
