"""The site says who its customer is; described in docs/identity.md."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from bot.channels.website import told
from bot.channels.website.http import Holder, Signed
from bot.documented import documented

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])


@router.post("/identify", **documented(told.Identified))
def identify(holder: Holder, body: Signed) -> dict[str, Any]:
    """From now on the token of the answer counts: its conversation may be another one, if this
    customer has been here before. `merged`: what was anonymous is now known to be theirs."""
    return holder.identify(body.read(holder.signer))
