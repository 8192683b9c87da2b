"""Makes Rasa fail where it would go on without telling anybody."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any, NoReturn

import aiohttp
import ujson  # type: ignore[import-untyped]  # comes with Sanic
from rasa.core.agent import Agent
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot.nlu.failure import TurnFailed

# Rasa would wait for 300 s. An action has ten, and web needs a moment to say that it took longer.
_SECONDS = 30
# Shorter than web's five, so that web never closes a connection which we are about to use.
_SECONDS_IDLE = 3
_NOT_THE_PROTOCOL = "The action server's answer is not {events: […], responses: […]}."


class ActionServer(EndpointConfig):  # type: ignore[misc]  # Rasa is untyped
    """The endpoint of custom actions. Raises TurnFailed when an action was not run. Connections
    stay open between requests: opening one takes longer than most actions."""

    _shared: aiohttp.ClientSession | None = None

    @classmethod
    def like(cls, endpoint: EndpointConfig) -> ActionServer:
        """The same endpoint, strict."""
        return cls(
            endpoint.url,
            endpoint.params,
            endpoint.headers,
            endpoint.basic_auth,
            endpoint.token,
            endpoint.token_name,
            endpoint.cafile,
            **endpoint.kwargs,
        )

    def session(self) -> Any:
        """The same session each time, which the end of a request does not close."""
        if self._shared is None:
            self._shared = aiohttp.ClientSession(
                auth=self._auth(),
                connector=aiohttp.TCPConnector(keepalive_timeout=_SECONDS_IDLE),
                cookie_jar=aiohttp.DummyCookieJar(),
                # The whole conversation goes with each call.
                json_serialize=ujson.dumps,
            )
        return contextlib.nullcontext(self._shared)

    def _auth(self) -> aiohttp.BasicAuth | None:
        if not self.basic_auth:
            return None
        return aiohttp.BasicAuth(self.basic_auth["username"], self.basic_auth["password"])

    async def close(self) -> None:
        """Closes the connections."""
        if self._shared is not None:
            await self._shared.close()

    async def request(self, *arguments: Any, **options: Any) -> Any:
        """Rasa's request; returns its JSON object."""
        options["timeout"] = aiohttp.ClientTimeout(total=_SECONDS)
        try:
            answer = await super().request(*arguments, **options)
        except ClientResponseError as error:
            if _is_rejection(error):
                raise
            raise TurnFailed(f"The action server answered {error.status}.") from error
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            reason = str(error) or type(error).__name__
            raise TurnFailed(f"The action server did not answer: {reason}") from error
        except ValueError as error:
            raise TurnFailed(_NOT_THE_PROTOCOL) from error
        if not _is_answer(answer):
            raise TurnFailed(_NOT_THE_PROTOCOL)
        return answer


def _is_answer(answer: object) -> bool:
    return isinstance(answer, dict) and all(
        isinstance(answer.get(part), list) for part in ("events", "responses")
    )


def _is_rejection(error: ClientResponseError) -> bool:
    """Rasa's protocol: 400 with the action's name means that the action refuses to run."""
    try:
        return error.status == 400 and "action_name" in json.loads(error.text)
    except ValueError:
        return False


def make_strict(agent: Agent) -> None:
    """From now on the agent raises TurnFailed when the action server fails, or when a tracker could
    not be read or saved (Rasa would go on with one in memory). Safe to call again."""
    if agent.action_endpoint is not None and not isinstance(agent.action_endpoint, ActionServer):
        agent.action_endpoint = ActionServer.like(agent.action_endpoint)
    agent.processor.action_endpoint = agent.action_endpoint
    if isinstance(agent.tracker_store, FailSafeTrackerStore):
        agent.tracker_store._on_tracker_store_error = _refuse


def _refuse(error: Exception) -> NoReturn:
    raise TurnFailed(f"The tracker store failed: {error}") from error
