"""The channel through which the web process talks with Rasa: one request, one turn, no silence."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.nlu.failure import TurnFailed
from bot.nlu.fast import forget_garbage, make_fast
from bot.nlu.language import LANGUAGE
from bot.nlu.parsing import begin_to_encode
from bot.nlu.strict import ActionServer, make_strict

logger = logging.getLogger(__name__)

Json = dict[str, Any]
# Rasa's own and ours; they say nothing about the customer.
_OWN_SLOTS = frozenset({"requested_slot", "session_started_metadata", "returned"})
_NO_MODEL = "The assistant has no model: train one, or read in the log why it did not load."


class BadTurn(ValueError):
    """The request is not what the web process sends; the message names the field."""


@dataclass(frozen=True)
class Turn:
    """One message of a customer. `retry`: it may have been answered already. `before`: what people
    leave to the assistant with it, slots by name; only a fresh tracker takes them."""

    sender: str
    message_id: str
    text: str
    retry: bool
    metadata: Json
    before: Json = field(default_factory=dict)

    @classmethod
    def of(cls, body: object) -> Turn:
        """Raises BadTurn."""
        if not isinstance(body, dict):
            raise BadTurn("The body must be a JSON object.")
        for name in ("sender", "message_id", "text"):
            if not isinstance(body.get(name), str) or not body[name]:
                raise BadTurn(f"'{name}' must be a text that is not empty.")
        for name in ("metadata", "before"):
            if not isinstance(body.get(name) or {}, dict):
                raise BadTurn(f"'{name}' must be a JSON object.")
        return cls(
            body["sender"],
            body["message_id"],
            body["text"],
            body.get("retry") is True,
            body.get("metadata") or {},
            body.get("before") or {},
        )


class ParleyInput(InputChannel):  # type: ignore[misc]  # Rasa is untyped
    """`GET /webhooks/parley/` tells whether there is a model; `POST /webhooks/parley/turn` runs one
    turn and answers 200 with everything that was said, or 503, and then nothing was saved;
    `POST /webhooks/parley/understand` tells what a message means, and does nothing."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    @classmethod
    def name(cls) -> str:
        return "parley"

    @classmethod
    def from_credentials(cls, credentials: Json | None) -> ParleyInput:
        """Raises RasaException when the secret is missing."""
        secret = (credentials or {}).get("secret")
        if not secret:
            raise RasaException("credentials.yml: bot.nlu.channel.ParleyInput needs a 'secret'.")
        # Before the model is loaded, and for whatever other channels there are.
        make_fast()
        return cls(str(secret))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        blueprint = Blueprint("parley")
        blueprint.listener("after_server_start")(_start)
        blueprint.listener("after_server_stop")(_stop)

        @blueprint.get("/")
        async def health(request: Request) -> HTTPResponse:
            agent = _agent(request)
            if agent is None:
                return _error(503, _NO_MODEL)
            return response.json({"status": "ok", "model": agent.model_id})

        @blueprint.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            return await self._answer(request, run_turn)

        @blueprint.post("/understand")
        async def understand(request: Request) -> HTTPResponse:
            return await self._answer(request, understand_turn)

        return blueprint

    async def _answer(
        self, request: Request, run: Callable[[Agent, Turn], Awaitable[Json]]
    ) -> HTTPResponse:
        if not self._is_allowed(request):
            return _error(401, "The secret is missing or wrong.")
        agent = _agent(request)
        if agent is None:
            return _error(503, _NO_MODEL)
        try:
            return response.json(await run(agent, Turn.of(_body(request))))
        except BadTurn as error:
            return _error(422, str(error))
        except TurnFailed as error:
            logger.error("A turn was given up: %s", error)
            return _error(503, str(error))
        except Exception as error:
            logger.exception("A turn was given up.")
            return _error(503, f"{type(error).__name__}: {error}")

    def _is_allowed(self, request: Request) -> bool:
        expected = f"Bearer {self._secret}".encode()
        return hmac.compare_digest(request.headers.get("authorization", "").encode(), expected)


async def run_turn(agent: Agent, turn: Turn) -> Json:
    """Runs one turn, or takes from the tracker what an earlier attempt at it said.

    Raises TurnFailed or what Rasa raises; the tracker is then as it was before."""
    make_strict(agent)
    async with agent.lock_store.lock(turn.sender):
        if turn.retry:
            saved = _answer_of(await agent.processor.get_tracker(turn.sender), turn)
            if saved is not None:
                return saved
        answer = _answer_of(await _handle(agent.processor, turn), turn)
        if answer is None:
            raise TurnFailed("Rasa did not keep the turn.")
        return answer


async def understand_turn(agent: Agent, turn: Turn) -> Json:
    """What the message means and what was gathered before it; nothing is said, done or saved."""
    async with agent.lock_store.lock(turn.sender):
        tracker = await agent.processor.get_tracker(turn.sender)
        parsed = await agent.processor.parse_message(_message(turn), tracker)
        event = UserUttered(turn.text, parse_data=parsed, metadata=turn.metadata)
        return _as_answer(event, [], _details(tracker))


async def _handle(processor: MessageProcessor, turn: Turn) -> DialogueStateTracker:
    """What Rasa's `handle_message` does; returns the tracker, which need not be read again."""
    message = _message(turn)
    begin_to_encode(message.text)
    tracker = await processor.fetch_tracker_and_update_session(
        message.sender_id, message.output_channel, message.metadata
    )
    if tracker.get_last_event_for(UserUttered) is None:
        _remember(tracker, turn.before)
    await processor._handle_message_with_tracker(message, tracker)
    tracker = await processor.run_action_extract_slots(message.output_channel, tracker)
    await processor._run_prediction_loop(message.output_channel, tracker)
    await processor.save_tracker(tracker)
    return tracker


def _remember(tracker: DialogueStateTracker, before: Json) -> None:
    """Fill those of the slots that the domain has."""
    for name, value in before.items():
        if name in tracker.slots:
            tracker.update(SlotSet(name, value))


def _message(turn: Turn) -> UserMessage:
    return UserMessage(
        turn.text,
        SilentOutput(),
        turn.sender,
        input_channel=ParleyInput.name(),
        message_id=turn.message_id,
        metadata=turn.metadata,
    )


def _answer_of(tracker: DialogueStateTracker, turn: Turn) -> Json | None:
    """What was understood and said when this message was handled; None if it was not handled."""
    replies: list[Json] = []
    for event in reversed(tracker.events):
        if isinstance(event, BotUttered):
            replies.insert(0, _reply(event.message()))
        # An action may say something in the customer's name in the middle of a turn: without an id.
        if isinstance(event, UserUttered) and event.message_id:
            if event.message_id == turn.message_id:
                return _as_answer(event, replies, _details(tracker))
            replies = []
    return None


def _as_answer(event: UserUttered, replies: list[Json], slots: Json) -> Json:
    parsed = event.parse_data
    intent = parsed.get("intent") or {}
    return {
        "replies": replies,
        "intent": {"name": intent.get("name"), "confidence": intent.get("confidence")},
        "language": parsed.get(LANGUAGE) or (event.metadata or {}).get(LANGUAGE),
        "entities": [_entity(entity) for entity in parsed.get("entities") or []],
        "slots": slots,
    }


def _details(tracker: DialogueStateTracker) -> Json:
    """What the customer told us: slots that are filled and that do not steer the dialogue itself."""
    return {
        name: slot.value
        for name, slot in tracker.slots.items()
        if slot.value is not None and not slot.influence_conversation and name not in _OWN_SLOTS
    }


def _entity(entity: Json) -> Json:
    return {key: entity.get(key) for key in ("entity", "value", "start", "end")}


class SilentOutput(OutputChannel):  # type: ignore[misc]  # Rasa is untyped
    """Says nothing: what was said is read from the tracker, where also a retry finds it."""

    @classmethod
    def name(cls) -> str:
        return ParleyInput.name()

    async def send_response(self, recipient_id: str, message: Json) -> None:
        """Keeps every reply whole; Rasa's own would make three of text, buttons and custom."""


def _reply(message: Json) -> Json:
    buttons = [
        {"title": button.get("title"), "payload": button.get("payload")}
        for button in message.get("buttons") or []
    ]
    return {
        "text": message.get("text"),
        "buttons": buttons,
        "custom": message.get("custom") or {},
    }


async def _start(app: Any, _: object) -> None:
    if getattr(app.ctx, "agent", None) is not None and app.ctx.agent.is_ready():
        make_strict(app.ctx.agent)
    forget_garbage()


async def _stop(app: Any, _: object) -> None:
    endpoint = app.ctx.agent.action_endpoint
    if isinstance(endpoint, ActionServer):
        await endpoint.close()


def _agent(request: Request) -> Agent | None:
    agent = getattr(request.app.ctx, "agent", None)
    return agent if agent is not None and agent.is_ready() else None


def _body(request: Request) -> object:
    try:
        return json.loads(request.body)
    except ValueError as error:
        raise BadTurn("The body is no valid JSON.") from error


def _error(status: int, message: str) -> HTTPResponse:
    return response.json({"error": message}, status=status)
