"""Makes Rasa answer sooner where it does the same work again and again."""

from __future__ import annotations

import functools
import gc
import sys
from types import SimpleNamespace
from typing import Any

import jsonschema  # type: ignore[import-untyped]
from jsonschema.validators import validator_for  # type: ignore[import-untyped]
from rasa.core import processor
from rasa.core.actions import action
from rasa.core.actions.action import RemoteAction
from rasa.core.policies import memoization, rule_policy
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.slot_mappings import SlotMapping, SlotMappingType
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.nlu.history import remember_the_past
from bot.nlu.parsing import parse_in_threads
from bot.nlu.rules import index_rules
from bot.nlu.runner import OrderedGraphRunner

# A thread that waits for its turn gets it after this time. Python's own 5 ms would be felt each time
# that a thread comes back from the database or the encoder.
_SECONDS_OF_A_THREAD = 0.0005
# Where a domain carries whether it is empty. The domain of a loaded model stays as it is.
_IS_EMPTY = "_parley_is_empty"
# Where the endpoint of custom actions carries Rasa's own actions.
_ACTIONS = "_parley_default_actions"


@functools.cache
def make_fast() -> None:
    """For a process that serves, before the model is loaded. Nothing that Rasa says changes."""
    sys.setswitchinterval(_SECONDS_OF_A_THREAD)
    processor.DaskGraphRunner = OrderedGraphRunner
    RemoteAction._validate_action_result = _validate_action_result
    Event.resolve_by_type = staticmethod(functools.cache(Event.resolve_by_type))
    Domain.is_empty = _is_empty
    action.default_actions = _default_actions
    action.ActionExtractSlots._fails_unique_entity_mapping_check = _is_no_mapping_for
    _log_without_copies()
    parse_in_threads()
    index_rules()
    remember_the_past()


def forget_garbage() -> None:
    """When the model is loaded: what lives until the end is not looked through again and again, in
    the middle of turns."""
    gc.collect()
    gc.freeze()


def _is_empty(domain: Domain) -> bool:
    """Rasa builds an empty domain each time, to compare with it."""
    if _IS_EMPTY not in domain.__dict__:
        domain.__dict__[_IS_EMPTY] = _rasa_is_empty(domain)
    return bool(domain.__dict__[_IS_EMPTY])


_rasa_is_empty = Domain.is_empty


def _default_actions(endpoint: EndpointConfig | None = None) -> list[action.Action]:
    """Rasa makes all of them for each action that runs; they carry nothing from turn to turn."""
    made: list[action.Action] | None = getattr(endpoint, _ACTIONS, None)
    if made is None:
        made = _rasa_default_actions(endpoint)
        if endpoint is not None:
            setattr(endpoint, _ACTIONS, made)
    return made


_rasa_default_actions = action.default_actions


def _is_no_mapping_for(
    extraction: action.ActionExtractSlots,
    slot_name: str,
    mapping: dict[str, Any],
    tracker: DialogueStateTracker,
    domain: Domain,
) -> bool:
    """Rasa asks the form, which takes long, before it looks whether the message has the entity."""
    if mapping["type"] == _FROM_ENTITY and not SlotMapping.entity_is_desired(mapping, tracker):
        return True
    is_not_unique: bool = _fails_check(extraction, slot_name, mapping, tracker, domain)
    return is_not_unique


_FROM_ENTITY = str(SlotMappingType.FROM_ENTITY)
_fails_check = action.ActionExtractSlots._fails_unique_entity_mapping_check


def _validate_action_result(_: RemoteAction, result: dict[str, Any]) -> bool:
    """Rasa checks its own schema too, each time: 30 ms. Raises ValidationError."""
    error = jsonschema.exceptions.best_match(_action_schema().iter_errors(result))
    if error is not None:
        raise error
    return True


@functools.cache
def _action_schema() -> Any:
    schema = RemoteAction.action_response_format_spec()
    return validator_for(schema)(schema)


def _log_without_copies() -> None:
    """These modules copy only what they log for debugging, which nobody reads here."""
    for module in (processor, rule_policy, memoization):
        module.copy = SimpleNamespace(deepcopy=lambda value: value)
