"""Finds the rules that may apply without looking at all of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from rasa.core.policies.rule_policy import RULES, SHOULD_NOT_BE_SET, RulePolicy
from rasa.shared.core.constants import ACTION_LISTEN_NAME, PREVIOUS_ACTION, USER
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ACTION_NAME, INTENT

State = Mapping[str, Mapping[str, Any]]
Keys = dict[str, str]

# Where a policy carries the indexes of its rules. They are made once: a loaded model stays as it is.
_INDEXES = "_parley_indexes"


def index_rules() -> None:
    """From now on Rasa's RulePolicy compares a conversation only with rules whose last action and
    last intent are the conversation's. What it predicts stays the same. Call it once, and not in a
    process that trains."""
    possible, find = RulePolicy._get_possible_keys, RulePolicy._find_action_from_rules

    def possible_keys(policy: RulePolicy, lookup: Keys, states: list[State]) -> set[str]:
        found: set[str] = possible(policy, _index(policy, lookup).like(states[-1]), states)
        return found

    def find_action(
        policy: RulePolicy,
        tracker: DialogueStateTracker,
        domain: Domain,
        use_text_for_last_user_input: bool,
    ) -> Any:
        is_vain = use_text_for_last_user_input and tracker.active_loop_name is None
        if is_vain and not _index(policy, policy.lookup[RULES]).has_rule_without_intent:
            return None, None, False
        return find(policy, tracker, domain, use_text_for_last_user_input)

    RulePolicy._get_possible_keys = possible_keys
    RulePolicy._find_action_from_rules = find_action


class _Index:
    """The keys of the rules by the action and the intent that their last state asks for."""

    def __init__(self, lookup: Keys) -> None:
        self.lookup = lookup
        self._keys: defaultdict[tuple[str | None, str | None], Keys] = defaultdict(dict)
        for key, action in lookup.items():
            last: State = json.loads(key)[-1]
            asked = (_asked(last, PREVIOUS_ACTION, ACTION_NAME), _asked(last, USER, INTENT))
            self._keys[asked][key] = action
        # Only such a rule could apply to what the customer wrote, whatever it means.
        self.has_rule_without_intent = any(
            intent is None and action in (None, ACTION_LISTEN_NAME) for action, intent in self._keys
        )

    def like(self, state: State) -> Keys:
        """The rules whose last state may be this one."""
        action = state.get(PREVIOUS_ACTION, {}).get(ACTION_NAME)
        if not action:
            return self.lookup
        intent = state.get(USER, {}).get(INTENT)
        return _merged(
            self._keys.get(asked, {})
            for asked in {(action, intent), (action, None), (None, intent), (None, None)}
        )


def _asked(state: State, part: str, name: str) -> str | None:
    value = state.get(part, {}).get(name)
    return value if isinstance(value, str) and value != SHOULD_NOT_BE_SET else None


def _merged(parts: Iterable[Keys]) -> Keys:
    merged: Keys = {}
    for part in parts:
        merged.update(part)
    return merged


def _index(policy: RulePolicy, lookup: Keys) -> _Index:
    indexes: list[_Index] = policy.__dict__.setdefault(_INDEXES, [])
    for index in indexes:
        if index.lookup is lookup:
            return index
    indexes.append(_Index(lookup))
    return indexes[-1]
