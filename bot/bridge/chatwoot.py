"""Chatwoot by its Application API, with an inbox of the kind API."""

from __future__ import annotations

from typing import Any

from bot.bridge.calls import Calls
from bot.bridge.interface import Case, Line
from bot.errors import BridgeFailed
from bot.settings import Settings

PAGES = 5  # of messages that are looked through for one that may have arrived
KEY = "parley_handoff"  # the custom attribute of a conversation that says which handoff it is
NOT_FOUND, INVALID = 404, 422


class Chatwoot:
    """Implements `bot.bridge.interface.Bridge`."""

    def __init__(self, settings: Settings) -> None:
        bridge = settings.bridge
        self._inbox = bridge.inbox
        self._calls = Calls(
            f"{bridge.url}/api/v1/accounts/{bridge.account}",
            {"api_access_token": bridge.token.get_secret_value()},
            settings.webhooks.allow_private,
        )

    async def check(self) -> None:
        """Raises `BridgeFailed` when anything is wrong."""
        inbox = await self._calls.call("GET", f"/inboxes/{self._inbox}")
        if inbox.get("channel_type") != "Channel::Api":
            raise BridgeFailed(
                f"Inbox {self._inbox} is of the kind {inbox.get('channel_type')}; Parley needs API."
            )

    async def open(self, case: Case) -> str:
        contact = await self._find_contact(case) or await self._make_contact(case)
        known = await self._calls.call("GET", f"/contacts/{contact}/conversations")
        for one in known.get("payload", []):
            if (one.get("custom_attributes") or {}).get(KEY) == case.key:
                return str(one["id"])
        made = await self._calls.call(
            "POST",
            "/conversations",
            json={
                "source_id": case.contact_key,
                "inbox_id": self._inbox,
                "contact_id": contact,
                "status": "open",
                "custom_attributes": {KEY: case.key},
            },
        )
        return str(_id(made))

    async def send(self, remote_id: str, line: Line) -> None:
        if line.may_be_there and await self._is_there(remote_id, line.key):
            return
        fields = {
            "content": line.text,
            "message_type": "outgoing" if line.is_note else "incoming",
            "private": str(line.is_note).lower(),
            "source_id": line.key,
        }
        path = f"/conversations/{remote_id}/messages"
        files = [
            ("attachments[]", (one.name, one.content, one.media_type)) for one in line.attachments
        ]
        content: dict[str, Any] = (
            {"data": fields, "files": files}
            if files
            else {"json": {**fields, "private": line.is_note}}
        )
        _id(await self._calls.call("POST", path, **content))

    async def close(self, remote_id: str) -> None:
        path = f"/conversations/{remote_id}/toggle_status"
        await self._calls.call("POST", path, json={"status": "resolved"})

    async def _find_contact(self, case: Case) -> int | None:
        found = await self._calls.call("GET", "/contacts/search", params={"q": case.contact_key})
        for one in found.get("payload", []):
            if one.get("identifier") == case.contact_key:
                return int(one["id"])
        return None

    async def _make_contact(self, case: Case) -> int:
        """Without the address if another contact has it: an address is nobody's proof of identity."""
        values: dict[str, Any] = {
            "inbox_id": self._inbox,
            "identifier": case.contact_key,
            "source_id": case.contact_key,
            "name": case.name or case.contact_key,
        }
        try:
            made = await self._post_contact(values | ({"email": case.email} if case.email else {}))
        except BridgeFailed as error:
            if error.status_code != INVALID or not case.email:
                raise
            made = await self._post_contact(values)
        return made

    async def _post_contact(self, values: dict[str, Any]) -> int:
        made = await self._calls.call("POST", "/contacts", json=values)
        return _id(made.get("payload", {}).get("contact", {}))

    async def _is_there(self, remote_id: str, key: str) -> bool:
        before: int | None = None
        for _ in range(PAGES):
            params = {"before": before} if before else {}
            path = f"/conversations/{remote_id}/messages"
            page = (await self._calls.call("GET", path, params=params)).get("payload", [])
            if any(one.get("source_id") == key for one in page):
                return True
            if not page:
                return False
            before = min(int(one["id"]) for one in page)
        return False


def _id(made: Any) -> int:
    """Raises `BridgeFailed` for an answer that names nothing."""
    if not isinstance(made, dict) or not isinstance(made.get("id"), int):
        raise BridgeFailed("The answer is not what Chatwoot's API promises: it has no id.")
    return int(made["id"])
