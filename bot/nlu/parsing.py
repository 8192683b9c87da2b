"""Understands messages in a thread of its own, so that meanwhile other conversations go on."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.trackers import DialogueStateTracker

Json = dict[str, Any]

# One: components need not be safe to use from several threads, and more would fight over the cores.
_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="parsing")
# What the thread made of the message that this task handles.
_parsed: ContextVar[Json | None] = ContextVar("parsed", default=None)

_parse_message = MessageProcessor.parse_message
_parse_message_with_graph = MessageProcessor._parse_message_with_graph


def parse_in_a_thread() -> None:
    """From now on, for all processors. The encoder, most of the work, lets other threads run."""
    MessageProcessor.parse_message = _parse
    MessageProcessor._parse_message_with_graph = _with_graph


async def _parse(
    processor: MessageProcessor,
    message: UserMessage,
    tracker: DialogueStateTracker | None = None,
    only_output_properties: bool = True,
) -> Json:
    if processor.http_interpreter is None:
        tracker = tracker or DialogueStateTracker.from_events(message.sender_id, [])
        arguments = (processor, message, tracker, only_output_properties)
        loop = asyncio.get_running_loop()
        _parsed.set(await loop.run_in_executor(_thread, _parse_message_with_graph, *arguments))
    made: Json = await _parse_message(processor, message, tracker, only_output_properties)
    _parsed.set(None)
    return made


def _with_graph(processor: MessageProcessor, *arguments: Any) -> Json:
    parsed = _parsed.get()
    if parsed is None:
        parsed = _parse_message_with_graph(processor, *arguments)
    return parsed
