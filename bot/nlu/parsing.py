"""Understands messages in other threads, so that meanwhile other conversations go on."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.encoder import encode_ahead

Json = dict[str, Any]

# The encoders, most of the work, let other threads run.
_encoding = ThreadPoolExecutor(max_workers=os.cpu_count(), thread_name_prefix="encoding")
# One: a company's components need not be safe to use from several threads.
_parsing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="parsing")
# What the threads made of the message that this task handles.
_parsed: ContextVar[Json | None] = ContextVar("parsed", default=None)
# The encoding of that message, from before the conversation was read.
_begun: ContextVar[asyncio.Future[None] | None] = ContextVar("begun", default=None)

_handle_message = MessageProcessor.handle_message
_parse_message = MessageProcessor.parse_message
_parse_message_with_graph = MessageProcessor._parse_message_with_graph


def parse_in_threads() -> None:
    """From now on, for all processors."""
    MessageProcessor.handle_message = _handle
    MessageProcessor.parse_message = _parse
    MessageProcessor._parse_message_with_graph = _with_graph


def begin_to_encode(text: str) -> asyncio.Future[None]:
    """The encoders work while the conversation is read; the task that calls this handles the text."""
    begun = asyncio.get_running_loop().run_in_executor(_encoding, encode_ahead, text)
    _begun.set(begun)
    return begun


async def _handle(processor: MessageProcessor, message: UserMessage) -> list[Json] | None:
    begin_to_encode(message.text)
    said: list[Json] | None = await _handle_message(processor, message)
    return said


async def _parse(
    processor: MessageProcessor,
    message: UserMessage,
    tracker: DialogueStateTracker | None = None,
    only_output_properties: bool = True,
) -> Json:
    if processor.http_interpreter is None:
        tracker = tracker or DialogueStateTracker.from_events(message.sender_id, [])
        arguments = (processor, message, tracker, only_output_properties)
        await (_begun.get() or begin_to_encode(message.text))
        _begun.set(None)
        loop = asyncio.get_running_loop()
        _parsed.set(await loop.run_in_executor(_parsing, _parse_message_with_graph, *arguments))
    made: Json = await _parse_message(processor, message, tracker, only_output_properties)
    _parsed.set(None)
    return made


def _with_graph(processor: MessageProcessor, *arguments: Any) -> Json:
    parsed = _parsed.get()
    if parsed is None:
        parsed = _parse_message_with_graph(processor, *arguments)
    return parsed
