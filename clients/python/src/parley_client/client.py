"""Where a program begins."""

from __future__ import annotations

from types import TracebackType
from typing import Self

import httpx

from parley_client.articles import Articles
from parley_client.audit import Audit
from parley_client.contacts import Contacts
from parley_client.conversations import Conversations
from parley_client.events import Events
from parley_client.files import Files
from parley_client.handoffs import Handoffs
from parley_client.http import RETRIES, TIMEOUT_S, Http, usual_transport
from parley_client.people import People, Teams
from parley_client.reports import Reports
from parley_client.webhooks import Webhooks
from parley_client.wording import Wording


class Client:
    """The API of the Parley at `url` (such as `https://support.example.com`), for the program that has
    this token. Each part of the API is an attribute. Close it, or use it in a `with`.

    Every method raises `Refused` or `Unreachable`. What is refused for now (429, 502, 503, 504) or gets
    no answer within `timeout_s` is sent again up to `retries` times, and done once.
    """

    def __init__(
        self,
        url: str,
        token: str,
        *,
        timeout_s: float = TIMEOUT_S,
        retries: int = RETRIES,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._http = Http(url, token, timeout_s, transport or usual_transport(retries))
        self.contacts = Contacts(self._http)
        self.conversations = Conversations(self._http)
        self.events = Events(self._http)
        self.files = Files(self._http)
        self.handoffs = Handoffs(self._http)
        self.articles = Articles(self._http)
        self.wording = Wording(self._http)
        self.teams = Teams(self._http)
        self.people = People(self._http)
        self.reports = Reports(self._http)
        self.webhooks = Webhooks(self._http)
        self.audit = Audit(self._http)

    def close(self) -> None:
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
