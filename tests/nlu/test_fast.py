"""What we make faster in Rasa gives what Rasa gives: on each moment of some conversations."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.core.processor import MessageProcessor
from rasa.engine.constants import PLACEHOLDER_TRACKER
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, FollowupAction
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from bot.nlu import fast, history, rules
from bot.nlu.runner import OrderedGraphRunner
from tests.nlu import small_assistant

pytestmark = pytest.mark.assistant


class Plain:
    """The small assistant, and what was said to it before anything was made fast."""

    def __init__(self, folder: Path) -> None:
        self.model = small_assistant.train(folder)
        self.conversations = [
            list(tracker.events) for tracker in small_assistant.converse(self.model)
        ]
        metadata, self.runner = self._load(folder / "plain", DaskGraphRunner)
        self.domain: Domain = metadata.domain
        self.target = metadata.core_target

    def _load(self, folder: Path, runner: type) -> Any:
        folder.mkdir()
        return load_predict_graph_runner(folder, self.model, LocalModelStorage, runner)

    def load(self, folder: Path, runner: type) -> DaskGraphRunner:
        return self._load(folder, runner)[1]

    def moments(self) -> Iterator[DialogueStateTracker]:
        """A tracker at each moment of each conversation."""
        for events in self.conversations:
            for count in range(1, len(events) + 1):
                yield self.tracker(events[:count])

    def tracker(self, events: list[Event]) -> DialogueStateTracker:
        return DialogueStateTracker.from_events("c", events, self.domain.slots)

    def predict(self, runner: DaskGraphRunner, tracker: DialogueStateTracker) -> Any:
        predicted = runner.run({PLACEHOLDER_TRACKER: tracker}, [self.target])[self.target]
        return vars(predicted)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Plain:
    return Plain(tmp_path_factory.mktemp("small"))


@pytest.mark.parametrize("is_machine_learning", [True, False])
def test_the_past_is_what_a_replay_shows(
    plain: Plain, is_machine_learning: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Domain, "get_active_state", history._active_state)
    options = {
        "ignore_rule_only_turns": is_machine_learning,
        "rule_only_data": {"rule_only_slots": ["is_sure"], "rule_only_loops": ["order_form"]},
    }
    for events in plain.conversations:
        growing = plain.tracker([])
        for event in events:
            growing.update(event)
            expected = history._states_for_tracker_history(plain.domain, growing, **options)
            assert history._states(plain.domain, growing, **options) == expected


def test_what_a_policy_does_to_a_state_is_not_remembered(
    plain: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Domain, "get_active_state", history._active_state)
    tracker = plain.tracker(plain.conversations[1])
    first = history._states(plain.domain, tracker)
    kept = copy.deepcopy(first)
    for state in first:
        for part in state.values():
            part.clear()
    assert history._states(plain.domain, tracker) == kept


def test_a_copy_is_what_a_replay_makes(plain: Plain) -> None:
    for tracker in plain.moments():
        _assert_alike(history._copied(tracker), history._copy(tracker))


def test_a_copy_goes_its_own_way(plain: Plain) -> None:
    tracker = plain.tracker(plain.conversations[2][:20])
    before = copy.deepcopy(tracker.current_state(EventVerbosity.ALL))
    twin = history._copied(tracker)
    for event in plain.conversations[2][20:]:
        twin.update(event)
    assert twin.active_loop != tracker.active_loop
    assert tracker.current_state(EventVerbosity.ALL) == before


def test_a_follow_up_action_that_was_predicted_is_in_the_copy_as_in_a_replay(plain: Plain) -> None:
    tracker = plain.tracker([*plain.conversations[0], FollowupAction("utter_greet")])
    tracker.clear_followup_action()
    _assert_alike(history._copied(tracker), history._copy(tracker))


def test_rules_predict_the_same_through_the_index(
    plain: Plain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [plain.predict(plain.runner, tracker) for tracker in plain.moments()]
    for name in ("_get_possible_keys", "_find_action_from_rules"):
        monkeypatch.setattr(RulePolicy, name, getattr(RulePolicy, name))
    rules.index_rules()
    fresh = plain.load(tmp_path / "fresh", DaskGraphRunner)
    assert [plain.predict(fresh, tracker) for tracker in plain.moments()] == expected


def test_the_graph_makes_the_same_in_our_order(plain: Plain, tmp_path: Path) -> None:
    ours = plain.load(tmp_path / "ours", OrderedGraphRunner)
    for tracker in plain.moments():
        assert plain.predict(ours, tracker) == plain.predict(plain.runner, tracker)


def test_a_whole_assistant_says_the_same(
    plain: Plain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _restore_afterwards(monkeypatch)
    fast.make_fast.__wrapped__()
    found = small_assistant.converse(plain.model)
    assert [_gist(tracker.events) for tracker in found] == [
        _gist(events) for events in plain.conversations
    ]


@pytest.mark.parametrize(
    "answer",
    [{"events": [], "responses": []}, {"events": [{"event": "slot", "name": "a", "value": None}]}],
)
def test_an_actions_answer_is_accepted(answer: dict[str, Any]) -> None:
    assert fast._validate_action_result(RemoteAction("action_a", None), answer)


@pytest.mark.parametrize("answer", [{"events": [{"name": "a"}]}, {"responses": ["hello"]}, []])
def test_an_actions_wrong_answer_is_refused(answer: Any) -> None:
    with pytest.raises(ValidationError):
        RemoteAction("action_a", None)._validate_action_result(answer)
    with pytest.raises(ValidationError):
        fast._validate_action_result(RemoteAction("action_a", None), answer)


def _restore_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that `make_fast` replaces."""
    replaced: dict[Any, tuple[str, ...]] = {
        fast.processor: ("DaskGraphRunner", "copy"),
        fast.rule_policy: ("copy",),
        fast.memoization: ("copy",),
        MessageProcessor: ("parse_message", "_parse_message_with_graph"),
        RemoteAction: ("_validate_action_result",),
        Domain: ("is_empty", "get_active_state", "states_for_tracker_history"),
        DialogueStateTracker: ("copy",),
        RulePolicy: ("_get_possible_keys", "_find_action_from_rules"),
    }
    for owner, names in replaced.items():
        for name in names:
            monkeypatch.setattr(owner, name, getattr(owner, name))
    monkeypatch.setattr(Event, "resolve_by_type", staticmethod(Event.resolve_by_type))


def _assert_alike(one: DialogueStateTracker, other: DialogueStateTracker) -> None:
    state, expected = (dict(vars(tracker)) for tracker in (one, other))
    assert list(state.pop("events")) == list(expected.pop("events"))
    slots, expected_slots = state.pop("slots"), expected.pop("slots")
    assert {name: vars(slot) for name, slot in slots.items()} == {
        name: vars(slot) for name, slot in expected_slots.items()
    }
    assert state == expected
    assert one.current_state(EventVerbosity.ALL) == other.current_state(EventVerbosity.ALL)


def _gist(events: Any) -> list[dict[str, Any]]:
    return [_without_chance(event.as_dict()) for event in events]


def _without_chance(event: dict[str, Any]) -> dict[str, Any]:
    left_out = ("timestamp", "message_id", "metadata")
    gist = {key: value for key, value in event.items() if key not in left_out}
    if "parse_data" in gist:
        gist["parse_data"] = {**gist["parse_data"], "message_id": None, "metadata": None}
    return gist
